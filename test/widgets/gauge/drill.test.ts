import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { weightedIndex } from '../../../src/statistics/index.js';
import { drilled, itemsAlong, pathTo, pathWithin } from '../../../src/widgets/gauge/drill.model.js';
import { gaugeModel } from '../../../src/widgets/gauge/gauge.model.js';
import { gaugeSchema, type GaugeDocument } from '../../../src/widgets/gauge/gauge.schema.js';
import * as examples from '../../../stories/gauge/gauge.examples.js';
import { there } from '../../statistics/support.js';
import { DEMOS, demo, gauge } from '../../support/documents.js';

const parsed = (document: unknown): GaugeDocument => there(parse(gaugeSchema, document).data);

const { invalid: _, ...good } = examples;
const INDEXES = [
  ...Object.entries<unknown>(good),
  ...DEMOS.filter((name) => name.includes('gauge')).map((name) => [name, demo(name)] as const),
]
  .map(([name, document]) => ({ name, document: parsed(document) }))
  .filter(({ document }) => document.measure.method === 'index');

/** Every way down that the gauge of a document offers, with what it shows of the item there. */
const WAYS = INDEXES.flatMap(({ name, document }) =>
  gaugeModel(document)
    .items.filter(({ opens }) => opens)
    .map((item) => ({ name: `${name}: ${item.path.join(' > ')}`, document, item })),
);

const tree = parsed(examples.indicatorTree);

const leaf = (key: string, n: number | null = null, weight = 1) => ({ key, weight, score: 70, n });
const group = (key: string, ...items: object[]) => ({ key, weight: 1, items });
const index = (more: object, ...items: object[]): GaugeDocument =>
  parsed(gauge({ measure: { method: 'index', items }, previous: null, target: null, ...more }));

describe('an item of an index', () => {
  it('is found in the stories, at several levels', () => {
    expect(WAYS.map(({ item }) => item.depth)).toEqual(expect.arrayContaining([0, 1]));
  });

  it.each(WAYS)('has the same figures as in the whole: $name', ({ document, item }) => {
    const { value, items, withheld, empty } = gaugeModel(drilled(document, item.path));
    expect({ withheld, empty }).toEqual({ withheld: null, empty: false });
    expect(value).toBeCloseTo(there(item.score), 10);
    const own = gaugeModel(document).items.filter(
      ({ path }) => path.length > item.path.length && item.path.every((key, i) => key === path[i]),
    );
    const facts = ({
      key,
      label,
      weight,
      score,
      withheld: held,
      isFew,
      opens,
    }: (typeof own)[0]) => ({
      key,
      label,
      weight,
      score,
      held,
      isFew,
      opens,
    });
    expect(items.map(facts)).toEqual(own.map(facts));
    expect(items.map(({ path }) => [...item.path, ...path])).toEqual(own.map(({ path }) => path));
  });

  it.each(WAYS)('has the interval that it adds to the whole: $name', ({ document, item }) => {
    const confidence = document.confidence ?? 0.95;
    const [inner] = itemsAlong(document, item.path).slice(-1);
    const alone = parsed({
      ...document,
      target: null,
      previous: null,
      bands: null,
      compare: null,
      measure: { method: 'index', items: [{ ...there(inner), weight: 1 }] },
      confidence,
    });
    const { interval } = gaugeModel(alone);
    expect(gaugeModel({ ...drilled(document, item.path), confidence }).interval).toEqual(interval);
  });

  it('has the interval of a weighted mean of its own items', () => {
    // sd²/n of 18²/186 and 15²/124, weighted 60 to 40 (Cochran 1977, 5.3).
    const variance = 0.6 ** 2 * (18 ** 2 / 186) + 0.4 ** 2 * (15 ** 2 / 124);
    const { value, interval } = gaugeModel(drilled(tree, ['reception', 'appointment']));
    expect(value).toBeCloseTo(0.6 * 71.5 + 0.4 * 83, 10);
    expect(there(interval).lower).toBeCloseTo(76.1 - 1.959964 * Math.sqrt(variance), 5);
    expect(there(interval).upper).toBeCloseTo(76.1 + 1.959964 * Math.sqrt(variance), 5);
    const scored = [
      { weight: 60, score: 71.5, variance: 18 ** 2 / 186 },
      { weight: 40, score: 83, variance: 15 ** 2 / 124 },
    ];
    expect(weightedIndex(scored).variance).toBeCloseTo(variance, 10);
  });

  it('is a document of its own: what is said of the whole alone is left out', () => {
    const whole = parsed({
      ...examples.indicatorTree,
      bands: [{ from: 0, tone: 'bad' }],
      compare: [{ kind: 'plan', value: 80 }],
      definition: 'The weighted mean of all workshops.',
      scale: { min: 0, max: 100 },
      direction: 'higher',
      confidence: 0.9,
      minimumN: 30,
      sampling: { design: 'sample' },
      basis: { owner: 'After-sales' },
    });
    const part = drilled(whole, ['repair']);
    expect(part).toEqual({
      type: 'gauge',
      title: { en: 'Repair', 'zh-CN': '维修', 'zh-TW': '維修' },
      note: whole.note,
      asOf: '2025-06',
      scale: { min: 0, max: 100 },
      direction: 'higher',
      confidence: 0.9,
      minimumN: 30,
      sampling: { design: 'sample' },
      basis: { owner: 'After-sales' },
      measure: { method: 'index', items: there(itemsAlong(whole, ['repair'])[0]).items },
    });
    expect(parse(gaugeSchema, part).faults).toEqual([]);
  });

  it('is called by its key where it has no name', () => {
    expect(drilled(index({}, group('speed', leaf('a'))), ['speed']).title).toBe('speed');
  });

  it('leaves the document as it is', () => {
    const before = structuredClone(tree);
    drilled(tree, ['reception', 'appointment']);
    expect(tree).toEqual(before);
  });
});

describe('a path', () => {
  it('leads down as far as there are items with items', () => {
    expect(pathWithin(tree, ['reception', 'appointment'])).toEqual(['reception', 'appointment']);
    expect(pathWithin(tree, ['reception', 'waiting'])).toEqual(['reception']);
    expect(pathWithin(tree, ['reception', 'gone', 'appointment'])).toEqual(['reception']);
    expect(pathWithin(tree, ['appointment'])).toEqual([]);
    expect(drilled(tree, ['reception', 'gone'])).toEqual(drilled(tree, ['reception']));
  });

  it('leads nowhere without a tree', () => {
    expect(drilled(tree, [])).toBe(tree);
    const counted = parsed(examples.everything);
    expect(drilled(counted, ['reception'])).toBe(counted);
  });

  it('leads to no item without a score', () => {
    const document = index({}, leaf('a'), group('b', { key: 'c', weight: 1, score: null }));
    expect(pathWithin(document, ['b'])).toEqual([]);
    expect(gaugeModel(document).items.map(({ opens }) => opens)).toEqual([false, false, false]);
  });

  it('leads to no item that is withheld, for itself or for another one', () => {
    const few = group('few', leaf('x', 8), leaf('y', 12));
    const next = group('next', leaf('p', 40, 0.5), group('deep', leaf('q', 50)));
    const document = index({ minimumN: 30 }, few, next, leaf('rest', 400));
    const held = gaugeModel(document).items.filter(({ withheld }) => withheld !== null);
    expect(held.map(({ key }) => key)).toEqual(expect.arrayContaining(['few']));
    for (const { path } of held)
      expect(pathWithin(document, path).length).toBeLessThan(path.length);
    const both = index({ minimumN: 30 }, few, next);
    expect(pathWithin(both, ['next', 'deep'])).toEqual([]);
    expect(drilled(both, ['next'])).toBe(both);
  });

  it('is found by the key of an item that opens, the first in reading order', () => {
    expect(pathTo(tree, 'appointment')).toEqual(['reception', 'appointment']);
    expect(pathTo(tree, 'repair')).toEqual(['repair']);
    expect(pathTo(tree, 'waiting')).toBeUndefined();
    expect(pathTo(tree, 'nobody')).toBeUndefined();
    expect(pathTo(parsed(examples.everything), '5')).toBeUndefined();
    const twice = index({}, group('a', leaf('same')), group('b', group('same', leaf('x'))));
    expect(pathTo(twice, 'same')).toEqual(['b', 'same']);
  });
});
