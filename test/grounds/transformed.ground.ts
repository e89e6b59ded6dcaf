import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'scaled and turned by its page',
  pages: {
    '/': pageOf(
      `<div style="width: 600px; margin: 100px; transform: scale(0.8) rotate(5deg)">${every}</div>`,
    ),
  },
} satisfies Ground;
