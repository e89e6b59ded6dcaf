import { pageOf, withJson } from '../support/pages.js';
import { documents, KINDS, type Ground } from './ground.js';

const column = (kind: (typeof KINDS)[number]): string =>
  `<div style="writing-mode: vertical-rl">${withJson(`voc-${kind}`, documents[kind])}</div>`;

export default {
  title: 'lines that run down',
  pages: { '/': pageOf(KINDS.map(column).join('\n')) },
  exceptions: [
    {
      engine: 'webkit',
      kinds: ['gauge', 'funnel', 'kpi'],
      reason: 'the picture is right, but the pointer finds no datum',
    },
  ],
} satisfies Ground;
