import { clamp, px } from '../../chart/box.js';
import { linear, type Scale } from '../../chart/scale.js';
import { wrap } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import { BAR, DOT, GAP, INTERVAL, columnsOf, type Columns, type Span } from './columns.layout.js';
import { drawnOrder, sortKey, type DimensionFigure, type GapFigures } from './gap.model.js';
import type { GapWords, RowWords } from './gap.words.js';
import { BASE, LINE, across, box, down, ticksIn, type Sheet } from './sheet.layout.js';

/** A row that has been given its place. */
interface Row {
  readonly figure: DimensionFigure;
  readonly words: RowWords;
  readonly label: readonly string[];
  readonly top: number;
  readonly height: number;
  /** The middle of its dots. */
  readonly y: number;
}

/** The rows one below the other, from the sheet's height on. */
function rowsOf(
  figures: GapFigures,
  words: GapWords,
  { stacked, label: room }: Columns,
  sheet: Sheet,
  sort: string,
): Row[] {
  const least = figures.dimensions.length > 12 ? 25 : 29;
  return drawnOrder(figures, sort).map((index) => {
    const own = words.rows[index]!;
    const label = wrap(own.label, room, TYPE.mark, sheet.measure, stacked ? 6 : 4);
    const high = label.length * LINE;
    const top = sheet.y;
    const height = stacked ? high + 25 : Math.max(least, high + 8);
    sheet.y += height;
    const y = stacked ? top + high + 12 : top + height / 2;
    return { figure: figures.dimensions[index]!, words: own, label, top, height, y };
  });
}

/** What the legend shows before its words, and the words. */
type Entry = readonly [
  show: unknown,
  sign: 'expected' | 'filled' | 'muted' | 'zone' | '',
  text: string,
];

/** The zone of tolerance; a minimum above the expectation leaves none. */
const tolerates = ({ minimum, expectation }: DimensionFigure): boolean =>
  minimum !== null && expectation !== null && minimum < expectation;

/** A legend whose entries flow from left to right and on to the next line. */
function legend(
  figures: GapFigures,
  { say }: GapWords,
  sort: string,
  [left, right]: Span,
  sheet: Sheet,
): void {
  const { dimensions, performanceOnly } = figures;
  const by = sortKey(figures, sort);
  const entries: readonly Entry[] = [
    // A single kind of dot needs no legend: the column's head names it.
    [!performanceOnly, 'expected', say.expectation],
    [!performanceOnly, 'filled', say.perception],
    [dimensions.some(({ finding }) => finding === 'unclear'), 'muted', say.unclear],
    [dimensions.some(tolerates), 'zone', say.tolerance],
    [by, '', by ? say.sorted[by] : ''],
  ];
  let x = left;
  sheet.y += 8;
  for (const [show, sign, text] of entries) {
    if (!show) continue;
    const lead = sign === 'zone' ? 22 : sign ? 16 : 0;
    const told = wrap(text, right - left - lead, TYPE.mark, sheet.measure, 3);
    const length = lead + sheet.wide(told[0] ?? '');
    if (x > left && x + length > right) {
      x = left;
      sheet.y += LINE + 3;
    }
    if (sign === 'zone') sheet.path(sign, box(x, sheet.y - 5, 16, 10));
    else if (sign) sheet.dot(sign, x + 6, sheet.y, sign === 'expected' ? DOT : DOT - 0.5);
    sheet.text(told, x + lead, sheet.y + BASE);
    sheet.y += (told.length - 1) * LINE;
    x += length + 16;
  }
  sheet.y += 8;
}

/** Pieces of the rows, those of one tone in one path. */
function byTone(
  kind: string,
  rows: readonly Row[],
  sheet: Sheet,
  piece: (row: Row) => string,
): void {
  for (const tone of ['negative', 'positive', 'muted']) {
    const own = rows.filter(({ words }) => words.tone === tone);
    sheet.path(`${kind} ${tone}`, own.map(piece).join(''));
  }
}

/** The line from expectation to perception, from edge to edge of the dots. */
function link({ figure: { expectation, perception }, y }: Row, x: Scale): string {
  if (expectation === null || perception === null) return '';
  const [a, b] = [x(expectation), x(perception)];
  return Math.abs(b - a) > DOT ? across(a + Math.sign(b - a) * DOT, y, b) : '';
}

/** A row's name, figures and dots, and the place that answers for it. */
function drawRow(
  { figure, words, label, top, height, y }: Row,
  columns: Columns,
  x: Scale,
  sheet: Sheet,
): void {
  const { stacked } = columns;
  const base = stacked ? top + 12 : y + BASE;
  const { expectation, perception } = figure;
  sheet.text(
    label,
    stacked ? 0 : columns.label,
    stacked ? base : base - ((label.length - 1) * LINE) / 2,
    stacked ? '' : 'end',
  );
  sheet.text(words.figure, columns.figure, base, `strong end ${words.tone}`);
  if (words.importance) sheet.text(words.importance, columns.importance, base, 'muted end');
  if (expectation !== null) sheet.dot('expected', x(expectation), y, DOT);
  if (perception !== null) sheet.dot(words.tone || 'perceived', x(perception), y);
  const at = perception ?? expectation;
  const anchor = at === null ? undefined : { x: (x(at) + x(expectation ?? at)) / 2, y: px(y - 8) };
  sheet.target('dimension', figure.key, [0, top, sheet.width, height], anchor);
}

/** The column of intervals: each on its own row, all on one zero line. */
function intervals(
  rows: readonly Row[],
  words: GapWords,
  left: number,
  [top, bottom]: Span,
  sheet: Sheet,
): void {
  const known = rows.filter(({ figure }) => figure.interval);
  const ends = known.flatMap(({ figure: { interval, gap } }) => [
    interval!.lower,
    interval!.upper,
    gap!,
  ]);
  const x = linear([Math.min(0, ...ends), Math.max(0, ...ends)], [left + 4, left + INTERVAL - 4]);
  sheet.path('axis', down(x(0), top, bottom));
  byTone('interval', known, sheet, ({ figure: { interval }, y }) =>
    across(x(interval!.lower), y, x(interval!.upper)),
  );
  for (const { figure, words: own, y } of known) sheet.dot(own.tone, x(figure.gap!), y, 2.5);
  sheet.text(words.interval, left + INTERVAL / 2, top - 8, 'muted middle');
  sheet.tick(words.tick(0), x(0), bottom + 16);
}

/** The answer scale below the rows: few lines, none where they would cross the labels. */
function axis(
  { scale }: GapFigures,
  words: GapWords,
  { plot, stacked }: Columns,
  x: Scale,
  [top, bottom]: Span,
  sheet: Sheet,
): void {
  const { lower, upper } = scale;
  const room = Math.max(sheet.wide(words.tick(lower)), sheet.wide(words.tick(upper))) + 28;
  // A rating scale's own steps are whole.
  const most = upper - lower >= 2 ? Math.min(7, upper - lower) : 7;
  const ticks = ticksIn([lower, upper], clamp((plot[1] - plot[0]) / room, 2, most));
  if (!stacked) sheet.path('grid', ticks.map((tick) => down(x(tick), top, bottom)).join(''));
  for (const tick of ticks) sheet.tick(words.tick(tick), x(tick), bottom + 16);
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
  const { say, head, total } = words;
  const columns = columnsOf(figures, words, sheet);
  const { stacked, plot, bar, figure, importance } = columns;
  if (figures.performanceOnly) {
    const why = wrap(say.noExpectation, sheet.width, TYPE.mark, sheet.measure, 4);
    sheet.text(why, 0, sheet.y + 12);
    sheet.y += why.length * LINE + 6;
  }
  legend(figures, words, sort, stacked ? [0, sheet.width] : [plot[0] - DOT, plot[1] + GAP], sheet);
  sheet.y += stacked ? 22 : 4;
  sheet.text(head, figure, sheet.y - 8, 'muted end');
  if (importance) sheet.text(say.importance, importance, sheet.y - 8, 'muted end');

  const top = sheet.y;
  const rows = rowsOf(figures, words, columns, sheet, sort);
  const span: Span = [top, sheet.y];
  const x = linear([figures.scale.lower, figures.scale.upper], plot);
  const piece = (make: (row: Row) => string) => rows.map(make).join('');
  axis(figures, words, columns, x, span, sheet);
  if (stacked)
    sheet.path(
      'grid',
      piece(({ y }) => across(plot[0], y, plot[1])),
    );
  sheet.path(
    'zone',
    piece(({ figure: one, y }) =>
      tolerates(one) ? box(x(one.minimum!), y - 8, x(one.expectation!) - x(one.minimum!), 16) : '',
    ),
  );
  if (bar) {
    const most = Math.max(...rows.map((row) => row.figure.importance ?? 0)) || 1;
    const length = (row: Row) => ((row.figure.importance ?? 0) / most) * BAR;
    sheet.path(
      'importance',
      piece((row) => box(bar, row.y - 2.5, length(row), 5)),
    );
  }
  byTone('link', rows, sheet, (row) => link(row, x));
  for (const row of rows) drawRow(row, columns, x, sheet);
  if (columns.interval) intervals(rows, words, columns.interval, span, sheet);
  sheet.y += 22;
  if (!total) return;
  sheet.path('grid', across(0, sheet.y + 4, sheet.width));
  sheet.text(
    say.weightedTotal,
    stacked ? 0 : columns.label,
    sheet.y + 22,
    stacked ? 'strong' : 'strong end',
  );
  sheet.text(total, figure, sheet.y + 22, 'strong end');
  sheet.y += 30;
}
