import Page from "./page";
const email = "jobs@example.org";

export default function Careers() {
  return (
    <Page title={'Work with us'} image="/hall.jpg">
      {/* the openings */}
      <Opening title="Math Tutor" place="Salem, Oregon" icon="pencil-line" onClick={apply} />
      <p>Write to us.</p>
    </Page>
  );
}
