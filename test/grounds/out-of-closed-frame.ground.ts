import { pageOf } from '../support/pages.js';
import { every, type Ground, type ProbedPage } from './ground.js';

export default {
  title: 'moved out of an iframe that has been removed',
  pages: {
    '/': pageOf(`<div id="place">${every}</div><iframe width="700" height="600"></iframe>`),
  },
  prepare: async () => {
    const place = document.getElementById('place')!;
    const frame = document.querySelector('iframe')!;
    const widgets = [...place.children];
    frame.contentDocument!.body.append(...widgets);
    await (globalThis as ProbedPage).probe.drawn(widgets);
    frame.remove();
    await new Promise((done) => setTimeout(done, 20));
    place.append(...widgets);
  },
} satisfies Ground;
