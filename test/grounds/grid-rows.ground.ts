import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'rows of a grid with a height',
  pages: {
    '/': pageOf(
      `<style>.around{display:grid;grid-template-columns:1fr 1fr;grid-auto-rows:1fr;height:900px}</style><div class="around">${every}</div>`,
    ),
  },
} satisfies Ground;
