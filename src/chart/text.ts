import { TYPE, WEIGHT } from '../tokens/tokens.js';

/** The width of a text in pixels at a font size and weight. Passed in, so that layouts are pure. */
export type TextMeasurer = (text: string, size: number, weight?: number) => number;

const WIDE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uffe6]/;

/** From one line of text to the next, in pixels. */
export const LINE = 15;

/** Characters that may not begin a line, and those that may not end one (JIS X 4051, GB/T 15834). */
const NOT_FIRST =
  /^[\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff1f\uff01\uff09\u300d\u300f\u300b\u3009\u3011\u2019\u201d\u2026%)\],.:;?!\u2014\u00b7]/;
const NOT_LAST = /[\uff08\u300c\u300e\u300a\u3008\u3010\u2018\u201c([]$/;

/** The pieces between which a line may break: after spaces and hyphens, and between CJK characters. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const char of text) {
    const last = found.at(-1) ?? '';
    const breaks =
      !NOT_FIRST.test(char) &&
      !NOT_LAST.test(last) &&
      (/[\s-]$/.test(last) ? /\S/.test(char) : WIDE.test(char) || WIDE.test(last.slice(-1)));
    if (breaks || !last) found.push(char);
    else found[found.length - 1] += char;
  }
  return found;
}

/** Cuts a text to a width, with an ellipsis where something is lost. */
export function ellipsis(
  text: string,
  width: number,
  size: number,
  measurer: TextMeasurer,
  weight: number = WEIGHT.text,
): string {
  if (measurer(text, size, weight) <= width) return text;
  const chars = [...text];
  let low = 0;
  let high = chars.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measurer(`${chars.slice(0, middle).join('')}\u2026`, size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  return `${chars.slice(0, low).join('').trimEnd()}\u2026`;
}

/**
 * Breaks a text into lines no wider than `width`, where its language lets it break; what does not
 * fit into `maxLines` ends in an ellipsis.
 */
export function wrap(
  text: string,
  width: number,
  size: number,
  measurer: TextMeasurer,
  maxLines = 2,
  weight: number = WEIGHT.text,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text.trim())) {
    if (line && measurer((line + piece).trimEnd(), size, weight) > width) {
      lines.push(line.trim());
      line = piece;
    } else line += piece;
  }
  if (line.trim()) lines.push(line.trim());
  if (lines.length > maxLines) {
    // The doubled ellipsis makes the line too wide in any case, even where what is lost is narrower.
    const last = lines[maxLines - 1]!;
    lines.splice(
      maxLines - 1,
      lines.length,
      ellipsis(`${last}\u2026\u2026`, width, size, measurer, weight).replace(/\u2026+$/, '\u2026'),
    );
  }
  return lines.map((found) => ellipsis(found, width, size, measurer, weight));
}

/**
 * The width of a text, or that of the widest of several, in pixels; 0 for none.
 *
 * @param size font size in pixels; that of marks where not given
 */
export const textWidth = (
  text: string | readonly string[],
  measurer: TextMeasurer,
  weight: number = WEIGHT.text,
  size: number = TYPE.mark,
): number => Math.max(0, ...[text].flat().map((line) => measurer(line, size, weight)));

/** The lines of a text at the size of marks. */
export const textLines = (
  text: string,
  room: number,
  measurer: TextMeasurer,
  maxLines = 2,
): string[] => wrap(text, room, TYPE.mark, measurer, maxLines);
