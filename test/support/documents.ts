import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../../demo/data/', import.meta.url);

/** The names of all demo documents. */
export const DEMOS: readonly string[] = readdirSync(folder).filter((name) =>
  name.endsWith('.json'),
);

/** Those of single widgets: a dashboard draws nothing itself. */
export const WIDGET_DEMOS: readonly string[] = DEMOS.filter(
  (name) => !name.startsWith('dashboard-'),
);

/** A fresh copy of a demo document. */
export const demo = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** A small document of a type; `fields` are added or replace its own. */
export const gauge = (fields: object = {}): object => ({
  type: 'gauge',
  measure: { method: 'value', value: 80 },
  ...fields,
});

export const kpi = (fields: object = {}): object => ({
  type: 'kpi',
  measure: { method: 'value', value: 80 },
  ...fields,
});

export const heatmap = (fields: object = {}): object => ({
  type: 'heatmap',
  rows: [{ key: 'north' }, { key: 'south' }],
  columns: [{ key: 'on-time' }],
  cells: [[{ part: 9, whole: 10 }], [{ part: 7, whole: 10 }]],
  ...fields,
});

export const matrix = (fields: object = {}): object => ({
  type: 'matrix',
  scale: { min: 1, max: 7 },
  items: [
    { key: 'a', importance: 6, performance: 4 },
    { key: 'b', importance: 3, performance: 5 },
  ],
  ...fields,
});

export const kano = (fields: object = {}): object => ({
  type: 'kano',
  items: [{ key: 'a', counts: { M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 } }],
  ...fields,
});

export const trend = (fields: object = {}): object => ({
  type: 'trend',
  series: [{ key: 'unit-fill', points: [{ t: '2024-01', requested: 10, fulfilled: 9 }] }],
  ...fields,
});

export const scorecard = (fields: object = {}): object => ({
  type: 'scorecard',
  rows: [{ key: 'unit-fill', points: [{ t: '2024-01', requested: 10, fulfilled: 9 }] }],
  ...fields,
});

export const funnel = (fields: object = {}): object => ({
  type: 'funnel',
  stages: [
    { key: 'complained', count: 10 },
    { key: 'resolved', count: 8 },
  ],
  ...fields,
});

export const breakdown = (fields: object = {}): object => ({
  type: 'breakdown',
  groups: [
    { key: 'north', part: 90, whole: 100 },
    { key: 'south', part: 70, whole: 100 },
  ],
  ...fields,
});

export const comparison = (fields: object = {}): object => ({
  type: 'comparison',
  units: [
    { key: 'a', part: 90, whole: 100 },
    { key: 'b', part: 70, whole: 100 },
  ],
  ...fields,
});

export const gap = (fields: object = {}): object => ({
  type: 'gap',
  scale: { min: 1, max: 5 },
  dimensions: [{ key: 'reliability', expectation: 4, perception: 3 }],
  ...fields,
});

export const attainment = (fields: object = {}): object => ({
  type: 'attainment',
  rows: [{ key: 'sales', actual: 90, target: 100 }],
  ...fields,
});

export const likert = (fields: object = {}): object => ({
  type: 'likert',
  questions: [{ key: 'staff', counts: [6, 14, 41, 152, 97] }],
  ...fields,
});

export const pareto = (fields: object = {}): object => ({
  type: 'pareto',
  causes: [
    { key: 'late', count: 10 },
    { key: 'wrong', count: 8 },
  ],
  ...fields,
});

export const contribution = (fields: object = {}): object => ({
  type: 'contribution',
  items: [
    { key: 'attitude', value: 10 },
    { key: 'errors', value: -2 },
  ],
  ...fields,
});
