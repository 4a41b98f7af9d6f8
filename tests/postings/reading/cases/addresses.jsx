import React from "react";
const FORM = "https://elm.example/form";
const email = "cook@elm.example";
export default function Jobs() {
  return (
    <main>
      <h1>Cook</h1>
      <p>Write to <a href={`mailto:${email}`}>{email}</a>.</p>
      <a href={FORM}>Apply now</a>
      <p><Button variant="filled" href="https://elm.example/two">Apply here</Button></p>
      <p><Link to="/three">Details</Link></p>
      <button onClick={() => window.open("https://elm.example/four")}>Ask us</button>
    </main>
  );
}
