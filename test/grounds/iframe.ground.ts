import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'iframe of the same site',
  pages: {
    '/': pageOf('<iframe src="/inner.html" width="700" height="600"></iframe>', ''),
    '/inner.html': pageOf(every),
  },
  find: () =>
    [...document.querySelector('iframe')!.contentDocument!.querySelectorAll('*')].filter(
      ({ localName }) => localName.startsWith('voc-'),
    ),
} satisfies Ground;
