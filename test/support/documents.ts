import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../../demo/data/', import.meta.url);

/** The names of all demo documents. */
export const DEMOS: readonly string[] = readdirSync(folder).filter((name) =>
  name.endsWith('.json'),
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

export const gap = (fields: object = {}): object => ({
  type: 'gap',
  scale: { min: 1, max: 5 },
  dimensions: [{ key: 'reliability', expectation: 4, perception: 3 }],
  ...fields,
});
