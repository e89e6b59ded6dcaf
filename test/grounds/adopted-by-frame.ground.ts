import { pageOf } from '../support/pages.js';
import { every, type Ground, type ProbedPage } from './ground.js';

export default {
  title: 'drawn, then moved into an iframe',
  pages: { '/': pageOf(`${every}<iframe width="700" height="600"></iframe>`) },
  prepare: async () => {
    const widgets = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('voc-'),
    );
    await (globalThis as ProbedPage).probe.drawn(widgets);
    document.querySelector('iframe')!.contentDocument!.body.append(...widgets);
  },
  find: () => document.querySelector('iframe')!.contentDocument!.body.children,
} satisfies Ground;
