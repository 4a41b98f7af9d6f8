import { Card, Heading, List, ListItem } from "./ui";

const jobs = [
  {
    id: "tutor-1", // shown last
    title: "Reading Tutor",
    location: "Leeds",
    link: "https://school.example/apply",
    duties: ["Read with children", 'Keep their parents\' trust'],
    extra: { overview: "We look for somebody who reads with children of seven and eight years, twice a week after school." },
  },
];

const Jobs = () => (
  <Card>
    <Heading size="big">Work with us</Heading>
    <List>
      <ListItem>Paid hours</ListItem>
      <ListItem>Free lunch</ListItem>
    </List>
    {jobs.map((job) => (
      <Job title={job.title}>{job.location}</Job>
    ))}
    <Footer />
  </Card>
);
