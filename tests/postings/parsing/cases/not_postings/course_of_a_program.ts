import { Course } from '../types';

export const pottery: Course = {
  title: "Pottery for Beginners",
  hours: "Tuesdays from six to eight",
  price: '$120 with clay',
  description: "You make three bowls and a jug, and glaze them in the last week. We fire them in our kiln, and you take them home.",
  requirements: [
    "No experience is needed",
    "Wear clothes that may get dirty",
  ],
};
