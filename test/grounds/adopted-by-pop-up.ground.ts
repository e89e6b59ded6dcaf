import { pageOf } from '../support/pages.js';
import { every, type Ground, type ProbedPage } from './ground.js';

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
    await (globalThis as ProbedPage).probe.drawn(widgets);
    const opened = open('/empty.html', '', 'width=700,height=600');
    (globalThis as Opener).opened = opened;
    if (!opened) return;
    await new Promise((done) => opened.addEventListener('load', done));
    opened.document.body.append(...widgets);
  },
  find: () => (globalThis as Opener).opened?.document.body.children ?? [],
  exceptions: [{ engine: 'webkit', reason: 'its test browser opens no other window' }],
} satisfies Ground;
