import { Opening } from "./opening";

const colours = [{ name: "red", shade: "dark" }];

export const openings: Opening[] = [
  {
    slug: "field-officer",
    title: "Field Officer",
    summary: `Visits schools in ${region} and trains new teachers in all of them, three days of each week of the term.`,
    sections: [
      { title: "Requirements", bullets: ["A teaching certificate", 'A driver\'s licence'], note: null },
      { paragraphs: ["Paid by the month."] },
    ],
    hours: 30,
  },
];
