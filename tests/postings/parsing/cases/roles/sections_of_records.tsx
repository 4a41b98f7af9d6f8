import React from 'react';

interface Block {
  title?: string;
  text?: string[];
  points?: string[];
}
interface Opening {
  title: string;
  blocks: Block[];
}

const openings: Opening[] = [
  {
    title: 'Kiln Technician',
    blocks: [
      { text: ['The technician looks after the four kilns of the workshop.'] },
      { title: 'Duties', points: ['Load and fire the kilns', 'Keep the log of firings'] },
      { title: 'Requirements', points: ['Two years with electric kilns', 'A steady hand'] },
      { title: 'Bonus point', points: ['You have fired with wood'] },
    ],
  },
  {
    title: 'Pottery Instructor',
    blocks: [
      { text: ['The instructor leads our evening classes for adults.'] },
      { title: 'Duties', points: ['Teach throwing to beginners', 'Plan a show each term'] },
      { title: 'Teaching manner', points: ['Calm and patient at the wheel', 'Safe use of glazes'] },
      { title: 'Requirements', points: ['A degree in ceramics', 'Three years of teaching'] },
      { title: 'Pay', text: ['$29 an hour'] },
    ],
  },
];

export default class Openings extends React.Component {
  renderOpening(opening: Opening) {
    return (
      <section key={opening.title}>
        <h3>{opening.title}</h3>
        {opening.blocks.map((block) => (
          <p key={block.title}>{block.text}</p>
        ))}
      </section>
    );
  }

  render() {
    return (
      <main>
        <h1>Work with us</h1>
        <p>{`At Clay & Thread, we teach the crafts of our grandparents' towns.`}</p>
        {openings.map(this.renderOpening)}
      </main>
    );
  }
}
