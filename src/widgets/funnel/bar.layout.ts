import { sum } from 'd3-array';
import { paint } from '../../chart/blocks.js';
import type { Look, Mark } from '../../chart/drawing.js';
import { rect, segment, vertical, type Geometry, type Rect } from '../../chart/geometry.js';
import type { Scale } from '../../chart/scale.js';
import type { LegendItem } from './funnel.words.js';
import type { StageFigure } from './stages.model.js';

/** A piece of a bar: a channel's shade (from 0), or what has a style of its own. */
type Piece = LegendItem['mark'] | 'whole';

/** Room around the tick of the period before, so that it stands out from the bar. */
const HALO: Look = { layer: 'overlay', style: 'halo' };
const PREVIOUS: Look = { layer: 'overlay', style: 'previous' };

/** How far it reaches out of a bar at both ends, and of a slim one as a part of the bar's height. */
const TICK = 3;
const OF_SLIM = 0.3;

/** Diagonals through a rectangle. An SVG pattern would need an id that is unique in the page. */
function diagonals(x: number, y: number, width: number, height: number, step = 4): Geometry[] {
  const shapes: Geometry[] = [];
  for (let from = step - height; from < width; from += step) {
    const start = Math.max(0, -from);
    const end = Math.min(height, width - from);
    shapes.push(segment(x + from + start, y + height - start, x + from + end, y + height - end));
  }
  return shapes;
}

/** A rectangle filled with diagonals. */
const hatch = (x: number, y: number, width: number, height: number): Geometry[] => [
  rect(x, y, width, height),
  ...diagonals(x, y, width, height),
];

/** The stripes over a bar that is an estimate. */
const stripes = ({ x, y, width, height }: Rect): Mark[] =>
  paint({ layer: 'overlay', style: 'estimated' }, ...diagonals(x, y, width, height, 6));

/** Pieces that are outlined alone. */
const OUTLINED: ReadonlySet<Piece> = new Set(['pending', 'unknown', 'withheld']);

/** A piece of a bar, or a swatch of it; outlines lie inside it, a tick goes through its middle. */
export function pieceMarks(piece: Piece, bar: Rect): Mark[] {
  const { x, y, width, height } = bar;
  const area = rect(x, y, width, height);
  if (typeof piece === 'number') return paint({ layer: 'mark', shade: piece }, area);
  if (piece === 'previous') {
    const beyond = Math.min(TICK, height * OF_SLIM);
    const tick = vertical(x + width / 2, y - beyond, y + height + beyond);
    return [...paint(HALO, tick), ...paint(PREVIOUS, tick)];
  }
  const look: Look = { layer: 'mark', style: piece };
  if (piece === 'whole') return paint(look, area);
  if (piece === 'estimated') return [...pieceMarks('whole', bar), ...stripes(bar)];
  const inside = [x + 0.5, y + 0.5, Math.max(0.5, width - 1), height - 1] as const;
  return paint(look, ...(OUTLINED.has(piece) ? [rect(...inside)] : hatch(...inside)));
}

interface PieceOfBar {
  readonly piece: Piece;
  /** In counts. */
  readonly size: number;
}

/** The pieces of a bar in their order: the parts first, those withheld as what is left of the stage. */
function piecesOf({ count, pending, unknown, parts }: StageFigure): PieceOfBar[] {
  if (count === null) return [];
  const shown = parts.map(({ of, count: size }) => ({ piece: of, size: size ?? 0 }));
  const rest = parts.some((part) => part.count === null)
    ? count - sum(parts, (part) => part.count ?? 0)
    : 0;
  return [
    ...(parts.length ? shown : [{ piece: 'whole', size: count } as const]),
    { piece: 'withheld', size: rest },
    { piece: 'pending', size: pending ?? 0 },
    { piece: 'unknown', size: unknown ?? 0 },
  ];
}

/** A bar's marks, and the place of each of its parts; null for an empty one. */
export interface Bar {
  readonly marks: readonly Mark[];
  readonly places: readonly (Rect | null)[];
}

/** The length of a bar: the count, and those who have left the stage before but are not dropped. */
export const reachOf = ({ count, pending, unknown }: StageFigure): number =>
  count === null ? 0 : count + (pending ?? 0) + (unknown ?? 0);

/**
 * A bar: its parts side by side, then the pending and the unknown, the tick of the period before.
 * Without a count there is none, and no nought either.
 */
export function barOf(stage: StageFigure, scale: Scale, height: number): Bar {
  const pieces = piecesOf(stage);
  const last = pieces.filter(({ size }) => size > 0).at(-1);
  const marks: Mark[] = [];
  let total = 0;
  const places = pieces.map((each) => {
    const { piece, size } = each;
    if (size <= 0) return null;
    const from = scale(total);
    total += size;
    const width = scale(total) - from;
    // Neighbours are separated by a gap. However small, a part is at least 0.75 pixels long.
    const gap = width > 3 && each !== last ? 1 : 0;
    const area = { x: from, y: 0, width: Math.max(0.75, width - gap), height };
    marks.push(...pieceMarks(piece, area));
    return { x: from - 2, y: -2, width: width + 4, height: height + 4 };
  });
  const { count, estimated, previous } = stage;
  if (count && estimated) {
    marks.push(...stripes({ x: scale(0), y: 0, width: scale(count) - scale(0), height }));
  }
  if (previous !== null) {
    marks.push(...pieceMarks('previous', { x: scale(previous), y: 0, width: 0, height }));
  }
  return { marks, places };
}
