import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'clones of widgets that have been drawn',
  pages: { '/': pageOf(`<div id="place">${every}</div>`) },
  prepare: async () => {
    const place = document.getElementById('place')!;
    const isDrawn = (one: Element) => one.shadowRoot!.querySelector('svg.plot') !== null;
    while (![...place.children].every(isDrawn)) await new Promise((done) => setTimeout(done, 20));
    place.replaceWith(document.importNode(place.cloneNode(true), true));
  },
} satisfies Ground;
