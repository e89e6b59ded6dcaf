import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'dark page',
  pages: {
    '/': pageOf(every).replace('lang="en"', 'lang="en" theme="dark" style="background:#111"'),
  },
} satisfies Ground;
