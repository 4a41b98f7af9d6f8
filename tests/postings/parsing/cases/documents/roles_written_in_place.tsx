import { Book, Star } from "lucide-react";

export default function Careers() {
  return (
    <main className="page">
      <h1 className="title">Work at Birch Lane Tutoring</h1>
      <section>
        {[
          { icon: <Star className="w-6" />, h: "Small groups", p: "Four learners at a table, never more." },
          { icon: <Book className="w-6" />, h: "Good books", p: "We choose them with the learners." },
        ].map((c, i) => (
          <div key={i}><h3>{c.h}</h3><p>{c.p}</p></div>
        ))}
      </section>
      <section>
        <h2>Open roles</h2>
        {[
          { title: "Reading Tutor", tags: ["Lansing", "Part-time"], desc: "Teach groups of four; write a note to each family; keep attendance." },
          { title: "Site Coordinator", tags: ["Lansing", "Full-time"], desc: "Plan the week; supervise six tutors; report to the director." },
        ].map((r, i) => (
          <div key={i}>
            <h3>{r.title}</h3>
            <p>{r.desc}</p>
            {r.tags.map((t) => <span key={t}>{t}</span>)}
          </div>
        ))}
        <p>To apply, write to <a href="mailto:work@birchlane.example">work@birchlane.example</a>.</p>
      </section>
    </main>
  );
}
