import { Button, Page, StyledH1, StyledH2 } from '../ui';
import Head from 'next/head';
import { routes } from '../routes';

export const ROUTE: PageRoute = {
  title: 'Night Guide',
  url: `${routes.jobs}/night-guide`,
};

const OpeningPage = () => {
  return (
    <Page>
      <Head>
        <title>{`${ROUTE.title} | Alder Canal Museum`}</title>
      </Head>
      <StyledH1>{ROUTE.title}</StyledH1>
      <StyledH2>Who we are</StyledH2>
      <p>We are a museum of locks and boats, and look for somebody who likes the dark.</p>
      <StyledH2>What you will do</StyledH2>
      <ul>
        <li>Lead visitors along the canal by lantern</li>
        <li>Keep the lanterns filled</li>
      </ul>
      <StyledH2>What we ask for</StyledH2>
      <ul>
        <li>A calm voice</li>
        <li>Two years of work with groups</li>
      </ul>
      <Button url="https://forms.example/night-guide">Apply now</Button>
    </Page>
  );
};

export default OpeningPage;
