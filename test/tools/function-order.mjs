/**
 * A compressor finds what it has seen before, and the nearer the better. Functions may stand in any
 * order, so those of the script-tag bundle stand in one that was searched for:
 * `npm run order` (find-order.mjs) tries for some minutes and writes function-order.json.
 * A function that is not in the list stays where it is, so the list may be older than the code.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const LIST = fileURLToPath(new URL('function-order.json', import.meta.url));

/**
 * A statement of the bundle: a function's `name`, or `''`; `last` is the last name that it declares.
 * @typedef {{ name: string, last: string, text: string }} Piece
 */

/** @param {any} node a syntax tree; @returns {any} the body of its outermost function */
function outermost(node) {
  if (!node || typeof node !== 'object') return undefined;
  if (/^(?:Arrow)?Function/.test(node.type)) return node.body;
  for (const child of Object.values(node)) {
    const found = outermost(child);
    if (found) return found;
  }
  return undefined;
}

/**
 * The statements of a script that is one function, called at once.
 * @param {string} code
 * @returns {{ head: string, pieces: Piece[], foot: string }}
 */
export function takeApart(code) {
  const { body, end } = outermost(parseSync('bundle.js', code).program);
  const statements = /** @type {any[]} */ (body);
  const pieces = statements.map(({ type, id, declarations, start, end: until }) => ({
    name: type === 'FunctionDeclaration' ? id.name : '',
    last: declarations?.at(-1).id.name ?? id?.name ?? '',
    text: `${code.slice(start, until)}\n`,
  }));
  return { head: code.slice(0, statements[0].start), pieces, foot: code.slice(end - 1) };
}

/** @param {{ head: string, pieces: readonly Piece[], foot: string }} parts */
export const joined = ({ head, pieces, foot }) =>
  head + pieces.map(({ text }) => text).join('') + foot;

/**
 * Moves each listed function behind the name that it is listed with.
 * @param {readonly Piece[]} pieces
 * @param {readonly (readonly [name: string, after: string])[]} list
 */
function ordered(pieces, list) {
  const known = new Set(pieces.map(({ last }) => last));
  const moves = list.filter(([name, after]) => known.has(name) && (!after || known.has(after)));
  const moved = new Map(moves);
  const result = pieces.filter(({ name }) => !moved.has(name));
  for (const [name, after] of moves) {
    const piece = pieces.find((one) => one.name === name);
    const at = result.findIndex(({ last }) => last === after);
    if (piece) result.splice(at + 1, 0, piece);
  }
  return result;
}

/**
 * Puts the functions of a bundle in the order that was found; before names are shortened.
 * @returns {import('vite').Plugin}
 */
export function functionOrder() {
  return {
    name: 'function-order',
    apply: 'build',
    renderChunk(code, { fileName }) {
      if (!fileName.endsWith('voc-elements.min.js') || !existsSync(LIST)) return null;
      const parts = takeApart(code);
      const list = Object.entries(JSON.parse(readFileSync(LIST, 'utf8')));
      return { code: joined({ ...parts, pieces: ordered(parts.pieces, list) }), map: null };
    },
  };
}
