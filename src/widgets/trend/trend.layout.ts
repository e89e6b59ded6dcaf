import { max } from 'd3-array';
import { block, drawingOf, overlay, type Block } from '../../chart/blocks.js';
import { partsOf, type Box, type Drawing } from '../../chart/drawing.js';
import { clamp, px } from '../../chart/geometry.js';
import { linear } from '../../chart/scale.js';
import type { Targets } from '../../chart/targets.js';
import { textWidth, type TextMeasurer } from '../../chart/text.js';
import { SPACE } from '../../tokens/tokens.js';
import { LABEL_GAP, gridBlock, timeBlock, valueTicks, type Axes } from './axes.layout.js';
import { limitMarks, signalMarks } from './control.layout.js';
import { eventsBlock } from './events.layout.js';
import {
  NAME_GAP,
  NAME_WEIGHT,
  endNames,
  legendBlock,
  nameLines,
  namesOf,
} from './names.layout.js';
import { middleAt, plotted } from './plotted.layout.js';
import { seriesMarks } from './series.layout.js';
import { volumeSeries } from './series.model.js';
import { targetMarks } from './target.layout.js';
import { timeTargets } from './targets.layout.js';
import type { TrendFigures } from './trend.model.js';
import type { TrendWords } from './trend.words.js';
import { mostRequested, volumesBlock } from './volumes.layout.js';

export interface TrendDrawing extends Drawing<Targets> {
  /** From where to where the cross-hair's line goes down. */
  readonly top: number;
  readonly foot: number;
}

/** From the plot down to the volumes. */
const GAP = 14;
/** Narrower boxes have no volumes, and no names at the line ends. */
const VOLUMES_FROM = 380;
const NAMES_FROM = 560;
/** More lines than these are named in a legend. */
const MOST_END_NAMES = 8;

/** The axes, and the names where they found room. */
interface Frame {
  readonly axes: Axes;
  readonly names: Block;
  /** Whether the names stand beside the plot, at the line ends. */
  readonly beside: boolean;
}

/** The axes with the names at the line ends where there is room for all, else in a legend above. */
function frameOf(
  figures: TrendFigures,
  words: TrendWords,
  domain: readonly [number, number],
  left: number,
  box: Box,
  measurer: TextMeasurer,
): Frame {
  const { width } = box;
  const { span, series, events, phases, forecastStart } = figures;
  const names = namesOf(figures, words);
  const height = Math.round(clamp(width * 0.32, 150, partsOf(box).plot));
  const head = events.length || phases.length || forecastStart !== null ? 24 : 12;
  const axesIn = (top: number, right: number): Axes => {
    const plot = {
      x: left,
      y: px(top + head),
      width: px(Math.max(40, width - left - right)),
      height,
    };
    return {
      plot,
      x: linear([span.start, span.end], [plot.x, plot.x + plot.width]),
      y: linear(domain, [plot.y + height, plot.y]),
    };
  };
  const fits = width >= NAMES_FROM && names.length <= MOST_END_NAMES;
  const lines = fits ? nameLines(names, Math.min(width * 0.26, 220), measurer) : undefined;
  if (lines) {
    // The names and the newest volumes share the column to the right of the plot.
    const room = Math.max(
      textWidth(lines.flat(), measurer, NAME_WEIGHT),
      textWidth(words.volume, measurer),
    );
    const axes = axesIn(0, room + NAME_GAP + 4);
    const lastTimes = series.flatMap(({ columns }) =>
      columns.length ? middleAt(columns, columns.length - 1) : [],
    );
    const ends = endNames(names, lines, axes, axes.x(max(lastTimes)!));
    if (ends) return { axes, names: ends, beside: true };
  }
  const legend = legendBlock(names, width, measurer);
  return { axes: axesIn(legend.height, SPACE.s), names: legend, beside: false };
}

/**
 * Places a trend: the lines with limits, signals, target and events, under them the volumes on the
 * same time axis. All blocks are laid over one another, in the coordinates of the axes. Where the
 * box is narrow the volumes are left out, and the names stand in a legend.
 */
export function trendLayout(
  figures: TrendFigures,
  words: TrendWords,
  box: Box,
  measurer: TextMeasurer,
): TrendDrawing {
  const ticks = valueTicks(figures);
  const labels = words.y(ticks);
  const volume = box.width < VOLUMES_FROM ? undefined : volumeSeries(figures.series);
  const most = volume ? words.volumeTick(mostRequested(volume)) : '';
  const left = Math.ceil(textWidth([...labels, most], measurer)) + LABEL_GAP;
  const domain = [ticks[0]!, ticks.at(-1)!] as const;
  const { axes, names, beside } = frameOf(figures, words, domain, left, box, measurer);
  const { plot } = axes;
  const bottom = plot.y + plot.height;
  const { strip } = partsOf(box);
  const foot = volume ? bottom + GAP + strip : bottom;

  const series = figures.series.map((figure, order) => plotted(figure, order, axes));
  const volumes = volume && series[figures.series.indexOf(volume)];
  const newest = beside ? words.volume : [];
  const time = timeBlock(figures, words, axes, foot, measurer);
  const targets = timeTargets(series, time.height);
  const lines = block(0, 0, {
    marks: [
      ...targetMarks(figures.targets, axes),
      ...series.flatMap((each) => [...limitMarks(each), ...seriesMarks(each, series.length > 1)]),
      ...series.flatMap((each) => signalMarks(each, figures.targets, plot.width / targets.length)),
    ],
  });
  const content = overlay(
    names,
    eventsBlock(figures, words, axes, measurer),
    gridBlock(ticks, labels, axes),
    volumes ? volumesBlock(volumes, most, newest, bottom + GAP, strip) : block(0, 0),
    lines,
    time,
  );
  return { ...drawingOf(content, box), targets, top: plot.y, foot };
}
