import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';
import { installed } from './installed.js';

/** Makes the page what the server would now say: the same widgets with other data. */
function morph(): void {
  const { morphdom } = globalThis as unknown as { morphdom: (from: Element, to: string) => void };
  const place = document.getElementById('place')!;
  const html = place.innerHTML.replaceAll('"title"', '"note": "New", "title"');
  morphdom(place, `<div id="place">${html}</div>`);
}

export default {
  title: 'morphdom: new data in place',
  pages: {
    '/': pageOf(
      `<div id="place">${every}</div>`,
      '<script src="/morphdom.js"></script><script src="/voc.js"></script>',
    ),
    '/morphdom.js': installed('morphdom/dist/morphdom-umd.js'),
  },
  prepare: morph,
} satisfies Ground;
