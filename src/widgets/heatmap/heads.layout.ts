import { max } from 'd3-array';
import { beside, block, textAt, type Block } from '../../chart/blocks.js';
import { hasGivenWay } from '../../chart/drawing.js';
import { BASELINE } from '../../chart/flow.js';
import { LINE, textLines, textWidth } from '../../chart/text.js';
import { SPACE } from '../../tokens/tokens.js';
import { GUTTER, type HeatmapInput } from './cell.layout.js';

/** The name of a segment or of a metric, with what the metric's cells are held against. */
export interface Head {
  readonly label: string;
  readonly notes: readonly string[];
}

const MOST_LINES = 4;

/** Words that a line can't break within: those without characters between which it may. */
const wordsOf = (text: string): string[] => text.split(/[\s_-]+|[\u2e80-\u9fff]/);

/** The least width of a head, in which no word of it is broken. */
export const leastHead = (head: Head, input: HeatmapInput): number =>
  textWidth([head.label, ...notesOf(head, input)].flatMap(wordsOf), input.measurer);

/** The notes of a head; none where they have given way. */
const notesOf = ({ notes }: Head, { box }: HeatmapInput): readonly string[] =>
  hasGivenWay(box, 'axis-titles') ? [] : notes;

interface HeadLines {
  readonly name: readonly string[];
  readonly notes: readonly string[];
}

function linesOf(head: Head, width: number, input: HeatmapInput): HeadLines {
  const { measurer } = input;
  return {
    name: textLines(head.label, width, measurer, MOST_LINES),
    notes: notesOf(head, input).flatMap((note) => textLines(note, width, measurer, 3)),
  };
}

const heightOf = ({ name, notes }: HeadLines): number => (name.length + notes.length) * LINE;

/** Whether a head has room in a width, with no word broken and nothing lost. */
export function headFits(head: Head, width: number, input: HeatmapInput): boolean {
  if (leastHead(head, input) > width) return false;
  const { name, notes } = linesOf(head, width, input);
  return ![...name, ...notes].some((line) => line.endsWith('\u2026'));
}

/** The heads of columns, their last lines on one level, each over the middle of its column. */
export function columnHeads(
  heads: readonly Head[],
  widths: readonly number[],
  input: HeatmapInput,
): Block {
  const lines = heads.map((head, index) => linesOf(head, widths[index]! - SPACE.xs, input));
  const names = (max(lines, ({ name }) => name.length) ?? 0) * LINE;
  const height = names + (max(lines, ({ notes }) => notes.length) ?? 0) * LINE + SPACE.xs;
  return beside(
    lines.map(({ name, notes }, index) => {
      const width = widths[index]!;
      const top = names - name.length * LINE;
      return block(width, height, {
        texts: [
          ...textAt(name, width / 2, top + BASELINE, { anchor: 'middle' }),
          ...textAt(notes, width / 2, names + BASELINE, { anchor: 'middle', tone: 'muted' }),
        ],
      });
    }),
  );
}

/** The least height of a row by its head. */
export const rowHeadHeight = (head: Head, width: number, input: HeatmapInput): number =>
  heightOf(linesOf(head, width, input)) + SPACE.xs;

/** The head of a row, about its middle. */
export function rowHead(head: Head, width: number, height: number, input: HeatmapInput): Block {
  const lines = linesOf(head, width, input);
  const top = (height - GUTTER - heightOf(lines)) / 2;
  return block(width, height, {
    texts: [
      ...textAt(lines.name, 0, top + BASELINE),
      ...textAt(lines.notes, 0, top + lines.name.length * LINE + BASELINE, { tone: 'muted' }),
    ],
  });
}
