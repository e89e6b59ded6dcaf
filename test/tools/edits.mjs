/** @typedef {{ start: number, end: number, text: string }} Edit */

/**
 * A text with pieces of it replaced. Of two edits at one place the one named first stands first.
 * @param {string} code
 * @param {readonly Edit[]} edits
 */
export function edited(code, edits) {
  let result = code;
  for (const { start, end, text } of [...edits].reverse().sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}
