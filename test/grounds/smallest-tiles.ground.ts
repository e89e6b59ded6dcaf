import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'tiles of 186 by 106 px',
  pages: {
    '/': pageOf(
      `<style>.around{display:grid;grid-template-columns:186px 186px;grid-auto-rows:106px;gap:8px}</style><div class="around">${every}</div>`,
    ),
  },
} satisfies Ground;
