import { range } from 'd3-array';
import { above, beside, block, textAt, type Block } from '../../chart/blocks.js';
import { partsOf } from '../../chart/drawing.js';
import { BASELINE } from '../../chart/flow.js';
import { rowsThatFit } from '../../chart/rows.js';
import { LINE, textLines, wrap } from '../../chart/text.js';
import { SPACE, TYPE, WEIGHT } from '../../tokens/tokens.js';
import {
  GUTTER,
  LEAST_CELL,
  cellBlock,
  cellRoom,
  leastWidth,
  type HeatmapInput,
  type PlacedCell,
} from './cell.layout.js';
import { weightOf } from './findings.model.js';
import type { Lie, Part } from './grid.layout.js';
import type { Head } from './heads.layout.js';
import { legendBlock } from './legend.layout.js';

const GAP = SPACE.s;
/** What cells take of the width where they may. */
const CELL_SHARE = 0.3;
const MOST_LINES = 4;
/** From this width on two metrics stand side by side. */
const TWO_COLUMNS = 400;
export const MOST_ABREAST = 2;
/** The least height of a line of the list. */
export const LEAST_LINE = LINE + SPACE.xs;
const COLUMN_GAP = 24;
/** Before names and headings: at the end of one, a letter such as an f reaches beyond its own room. */
const INSET = SPACE.xxs;

/** A line of the list: a name and a cell. */
interface Line {
  readonly name: readonly string[];
  readonly cell: PlacedCell;
}

/** Lays lines out that share one column of cells. */
function lineLayout(cells: readonly PlacedCell[], width: number, input: HeatmapInput) {
  const { box, measurer } = input;
  const room = cellRoom(cells, input);
  const cellWidth = Math.max(leastWidth(room), Math.floor(width * CELL_SHARE));
  const nameWidth = width - cellWidth - GAP - INSET;
  const usual = partsOf(box).row - SPACE.xxs;
  return {
    line: (name: string, cell: PlacedCell): Line => ({
      name: textLines(name, nameWidth, measurer, MOST_LINES),
      cell,
    }),
    height: ({ name }: Line) => Math.max(usual, name.length * LINE + SPACE.xs),
    draw({ name, cell }: Line, height: number): Block {
      const top = (height - GUTTER - name.length * LINE) / 2;
      return beside(
        block(INSET + nameWidth + GAP, height, { texts: textAt(name, INSET, top + BASELINE) }),
        cellBlock(cell, room, cellWidth, height),
      );
    },
  };
}

/** A heading over the lines of a metric, with what they are held against. */
function headingBlock({ label, notes }: Head, width: number, { measurer }: HeatmapInput): Block {
  const room = width - INSET;
  const name = wrap(label, room, TYPE.mark, measurer, 3, WEIGHT.strong);
  const note = textLines(notes.join(' \u00b7 '), room, measurer);
  return block(width, (name.length + note.length) * LINE + SPACE.xs, {
    texts: [
      ...textAt(name, INSET, BASELINE, { emphasis: 'strong' }),
      ...textAt(note, INSET, name.length * LINE + BASELINE, { tone: 'muted' }),
    ],
  });
}

/**
 * Metric by metric, with its segments one below the other, which are held against the same: for a box
 * with no room for a grid. Where there is room, two metrics stand side by side.
 *
 * @param lie with metrics as rows
 */
export function metricsPart({ rows, columns, cells }: Lie, input: HeatmapInput): Part {
  const { width } = input.box;
  const abreast = width >= TWO_COLUMNS ? MOST_ABREAST : 1;
  const groupWidth = Math.floor((width - (abreast - 1) * COLUMN_GAP) / abreast);
  const layout = lineLayout(cells.flat(), groupWidth, input);
  const groups = rows.map((head, index) => ({
    heading: headingBlock(head, groupWidth, input),
    lines: cells[index]!.map((cell, place) => layout.line(columns[place]!.label, cell)),
  }));
  const blocks = range(0, groups.length, abreast).flatMap((first) => {
    const pair = groups.slice(first, first + abreast);
    const head = Math.max(...pair.map(({ heading }) => heading.height));
    const drawn = pair.map(({ heading, lines }) =>
      above(
        { ...heading, height: head },
        lines.map((line) => layout.draw(line, layout.height(line))),
      ),
    );
    const spaced = drawn.flatMap((group, place) =>
      place ? [block(COLUMN_GAP, 0), group] : [group],
    );
    return [...(first ? [block(0, SPACE.m)] : []), beside(spaced)];
  });
  return { ...above(legendBlock(input), blocks), rest: 0 };
}

/**
 * The weightiest cells alone, each named by its segment and its metric, in the document's order: for a
 * low box with no room for a grid.
 */
export function cellsPart(
  lie: Lie,
  named: (segment: string, metric: string) => string,
  input: HeatmapInput,
  room: number,
): Part {
  const { rows, columns, cells } = lie;
  const all = cells.flat();
  const heaviest = range(all.length).sort(
    (a, b) => weightOf(all[b]!.figure) - weightOf(all[a]!.figure) || a - b,
  );
  const layout = lineLayout(all, input.box.width, input);
  // No more can fit, however many there are.
  const candidates = heaviest.slice(0, Math.ceil(room / LEAST_CELL) + 1).sort((a, b) => a - b);
  const lines = candidates.map((index) => {
    const row = rows[Math.floor(index / columns.length)]!;
    return layout.line(named(row.label, columns[index % columns.length]!.label), all[index]!);
  });
  const weighed = lines.map((line) => ({
    height: layout.height(line),
    weight: weightOf(line.cell.figure),
  }));
  const kept = rowsThatFit(weighed, room, candidates.length < all.length);
  const rest = all.length - kept.length;
  const blocks = kept.map((place) => layout.draw(lines[place]!, weighed[place]!.height));
  return { ...above(blocks), rest };
}
