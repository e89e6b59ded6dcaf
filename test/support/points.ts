import { pointAt, type PointFigure } from '../../src/series/point.model.js';
import type { SeriesFigure } from '../../src/series/series.model.js';

/** All points of a series as objects. */
export const pointsOf = (series: SeriesFigure): PointFigure[] =>
  Array.from({ length: series.columns.length }, (_, i) => pointAt(series, i));
