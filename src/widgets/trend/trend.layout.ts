import { clamp, px, rect, type Box, type Layout, type Point, type Rect } from '../../chart/box.js';
import { across, circles } from '../../chart/path.js';
import { linear } from '../../chart/scale.js';
import { Sheet } from '../../chart/sheet.js';
import type { TextMeasurer } from '../../chart/text.js';
import { SPACE } from '../../tokens/tokens.js';
import { drawEvents, drawTimes, middle, pointAt, valueTicks, type Axes } from './axes.layout.js';
import { colourOf, drawSeries, drawStrip, mostRequested, steps } from './lines.layout.js';
import { endNames, legend, nameLines, namesOf } from './names.layout.js';
import type { TrendFigures } from './trend.model.js';
import { volumeSeries, type TrendWords } from './trend.words.js';

/** All points of one time together: a stop of the cross-hair. */
interface Stop {
  readonly t: string;
  readonly x: number;
  readonly dots: (Point & { readonly colour: string })[];
  /** The place of each series' point. */
  readonly series: (Rect | null)[];
}

/** Half the side of the frame around one series' point. */
const REACH = 9;

export interface TrendLayout extends Layout {
  /** The cross-hair's stops, one for each target, and how far down its line goes. */
  readonly stops: readonly Stop[];
  readonly top: number;
  readonly foot: number;
}

/** Below the plot: the volumes and the time axis. */
const GAP = 14;
const AXIS = 22;

function stopsOf(figures: TrendFigures, axes: Axes): Stop[] {
  const stops = new Map<number, Stop>();
  figures.series.forEach(({ points }, index) => {
    for (const point of points) {
      const { start, t, value } = point;
      const stop = stops.get(start) ?? {
        t: String(t),
        x: axes.x(middle(point)),
        dots: [],
        series: figures.series.map(() => null),
      };
      stops.set(start, stop);
      const at = pointAt(axes, point, value);
      if (!at) continue;
      stop.dots.push({ ...at, colour: colourOf(index) });
      stop.series[index] = rect(at.x - REACH, at.y - REACH, 2 * REACH, 2 * REACH);
    }
  });
  return [...stops].sort(([a], [b]) => a - b).map(([, stop]) => stop);
}

/** The axes with the names at the line ends where there is room for all, else in a legend above. */
function frameOf(
  figures: TrendFigures,
  words: TrendWords,
  domain: [number, number],
  left: number,
  sheet: Sheet,
): Axes & { readonly beside: boolean } {
  const { width, measure } = sheet;
  const names = namesOf(figures, words);
  const height = Math.round(clamp(width * 0.32, 150, sheet.parts.plot));
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
  const most = Math.min(width * 0.26, 220);
  const lines = width < 560 || names.length > 8 ? null : nameLines(names, most, measure);
  if (lines) {
    // What stands beside the volumes needs room as well: a figure must not be cut.
    const told = Math.max(sheet.wide(lines.flat(), 600), sheet.wide(words.volume));
    const axes = axesIn(0, told + 18);
    const last = figures.series.flatMap(({ points }) => points.slice(-1).map(middle));
    if (endNames(names, lines, axes, axes.x(Math.max(...last)), sheet))
      return { ...axes, beside: true };
  }
  legend(names, sheet);
  return { ...axesIn(sheet.y, SPACE.s), beside: false };
}

/**
 * Places a trend: the lines with limits, signals, target and events, under them the volumes on the
 * same time axis. A narrow box loses the volume strip before anything that is said.
 */
export function trendLayout(
  figures: TrendFigures,
  words: TrendWords,
  box: Box,
  measure: TextMeasurer,
): TrendLayout {
  const { width } = box;
  const sheet = new Sheet(box, measure);
  const ticks = valueTicks(figures);
  const ys = ticks.map((value, i) => words.y(value, i === ticks.length - 1));
  const volume = width < 380 ? undefined : volumeSeries(figures);
  const most = volume ? words.volumeTick(mostRequested(volume)) : '';
  const left = Math.ceil(sheet.wide([...ys, most])) + SPACE.s;
  const axes = frameOf(figures, words, [ticks[0]!, ticks.at(-1)!], left, sheet);
  const { plot, y } = axes;
  const { strip } = sheet.parts;
  const bottom = plot.y + plot.height;
  const end = plot.x + plot.width;

  drawEvents(figures, words, axes, sheet);
  sheet.mark('grid', ticks.map((value) => across(plot.x, y(value), end)).join(''), 'grid');
  ticks.forEach((value, i) => sheet.text(ys[i]!, left - SPACE.s, y(value) + 4, 'muted end'));
  sheet.y = bottom;
  if (volume) {
    drawStrip(volume, axes, bottom + GAP, strip, sheet);
    sheet.text(most, left - SPACE.s, bottom + GAP + 9, 'muted end');
    if (axes.beside) sheet.text(words.volume, end + 14, bottom + GAP * 2, 'muted');
    sheet.y += GAP + strip;
  }
  const foot = sheet.y;
  // The series that reaches furthest carries the target's steps.
  const longest = figures.series.reduce((a, b) => (b.points.length > a.points.length ? b : a));
  sheet.mark('axis', across(plot.x, foot, end), 'axis');
  sheet.mark(
    'target',
    steps(longest.points, axes, ({ target }) => target),
    'target',
  );
  const several = figures.series.length > 1;
  figures.series.forEach((one, index) => drawSeries(one, index, several, axes, sheet));
  const stops = stopsOf(figures, axes);
  const signalled = figures.series.flatMap(({ points }) =>
    points.flatMap((one) => (one.signals.length && pointAt(axes, one, one.value)) || []),
  );
  // Rings as wide as the points stand apart, so that many don't clot.
  sheet.mark('signals', circles(signalled, px(clamp(plot.width / stops.length, 3, 6.5))));
  drawTimes(figures, words, axes, sheet);
  sheet.y += AXIS;
  // Columns that meet half way between the stops, from the plot's top to the axis.
  let from = plot.x - 6;
  stops.forEach(({ t, x, series }, i) => {
    const right = i + 1 < stops.length ? (x + stops[i + 1]!.x) / 2 : end + 6;
    sheet.target(t, from, plot.y - 4, right - from, sheet.y - plot.y + 4, {
      anchor: x,
      series,
    });
    from = right;
  });
  return Object.assign(sheet, { stops, top: plot.y, foot });
}
