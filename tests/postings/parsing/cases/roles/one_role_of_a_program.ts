import { Job } from '../types';

export default {
  title: "Reading Coach",
  employmentType: "Part-time",
  location: 'Yakima, WA',
  about: `The coach works with pupils who read below their grade at two of our schools, in pairs and alone,
    and with the teachers of these pupils.`,
  whatYouWillDo: [
    "Coach twenty pupils a week",
    "Plan the lessons with their teachers",
    "Report to the families each term",
  ],
  whoYouAre: [
    "You hold a bachelor's degree", // any subject
    "You have taught reading for two years",
  ],
} satisfies Job;
