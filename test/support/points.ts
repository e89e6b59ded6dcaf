import {
  pointAt,
  type PointFigure,
  type SeriesFigure,
} from '../../src/widgets/trend/trend.model.js';

/** All points of a series as objects. */
export const pointsOf = (series: SeriesFigure): PointFigure[] =>
  Array.from({ length: series.columns.length }, (_, i) => pointAt(series, i));
