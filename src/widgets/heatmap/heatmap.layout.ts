import { least } from 'd3-array';
import { block, drawingOf } from '../../chart/blocks.js';
import { hasGivenWay, type Box, type Drawing } from '../../chart/drawing.js';
import { fitsInto } from '../../chart/rows.js';
import type { TextMeasurer } from '../../chart/text.js';
import { LEAST_CELL, type HeatmapInput } from './cell.layout.js';
import { gridPart, liesOf, planOf, type Lie, type Part } from './grid.layout.js';
import type { HeatmapFigures } from './heatmap.model.js';
import type { HeatmapWords } from './heatmap.words.js';
import { LEAST_LINE, MOST_ABREAST, cellsPart, metricsPart } from './list.layout.js';
import { heatmapTile } from './tile.layout.js';

/** As high as it needs: a grid, else the same turned, else a list of segments. */
function freePart(input: HeatmapInput): Part {
  const lies = liesOf(input);
  for (const lie of lies) {
    const plan = planOf(lie, input);
    if (plan) return gridPart(plan, input);
  }
  return metricsPart(lies[1], input);
}

/** How many cells of a part have room. */
const shownIn = ({ targets }: Part): number => targets.length;

/** The list of all cells; where it can't fit only as high as it must be to show that. */
function wholeList(lie: Lie, input: HeatmapInput, room: number): Part {
  const lowest = Math.ceil(lie.rows.length / MOST_ABREAST) * lie.columns.length * LEAST_LINE;
  return lowest > room ? { ...block(input.box.width, lowest), rest: 0 } : metricsPart(lie, input);
}

/** In a box with a height: the grid that shows most of its cells, else the heaviest cells, else a tile. */
function boxedPart(input: HeatmapInput, room: number): Part {
  const { box, words } = input;
  const tile = (): Part => ({ ...heatmapTile(input), rest: 0 });
  if (box.tile) return tile();
  const lies = liesOf(input);
  const isWhole = !hasGivenWay(box, 'rows');
  // What can't fit is not laid out, which would take long for thousands.
  const mayFit = ({ rows, columns }: Lie): boolean =>
    columns.length * LEAST_CELL <= box.width && (!isWhole || rows.length * LEAST_CELL <= room);
  const grids = lies.filter(mayFit).flatMap((lie) => {
    const plan = planOf(lie, input);
    return plan ? gridPart(plan, input, room, !isWhole) : [];
  });
  const fitting = grids.filter((part) => fitsInto(part, room));
  const best = least(fitting, (part) => -shownIn(part));
  if (best) return best;
  if (isWhole) return grids[0] ?? wholeList(lies[1], input, room);
  const list = cellsPart(lies[0], words.cellName, input, room);
  return fitsInto(list, room) ? list : tile();
}

/** Places a heatmap: the matrix as a grid, turned or as a list where a box has no room for it. */
export function heatmapLayout(
  figures: HeatmapFigures,
  words: HeatmapWords,
  box: Box,
  measurer: TextMeasurer,
): Drawing {
  const input = { figures, words, box, measurer };
  const part = box.height === undefined ? freePart(input) : boxedPart(input, box.height);
  return { ...drawingOf(part, box), rest: part.rest, across: part.across };
}
