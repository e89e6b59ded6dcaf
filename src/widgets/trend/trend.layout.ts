import {
  clamp,
  label,
  px,
  rect,
  type Box,
  type Layout,
  type Point,
  type Rect,
  type Target,
  type TextMark,
} from '../../chart/box.js';
import { circles } from '../../chart/path.js';
import { linear } from '../../chart/scale.js';
import { ellipsis, widest, type Measure } from '../../chart/text.js';
import { SPACE, TYPE } from '../../tokens/tokens.js';
import {
  eventMarks,
  middle,
  pointAt,
  timeLabels,
  valueTicks,
  type Axes,
  type EventMark,
} from './axes.layout.js';
import {
  colourOf,
  mostRequested,
  seriesMarks,
  steps,
  stripMarks,
  type SeriesMarks,
  type Strip,
} from './lines.layout.js';
import {
  LINE,
  endNames,
  legend,
  nameLines,
  namesOf,
  type Names,
  type Stroke,
} from './names.layout.js';
import type { PointFigure, TrendFigures } from './trend.model.js';
import { volumeSeries, type TrendWords } from './trend.words.js';

export type { SeriesMarks } from './lines.layout.js';

/** All points of one time together: a stop of the cross-hair. */
interface Stop {
  readonly t: string;
  readonly x: number;
  readonly dots: (Point & { readonly colour: number })[];
}

export interface TrendLayout extends Layout {
  readonly plot: Rect;
  readonly grid: string;
  readonly axis: string;
  readonly series: readonly SeriesMarks[];
  readonly target: string;
  readonly signals: string;
  readonly events: readonly EventMark[];
  readonly forecastLine: string;
  readonly strip: Strip | null;
  readonly strokes: readonly Stroke[];
  readonly texts: readonly TextMark[];
  /** The cross-hair's stops, one for each target. */
  readonly stops: readonly Stop[];
}

/** Below the plot: the volumes and the time axis. */
const STRIP = 36;
const GAP = 14;
const AXIS = 22;

function stopsOf(figures: TrendFigures, axes: Axes): Stop[] {
  const stops = new Map<number, Stop>();
  figures.series.forEach(({ points }, index) => {
    for (const point of points) {
      const stop = stops.get(point.start) ?? {
        t: String(point.t),
        x: axes.x(middle(point)),
        dots: [],
      };
      stops.set(point.start, stop);
      const at = pointAt(axes, point, point.value);
      if (at) stop.dots.push({ ...at, colour: colourOf(index) });
    }
  });
  return [...stops].sort(([a], [b]) => a - b).map(([, stop]) => stop);
}

/** Columns that meet half way between the stops, from the plot's top to the axis. */
function targetsOf(stops: readonly Stop[], { plot }: Axes, height: number): Target[] {
  return stops.map(({ t, x, dots }, i) => {
    const [before, after] = [stops[i - 1], stops[i + 1]];
    const left = before ? (before.x + x) / 2 : plot.x - 6;
    const right = after ? (x + after.x) / 2 : plot.x + plot.width + 6;
    const top = dots.reduce((least, { y }) => Math.min(least, y), plot.y + plot.height);
    return {
      key: t,
      ...rect(left, plot.y - 4, right - left, height - plot.y + 4),
      anchor: { x, y: top },
    };
  });
}

/** The series that reaches furthest carries the target's steps. */
const longest = ({ series }: TrendFigures): readonly PointFigure[] =>
  series.reduce<readonly PointFigure[]>(
    (most, { points }) => (points.length > most.length ? points : most),
    [],
  );

interface Frame {
  readonly axes: Axes;
  readonly names: Names;
  /** Whether the names stand at the right of the plot, and so leave room there. */
  readonly beside: boolean;
}

/** The plot and the names: at the line ends where there is room for all, else in a legend above. */
function frameOf(
  figures: TrendFigures,
  words: TrendWords,
  domain: [number, number],
  left: number,
  width: number,
  measure: Measure,
): Frame {
  const names = namesOf(figures, words);
  const height = Math.round(clamp(width * 0.32, 150, 240));
  const head = figures.events.length || figures.forecastStart !== null ? 24 : 12;
  const axesIn = (top: number, right: number): Axes => {
    const plot = rect(left, top + head, Math.max(40, width - left - right), height);
    const { start, end } = figures.span;
    return {
      plot,
      x: linear([start, end], [plot.x, plot.x + plot.width]),
      y: linear(domain, [plot.y + height, plot.y]),
    };
  };
  const lines =
    width < 560 || names.length > 8 ? null : nameLines(names, Math.min(width * 0.26, 220), measure);
  if (lines) {
    const axes = axesIn(0, widest(lines.flat(), TYPE.mark, measure, 600) + 18);
    const last = figures.series.reduce(
      (most, { points }) => Math.max(most, ...points.slice(-1).map(middle)),
      -Infinity,
    );
    const beside = endNames(names, lines, axes, axes.x(last));
    if (beside) return { axes, names: beside, beside: true };
  }
  const above = legend(names, width, measure);
  return { axes: axesIn(above.height, SPACE.s), names: above, beside: false };
}

/**
 * Places a trend: the lines with limits, signals, target and events, under them the volumes on the
 * same time axis. A narrow box loses the volume strip before anything that is said.
 */
export function trendLayout(
  figures: TrendFigures,
  words: TrendWords,
  { width }: Box,
  measure: Measure,
): TrendLayout {
  const ticks = valueTicks(figures);
  const ys = ticks.map((value, i) => words.y(value, i === ticks.length - 1));
  const volume = width < 380 ? undefined : volumeSeries(figures);
  const most = volume ? words.volumeTick(mostRequested(volume)) : '';
  const left = Math.ceil(widest([...ys, most], TYPE.mark, measure)) + SPACE.s;
  const { axes, names, beside } = frameOf(
    figures,
    words,
    [ticks[0]!, ticks.at(-1)!],
    left,
    width,
    measure,
  );
  const { plot } = axes;
  const bottom = plot.y + plot.height;
  const right = plot.x + plot.width + 14;
  const foot = volume ? bottom + GAP + STRIP : bottom;
  const { events, texts, future } = eventMarks(figures, words, axes, measure);
  const stops = stopsOf(figures, axes);
  const signalled = figures.series.flatMap(({ points }) =>
    points.filter(({ signals }) => signals.length).map((one) => pointAt(axes, one, one.value)),
  );
  // Rings as wide as the points stand apart, so that many don't clot.
  const ring = px(clamp(plot.width / Math.max(1, stops.length), 3, 6.5));
  return {
    width,
    height: foot + AXIS,
    plot,
    grid: ticks.map((value) => `M${plot.x},${axes.y(value)}h${plot.width}`).join(''),
    axis: `M${plot.x},${foot}h${plot.width}`,
    series: figures.series.map((one, index) => seriesMarks(one, index, axes)),
    target: steps(longest(figures), axes, ({ target }) => target),
    signals: circles(
      signalled.filter((one) => one !== null),
      ring,
    ),
    events,
    forecastLine: future === null ? '' : `M${future},${plot.y}V${bottom}`,
    strip: volume ? stripMarks(volume, axes, bottom + GAP, STRIP) : null,
    strokes: names.strokes,
    texts: [
      ...names.texts,
      ...ticks.map((value, i) => label(left - SPACE.s, axes.y(value) + 4, ys[i]!, 'muted end')),
      ...(most ? [label(left - SPACE.s, bottom + GAP + 9, most, 'muted end')] : []),
      ...texts,
      ...(volume && beside
        ? words.volume.map((text, i) =>
            label(
              right,
              bottom + 28 + i * LINE,
              ellipsis(text, width - right, TYPE.mark, measure),
              'muted',
            ),
          )
        : []),
      ...timeLabels(figures, words, axes, foot + 16, measure),
    ],
    targets: targetsOf(stops, axes, foot + AXIS),
    stops,
  };
}
