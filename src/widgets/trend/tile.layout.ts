import { extent } from 'd3-array';
import { block, drawingOf, overlay } from '../../chart/blocks.js';
import type { Mark } from '../../chart/drawing.js';
import { roundRect, type Rect } from '../../chart/geometry.js';
import { linear } from '../../chart/scale.js';
import { spanned, valueScale } from '../../chart/spans.js';
import { tileParts } from '../../chart/tile.js';
import type { Axes } from '../../series/plotted.layout.js';
import type { TrendInput } from './beside.layout.js';
import { emptyColumn } from '../../series/columns.model.js';
import { plotted, type PlottedSeries } from '../../series/plotted.layout.js';
import { bareMarks, lastMarks } from '../../series/line.layout.js';
import { keyPointOf, type SeriesFigure } from '../../series/series.model.js';
import { targetEnds, targetMarks } from '../../series/target.layout.js';
import { timeTargets, type TrendDrawing } from './targets.layout.js';
import { TIME_HEIGHT, timeBlock } from './time-axis.layout.js';
import type { TrendFigures } from './trend.model.js';

/** The radius of the point whose value is the key figure. */
const RADIUS = 3.5;

/** Room about the plot for its last point. */
const EDGE = 5;
/** The least height of the line where the key figure can make room for it. */
const LEAST_HEIGHT = 22;
/** From this height on the line has its first and last time below it. */
const TIMES_FROM = 64;

/** Axes that hold one series and the targets as closely as they can. */
function axesIn({ figures, box }: TrendInput, { columns }: SeriesFigure, room: Rect): Axes {
  const { span, targets, unit } = figures;
  const ends = [...extent(columns.value), ...targetEnds(targets)];
  const [low, high] = extent(ends, (end) => end);
  const own = low === undefined ? undefined : ([low, high] as const);
  const plot = roundRect({
    x: room.x + EDGE,
    y: room.y + EDGE,
    width: Math.max(0, room.width - 2 * EDGE),
    height: Math.max(0, room.height - 2 * EDGE),
  });
  return {
    plot,
    x: linear([span.start, span.end], [plot.x, plot.x + plot.width]),
    y: linear(spanned(box, valueScale(unit), own) ?? [0, 0], [plot.y + plot.height, plot.y]),
  };
}

/** A series that is not drawn keeps its times: they can still be asked for. */
const withoutValues = (series: SeriesFigure): SeriesFigure => ({
  ...series,
  columns: { ...series.columns, value: emptyColumn(series.columns.length) },
});

/** The line with its gaps, the targets as hairlines, and the newest point to go by. */
const sparkMarks = (figures: TrendFigures, series: PlottedSeries, last: number): Mark[] => [
  ...targetMarks(figures.targets, series.axes),
  ...bareMarks(series),
  ...lastMarks(series, last, RADIUS),
];

/**
 * Places a trend in a tile: its newest value, what there is to say of it, and the line that leads to it.
 * The other series are told by the tooltip.
 */
export function trendTile(input: TrendInput): TrendDrawing {
  const { figures, words, box, measurer } = input;
  const { texts, place: room } = tileParts(words.tile, box, measurer, LEAST_HEIGHT);
  const key = keyPointOf(figures.series);
  const shown = key?.order ?? 0;
  // Without room for a line its times can still be asked for, over the texts.
  const { x, y, width, height } = room ?? { x: 0, y: 0, width: box.width, height: texts.height };
  const timed = height >= TIMES_FROM;
  const place = { x, y, width, height: timed ? height - TIME_HEIGHT : height };
  const axes = axesIn(input, figures.series[shown]!, place);
  const series = figures.series.map((figure, order) =>
    plotted(order === shown ? figure : withoutValues(figure), order, axes),
  );
  const foot = place.y + place.height;
  const marks = room && key ? sparkMarks(figures, series[shown]!, key.index) : [];
  const content = overlay(
    texts,
    block(0, foot, { marks }),
    timed
      ? timeBlock(figures, words, axes, foot, measurer, { timed, fewest: Infinity, overhang: EDGE })
      : block(0, 0),
  );
  const targets = timeTargets(series, y + height);
  return { ...drawingOf(content, box), targets, top: place.y, foot };
}
