import React from "react";

interface Post {
  title: string;
  description: string;
  isRemote: boolean;
  isFullTime: boolean;
}

const posts: Post[] = [
  {
    title: "Harbour Pilot Trainer",
    description: "We seek a trainer to oversee the running of Gull Point Nursery, and to teach by the Coastal Foundation Framework.",
    isRemote: false,
    isFullTime: true,
  },
  {
    title: "Chart Editor",
    description: "We seek an editor who corrects our charts of the coast and answers the questions of those who sail by them.",
    isRemote: true,
    isFullTime: false,
  },
];

export default function Posts() {
  return (
    <main>
      <h1>Join the crew</h1>
      {posts.map((post) => (
        <article key={post.title}>
          <h2>{post.title}</h2>
          <p>{post.description}</p>
        </article>
      ))}
    </main>
  );
}
