import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";

const RESPONSIBILITIES = [
  "Teach live classes of up to 12 students on Zoom",
  "Prepare slides from our lesson bank",
  "Write a progress note after every class",
];

const REQUIREMENTS = [
  "Native or near-native English",
  "Bachelor's degree in any subject",
  "TEFL/TESOL certificate (120 hours)",
  "Quiet place and a 20 Mbps connection",
];

const BONUS = ["Experience with young learners", "Some Vietnamese"];

export const metadata = {
  title: "Online English Teacher — Lingua Lantern",
  description: "Teach English online to children in Vietnam. Part-time, freelance, fully remote.",
};

export default function Page() {
  return (
    <main>
      <PageHeader title="Online English Teacher" subtitle="Remote · Freelance · US$14–18 per hour" />
      <p>Lingua Lantern is an online school with 2,300 students in Hanoi and Da Nang.</p>
      <Section heading="What you will do">
        <ul>{RESPONSIBILITIES.map((r) => <li key={r}>{r}</li>)}</ul>
      </Section>
      <Section heading="What you need">
        <ul>{REQUIREMENTS.map((r) => <li key={r}>{r}</li>)}</ul>
      </Section>
      <Section heading="Nice to have">
        <ul>{BONUS.map((r) => <li key={r}>{r}</li>)}</ul>
      </Section>
      <a href="https://lingualantern.example/teach">Apply now</a>
    </main>
  );
}
