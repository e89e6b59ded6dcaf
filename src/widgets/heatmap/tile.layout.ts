import { greatest, range } from 'd3-array';
import { block, overlay, paint, shift, type Block } from '../../chart/blocks.js';
import { rect } from '../../chart/geometry.js';
import { tileBlock } from '../../chart/tile.js';
import { GUTTER, groundMarks, type HeatmapInput } from './cell.layout.js';
import { weightOf } from './findings.model.js';

/** The least width of a segment in the strip of a metric. */
const LEAST_PIECE = 5;
const HIGHEST = 24;

/** The place of the cell that a tile shows: the heaviest, else the first that has a figure. */
function shownCell({ figures }: HeatmapInput): { readonly row: number; readonly column: number } {
  const across = figures.columns.length;
  const places = range(figures.rows.length * across).map((index) => ({
    row: Math.floor(index / across),
    column: index % across,
  }));
  const rank = ({ row, column }: (typeof places)[number]) => {
    const cell = figures.cells[row]![column]!;
    return cell.value === null ? -1 : weightOf(cell);
  };
  return greatest(places, (a, b) => rank(a) - rank(b))!;
}

/** The worst cell: its figure, its segment and metric, and all segments of that metric as a strip. */
export function heatmapTile(input: HeatmapInput): Block {
  const { figures, words, box, measurer } = input;
  const { row, column } = shownCell(input);
  const cell = figures.cells[row]![column]!;
  const name = words.cellName(words.rows[row]!, words.columns[column]!.label);
  const { news: tone } = words.cells[row]![column]!;
  const picture = (width: number, height: number): Block => {
    const piece = width / figures.rows.length;
    const side = Math.min(height, HIGHEST);
    if (piece < LEAST_PIECE) return block(0, 0);
    return overlay(
      block(width, height),
      figures.cells.map((line, index) =>
        shift(
          block(piece, side, {
            marks: [
              ...groundMarks(line[column]!, piece - GUTTER, side),
              ...(index === row
                ? paint({ layer: 'overlay', style: 'shown' }, rect(0, 0, piece - GUTTER, side))
                : []),
            ],
          }),
          index * piece,
          0,
        ),
      ),
    );
  };
  const texts = {
    figure: words.cells[row]![column]!.text,
    words: [
      { text: name, tone },
      { text: words.rows[row]!, tone },
    ],
  };
  const tile = tileBlock(texts, picture, box, measurer);
  const { width, height = 0 } = box;
  const target = { key: cell.row, group: cell.column, x: 0, y: 0, width };
  return { ...tile, targets: [{ ...target, height: Math.min(tile.height, height) }] };
}
