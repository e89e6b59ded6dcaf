import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'put together in a document without a window',
  pages: { '/': pageOf(`<div id="place">${every}</div>`) },
  prepare: async () => {
    const place = document.getElementById('place')!;
    const other = document.implementation.createHTMLDocument();
    const widgets = [...place.children];
    other.body.append(...widgets);
    await new Promise((done) => setTimeout(done, 20));
    place.append(...widgets);
  },
} satisfies Ground;
