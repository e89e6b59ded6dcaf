/**
 * `npm run order`: searches for the order of functions in which the script-tag bundle is smallest. Worth
 * its minutes after larger changes, when bytes are short.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { LIST, joined, takeApart } from './function-order.mjs';
import { squeezed } from './vite-plugins.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {import('./function-order.mjs').Piece} Piece */

/** @param {string} code */
const weigh = (code) => gzipSync(code, { level: 9 }).length;

/**
 * Moves one function after another to a place chosen at random, and back where that saves nothing.
 * @param {string} code the bundle, its outer names unshortened
 * @param {number} seconds
 * @returns {[name: string, after: string][]}
 */
function search(code, seconds) {
  const { pieces, ...rest } = takeApart(code);
  let least = weigh(joined({ ...rest, pieces }));
  console.log(`${least} bytes with long names`);
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const from = Math.floor(Math.random() * pieces.length);
    const [piece] = pieces.slice(from, from + 1);
    if (!piece?.name) continue;
    pieces.splice(from, 1);
    const to = Math.floor(Math.random() * (pieces.length + 1));
    pieces.splice(to, 0, piece);
    const bytes = weigh(joined({ ...rest, pieces }));
    if (bytes <= least) least = bytes;
    else {
      pieces.splice(to, 1);
      pieces.splice(from, 0, piece);
    }
  }
  console.log(`${least} bytes in the order found`);
  return pieces.flatMap(({ name }, index) => (name ? [[name, pieces[index - 1]?.last ?? '']] : []));
}

/** The bundle as it is compressed, but with the names of its functions. */
async function namedBundle() {
  let code = '';
  await build({
    root: project,
    logLevel: 'error',
    build: { write: false },
    plugins: [
      {
        name: 'take-named',
        async renderChunk(rendered) {
          const names = takeApart(rendered).pieces.map(({ last }) => last);
          code = await squeezed(rendered, names);
          return null;
        },
      },
    ],
  });
  return code;
}

const list = search(await namedBundle(), Number(process.argv[2] ?? 300));
writeFileSync(LIST, `${JSON.stringify(Object.fromEntries(list), null, 2)}\n`);
