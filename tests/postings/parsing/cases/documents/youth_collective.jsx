import React from 'react';
import Layout from '../components/Layout';

const openings = [
  {
    title: 'After-School Site Lead',
    type: 'Part-time (25 hrs/week)',
    location: 'Tacoma, WA',
    pay: '$22–$25/hour',
    duties: ['Run the daily program for 40 children', 'Supervise three activity leaders', 'Talk with families at pick-up'],
    needs: ['One year leading youth programs', 'First Aid/CPR (or get it within 30 days)', 'Pass a background check'],
  },
  {
    title: 'Garden Educator',
    type: 'Seasonal, April–October',
    location: 'Tacoma, WA',
    pay: '$24/hour',
    duties: ['Teach garden lessons to grades 2–5', 'Keep the beds and the hens'],
    needs: ['Experience growing food', 'Comfort working outdoors in the rain'],
  },
];

export default function Careers() {
  return (
    <Layout title="Work with us | Tideflat Youth Collective">
      <section className="hero">
        <h1>Work with us</h1>
        <p>Tideflat Youth Collective runs free after-school programs in six schools.</p>
      </section>
      {openings.map((job) => (
        <article key={job.title}>
          <h2>{job.title}</h2>
          <p>{job.type} · {job.location} · {job.pay}</p>
          <h3>What you'll do</h3>
          <ul>{job.duties.map((d) => <li>{d}</li>)}</ul>
          <h3>What we need</h3>
          <ul>{job.needs.map((n) => <li>{n}</li>)}</ul>
        </article>
      ))}
      <p>Send a résumé to <a href="mailto:jobs@tideflat.example">jobs@tideflat.example</a>. Positions are open until filled.</p>
    </Layout>
  );
}
