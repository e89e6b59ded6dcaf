import { forecastAccuracy, forecastBias, percent } from '../statistics/index.js';
import { columnOf, emptyColumn, hasAny, keepWhere } from './columns.model.js';
import type { Samples } from './samples.schema.js';

/** What the forecasts of a series are worth, by point and over all of it. */
export function forecastsOf({ given, partial }: Samples, length: number) {
  const forecast = given('forecast');
  if (!hasAny(forecast)) {
    const absent = emptyColumn(length);
    return { columns: { accuracy: absent, bias: absent }, accuracy: null, bias: null };
  }
  // Forecasts are judged by what was sold, else by what was asked for, once the period is over.
  const actual = keepWhere(given('sold', 'requested', 'whole'), (i) => !partial[i]);
  const known = (figure: number) => (Number.isNaN(figure) ? null : figure);
  const over = (measure: typeof forecastBias, from = 0, to = length) =>
    percent(
      measure(
        [...actual.subarray(from, to)].map(known),
        [...forecast.subarray(from, to)].map(known),
      ),
    );
  const byPoint = (measure: typeof forecastBias) =>
    columnOf(length, (i) => over(measure, i, i + 1) ?? NaN);
  return {
    columns: { accuracy: byPoint(forecastAccuracy), bias: byPoint(forecastBias) },
    accuracy: over(forecastAccuracy),
    bias: over(forecastBias),
  };
}
