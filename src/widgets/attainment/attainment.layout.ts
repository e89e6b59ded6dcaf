import { block, paint, type Block } from '../../chart/blocks.js';
import { hasGivenWay, type Box, type Drawing } from '../../chart/drawing.js';
import type { FlowEntry } from '../../chart/flow.js';
import { rect, vertical } from '../../chart/geometry.js';
import { listDrawing } from '../../chart/list-box.js';
import { textColumn, type ListColumn } from '../../chart/list-columns.js';
import { headBlock } from '../../chart/list-head.js';
import type { List, ListPicture } from '../../chart/list-rows.js';
import { linear } from '../../chart/scale.js';
import type { TextMeasurer } from '../../chart/text.js';
import { fewTicks, scaleBlock } from '../../chart/ticks.js';
import { tileBlock } from '../../chart/tile.js';
import type { AttainmentFigures } from './attainment.model.js';
import type { AttainmentWords } from './attainment.words.js';
import {
  BAR,
  ELAPSED,
  TARGET,
  bulletMarks,
  scaleDomain,
  type AttainmentInput,
} from './bullet.layout.js';
import type { RowFigure } from './row.model.js';
import { LEAST_ADJUSTMENT, totalsBlock } from './total.layout.js';
import { GROUPS, TOTAL } from './total.model.js';

/** The height of a bullet under a name. */
const PLOT = 24;
/** The shortest plot that amounts stand beside. */
const BESIDE_AMOUNTS = 180;
/** The height of the bullet in a tile. */
const TILE_BULLET = 20;

/** The time elapsed, on rows that are held against it and grow towards their target. */
const elapsedOf = ({ pace, better }: RowFigure, { elapsed }: AttainmentFigures): number | null =>
  pace !== null && better === 'higher' ? elapsed : null;

/** What bars and ticks mean. */
function legendOf({ figures, words }: AttainmentInput): FlowEntry[] {
  const hasElapsed = figures.rows.some((row) => elapsedOf(row, figures) !== null);
  const tick = (look: typeof TARGET, half: number) => paint(look, vertical(6, -half, half));
  return [
    { text: words.columns.attainment, swatch: paint(BAR, rect(0, -4, 12, 8)), tone: 'muted' },
    { text: words.targetName, swatch: tick(TARGET, 7), tone: 'muted' },
    ...(hasElapsed
      ? [{ text: words.elapsed, swatch: tick(ELAPSED, 6), tone: 'muted' } as const]
      : []),
  ];
}

/** The attainments, then results or paces where there are any, then the amounts. */
function columnsOf({
  words,
  figures,
  measurer,
}: AttainmentInput): readonly [ListColumn, ...ListColumn[]] {
  const { rows, columns } = words;
  const attainments = rows.map(({ figure }) => ({ text: figure, emphasis: 'strong' }) as const);
  const statuses = rows.map(({ status }) => status);
  const amounts = rows.map((row) => ({ text: row.amounts, tone: 'muted' }) as const);
  const statusName = figures.elapsed === null ? columns.met : columns.pace;
  return [
    textColumn(columns.attainment, attainments, measurer, [words.before, words.after]),
    ...(statuses.some(({ text }) => text) ? [textColumn(statusName, statuses, measurer)] : []),
    { ...textColumn(columns.amounts, amounts, measurer), besidePlot: BESIDE_AMOUNTS },
  ];
}

/** The places of the rows, those that need a look first, the least attained first; n/a last. */
function byWeight(rows: readonly RowFigure[]): number[] {
  const rank = ({ met, pace }: RowFigure) => (met === 'missed' || pace === 'behind' ? 0 : 1);
  const attainment = (row: RowFigure) => row.attainment ?? Infinity;
  return rows
    .map((row, index) => ({ row, index }))
    .sort(
      // `|| 0`: two that are missing differ by NaN.
      (a, b) => rank(a.row) - rank(b.row) || attainment(a.row) - attainment(b.row) || 0,
    )
    .map(({ index }) => index);
}

function attainmentList(input: AttainmentInput): List {
  const { figures, words, box, measurer } = input;
  const { rows } = figures;
  const list: List = {
    box,
    measurer,
    inset: 2,
    group: GROUPS.row,
    plotHeight: PLOT,
    totalHeight: figures.total.adjustments.length * LEAST_ADJUSTMENT,
    rows: rows.map(({ key }, index) => ({ key, name: words.rows[index]!.label })),
    strongNames: words.after ? [words.totalName, words.afterName] : [words.totalName],
    byWeight: byWeight(rows),
    columns: columnsOf(input),
    picture(columns): ListPicture {
      const { plot } = columns;
      const domain = scaleDomain(figures, box);
      const x = linear(domain, plot);
      const ticks = { width: box.width, measurer, write: words.tick };
      const hasValues = !hasGivenWay(box, 'axis-titles');
      const look = { ...ticks, lines: undefined, hasValues };
      return {
        row(index, { y, height }) {
          const row = rows[index]!;
          const bullet = { ...row, elapsed: elapsedOf(row, figures) };
          return { marks: bulletMarks(bullet, x, y, height - 2) };
        },
        anchor: (index) => x(Math.min(rows[index]!.attainment ?? 0, 100)),
        head: headBlock(list, columns, legendOf(input)),
        behind: (height) => scaleBlock(fewTicks(domain, plot, ticks), x, height, look),
        total: totalsBlock(input, list, columns, x),
      };
    },
  };
  return list;
}

/** The total: its figure, how the rows stand, and its bullet; of a single row without a total, that row. */
function attainmentTile({ figures, words, box, measurer }: AttainmentInput): Block {
  const { value } = figures.total;
  const bullet = { attainment: value, elapsed: null, controllable: true };
  const picture = (width: number, height: number): Block => {
    const room = Math.min(height, TILE_BULLET);
    const x = linear(scaleDomain(figures, box, [value]), [1, width - 1]);
    return block(width, height, { marks: bulletMarks(bullet, x, room / 2, room) });
  };
  const tile = tileBlock(
    { figure: words.total, words: words.brief },
    picture,
    box,
    measurer,
    TILE_BULLET,
  );
  const { width, height = 0 } = box;
  const place = { x: 0, y: 0, width, height: Math.min(tile.height, height) };
  return { ...tile, targets: [{ key: TOTAL, group: GROUPS.total, ...place }] };
}

/**
 * Places attained targets: a bullet a row on one scale of attainment, where the targets stand below one
 * another, and the total with what gates and penalties leave of it.
 */
export function attainmentLayout(
  figures: AttainmentFigures,
  words: AttainmentWords,
  box: Box,
  measurer: TextMeasurer,
): Drawing {
  const input = { figures, words, box, measurer };
  return listDrawing(attainmentList(input), box, () => attainmentTile(input));
}
