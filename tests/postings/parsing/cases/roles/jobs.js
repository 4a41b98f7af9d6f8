export const jobs = [
  {
    title: "kite maker",
    desc: "you'll draw, cut and glue. you'll test what flies.",
    link: "https://www.elm.example/7401",
  },
  {
    title: "hype squad",
    desc: "you'll get people to come. you'll draw posters.",
    link: "https://www.elm.example/7402",
  },
];
