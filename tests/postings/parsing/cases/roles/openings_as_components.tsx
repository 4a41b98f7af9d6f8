import { Section } from '../ui';
import { Opening } from './Opening';

const Openings = () => {
  return (
    <Section title="Work at the Alder Canal Museum">
      <div className="grid">
        <Opening title="Night Guide" href="https://museum.example/jobs/night-guide" />
        <Opening href="https://museum.example/jobs/boat-keeper" title="Boat Keeper" />
        <Opening title="Education Coordinator" href="https://museum.example/jobs/education" />
      </div>
    </Section>
  );
};

export default Openings;
