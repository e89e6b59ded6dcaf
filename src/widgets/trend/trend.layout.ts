import { block, drawingOf, overlay } from '../../chart/blocks.js';
import { hasGivenWay, partsOf, type Box, type Mark } from '../../chart/drawing.js';
import { targetsOf } from '../../chart/targets.js';
import type { TextMeasurer } from '../../chart/text.js';
import { SPACE } from '../../tokens/tokens.js';
import { LABEL_GAP, gridBlock, overTime, valueTicks } from './axes.layout.js';
import { limitMarks, signalMarks } from '../../series/control.layout.js';
import { eventsBlock } from './events.layout.js';
import { frameOf } from './frame.layout.js';
import { plotted } from '../../series/plotted.layout.js';
import { LINE, seriesMarks } from '../../series/line.layout.js';
import { volumeSeries } from '../../series/series.model.js';
import { targetMarks } from '../../series/target.layout.js';
import { timeTargets, type TrendDrawing } from './targets.layout.js';
import { trendTile } from './tile.layout.js';
import { heightBelow, timeBlock } from './time-axis.layout.js';
import type { TrendFigures } from './trend.model.js';
import type { TrendWords } from './trend.words.js';
import { mostVolume, volumesBlock } from './volumes.layout.js';

export type { TrendDrawing };

/** From the plot down to the volumes. */
const GAP = 14;
/** Narrower boxes have no volumes. */
const VOLUMES_FROM = 380;

/** The series whose volumes are drawn in a box; undefined for none. */
const volumesIn = ({ series }: TrendFigures, box: Box) =>
  box.width < VOLUMES_FROM || hasGivenWay(box, 'strip') ? undefined : volumeSeries(series);

/** How the time axis is labelled in a box; with a height, by its ends rather than by one time alone. */
function timesIn(box: Box): { readonly fewest: number; readonly overhang: number } {
  if (box.height === undefined) return { fewest: 0, overhang: SPACE.l };
  return { fewest: hasGivenWay(box, 'axis-titles') ? Infinity : 2, overhang: LABEL_GAP };
}

/** Whether a drawing is asked for again with more given way. */
const isTooHigh = (box: Box, height: number): boolean =>
  box.height !== undefined && height > box.height && !hasGivenWay(box, 'rows');

/** A drawing that only says how high it would be: 100,000 points are placed once there is room for them. */
const emptyDrawing = (box: Box, height: number): TrendDrawing => ({
  ...drawingOf(block(0, height), box),
  targets: targetsOf({ targets: [] }),
  top: 0,
  foot: height,
});

/**
 * Places a trend: the lines with limits, signals, target and events, under them the volumes on the
 * same time axis. All blocks are laid over one another, in the coordinates of the axes. Where the
 * box is narrow the volumes are left out, and the names stand in a legend. In a box with a height the
 * plot takes what the parts around it leave; a tile has a line without axes.
 */
export function trendLayout(
  given: TrendFigures,
  words: TrendWords,
  box: Box,
  measurer: TextMeasurer,
): TrendDrawing {
  const figures = overTime(given, box);
  const input = { figures, words, box, measurer };
  if (box.tile) return trendTile(input);
  const ticks = valueTicks(given, box);
  const labels = words.y(ticks);
  const volume = volumesIn(figures, box);
  const most = mostVolume(volume, box);
  const mostLabel = volume ? words.volumeTick(most) : '';
  const { strip } = partsOf(box);
  const domain = [ticks[0]!, ticks.at(-1)!] as const;
  const frame = frameOf(input, domain, [...labels, mostLabel], volume ? GAP + strip : 0);
  const { axes, names, beside, events, labelled, timed } = frame;
  const { plot } = axes;
  const bottom = plot.y + plot.height;
  const foot = volume ? bottom + GAP + strip : bottom;

  const height = foot + heightBelow(timed);
  if (isTooHigh(box, height)) return emptyDrawing(box, height);

  const series = figures.series.map((figure, order) => plotted(figure, order, axes));
  const volumes = volume && series[figures.series.indexOf(volume)];
  const newest = beside ? words.volume : [];
  const time = timeBlock(figures, words, axes, foot, measurer, { timed, ...timesIn(box) });
  const targets = timeTargets(series, height);
  const lines = block(0, 0, {
    marks: [
      ...targetMarks(figures.targets, axes),
      ...series.flatMap((each) => [...limitMarks(each), ...seriesMarks(each, series.length > 1)]),
      ...series.flatMap((each) => signalMarks(each, figures.targets, plot.width / targets.length)),
    ],
  });
  const content = overlay(
    names,
    eventsBlock(figures, words, axes, measurer, events),
    gridBlock(ticks, labelled ? labels : [], axes),
    volumes
      ? volumesBlock(volumes, { most, mostLabel, newest, top: bottom + GAP, height: strip })
      : block(0, 0),
    lines,
    time,
  );
  return { ...drawingOf(content, box), targets, top: plot.y, foot };
}

/** The lines of one series of a drawing. */
export const linesOf = ({ marks }: TrendDrawing, order: number): readonly Mark[] =>
  marks.filter(({ series, style }) => series === order && style === LINE.style);
