import React from "react";

class Jobs extends React.Component {
  constructor(props) {
    super(props);
    this.state = { positions: [{ title: "Lead Tutor", role: "Leads ten tutors" }], perks: ["Tea", "Cake"] };
    this.others = [{ name: "Tutor", salary: "$20" }];
  }

  render() {
    return (
      <div>
        <h1>Open Positions</h1>
        {this.state.positions.map((job) => <a href={job.link}>{job.title}</a>)}
        {this.state.positions.map((job) => <Job {...job} />)}
        <p>To apply, call us.</p>
      </div>
    );
  }
}
