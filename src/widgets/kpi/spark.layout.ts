import { extent } from 'd3-array';
import { block, overlay, paint, shift, textAt, type Block } from '../../chart/blocks.js';
import { hasGivenWay, type Look, type Mark } from '../../chart/drawing.js';
import { BASELINE } from '../../chart/flow.js';
import { circle, clamp, horizontal, rect, type Point } from '../../chart/geometry.js';
import { linear, type Scale } from '../../chart/scale.js';
import { spanned, valueScale, type Reach, type Spans } from '../../chart/spans.js';
import type { Target } from '../../chart/targets.js';
import { LINE, textWidth } from '../../chart/text.js';
import { thin } from '../../chart/thin.js';
import { SPACE } from '../../tokens/tokens.js';
import type { KpiFigures, SparkPoint } from './kpi.model.js';
import type { KpiInput } from './level.layout.js';

const LINE_LOOK: Look = { layer: 'mark', style: 'line' };
const DOT: Look = { layer: 'mark', style: 'dot' };
const LAST: Look = { layer: 'overlay', style: 'last' };
const TARGET: Look = { layer: 'line', part: 'target', style: 'target' };
const TARGET_BAND: Look = { layer: 'band', part: 'target', style: 'target-band' };

/** The height of the line's plot by density, and the room in it for the ends of its strokes. */
const HEIGHT = 48;
const COMPACT_HEIGHT = 36;
const EDGE = 5;
const LOW_EDGE = 4;
/** The same in a box with a height: the least, and the largest, also as a share of the width. */
const LEAST = 16;
const LARGEST = 160;
const LARGEST_SHARE = 0.4;
/** The line of times below the plot. */
const TIMES = SPACE.xs + LINE;

interface Plot {
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
  readonly y: Scale;
}

/** From the first point to the last, in milliseconds. */
const timeReach = (points: readonly SparkPoint[]): Reach => [
  points[0]!.start,
  points.at(-1)!.start,
];

/** How far the points and the target reach; undefined without either. */
function valueReach(points: readonly SparkPoint[], { target }: KpiFigures): Reach | undefined {
  const goals =
    target === null ? [] : typeof target === 'number' ? [target] : [target.min, target.max];
  const [low, high] = extent([...points.flatMap(({ value }) => value ?? []), ...goals]);
  return low === undefined ? undefined : [low, high];
}

/** How far the spark line of a KPI reaches; nowhere without one. */
export const kpiSpans = (figures: KpiFigures): Spans => {
  const { spark, unit } = figures;
  if (!spark) return {};
  return { [valueScale(unit)]: valueReach(spark, figures), time: timeReach(spark) };
};

/** Time runs across, and the scale holds the values and the target, so that both can be compared. */
function plotOf(points: readonly SparkPoint[], { figures, box }: KpiInput, height: number): Plot {
  const { width } = box;
  const values = spanned(box, valueScale(figures.unit), valueReach(points, figures));
  const edge = height < COMPACT_HEIGHT ? LOW_EDGE : EDGE;
  return {
    width,
    height,
    x: linear(spanned(box, 'time', timeReach(points)), [EDGE, width - EDGE]),
    y: linear(values ?? [0, 0], [height - edge, edge]),
  };
}

/** The target as a hairline, or its band as an area. */
function targetMarks({ target }: KpiFigures, { width, y }: Plot): Mark[] {
  if (target === null) return [];
  if (typeof target === 'number') return paint(TARGET, horizontal(0, y(target), width));
  const top = y(target.max);
  return paint(TARGET_BAND, rect(0, top, width, y(target.min) - top));
}

/** The line with its gaps, a dot where a point has no neighbour, and the newest point. */
function lineMarks(points: readonly SparkPoint[], { width, x, y }: Plot): Mark[] {
  const place = ({ start, value }: SparkPoint): Point => ({ x: x(start), y: y(value!) });
  const dot = ({ x: left, y: top }: Point, radius: number) => circle(left, top, radius);
  const hasValue = ({ value }: SparkPoint) => value !== null;
  const kept = thin(
    points.map(({ start }) => x(start)),
    points.map(({ value }) => value ?? NaN),
    width,
  ).map((index) => points[index]!);
  const line = kept.flatMap((point): (Point | null)[] =>
    hasValue(point) ? [...(point.joined ? [] : [null]), place(point)] : [],
  );
  const alone = points.filter(
    (point, index) => hasValue(point) && !point.joined && !points[index + 1]?.joined,
  );
  const newest = points.filter(hasValue).at(-1);
  return [
    ...paint(LINE_LOOK, { shape: 'line', points: line }),
    ...paint(
      DOT,
      alone.map((point) => dot(place(point), 2)),
    ),
    ...(newest ? paint(LAST, dot(place(newest), 3.5)) : []),
  ];
}

/** A place for each point, as far as half way to its neighbours, down over the times. */
function targetsOf(points: readonly SparkPoint[], { width, x }: Plot, height: number): Target[] {
  const places = points.map(({ start }) => x(start));
  const ends = places.map((place, index) => {
    const next = places[index + 1];
    return next === undefined ? width : (place + next) / 2;
  });
  return points.map(({ t }, index) => {
    const left = ends[index - 1] ?? 0;
    const size = { width: ends[index]! - left, height };
    return { key: String(t), group: 'spark', x: left, y: 0, ...size, anchor: places[index] };
  });
}

/** A bare spark line; null without points. */
export function sparkLine(input: KpiInput, height: number, below = 0): Block | null {
  const { figures, box } = input;
  const { spark: points } = figures;
  if (!points) return null;
  const plot = plotOf(points, input, height);
  return block(box.width, height + below, {
    marks: [...targetMarks(figures, plot), ...lineMarks(points, plot)],
    targets: targetsOf(points, plot, height + below),
  });
}

/**
 * The times of the ends of a spark line under them; the last alone where there is no room for both, none
 * where it has no room itself.
 */
function timesBlock(points: readonly SparkPoint[], input: KpiInput): Block {
  const { words, box, measurer } = input;
  const { width } = box;
  const { x } = plotOf(points, input, 0);
  const [first, last] = [words.spark[0]!.time, words.spark.at(-1)!.time];
  const lastWidth = textWidth(last, measurer);
  const left = x(points[0]!.start) - EDGE;
  const right = Math.max(lastWidth, x(points.at(-1)!.start) + EDGE);
  const hasRoom =
    points.length > 1 && textWidth(first, measurer) + SPACE.l + lastWidth <= right - left;
  const baseline = SPACE.xs + BASELINE;
  return block(width, TIMES, {
    texts: [
      ...textAt(hasRoom ? first : '', left, baseline, { tone: 'muted' }),
      ...textAt(lastWidth <= width ? last : '', right, baseline, { tone: 'muted', anchor: 'end' }),
    ],
  });
}

/** The height of a plot: in a box with a height as much as there is. */
function heightOf({ box }: KpiInput, taken: number): number {
  const { width, height, compact } = box;
  const usual = compact ? COMPACT_HEIGHT : HEIGHT;
  if (height === undefined) return usual;
  const least = hasGivenWay(box, 'rows') ? LEAST : COMPACT_HEIGHT;
  const largest = clamp(width * LARGEST_SHARE, usual, LARGEST);
  return clamp(height - taken, least, largest);
}

/**
 * The spark line with the times of its ends below; null without points.
 *
 * @param taken what the rest of the KPI takes of the height of the box
 */
export function fittedSpark(input: KpiInput, taken: number): Block | null {
  const times = hasGivenWay(input.box, 'axis-titles') ? 0 : TIMES;
  const height = heightOf(input, taken + times);
  const { spark } = input.figures;
  const line = sparkLine(input, height, times);
  return line && spark && times ? overlay(line, shift(timesBlock(spark, input), 0, height)) : line;
}
