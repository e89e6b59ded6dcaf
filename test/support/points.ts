import { pointAt, type PointFigure } from '../../src/widgets/trend/point.model.js';
import type { SeriesFigure } from '../../src/widgets/trend/series.model.js';

/** All points of a series as objects. */
export const pointsOf = (series: SeriesFigure): PointFigure[] =>
  Array.from({ length: series.columns.length }, (_, i) => pointAt(series, i));
