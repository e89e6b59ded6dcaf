import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'plain page',
  pages: { '/': pageOf(every) },
} satisfies Ground;
