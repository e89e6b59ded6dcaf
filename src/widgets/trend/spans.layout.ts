import { valueScale, type Spans } from '../../chart/spans.js';
import { volumeSeries } from '../../series/series.model.js';
import { timeReach, valueReach } from './axes.layout.js';
import type { TrendFigures } from './trend.model.js';
import { volumeReach } from './volumes.layout.js';

/** How far a trend reaches on its axes and on the scale of its volumes. */
export const trendSpans = (figures: TrendFigures): Spans => ({
  [valueScale(figures.unit)]: valueReach(figures),
  time: timeReach(figures),
  volume: volumeReach(volumeSeries(figures.series)),
});
