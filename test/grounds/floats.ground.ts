import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'floats',
  pages: {
    '/': pageOf(
      `<style>.around{width:900px}.around>*{float:left}</style><div class="around">${every}</div>`,
    ),
  },
} satisfies Ground;
