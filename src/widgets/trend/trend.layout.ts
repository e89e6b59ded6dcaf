import { clamp, px, rect, type Box, type Layout } from '../../chart/box.js';
import { across, circles } from '../../chart/path.js';
import { linear } from '../../chart/scale.js';
import { Sheet } from '../../chart/sheet.js';
import type { TextMeasurer } from '../../chart/text.js';
import { SPACE } from '../../tokens/tokens.js';
import { drawEvents, drawTimes, middleAt, plotted, valueTicks, type Axes } from './axes.layout.js';
import { drawSeries, drawStrip, mostRequested, signalledPoints, steps } from './lines.layout.js';
import { endNames, legend, nameLines, namesOf } from './names.layout.js';
import { stopsOf, type Stops } from './stops.layout.js';
import type { TrendFigures } from './trend.model.js';
import { volumeSeries, type TrendWords } from './trend.words.js';

export interface TrendLayout extends Layout<Stops> {
  /** From where to where the cross-hair's line goes down. */
  readonly top: number;
  readonly foot: number;
}

/** Below the plot: the volumes and the time axis. */
const GAP = 14;
const AXIS = 22;

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
    const last = figures.series.flatMap(({ columns }) =>
      columns.length ? middleAt(columns, columns.length - 1) : [],
    );
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
    drawStrip(plotted(volume, axes), axes, bottom + GAP, strip, sheet);
    sheet.text(most, left - SPACE.s, bottom + GAP + 9, 'muted end');
    if (axes.beside) sheet.text(words.volume, end + 14, bottom + GAP * 2, 'muted');
    sheet.y += GAP + strip;
  }
  const foot = sheet.y;
  sheet.mark('axis', across(plot.x, foot, end), 'axis');
  const series = figures.series.map((one) => plotted(one, axes));
  // The series that reaches furthest carries the target's steps.
  const longest = series.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
  sheet.mark('target', steps(longest, axes, longest.columns.target), 'target');
  series.forEach((one, index) => drawSeries(one, index, series.length > 1, axes, sheet));
  drawTimes(figures, words, axes, sheet);
  sheet.y += AXIS;
  const targets = stopsOf(series, axes, sheet.y);
  // Rings as wide as the points stand apart, so that many don't clot.
  const signals = series.flatMap((one) => signalledPoints(one, axes));
  sheet.mark('signals', circles(signals, px(clamp(plot.width / targets.length, 3, 6.5))));
  const { marks, texts, height, mirrored } = sheet;
  return { width, height, mirrored, marks, texts, targets, top: plot.y, foot };
}
