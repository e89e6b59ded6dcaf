import { block, paint } from '../../chart/blocks.js';
import type { Box, Drawing, Look, Mark } from '../../chart/drawing.js';
import { vertical } from '../../chart/geometry.js';
import { textColumn, type Columns, type ListColumn } from '../../chart/list-columns.js';
import { listDrawing } from '../../chart/list-box.js';
import { headBlock } from '../../chart/list-head.js';
import type { List, ListPicture, RowPlace } from '../../chart/list-rows.js';
import { linear, type Scale } from '../../chart/scale.js';
import type { TextMeasurer } from '../../chart/text.js';
import { connectorShape, stepShape } from '../../chart/waterfall.js';
import type { ContributionFigures } from './contribution.model.js';
import type { ContributionWords } from './contribution.words.js';
import { domainOf, rowsOf, type ContributionInput, type TotalRow } from './rows.layout.js';
import { contributionTile } from './tile.layout.js';

const AXIS: Look = { layer: 'grid', part: 'axis', style: 'axis' };
const CONNECTOR: Look = { layer: 'line', style: 'connector' };

/** How thick a bar is, and the most of its row that it takes. */
const BAR = 14;
const BAR_SHARE = 0.7;
/** The shortest plot that running totals stand beside. */
const BESIDE_RUNNING = 220;
/** Fewer rows of more show no waterfall. */
const FEWEST_ROWS = 3;
/** Of the width, what the plot takes at least. */
const PLOT_SHARE = 0.34;
/** Room for the ends of bars. */
const INSET = 2;

/** The bar of a row, with lines that carry its levels on to the rows before and after it. */
function barMarks(
  { from, to, style }: TotalRow,
  x: Scale,
  { y, height }: RowPlace,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): Mark[] {
  const thickness = Math.min(BAR, Math.floor(height * BAR_SHARE));
  const [top, bottom] = [y - height / 2, y + height / 2];
  const carried = (level: number, start: number, end: number) =>
    paint(CONNECTOR, connectorShape(x(level), start, end, 'across'));
  // What is missing changes no level, which goes by.
  if (to === null) return carried(from, top, bottom);
  const before = style === 'sum' ? to : from;
  return [
    ...(isFirst ? [] : carried(before, top, y - thickness / 2)),
    ...(isLast ? [] : carried(to, y + thickness / 2, bottom)),
    ...paint(
      { layer: 'mark', style },
      stepShape({ from: x(from), to: x(to), middle: y, thickness }, 'across'),
    ),
  ];
}

function pictureOf(
  input: ContributionInput,
  rows: readonly TotalRow[],
  list: List,
  columns: Columns,
): ListPicture {
  const { stacked, plot } = columns;
  const x = linear(domainOf(input), plot);
  const axis = (top: number, bottom: number) => paint(AXIS, vertical(x(0), top, bottom));
  return {
    row(index, place) {
      const { y, height } = place;
      const ends = { isFirst: index === 0, isLast: index === rows.length - 1 };
      return {
        marks: [
          // Names stand between the rows' plots.
          ...(stacked ? axis(y - height / 2, y + height / 2) : []),
          ...barMarks(rows[index]!, x, place, ends),
        ],
      };
    },
    anchor(index) {
      const { from, to } = rows[index]!;
      return (x(from) + x(to ?? from)) / 2;
    },
    head: headBlock(list, columns, []),
    behind: (height) => block(0, height, { marks: stacked ? [] : axis(0, height) }),
  };
}

/** The parts of a total as a waterfall, a row each: the base first, where there is one, the total last. */
export function contributionLayout(
  figures: ContributionFigures,
  words: ContributionWords,
  box: Box,
  measurer: TextMeasurer,
): Drawing {
  const input = { figures, words, box, measurer };
  const rows = rowsOf(figures, words);
  const value = textColumn(
    words.columns.value,
    rows.map(({ figure, tone, emphasis }) => ({ text: figure, tone, emphasis })),
    measurer,
  );
  const running: ListColumn = {
    ...textColumn(
      words.columns.running,
      rows.map((row) => ({ text: row.running, tone: 'muted' }) as const),
      measurer,
    ),
    besidePlot: BESIDE_RUNNING,
  };
  const list: List = {
    box,
    measurer,
    inset: INSET,
    tightPlot: box.width * PLOT_SHARE,
    rows: rows.map(({ key, label }) => ({ key, name: label })),
    strongNames: [],
    byWeight: rows.map((_, index) => index).sort((a, b) => rows[b]!.weight - rows[a]!.weight),
    columns: [value, running],
    picture: (columns) => pictureOf(input, rows, list, columns),
  };
  return listDrawing(list, box, () => contributionTile(input, rows), FEWEST_ROWS);
}
