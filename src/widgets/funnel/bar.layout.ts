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

/** A rectangle filled with diagonals. An SVG pattern would need an id that is unique in the page. */
function hatch(x: number, y: number, width: number, height: number): Geometry[] {
  const shapes = [rect(x, y, width, height)];
  for (let from = 4 - height; from < width; from += 4) {
    const start = Math.max(0, -from);
    const end = Math.min(height, width - from);
    shapes.push(segment(x + from + start, y + height - start, x + from + end, y + height - end));
  }
  return shapes;
}

/** A piece of a bar, or a swatch of it; outlines lie inside it, a tick goes through its middle. */
export function pieceMarks(piece: Piece, { x, y, width, height }: Rect): Mark[] {
  const area = rect(x, y, width, height);
  if (typeof piece === 'number') return paint({ layer: 'mark', shade: piece }, area);
  if (piece === 'previous') {
    const tick = vertical(x + width / 2, y - 3, y + height + 3);
    return [...paint(HALO, tick), ...paint(PREVIOUS, tick)];
  }
  const look: Look = { layer: 'mark', style: piece };
  if (piece === 'whole') return paint(look, area);
  const inside = [x + 0.5, y + 0.5, Math.max(0.5, width - 1), height - 1] as const;
  return paint(look, ...(piece === 'pending' ? [rect(...inside)] : hatch(...inside)));
}

/** The parts of a bar in their order, with their sizes in counts. */
function partsOfBar({ count, pending, parts }: StageFigure): { piece: Piece; size: number }[] {
  const last = parts.length - 1;
  const channels: { piece: Piece; size: number }[] =
    last > 0
      ? parts.map((size, index) => ({ piece: index === last ? 'unassigned' : index, size }))
      : [{ piece: 'whole', size: count }];
  return [...channels, { piece: 'pending', size: pending ?? 0 }];
}

/** A bar's marks, and the place of each of its parts; null for an empty one. */
export interface Bar {
  readonly marks: readonly Mark[];
  readonly places: readonly (Rect | null)[];
}

/** A bar: its parts side by side, the pending after them, the tick of the period before. */
export function barOf(stage: StageFigure, scale: Scale, height: number): Bar {
  const parts = partsOfBar(stage);
  const several = parts.filter(({ size }) => size > 0).length > 1;
  const marks: Mark[] = [];
  let total = 0;
  const places = parts.map(({ piece, size }) => {
    if (size <= 0) return null;
    const from = scale(total);
    total += size;
    const width = scale(total) - from;
    // Neighbours are separated by a gap. However small, a part is at least 0.75 pixels long.
    const gap = width > 3 && several ? 1 : 0;
    const area = { x: from, y: 0, width: Math.max(0.75, width - gap), height };
    marks.push(...pieceMarks(piece, area));
    return { x: from - 2, y: -2, width: width + 4, height: height + 4 };
  });
  const { previous } = stage;
  if (previous !== null) {
    marks.push(...pieceMarks('previous', { x: scale(previous), y: 0, width: 0, height }));
  }
  return { marks, places };
}
