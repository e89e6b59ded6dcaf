import { extent } from 'd3-array';
import type { Mark } from '../../chart/drawing.js';
import type { Rect } from '../../chart/geometry.js';
import { linear } from '../../chart/scale.js';
import { bareLimitMarks, ringMarks } from '../../series/control.layout.js';
import { bareMarks, lastMarks } from '../../series/line.layout.js';
import { plotted, type Axes } from '../../series/plotted.layout.js';
import { isComplete, newestPoint } from '../../series/series.model.js';
import { targetEnds, targetMarks } from '../../series/target.layout.js';
import type { RowFigure } from './row.model.js';

/** The radius of the newest point, and of the ring about one that is a signal. */
const LAST = 2.5;
const RING = 5;

/** A scale of its own, which holds the values, the targets and the newest limits. */
function axesIn({ charted, series, latest }: RowFigure, plot: Rect): Axes {
  const { span, targets } = charted;
  const { limits } = latest?.point ?? {};
  const ends = [...extent(series.columns.value), ...targetEnds(targets)];
  const [low = 0, high = 0] = extent([...ends, limits?.lower, limits?.upper], (end) => end);
  return {
    plot,
    x: linear([span.start, span.end], [plot.x, plot.x + plot.width]),
    y: linear([low, high], [plot.y + plot.height, plot.y]),
  };
}

/** The line of an indicator with its limits as a band, its target, and its newest point. */
export function sparkMarks(row: RowFigure, plot: Rect): Mark[] {
  const { charted, latest } = row;
  if (charted.empty) return [];
  const series = plotted(row.series, 0, axesIn(row, plot));
  const newest = newestPoint([row.series], isComplete);
  return [
    ...bareLimitMarks(series),
    ...targetMarks(charted.targets, series.axes),
    ...bareMarks(series),
    ...(newest ? lastMarks(series, newest.index, LAST) : []),
    ...(newest && latest?.point.signals.length
      ? ringMarks(series, newest.index, charted.targets, RING)
      : []),
  ];
}
