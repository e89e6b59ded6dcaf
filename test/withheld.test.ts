import { describe, expect, it } from 'vitest';
import { validate } from '../src/documents.js';

/*
 * A problem says what was found. Of what rests on fewer answers than `minimumN` it would tell what the
 * picture withholds, on the console and above the picture, so there is none.
 */

const codesOf = (document: object): string[] =>
  validate({ ...document, minimumN: 30 }).map(({ code }) => code);

const ratio = (whole: number) => ({ method: 'ratio', part: whole + 5, whole });
const even = { method: 'ratio', part: 1, whole: 40 };
const months = (point: (index: number) => object) =>
  [1, 2, 3, 4].map((month, index) => ({ t: `2025-0${month}`, ...point(index) }));
const expecting = (n: number) => ({ expectation: 6.9, perception: 5, n });

/** Each with a figure that rests on `n` answers, and is worth a warning. */
const DOCUMENTS: Readonly<
  Record<string, readonly [code: string, document: (n: number) => object]>
> = {
  'a ratio': ['over-fulfilled', (n) => ({ type: 'gauge', measure: ratio(n) })],
  'a ratio to compare with': [
    'over-fulfilled',
    (n) => ({ type: 'kpi', measure: even, previous: ratio(n) }),
  ],
  'a ratio of a comparison': [
    'over-fulfilled',
    (n) => ({ type: 'kpi', measure: even, compare: [{ kind: 'plan', measure: ratio(n) }] }),
  ],
  'a ratio within an index': [
    'over-fulfilled',
    (n) => {
      const leaf = { key: 'b', weight: 1, measure: ratio(n) };
      const items = [{ key: 'a', weight: 1, items: [leaf] }];
      return { type: 'gauge', measure: { method: 'index', items } };
    },
  ],
  'a ready-made value': [
    'looks-like-fraction',
    (n) => ({ type: 'gauge', measure: { method: 'value', value: 0.8, n } }),
  ],
  'counts of a trend': [
    'over-fulfilled',
    (n) => ({
      type: 'trend',
      series: [{ key: 'a', points: months(() => ({ requested: n, fulfilled: n + 5 })) }],
    }),
  ],
  'a group': [
    'over-fulfilled',
    (n) => ({ type: 'breakdown', groups: [{ key: 'a', part: n + 5, whole: n }] }),
  ],
  'ready-made values of groups': [
    'looks-like-fraction',
    (n) => ({
      type: 'breakdown',
      groups: [0.25, 0.5, 0.75].map((value, index) => ({ key: `g${index}`, value, n })),
    }),
  ],
  'a compared unit': [
    'over-fulfilled',
    (n) => ({ type: 'comparison', units: [{ key: 'a', part: n + 5, whole: n }] }),
  ],
  'values of a trend': [
    'looks-like-fraction',
    (n) => ({
      type: 'trend',
      series: [{ key: 'a', points: months((index) => ({ value: index / 4, n })) }],
    }),
  ],
  'a cell of a heatmap': [
    'over-fulfilled',
    (n) => ({
      type: 'heatmap',
      rows: [{ key: 'a' }, { key: 'b' }],
      columns: [{ key: 'c' }],
      cells: [[{ part: n + 5, whole: n }], [null]],
    }),
  ],
  'values of a heatmap': [
    'looks-like-fraction',
    (n) => ({
      type: 'heatmap',
      rows: ['a', 'b', 'c'].map((key) => ({ key })),
      columns: [{ key: 'd', unit: 'percent' }],
      cells: [0.2, 0.5, 0.8].map((value) => [{ value, n }]),
    }),
  ],
  'counts of an indicator': [
    'over-fulfilled',
    (n) => ({
      type: 'scorecard',
      rows: [{ key: 'a', points: months(() => ({ requested: n, fulfilled: n + 5 })) }],
    }),
  ],
  'a stage': [
    'stage-grows',
    (n) => ({
      type: 'funnel',
      stages: [
        { key: 'a', count: 100 },
        { key: 'b', count: n },
        { key: 'c', count: n + 5 },
      ],
    }),
  ],
  expectations: [
    'expectation-at-ceiling',
    (n) => ({
      type: 'gap',
      scale: { min: 1, max: 7 },
      dimensions: [
        { key: 'a', ...expecting(n) },
        { key: 'b', ...expecting(n) },
        { key: 'c', expectation: 5, perception: 5, n: 100 },
      ],
    }),
  ],
};

describe('the problems of a document', () => {
  it.each(Object.entries(DOCUMENTS))('say nothing of %s on too few answers', (_, [, document]) => {
    expect(codesOf(document(29))).toEqual([]);
  });

  it.each(Object.entries(DOCUMENTS))('warn of %s on just enough', (_, [code, document]) => {
    expect(codesOf(document(30))).toEqual([code]);
  });
});
