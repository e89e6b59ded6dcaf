import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'column too short for all',
  pages: {
    '/': pageOf(
      `<style>.around{display:flex;flex-direction:column;height:800px}</style><div class="around">${every}</div>`,
    ),
  },
} satisfies Ground;
