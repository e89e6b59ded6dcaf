import { above, overlay, paint, type Block } from '../../chart/blocks.js';
import { hasGivenWay } from '../../chart/drawing.js';
import type { FlowEntry } from '../../chart/flow.js';
import { circle, clamp, horizontal, rect } from '../../chart/geometry.js';
import { textColumn, type Columns, type ListColumn } from '../../chart/list-columns.js';
import { headBlock, totalBlock } from '../../chart/list-head.js';
import { intervalColumn, type IntervalColumn } from '../../chart/list-intervals.js';
import type { List, ListPicture } from '../../chart/list-rows.js';
import { listPart, type Part } from '../../chart/list.js';
import { linear } from '../../chart/scale.js';
import { GRID, MOST_TICKS, fewTicks, scaleBlock } from '../../chart/ticks.js';
import { DOT, EXPECTED, PERCEIVED, ZONE, dumbbell, hasZone, zone } from './dimension.layout.js';
import { drawnOrder, sortKey } from './gap.model.js';
import { noteBlock, tickInput, type GapInput } from './parts.layout.js';
import { dimensionsByWeight } from './weight.model.js';

/** What the marks of rows mean, and what they are sorted by. */
function legendOf({ figures, words }: GapInput, sort: string): FlowEntry[] {
  const { dimensions, performanceOnly } = figures;
  const { expectation, perception, gap, 'weighted-gap': weightedGap } = words.columns;
  const entries: FlowEntry[] = [];
  const add = (text: string, swatch?: FlowEntry['swatch']) =>
    entries.push({ text, swatch, tone: 'muted' });
  const dot = (look: typeof EXPECTED, radius: number) => paint(look, circle(6, 0, radius));
  // A single kind of dot needs no legend: the column's head names it.
  if (!performanceOnly) {
    add(expectation, dot(EXPECTED, DOT));
    add(perception, dot({ ...PERCEIVED, style: 'filled' }, DOT - 1));
  }
  if (dimensions.some(({ finding }) => finding === 'unclear')) {
    add(words.unclear, dot({ ...PERCEIVED, tone: 'muted' }, DOT - 1));
  }
  if (dimensions.some(hasZone)) add(words.tolerance, paint(ZONE, rect(0, -5, 14, 10)));
  const key = sortKey(figures, sort);
  if (key) add(`\u2193 ${key === 'gap' ? gap : weightedGap}`);
  return entries;
}

/** The gaps, the importances where there are any, and the place for intervals between them. */
function columnsOf(
  { words, measurer }: GapInput,
  order: readonly number[],
  intervals: readonly IntervalColumn[],
): readonly [ListColumn, ...ListColumn[]] {
  const rows = order.map((index) => words.rows[index]!);
  const gaps = rows.map(
    ({ figure, tone }) => ({ text: figure, tone, emphasis: 'strong' }) as const,
  );
  const importances = rows.map(({ importance }) => ({ text: importance, tone: 'muted' }) as const);
  return [
    textColumn(words.figureName, gaps, measurer, [words.total]),
    ...intervals,
    ...(importances.some(({ text }) => text)
      ? [textColumn(words.columns.importance, importances, measurer)]
      : []),
  ];
}

/** Above the rows: that there are no expectations, what marks mean, and the columns' names. */
function headOf(input: GapInput, list: List, columns: Columns, sort: string): Block {
  const { figures, words, box } = input;
  const isNoted = figures.performanceOnly && !hasGivenWay(box, 'legend');
  return above(
    isNoted ? [noteBlock(words.noExpectation, input)] : [],
    headBlock(list, columns, legendOf(input, sort)),
  );
}

/** The dimensions in the order in which they are drawn. */
interface Listing {
  readonly input: GapInput;
  readonly sort: string;
  readonly order: readonly number[];
  readonly intervals: readonly IntervalColumn[];
}

/** The name of the weighted gap of all dimensions; `''` where there is none. */
const totalName = ({ words }: GapInput): string => words.total && words.columns['weighted-gap'];

/** The rows' marks on the answer scale, with what stands around them. */
function pictureOf({ input, sort, order, intervals }: Listing, list: List, columns: Columns) {
  const { figures, words, box } = input;
  const { scale, dimensions, performanceOnly } = figures;
  const { stacked, plot, lefts } = columns;
  const domain = [scale.min, scale.max] as const;
  const x = linear(domain, plot);
  const ticks = tickInput(input);
  const values = fewTicks(domain, plot, ticks, clamp(scale.max - scale.min, 2, MOST_TICKS));
  const hasValues = !hasGivenWay(box, 'axis-titles');
  const look = { ...ticks, lines: stacked ? undefined : GRID, hasValues };
  const name = totalName(input);
  const picture: ListPicture = {
    row(place, { y }) {
      const dimension = dimensions[order[place]!]!;
      const { tone } = words.rows[order[place]!]!;
      return {
        marks: [
          ...(stacked ? paint(GRID, horizontal(plot[0], y, plot[1])) : []),
          ...zone(dimension, x, y),
          ...dumbbell({ ...dimension, tone, performanceOnly }, x, y),
        ],
      };
    },
    anchor(place) {
      const { perception, expectation } = dimensions[order[place]!]!;
      const value = perception ?? expectation;
      return value === null ? undefined : x(value);
    },
    head: headOf(input, list, columns, sort),
    behind: (height) =>
      overlay(
        scaleBlock(values, x, height, look),
        intervals.flatMap((column) => {
          const left = lefts[list.columns.indexOf(column)] ?? null;
          return left === null ? [] : column.behind(left, height, hasValues);
        }),
      ),
    total: name ? totalBlock(list, columns, { name, figure: words.total }) : undefined,
  };
  return picture;
}

/** The dimensions as a list. */
function dimensionList(input: GapInput, sort: string): List {
  const { figures, words, box, measurer } = input;
  const order = drawnOrder(figures, sort);
  const places = new Map(order.map((index, place) => [index, place]));
  const intervals = intervalColumn({
    name: words.intervalName,
    estimates: order.map((index) => {
      const { gap: value, interval } = figures.dimensions[index]!;
      return { value, interval, tone: words.rows[index]!.tone };
    }),
    box,
    measurer,
    write: words.tick,
  });
  const rows = order.map((index) => ({
    key: figures.dimensions[index]!.key,
    name: words.rows[index]!.label,
  }));
  const list: List = {
    box,
    measurer,
    group: 'dimension',
    inset: DOT,
    rows,
    strongNames: [totalName(input)],
    byWeight: dimensionsByWeight(figures, sort).map((index) => places.get(index)!),
    columns: columnsOf(input, order, intervals),
    picture: (columns) => pictureOf({ input, sort, order, intervals }, list, columns),
  };
  return list;
}

/**
 * The dimensions: a row each with expectation and perception on the answer scale, the gap and its
 * interval at the right. In a narrow box the name and the figure stand above the row's plot.
 *
 * @param room the height to fill and to keep to, in pixels; undefined for as much as they need
 * @param others how many rows of other parts are left out
 */
export const dimensionsPart = (input: GapInput, sort: string, room?: number, others = 0): Part =>
  listPart(dimensionList(input, sort), room, others);
