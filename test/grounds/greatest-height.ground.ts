import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'greatest height',
  pages: {
    '/': pageOf(`<style>.around>*{max-height:240px}</style><div class="around">${every}</div>`),
  },
} satisfies Ground;
