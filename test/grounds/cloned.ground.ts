import { pageOf } from '../support/pages.js';
import { every, type Ground, type ProbedPage } from './ground.js';

export default {
  title: 'clones of widgets that have been drawn',
  pages: { '/': pageOf(`<div id="place">${every}</div>`) },
  prepare: async () => {
    const place = document.getElementById('place')!;
    await (globalThis as ProbedPage).probe.drawn(place.children);
    place.replaceWith(document.importNode(place.cloneNode(true), true));
  },
} satisfies Ground;
