import { pageOf, withJson } from '../support/pages.js';
import { documents, KINDS, type Ground } from './ground.js';

/**
 * As long as the lines are, which is more than any widget is high. Without a length WebKit takes a block
 * whose own lines run across, whatever is in it, for 0 px high, and puts the next place over it.
 */
const LINES = '1400px';

const column = (kind: (typeof KINDS)[number]): string =>
  `<div style="writing-mode: vertical-rl; height: ${LINES}">${withJson(`voc-${kind}`, documents[kind])}</div>`;

export default {
  title: 'lines that run down',
  pages: { '/': pageOf(KINDS.map(column).join('\n')) },
} satisfies Ground;
