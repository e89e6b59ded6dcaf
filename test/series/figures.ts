import { csvOf, parse } from '../../src/contract/index.js';
import { languageOf, tableIn } from '../../src/i18n/index.js';
import { trendModel, type TrendFigures } from '../../src/widgets/trend/trend.model.js';
import { trendSchema } from '../../src/widgets/trend/trend.schema.js';
import { trend } from '../support/documents.js';
import { deepFreeze } from '../support/freeze.js';
import { pointsOf as allPoints } from '../support/points.js';
import { there } from '../statistics/support.js';

/** The figures of a document of type trend. */
export const figures = (fields: object): TrendFigures =>
  trendModel(there(parse(trendSchema, deepFreeze(trend(fields))).data));

/** One series of points, a year each from 2000 on where they don't say. */
export const of = (points: object[], fields: object = {}): TrendFigures =>
  figures({
    series: [{ key: 'a', points: points.map((one, i) => ({ t: String(2000 + i), ...one })) }],
    ...fields,
  });

export const pointsOf = (model: TrendFigures) => allPoints(there(model.series[0]));
export const values = (model: TrendFigures) => pointsOf(model).map(({ value }) => value);
export const first = (model: TrendFigures) => there(pointsOf(model)[0]);
export const iso = (ms: number): string => new Date(ms).toISOString().replace(/:00\.000Z$/, '');
export const csv = (model: TrendFigures): string[] =>
  csvOf(tableIn(languageOf('en'), model.tables[0], {})).split('\r\n');

export const yearly = (all: readonly (number | null)[]): object[] =>
  all.map((value) => ({ value }));
export const trials = (all: readonly number[], requested: number): object[] =>
  all.map((fulfilled) => ({ requested, fulfilled }));
