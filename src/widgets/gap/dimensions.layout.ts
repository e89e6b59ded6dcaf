import { clamp, px } from '../../chart/box.js';
import { across, block, circles, down } from '../../chart/path.js';
import { linear, roundTicks } from '../../chart/scale.js';
import { LINE, Sheet, flow, linesOf } from '../../chart/sheet.js';
import { drawnOrder, sortKey, type DimensionFigure, type GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';

type Span = readonly [from: number, to: number];

/** Where everything of a row stands, from left to right. */
interface Columns {
  /** The label's room; above the plot where it is stacked. */
  readonly label: number;
  readonly stacked: boolean;
  readonly plot: Span;
  /** The right edges of figures; 0 where there are none. */
  readonly figure: number;
  readonly importance: number;
  /** The left ends of the intervals; 0 where they are left out. */
  readonly interval: number;
}

const GAP = 14;
const INTERVAL = 92;
const DOT = 5;

/** Shares a width out, and leaves out what it is too short for. */
function columnsOf(
  { dimensions }: GapFigures,
  { rows, columns, head, total }: GapWords,
  sheet: Sheet,
): Columns {
  const { width } = sheet;
  const figure = Math.max(
    sheet.wide([...rows.map((row) => row.figure), total], 600),
    sheet.wide(head),
  );
  const numbers = rows.map(({ importance }) => importance);
  const weights = numbers.some(Boolean)
    ? sheet.wide([...numbers, columns['importance']!]) + GAP
    : 0;
  const names = Math.max(
    sheet.wide(rows.map((row) => row.label)),
    sheet.wide(total && columns['weighted-gap']!, 600),
  );
  const label = Math.min(names, clamp(width * 0.32, 96, 270));
  // What goes first where room is short: the intervals, then the label goes above.
  const rest = width - label - figure - weights - 2 * GAP;
  const side =
    rest >= 200 + INTERVAL + GAP && dimensions.some((row) => row.interval) ? INTERVAL + GAP : 0;
  const room = rest - side;
  const stacked = room < 150;
  const edge = stacked ? width : width - weights - side;
  return {
    label: stacked ? width - figure - weights - GAP : label,
    stacked,
    plot: stacked ? [DOT + 2, width - DOT - 2] : [label + GAP + 2, label + GAP + room - 8],
    figure: edge,
    importance: weights && (stacked ? width - figure - GAP : width),
    interval: side && edge + GAP,
  };
}

/** The zone of tolerance; a minimum above the expectation leaves none. */
const tolerates = ({ minimum, expectation }: DimensionFigure): boolean =>
  minimum !== null && expectation !== null && minimum < expectation;

/** A legend whose entries flow from left to right and on to the next line. */
function legend(
  figures: GapFigures,
  { say, columns }: GapWords,
  sort: string,
  [left, right]: Span,
  sheet: Sheet,
): void {
  const { dimensions, performanceOnly } = figures;
  const by = sortKey(figures, sort);
  // A single kind of dot needs no legend: the column's head names it.
  const entries = (
    [
      [!performanceOnly, 'expected', columns['expectation']!],
      [!performanceOnly, 'filled', columns['perception']!],
      [dimensions.some(({ finding }) => finding === 'unclear'), 'muted', say.unclear],
      [dimensions.some(tolerates), 'zone', say.tolerance],
      // An arrow and the column: worst first.
      [by, '', `\u2193 ${columns[by === 'gap' ? by : 'weighted-gap']!}`],
    ] as const
  ).filter(([show]) => show);
  const texts = entries.map(([, , text]) => text ?? '');
  const spots = flow(texts, right - left, sheet.measure, { lead: 18 });
  spots.forEach(({ lines, x, line }, index) => {
    const sign = entries[index]![1];
    const y = sheet.y + 8 + line * LINE;
    if (sign === 'zone') sheet.mark(sign, block(left + x, y - 5, 14, 10), 'band');
    else if (sign) sheet.dot(sign, left + x + 6, y, sign === 'expected' ? DOT : DOT - 1);
    sheet.text(lines, left + x + (sign ? 18 : 0), y + 4, 'muted');
  });
  sheet.y += Math.max(1, linesOf(spots)) * LINE + 1;
}

/**
 * The dimensions: a row each with expectation and perception on the answer scale, the gap and its
 * interval at the right. In a narrow box the name and the figure stand above the row's plot.
 */
export function dimensionsLayout(
  figures: GapFigures,
  words: GapWords,
  sheet: Sheet,
  sort: string,
): void {
  const {
    dimensions,
    scale: { min, max },
  } = figures;
  const { total, tick } = words;
  const columns = columnsOf(figures, words, sheet);
  const { stacked, plot } = columns;
  const room = stacked ? [0, sheet.width] : [plot[0] - DOT, plot[1] + GAP];
  legend(figures, words, sort, room as [number, number], sheet);
  sheet.y += stacked ? 22 : 4;
  const top = sheet.y;
  sheet.text(words.head, columns.figure, top - 8, 'muted end');
  if (columns.importance)
    sheet.text(words.columns['importance']!, columns.importance, top - 8, 'muted end');
  const [start, kind] = stacked ? [0, ''] : [columns.label, 'end'];

  const x = linear([min, max], plot);
  // All intervals on one zero line.
  const left = columns.interval;
  const ends = dimensions.flatMap(({ interval }) =>
    interval ? [interval.lower, interval.upper] : [],
  );
  const off = linear([Math.min(0, ...ends), Math.max(0, ...ends)], [left + 4, left + INTERVAL - 4]);
  // The grid lies under all, and its length is known last.
  const over = new Sheet(sheet.box, sheet.measure);
  over.y = top;
  let lines = '';
  // A path a kind for all rows, the lines under the dots.
  const [under, upper]: Record<string, string>[] = [{}, {}];
  const add = (layer: Record<string, string>, mark: string, d: string) => {
    layer[mark] = (layer[mark] ?? '') + d;
  };
  const dot = (mark: string, at: number, y: number, r: number) =>
    add(upper!, mark, circles([{ x: px(at), y: px(y) }], r));
  for (const index of drawnOrder(figures, sort)) {
    const one = dimensions[index]!;
    const { expectation, perception, gap, interval } = one;
    const { label, figure, tone, importance } = words.rows[index]!;
    const name = sheet.wrap(label, columns.label, stacked ? 6 : 4);
    const high = name.length * LINE;
    const height = stacked
      ? high + 25
      : Math.max(sheet.parts.dimension - (dimensions.length > 12 ? 4 : 0), high + 4);
    const y = over.y + (stacked ? high + 12 : height / 2);
    const base = stacked ? over.y + 12 : y + 4;
    over.text(name, start, stacked ? base : base - (high - LINE) / 2, kind);
    over.text(figure, columns.figure, base, `strong end ${tone}`);
    over.text(importance, columns.importance, base, 'muted end');
    if (stacked) lines += across(plot[0], y, plot[1]);
    if (tolerates(one)) {
      const from = x(one.minimum!);
      add(under!, 'zone', block(from, y - 8, x(expectation!) - from, 16));
    }
    if (gap !== null) add(under!, `link ${tone}`, across(x(expectation!), y, x(perception!)));
    if (expectation !== null) dot('expected', x(expectation), y, DOT);
    if (perception !== null) dot(tone || 'perceived', x(perception), y, DOT - 1);
    if (left && interval) {
      add(under!, `interval ${tone}`, across(off(interval.lower), y, off(interval.upper)));
      dot(tone, off(gap!), y, 2);
    }
    const at = perception ?? expectation;
    const anchor = at === null ? undefined : x(at);
    over.target(one.key, 0, over.y, sheet.width, height, { anchor, group: 'dimension' });
    over.y += height;
  }

  // The answer scale below the rows, few lines; a rating scale's own steps are whole.
  const bottom = over.y;
  const steps = clamp(max - min, 2, 7);
  const each = sheet.wide([tick(min), tick(max)]) + 28;
  for (const one of roundTicks([min, max], clamp((plot[1] - plot[0]) / each, 2, steps))) {
    if (!stacked) lines += down(x(one), top, bottom);
    sheet.tick(tick(one), x(one), bottom + 16);
  }
  sheet.mark('grid', lines, 'grid');
  if (left) {
    sheet.mark('axis', down(off(0), top, bottom), 'axis');
    sheet.text(words.interval, left + INTERVAL / 2, top - 8, 'muted middle');
    sheet.tick(tick(0), off(0), bottom + 16);
  }
  for (const [mark, d] of [under!, upper!].flatMap(Object.entries<string>))
    sheet.mark(mark, d, mark === 'zone' ? 'band' : 'mark');
  sheet.take(over);
  sheet.y += 22;
  if (!total) return;
  sheet.mark('grid', across(0, sheet.y + 4, sheet.width), 'grid');
  sheet.text(words.columns['weighted-gap']!, start, sheet.y + 22, `strong ${kind}`);
  sheet.text(total, columns.figure, sheet.y + 22, 'strong end');
  sheet.y += 30;
}
