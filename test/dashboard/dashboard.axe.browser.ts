/** axe finds nothing on a whole dashboard, in every theme and language. */
import { expect } from '@open-wc/testing';
import { THEME_COLOURS } from '../../src/tokens/themes.js';
import { oneBad, segments, stale } from '../../stories/dashboard/dashboard.examples.js';
import { part, until } from '../support/elements.js';
import * as small from '../support/small.js';
import { atRest, openBoard, type Board } from './boards.js';
import { dashboard } from './documents.js';
// It makes itself known to the window alone.
import 'axe-core/axe.min.js';

const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const { light, dark, contrast } = THEME_COLOURS;
const THEMES = { light, dark, contrast };

const faceted = dashboard({
  title: 'Page',
  subtitle: 'All of it',
  note: 'Survey',
  asOf: '2018',
  widgets: [{ ...small.gauge, id: 'g', facet: { by: [{ key: 'north' }, { key: 'south' }] } }],
  segments: Array.from({ length: 8 }, (_, index) => ({ key: `s${index}` })),
});

const CASES = { oneBad, segments, stale, faceted };

async function dress(board: Board, theme: keyof typeof THEMES): Promise<void> {
  board.setAttribute('theme', theme);
  const style = getComputedStyle(part(board, 'base')!);
  await until(() => style.getPropertyValue('--_ink').trim() === THEMES[theme].ink);
  await atRest(board);
}

for (const [name, document_] of Object.entries(CASES)) {
  describe(`axe on the dashboard ${name}`, () => {
    for (const lang of ['en', 'zh-CN', 'zh-TW']) {
      it(`finds nothing in any theme (${lang})`, async function () {
        this.timeout(60_000);
        const board = await openBoard(document_);
        board.lang = lang;
        await atRest(board);
        const found: string[] = [];
        for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
          await dress(board, theme);
          const { violations } = await axe.run(board, {
            runOnly: { type: 'tag', values: TAGS },
            resultTypes: ['violations'],
          });
          found.push(
            ...violations.flatMap(({ id, nodes }) =>
              nodes.map(({ target }) => `${theme} ${target.flat().join(' ')}: ${id}`),
            ),
          );
        }
        expect(found).to.deep.equal([]);
      });
    }
  });
}
