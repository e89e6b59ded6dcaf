import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'details that a reader opens',
  pages: { '/': pageOf(`<details><summary>More</summary>${every}</details>`) },
  prepare: () => {
    document.querySelector('details')!.open = true;
  },
} satisfies Ground;
