import { pageOf } from '../support/pages.js';
import { KINDS, every, type Ground } from './ground.js';

export default {
  title: 'column too short for all',
  pages: {
    '/': pageOf(
      `<style>.around{display:flex;flex-direction:column;height:${KINDS.length * 250}px}</style><div class="around">${every}</div>`,
    ),
  },
} satisfies Ground;
