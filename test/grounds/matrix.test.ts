/** The table of what works where. `npm run test:unit -- test/grounds --update` writes it anew. */
import { resolveConfig, format } from 'prettier';
import { expect, it } from 'vitest';
import { ENGINES, type Engine } from '../engines/engine.js';
import { KINDS, type Ground } from './ground.js';
import { grounds } from './index.js';

const INTRODUCTION = `<!-- Written by test/grounds/matrix.test.ts: npm run test:unit -- test/grounds --update -->

# Where the widgets work

Every widget, and a dashboard of widgets, is put on pages of many kinds, in every engine. It has to draw, wear its
styles, keep inside its cell and its card inside itself, show the right datum's tooltip under the mouse, come to
rest, and leave the console alone (\`test/grounds/\`; \`npm run test:e2e -- grounds\`). A cell says in which engines
it does, and an exception that is no longer needed fails the tests.

The engines are Chromium as it is now, Chromium 109, which is the oldest that the elements support, Firefox ESR
and WebKit (WebKitGTK). Where Firefox or WebKit is not installed their tests are skipped, and the last lines of
\`npm test\` say so.
`;

const engines = Object.entries(ENGINES) as [Engine, string][];

it('is written in docs/engines.md', async () => {
  const reasons: string[] = [];
  /** The engines that a widget works in on a ground, and a number for the reason of each exception. */
  const cell = ({ exceptions = [] }: Ground, kind: (typeof KINDS)[number]): string => {
    const without = exceptions.filter(({ kinds = KINDS }) => kinds.includes(kind));
    if (without.length === 0) return 'all';
    const names = without.map(({ engine, reason }) => {
      if (!reasons.includes(reason)) reasons.push(reason);
      return `${ENGINES[engine]} [${reasons.indexOf(reason) + 1}]`;
    });
    return without.length < engines.length
      ? `all but ${names.join(', ')}`
      : `not ${names.join(', ')}`;
  };
  const rows = grounds.map(
    (ground) => `| ${ground.title} | ${KINDS.map((kind) => cell(ground, kind)).join(' | ')} |`,
  );
  const table = [
    `| page | ${KINDS.map((kind) => `\`voc-${kind}\``).join(' | ')} |`,
    `| --- | ${KINDS.map(() => '---').join(' | ')} |`,
    ...rows,
  ].join('\n');
  const told = reasons.map((reason, index) => `${index + 1}. ${reason}`).join('\n');
  const text = [INTRODUCTION, table, told].join('\n\n');
  const options = await resolveConfig(new URL('../../package.json', import.meta.url));
  const document = await format(text, { ...options, parser: 'markdown' });
  await expect(document).toMatchFileSnapshot('../../docs/engines.md');
});
