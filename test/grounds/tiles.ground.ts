import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'tiles of 400 by 300 px',
  pages: {
    '/': pageOf(
      `<style>.around{display:flex;flex-wrap:wrap;gap:8px}.around>*{flex:none;width:400px;height:300px}</style><div class="around">${every}</div>`,
    ),
  },
} satisfies Ground;
