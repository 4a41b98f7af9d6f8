import React from 'react';
const Job = () => {
  const [open, setOpen] = useState(false);
  return (
    <div className="job" onClick={() => setOpen(a > b)}>
      <h1>{'Coach'}</h1>
      {/* a note */}
      <p>Coach{" "}<b>teachers</b>.</p>
      <ul>
        {items.map((item) => (
          <li>Visit schools</li>
        ))}
      </ul>
      <Footer />
    </div>
  );
};
export default Job;
