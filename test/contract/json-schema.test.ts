import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documentSchema, validate } from '../../src/documents.js';
import { DEMOS, demo, funnel, gap, gauge, trend } from '../support/documents.js';
import { BEYOND_JSON_SCHEMA, LENIENT, STRUCTURAL, WARNED } from '../support/faults.js';
import { jsonSchemaOf } from '../../scripts/json-schema.mjs';

// The function that the build itself uses, so that no stale copy is tested.
const published: object = jsonSchemaOf(documentSchema);
const byAjv = new Ajv2020({ strict: false, allErrors: true }).compile(published);

const accepted = (document: unknown): boolean =>
  validate(document).every(({ severity }) => severity === 'warning');

/** A document as a server sends it. */
const sent = (document: unknown): unknown => JSON.parse(JSON.stringify(document)) as unknown;

const GOOD: readonly [name: string, document: unknown][] = [
  ['a gauge of a value', gauge()],
  ['a missing value', gauge({ measure: { method: 'value', value: null } })],
  ['fractional counts', gauge({ measure: { method: 'csat', counts: [0.5, 1.5], top: 1 } })],
  [
    'groups of an NPS',
    gauge({ measure: { method: 'nps', detractors: 1, passives: 2, promoters: 3 } }),
  ],
  ['ratings of an NPS', gauge({ measure: { method: 'nps', counts: Array(11).fill(1) } })],
  [
    'a tree of items',
    gauge({
      measure: {
        method: 'index',
        items: [{ key: 'a', weight: 1, items: [{ key: 'b', weight: 2, score: -5 }] }],
      },
    }),
  ],
  ['a band to stay in', gauge({ target: { min: 60, max: 80 } })],
  ['a previous number', gauge({ previous: 5 })],
  ['a previous measure', gauge({ previous: { method: 'value', value: 5 } })],
  ['times of every kind', gauge({ asOf: '2024-W09' })],
  ['a time in epoch milliseconds', gauge({ asOf: 1_700_000_000_000 })],
  ['an instant', gauge({ asOf: '2024-03-01T08:00:00+08:00' })],
  ['a duration', gauge({ staleAfter: 'P1DT12H' })],
  ['texts by language', gauge({ title: { 'zh-CN': '满意度', en: '' } })],
  ['null for what may be left out', gauge({ title: null, confidence: null, target: null })],
  ['an unknown field', gauge({ 'x-anything': { at: ['all'] } })],
  ['no items', gauge({ measure: { method: 'index', items: [] } })],
  ['no series', trend({ series: [] })],
  ['no stages', funnel({ stages: [] })],
  ['no dimensions', gap({ dimensions: [] })],
  ['a trend of points', trend()],
  ['points with null', trend({ series: [{ key: 'a', points: [{ t: '2024', value: null }] }] })],
  ['columns', trend({ series: [{ key: 'a', t: ['2023', '2024'], value: [null, 5] }] })],
  ['no points', trend({ series: [{ key: 'a', points: [] }] })],
  [
    'evenly spaced times',
    trend({
      series: [{ key: 'a', t: { start: 1.7e12, step: 3_600_000, count: 2 }, value: [1, 2] }],
    }),
  ],
  ['a stepped target', trend({ target: [{ from: '2024-01', value: 95 }] })],
  ['a currency', trend({ unit: 'currency:CNY' })],
  ['a funnel', funnel({ channels: [{ key: 'web', counts: [5, 5] }], base: 'complained' })],
  ['a gap of numbers', gap()],
  [
    'a gap with answered questions, stations with variances and names of its own',
    gap({
      chain: {
        expected: { mean: 5, sd: 1, n: 20 },
        understood: 4,
        specified: null,
        delivered: 4,
        perceived: 3,
      },
      questions: { pharmacy: ['Why?', { en: 'How?' }, { question: 'Who?', answer: 'yes' }] },
      gapLabels: { pharmacy: { en: 'Delivery' } },
    }),
  ],
  ['a gap of means', gap({ dimensions: [{ key: 'a', perception: { mean: 4, sd: 1, n: 20 } }] })],
];

describe('the published JSON Schema', () => {
  it('is of the draft that it names', () => {
    expect(published).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  it.each(DEMOS)('accepts %s, as our validator does', (name) => {
    expect(byAjv(demo(name))).toBe(true);
    expect(accepted(demo(name))).toBe(true);
  });

  it.each(GOOD)('accepts %s, as our validator does', (_, document) => {
    expect([byAjv(document), accepted(document)]).toEqual([true, true]);
  });

  it.each(WARNED)('accepts $name, which ours only warns of', ({ document }) => {
    expect([byAjv(sent(document)), accepted(document)]).toEqual([true, true]);
  });

  it.each(LENIENT)('objects to $name, which ours only warns of', ({ document }) => {
    expect([byAjv(sent(document)), accepted(document)]).toEqual([false, true]);
  });

  it.each(STRUCTURAL)('objects to $name, as our validator does', ({ document }) => {
    expect([byAjv(sent(document)), accepted(document)]).toEqual([false, false]);
  });

  it.each(BEYOND_JSON_SCHEMA)('can’t say what is wrong with $name', ({ document }) => {
    expect([byAjv(sent(document)), accepted(document)]).toEqual([true, false]);
  });
});
