import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'places as wide as their content',
  pages: {
    '/': pageOf(
      `<style>.around{width:900px}.around>*{display:inline-block;vertical-align:top}</style><div class="around">${every}</div>`,
    ),
  },
} satisfies Ground;
