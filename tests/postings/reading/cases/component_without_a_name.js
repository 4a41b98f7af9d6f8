import React from 'react';
import { Layout } from '../components/layout';

export default () => (
  <Layout>
    <h2>Volunteers</h2>
    <p>
      We need <b>readers</b>.
    </p>
  </Layout>
);
