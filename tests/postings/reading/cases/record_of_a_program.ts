import type { Opening } from "../types";

/* Shown at /work-with-us/field-officer { not a brace of the data } */
const theme = { title: "Work with us", colour: "green" };
const settings: Layout = { title: 'Two columns', columns: 2 };

export const fieldOfficer: Opening = {
	slug: "field-officer",
	title: "Field Officer", // as in the payroll
	place:
		"Kumasi",
    summary: `You visit ${count} schools in the region
      and train their new teachers.`,
	whatYouWillDo: [
		"Visit schools, three days a week",
        'Train the teachers\' mentors',
        "Write reports " +
          "every month",
	],
	perks: { heading: "What we offer", bullets: ["A motorcycle",] },
};

export default fieldOfficer;
