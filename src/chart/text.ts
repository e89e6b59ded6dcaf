import { max } from 'd3-array';
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

let segmenter: Intl.Segmenter | undefined;

/**
 * What a reader takes for one character: an accent stays with its letter, a family emoji is one. Code
 * points where the browser can't tell (Firefox before 125).
 */
function graphemes(text: string): string[] {
  if (!('Segmenter' in Intl)) return [...text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * The longest beginning of some characters that fits, by halving.
 *
 * @returns how many characters; 0 where not even one fits
 */
function fitting(chars: readonly string[], fits: (start: string) => boolean): number {
  let low = 0;
  let high = chars.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(chars.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The pieces between which a line may break: after spaces, hyphens and underscores, and between CJK
 * characters.
 */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const char of graphemes(text)) {
    const last = found.at(-1) ?? '';
    const breaks =
      !NOT_FIRST.test(char) &&
      !NOT_LAST.test(last) &&
      (/[\s_-]$/.test(last) ? /\S/.test(char) : WIDE.test(char) || WIDE.test(last.slice(-1)));
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
  const chars = graphemes(text);
  const fits = (start: string) => measurer(`${start}\u2026`, size, weight) <= width;
  return `${chars.slice(0, fitting(chars, fits)).join('').trimEnd()}\u2026`;
}

/** A piece that is wider than a line in parts that aren't, without hyphens: its language is unknown. */
function brokenPiece(piece: string, fits: (start: string) => boolean): string[] {
  if (fits(piece.trimEnd())) return [piece];
  const parts: string[] = [];
  let rest = graphemes(piece);
  while (rest.length) {
    const length = Math.max(1, fitting(rest, fits));
    parts.push(rest.slice(0, length).join(''));
    rest = rest.slice(length);
  }
  return parts;
}

/**
 * Breaks a text into lines no wider than `width`, where its language lets it break, and anywhere
 * within a word that is wider; what does not fit into `maxLines` ends in an ellipsis.
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
  const fits = (start: string) => measurer(start.trimEnd(), size, weight) <= width;
  // A single line has no room to go on in.
  const broken = (piece: string) => (maxLines > 1 ? brokenPiece(piece, fits) : [piece]);
  for (const piece of pieces(text.trim())) {
    // What has begun after the last line is lost in any case, and need not be measured.
    if (lines.length >= maxLines) break;
    for (const part of broken(piece)) {
      if (line && !fits(line + part)) {
        lines.push(line.trim());
        line = part;
      } else line += part;
    }
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

/** The width of the widest word of a text, at the size of marks: in less room it would be broken. */
export const wordWidth = (
  text: string,
  measurer: TextMeasurer,
  weight: number = WEIGHT.text,
): number =>
  textWidth(
    pieces(text.trim()).map((piece) => piece.trimEnd()),
    measurer,
    weight,
  );

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
): number => max([text].flat(), (line) => measurer(line, size, weight)) ?? 0;

/** The lines of a text at the size of marks. */
export const textLines = (
  text: string,
  room: number,
  measurer: TextMeasurer,
  maxLines = 2,
): string[] => wrap(text, room, TYPE.mark, measurer, maxLines);
