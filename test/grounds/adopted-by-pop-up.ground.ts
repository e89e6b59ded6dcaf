import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

/** What the page keeps of the window that it has opened. */
interface Opener {
  opened?: Window | null;
}

export default {
  title: 'drawn, then moved into another window',
  pages: { '/': pageOf(every), '/empty.html': pageOf('', '') },
  prepare: async () => {
    const widgets = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('voc-'),
    );
    const isDrawn = (one: Element) => one.shadowRoot!.querySelector('svg.plot') !== null;
    while (!widgets.every(isDrawn)) await new Promise((done) => setTimeout(done, 20));
    const opened = open('/empty.html', '', 'width=700,height=600');
    (globalThis as Opener).opened = opened;
    if (!opened) return;
    await new Promise((done) => opened.addEventListener('load', done));
    opened.document.body.append(...widgets);
  },
  find: () => (globalThis as Opener).opened?.document.body.children ?? [],
  exceptions: [{ engine: 'webkit', reason: 'its test browser opens no other window' }],
} satisfies Ground;
