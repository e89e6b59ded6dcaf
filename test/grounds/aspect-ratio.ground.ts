import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'aspect ratio',
  pages: {
    '/': pageOf(
      `<style>.around{width:600px}.around>*{aspect-ratio:16/9}</style><div class="around">${every}</div>`,
    ),
  },
} satisfies Ground;
