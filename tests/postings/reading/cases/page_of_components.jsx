import Head from 'next/head'
import Meta from '@brightharbor/meta'
import Nav from '../../components/nav'

const Page = () => (
  <>
    <Meta as={Head} title="Storyteller" description="Bright Harbor is hiring a storyteller in Salem, Oregon." image="https://cards.example/x.png" />
    <Nav />
    <Heading as="h1">Bright Harbor Storyteller</Heading>
    <Text variant="headline">New job open as of March 9, 2027.</Text>
    <Description />
  </>
)

export default Page
