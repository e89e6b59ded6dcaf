import { above, block, overlay, paint, textAt } from '../../chart/blocks.js';
import { hasGivenWay, type Box, type Drawing } from '../../chart/drawing.js';
import type { FlowEntry } from '../../chart/flow.js';
import { horizontal, rect, circle } from '../../chart/geometry.js';
import { listDrawing } from '../../chart/list-box.js';
import {
  TO_BASELINE,
  textColumn,
  type Columns,
  type ListColumn,
} from '../../chart/list-columns.js';
import { headBlock } from '../../chart/list-head.js';
import type { List, ListPicture } from '../../chart/list-rows.js';
import { linear } from '../../chart/scale.js';
import { textWidth, type TextMeasurer } from '../../chart/text.js';
import { GRID, fewTicks, scaleBlock } from '../../chart/ticks.js';
import type { BreakdownFigures } from './breakdown.model.js';
import type { BreakdownWords, GroupWords } from './breakdown.words.js';
import {
  DOT,
  OPEN_DOT,
  PALE_BAR,
  groupMarks,
  intervalMarks,
  landmarkLines,
  landmarkNames,
  scaleOf,
  type BreakdownInput,
  type GroupScale,
} from './parts.layout.js';
import { breakdownTile } from './tile.layout.js';
import { groupsByWeight } from './weight.model.js';

/** The shortest plot beside which the groups' findings stand in words. */
const BESIDE_FINDINGS = 280;

/** What marks mean, and what the rows are sorted by. */
function legendOf({ figures, words }: BreakdownInput, { hasBars }: GroupScale): FlowEntry[] {
  const { groups } = figures;
  const entries: FlowEntry[] = [];
  const add = (text: string, swatch?: FlowEntry['swatch']) =>
    entries.push({ text, swatch, tone: 'muted' });
  if (groups.some(({ interval }) => interval)) {
    const interval = { lower: 1, upper: 13 };
    add(
      words.intervalName,
      intervalMarks({ interval }, (value) => value, 0),
    );
  }
  if (groups.some(({ finding }) => finding === 'unclear')) {
    const shape = hasBars ? rect(0, -5, 14, 10) : circle(6, 0, DOT);
    add(words.unclear, paint(hasBars ? PALE_BAR : OPEN_DOT, shape));
  }
  if (words.sorted) add(words.sorted);
  return entries;
}

/** How far lines of landmarks reach from the middle of a bar, where they stand off from the figures above it. */
const LANDMARK_REACH = 9.5;

/** Before a sign that stands behind its figure. */
const SIGN_GAP = 4;

/** The values, which end at one line, with the signs of those that differ beyond chance behind them. */
function valueColumn(
  name: string,
  rows: readonly GroupWords[],
  measurer: TextMeasurer,
): ListColumn {
  const signWidth = textWidth(
    rows.map(({ sign }) => sign),
    measurer,
  );
  const lead = signWidth && signWidth + SIGN_GAP;
  const figures = rows.map(
    ({ figure, tone }) => ({ text: figure, tone, emphasis: 'strong' }) as const,
  );
  const column = textColumn(name, figures, measurer);
  return {
    ...column,
    width: column.width + lead,
    cell: (index) => {
      const { sign, tone } = rows[index]!;
      const signs = textAt(sign, column.width + lead, TO_BASELINE, { tone, anchor: 'end' });
      return { texts: [...(column.cell(index).texts ?? []), ...signs] };
    },
  };
}

/** The values with their signs, how many answers they rest on, and what they say. */
function columnsOf({ figures, words, measurer }: BreakdownInput): [ListColumn, ...ListColumn[]] {
  const rows = figures.order.map((index) => words.groups[index]!);
  const numbers = rows.map(({ n }) => ({ text: n, tone: 'muted' }) as const);
  const findings = rows.map(
    ({ finding, tone }) => ({ text: finding, tone: tone ?? 'muted' }) as const,
  );
  return [
    valueColumn(words.valueName, rows, measurer),
    ...(numbers.some(({ text }) => text) ? [textColumn(words.nName, numbers, measurer)] : []),
    ...(findings.some(({ text }) => text)
      ? [{ ...textColumn('', findings, measurer), besidePlot: BESIDE_FINDINGS }]
      : []),
  ];
}

/** The rows' marks on the common scale, with what stands around them. */
function pictureOf(input: BreakdownInput, list: List, columns: Columns): ListPicture {
  const { figures, words, box, measurer } = input;
  const { stacked, plot } = columns;
  const scale = scaleOf(figures, box);
  const x = linear(scale.domain, plot);
  const ticks = { width: box.width, measurer, write: words.tick };
  const values = fewTicks(scale.domain, plot, ticks);
  const hasValues = !hasGivenWay(box, 'axis-titles');
  const look = { ...ticks, lines: stacked ? undefined : GRID, hasValues };
  const names = hasGivenWay(box, 'target-label') ? [] : [landmarkNames(input, x)];
  const groupAt = (place: number) => figures.groups[figures.order[place]!]!;
  return {
    row(place, { y, height }) {
      const { tone } = words.groups[figures.order[place]!]!;
      // Lines through all rows would cross the names and figures that stand above their plots.
      const reach = Math.min(height / 2, LANDMARK_REACH);
      const ends = [y - reach, y + reach] as const;
      return {
        marks: [
          ...(stacked ? paint(GRID, horizontal(plot[0], y, plot[1])) : []),
          ...(stacked ? landmarkLines(figures, x, ends) : []),
          ...groupMarks(groupAt(place), tone, scale.hasBars, x, y),
        ],
      };
    },
    anchor(place) {
      const { value } = groupAt(place);
      return value === null ? undefined : x(value);
    },
    head: above(headBlock(list, columns, legendOf(input, scale)), names),
    behind: (height) =>
      overlay(
        scaleBlock(values, x, height, look),
        block(0, height, { marks: stacked ? [] : landmarkLines(figures, x, [0, height]) }),
      ),
  };
}

/** The groups as a list. */
function groupList(input: BreakdownInput): List {
  const { figures, words, box, measurer } = input;
  const { order } = figures;
  const places = new Map(order.map((index, place) => [index, place]));
  const list: List = {
    box,
    measurer,
    inset: DOT,
    rows: order.map((index) => ({
      key: figures.groups[index]!.key,
      name: words.groups[index]!.label,
    })),
    byWeight: groupsByWeight(figures).map((index) => places.get(index)!),
    columns: columnsOf(input),
    picture: (columns) => pictureOf(input, list, columns),
  };
  return list;
}

/** Places a breakdown: a row for each group on one scale, with the value of all together as a line. */
export function breakdownLayout(
  figures: BreakdownFigures,
  words: BreakdownWords,
  box: Box,
  measurer: TextMeasurer,
): Drawing {
  const input = { figures, words, box, measurer };
  return listDrawing(groupList(input), box, () => breakdownTile(input));
}
