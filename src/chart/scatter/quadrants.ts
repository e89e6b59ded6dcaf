import { block, paint, textAt, type Block } from '../blocks.js';
import type { Look, TextLook } from '../drawing.js';
import { rect, type Rect } from '../geometry.js';
import { LINE, textWidth, type TextMeasurer } from '../text.js';
import { SPACE } from '../../tokens/tokens.js';
import { lineOf, pointMarks, type PointLook } from './points.js';
import type { Segment } from './overlap.js';
import type { Plane } from './plane.js';

/** The corners of a plot: of which edge, and which end of it as one reads. */
const CORNERS = ['top-start', 'top-end', 'foot-start', 'foot-end'] as const;

export type Corner = (typeof CORNERS)[number];

/** What a quarter of the plot is called. */
export interface Caption {
  readonly text: string;
  /** The look of the points that belong to it, as a sample before its name. */
  readonly sample?: PointLook | undefined;
}

/** Four quarters of a plot about a crosshair. */
export interface Quadrants {
  /** Where the crosshair stands, in the units of the axes. */
  readonly x: number;
  readonly y: number;
  readonly captions: Readonly<Record<Corner, Caption>>;
  /** The quarter that the reader is to look at first; none where not given. */
  readonly marked?: Corner | undefined;
}

const CROSSHAIR: Look = { layer: 'grid', part: 'grid', style: 'crosshair' };
const MARKED: Look = { layer: 'ground', part: 'band', style: 'marked' };
const CAPTION: TextLook = { tone: 'muted' };

/** What a line of captions takes of the plot, and its baseline from the edge. */
export const CAPTION_LINE = LINE + SPACE.s;
const FROM_TOP = 15;
const FROM_FOOT = 8;
const MARGIN = SPACE.s;
/** The radius of a sample, and its room before the text. */
const SAMPLE = 4;
const LEAD = 14;

const leadOf = ({ sample }: Caption): number => (sample ? LEAD : 0);

const widthOf = (caption: Caption, measurer: TextMeasurer): number =>
  leadOf(caption) + textWidth(caption.text, measurer);

/** Whether both names of each edge have room side by side. */
export function captionsFit(
  { captions }: Quadrants,
  width: number,
  measurer: TextMeasurer,
): boolean {
  const edge = (start: Corner, end: Corner) =>
    widthOf(captions[start], measurer) + widthOf(captions[end], measurer) + 4 * MARGIN;
  return Math.max(edge('top-start', 'top-end'), edge('foot-start', 'foot-end')) <= width;
}

/** Whether a name has room on its side of the crosshair, which would go through it. */
function fitsBeside(
  corner: Corner,
  { x, captions }: Quadrants,
  { plot, ...scales }: Plane,
  measurer: TextMeasurer,
): boolean {
  const start = scales.x(x) - plot.x;
  const side = corner.endsWith('start') ? start : plot.width - start;
  return widthOf(captions[corner], measurer) + 2 * MARGIN <= side;
}

function captionBlock(
  caption: Caption,
  corner: Corner,
  { plot }: Plane,
  measurer: TextMeasurer,
): Block {
  const [edge, end] = corner.split('-');
  const width = widthOf(caption, measurer);
  const left = end === 'start' ? plot.x + MARGIN : plot.x + plot.width - MARGIN - width;
  const y = edge === 'top' ? plot.y + FROM_TOP : plot.y + plot.height - FROM_FOOT;
  const { sample } = caption;
  const middle = { x: left + SAMPLE + 1, y: y - SAMPLE };
  return block(0, 0, {
    marks: sample ? pointMarks(middle, SAMPLE, sample) : [],
    texts: textAt(caption.text, left + leadOf(caption), y, CAPTION),
  });
}

/** The lines of the crosshair, from edge to edge. */
export function crosshairLines({ x, y }: Quadrants, { plot, ...scales }: Plane): Segment[] {
  const [across, down] = [scales.x(x), scales.y(y)];
  return [
    { from: { x: across, y: plot.y }, to: { x: across, y: plot.y + plot.height } },
    { from: { x: plot.x, y: down }, to: { x: plot.x + plot.width, y: down } },
  ];
}

function markedRect(corner: Corner, quadrants: Quadrants, { plot, x, y }: Plane): Rect {
  const [edge, end] = corner.split('-');
  const [across, down] = [x(quadrants.x), y(quadrants.y)];
  const [left, right] = end === 'start' ? [plot.x, across] : [across, plot.x + plot.width];
  const [top, foot] = edge === 'top' ? [plot.y, down] : [down, plot.y + plot.height];
  return { x: left, y: top, width: right - left, height: foot - top };
}

/**
 * The crosshair and the names of the quarters at the plot's corners; a quarter narrower than its name has
 * none.
 *
 * @param named whether the names have room
 */
export function quadrantsBlock(
  quadrants: Quadrants,
  plane: Plane,
  named: boolean,
  measurer: TextMeasurer,
): Block[] {
  const { captions, marked } = quadrants;
  const area = marked && markedRect(marked, quadrants, plane);
  const lines = crosshairLines(quadrants, plane).map(lineOf);
  return [
    block(0, 0, {
      marks: [
        ...(area ? paint(MARKED, rect(area.x, area.y, area.width, area.height)) : []),
        ...paint(CROSSHAIR, lines),
      ],
    }),
    ...(named
      ? CORNERS.filter((corner) => fitsBeside(corner, quadrants, plane, measurer)).map((corner) =>
          captionBlock(captions[corner], corner, plane, measurer),
        )
      : []),
  ];
}
