import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'tab that is hidden at first',
  pages: { '/': pageOf(`<div id="tab" hidden>${every}</div>`) },
  prepare: async () => {
    await new Promise((done) => setTimeout(done, 100));
    document.getElementById('tab')!.hidden = false;
  },
} satisfies Ground;
