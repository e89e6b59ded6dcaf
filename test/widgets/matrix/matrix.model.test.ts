import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { matrixModel, type MatrixFigures } from '../../../src/widgets/matrix/matrix.model.js';
import { matrixSchema } from '../../../src/widgets/matrix/matrix.schema.js';
import * as examples from '../../../stories/matrix/matrix.examples.js';
import { there } from '../../statistics/support.js';
import { demo, matrix } from '../../support/documents.js';

const modelOf = (document: unknown): MatrixFigures =>
  matrixModel(there(parse(matrixSchema, document).data));

const item = (key: string, importance: unknown, performance: unknown, n?: number) => ({
  key,
  importance,
  performance,
  ...(n === undefined ? {} : { n }),
});

const rated = (mean: number, sd: number, n = 100) => ({ mean, sd, n });

interface Given {
  readonly key: string;
  readonly importance: number;
  readonly performance: number;
}

describe('the figures of a matrix', () => {
  it.each(['sfo-matrix.json', 'airline-business-matrix.json', 'kiosk-matrix.json'])(
    'are those of %s, computed otherwise',
    (name) => {
      const { items } = demo(name) as { items: readonly Given[] };
      let [importances, performances] = [0, 0];
      for (const { importance, performance } of items) {
        importances += importance;
        performances += performance;
      }
      const [lineOfImportance, lineOfPerformance] = [
        importances / items.length,
        performances / items.length,
      ];
      const short = items
        .filter(
          ({ importance, performance }) =>
            importance >= lineOfImportance && performance < lineOfPerformance,
        )
        .map(({ key, importance, performance }) => ({
          key,
          gain: importance * (lineOfPerformance - performance),
        }))
        .sort((a, b) => b.gain - a.gain)
        .map(({ key }) => key);
      const figures = modelOf(demo(name));
      expect(there(figures.crosshair).importance).toBeCloseTo(lineOfImportance, 12);
      expect(there(figures.crosshair).performance).toBeCloseTo(lineOfPerformance, 12);
      for (const [index, given] of items.entries()) {
        const { importance, performance } = given;
        const isImportant = importance >= lineOfImportance;
        const isGood = performance >= lineOfPerformance;
        const figure = there(figures.items[index]);
        expect(figure).toMatchObject({ key: given.key, importance, performance, clear: null });
        expect(figure.quadrant).toBe(
          isImportant
            ? isGood
              ? 'keep-up'
              : 'concentrate-here'
            : isGood
              ? 'possible-overkill'
              : 'low-priority',
        );
        expect(figure.rank).toBe(short.includes(given.key) ? short.indexOf(given.key) + 1 : null);
      }
    },
  );

  it('finds what the passengers of SFO would have mended first', () => {
    const ranked = modelOf(demo('sfo-matrix.json')).items.filter(({ rank }) => rank !== null);
    // By hand: 0.561845 x (3.888008 - 3.548529) = 0.1907 for shops, 0.569978 x 0.325668 = 0.1856 for restaurants.
    ranked.sort((a, b) => a.rank! - b.rank!);
    expect(ranked.map(({ key }) => key).slice(0, 3)).toEqual([
      'stores',
      'food',
      'long-term-shuttle',
    ]);
  });

  it('finds the quadrants of Martilla and James (1977)', () => {
    const { items } = modelOf(examples.carDealer);
    const keysOf = (wanted: string) =>
      items.flatMap(({ key, quadrant }) => (quadrant === wanted ? key : []));
    expect(keysOf('concentrate-here')).toEqual(['a1', 'a2', 'a9']);
    expect(keysOf('possible-overkill')).toEqual(['a14']);
    expect(keysOf('low-priority')).toEqual(['a11', 'a12', 'a13']);
    expect(items.find(({ key }) => key === 'a9')!.rank).toBe(1);
  });

  it('places the crosshair as it is asked to', () => {
    const items = [item('a', 2, 6), item('b', 4, 3), item('c', 7, 1), item('d', 3, 2)];
    const crosshairOf = (crosshair: unknown) => modelOf(matrix({ items, crosshair })).crosshair;
    expect(crosshairOf(undefined)).toEqual({ importance: 4, performance: 3 });
    expect(crosshairOf('mean')).toEqual({ importance: 4, performance: 3 });
    expect(crosshairOf('median')).toEqual({ importance: 3.5, performance: 2.5 });
    expect(crosshairOf('midpoint')).toEqual({ importance: 4, performance: 4 });
    expect(crosshairOf({ importance: 5, performance: 2 })).toEqual({
      importance: 5,
      performance: 2,
    });
  });

  it('has the middle of each scale of its own', () => {
    const scale = { importance: { min: 0, max: 10 }, performance: { min: 1, max: 5 } };
    const figures = modelOf(matrix({ scale, crosshair: 'midpoint', items: [item('a', 6, 2)] }));
    expect(figures.crosshair).toEqual({ importance: 5, performance: 3 });
  });

  it('is unclear where an interval crosses the crosshair, clear where both are known and none does', () => {
    const crosshair = { importance: 4, performance: 4 };
    const clearOf = (importance: unknown, performance: unknown, more: object = {}) =>
      modelOf(matrix({ crosshair, items: [item('a', importance, performance)], ...more })).items[0]!
        .clear;
    // t(99) at 95 % is 1.98422: 3.9 + 1.98422 x 1 / 10 = 4.098 crosses 4, 3.7 + 0.198 does not.
    expect(clearOf(rated(5, 1), rated(3.7, 1))).toBe('clear');
    expect(clearOf(rated(5, 1), rated(3.9, 1))).toBe('unclear');
    expect(clearOf(rated(4.1, 1), rated(2, 1))).toBe('unclear');
    // One of both is not known: unclear where the other crosses, else not judged.
    expect(clearOf(5, rated(3.9, 1))).toBe('unclear');
    expect(clearOf(5, rated(3, 1))).toBeNull();
    expect(clearOf(5, 3)).toBeNull();
    // Answers that are all alike say nothing of how others would differ.
    expect(clearOf(rated(5, 1), rated(3, 0))).toBeNull();
    expect(clearOf(rated(5, 1), rated(3.9, 1), { confidence: 0.5 })).toBe('clear');
    expect(clearOf(5, 3.99, { sampling: { design: 'census' } })).toBe('clear');
    // 90 of 100 asked: the interval is narrowed by sqrt(10 / 99) = 0.318.
    expect(
      clearOf(rated(5, 1), rated(3.9, 1, 90), { sampling: { design: 'sample', population: 100 } }),
    ).toBe('clear');
  });

  it('has Student’s interval within the scale, and none where the document wants none', () => {
    const crosshair = { importance: 4, performance: 4 };
    const of = (performance: unknown, more: object = {}) =>
      modelOf(matrix({ crosshair, items: [item('a', 5, performance)], ...more })).items[0]!;
    // 6.9 + 1.98422 x 0.1 = 7.098, cut to 7; 6.9 - 0.198422.
    const { performance } = of(rated(6.9, 1)).intervals;
    expect(there(performance).upper).toBe(7);
    expect(there(performance).lower).toBeCloseTo(6.701578, 5);
    const hidden = of(rated(3.9, 1), { confidence: null });
    expect(hidden.intervals).toEqual({ importance: null, performance: null });
    expect(hidden.clear).toBe('unclear');
  });

  it('has Fisher’s interval of derived importances that can be correlations, with an n', () => {
    const of = (importance: unknown, more: object) =>
      modelOf(matrix({ items: [item('a', importance, 4, 28)], ...more })).items[0]!.intervals
        .importance;
    const derived = { importanceKind: 'derived' };
    // tanh(atanh(.5) -+ 1.959964 / 5), as in the test of the statistic.
    expect(there(of(0.5, derived)).lower).toBeCloseTo(0.156028, 5);
    expect(of(0.5, { importanceKind: 'stated', scale: { min: 0, max: 7 } })).toBeNull();
    expect(of(0.5, {})).toBeNull();
    expect(of(2.5, derived)).toBeNull();
    expect(there(of({ mean: 0.5, sd: 0.2, n: 100 }, derived)).lower).toBeCloseTo(0.5 - 0.039684, 5);
  });

  it('withholds what rests on too few answers, and keeps it out of the crosshair', () => {
    const items = [
      item('a', 6, 5, 40),
      item('b', 2, 3, 50),
      item('c', 1, 1, 5),
      item('d', { mean: 1, n: 3 }, 1),
    ];
    const figures = modelOf(matrix({ items, minimumN: 30 }));
    expect(figures.crosshair).toEqual({ importance: 4, performance: 4 });
    for (const held of figures.items.slice(2)) {
      expect(held).toMatchObject({
        importance: null,
        performance: null,
        quadrant: null,
        withheld: 30,
      });
    }
    expect(figures.findings.slice(-2)).toEqual([
      { code: 'withheld', key: 'c', severity: 'unknown' },
      { code: 'withheld', key: 'd', severity: 'unknown' },
    ]);
    expect(modelOf(matrix({ items: items.slice(2), minimumN: 30 }))).toMatchObject({
      empty: true,
      withheld: 30,
    });
  });

  it('has no crosshair and nothing to show without an item that has both figures', () => {
    expect(modelOf(matrix({ items: [] }))).toMatchObject({
      empty: true,
      crosshair: null,
      withheld: null,
    });
    expect(modelOf(matrix({ items: [item('a', null, 3)] })).empty).toBe(true);
  });

  it('gives its findings those to be improved first, as news only where they are clear', () => {
    const crosshair = { importance: 4, performance: 4 };
    const items = [
      item('good', rated(5, 1), rated(6, 1)),
      item('less', rated(5, 1), rated(3.5, 1)),
      item('doubt', rated(5, 1), rated(3.9, 1)),
      item('bare', 5, 1),
      item('overkill', rated(2, 1), rated(6, 1)),
    ];
    expect(modelOf(matrix({ crosshair, items })).findings).toEqual([
      { code: 'concentrate-here', key: 'bare', severity: 'neutral', value: 1, target: 4 },
      { code: 'concentrate-here', key: 'less', severity: 'bad', value: 3.5, target: 4 },
      { code: 'concentrate-here', key: 'doubt', severity: 'unknown', value: 3.9, target: 4 },
      { code: 'keep-up', key: 'good', severity: 'good', value: 6, target: 4 },
      { code: 'possible-overkill', key: 'overkill', severity: 'neutral', value: 6, target: 4 },
    ]);
  });

  it('has the columns of the contract in its table', () => {
    const [table] = modelOf(examples.everything).tables;
    expect(Object.keys(table.units)).toEqual([
      'key',
      'label',
      'importance',
      'performance',
      'quadrant',
      'clear',
      'rank',
    ]);
  });

  it('takes one scale for importances on it, and not for those that lie off it altogether', () => {
    const faultsOf = (fields: object) =>
      parse(matrixSchema, matrix(fields)).faults.map(({ path }) => path);
    expect(faultsOf({ items: [item('a', 0.5, 4), item('b', -0.1, 4)] })).toEqual([]);
    expect(faultsOf({ items: [item('a', 0.5, 4), item('b', 3, 4)] })).toEqual([
      '/items/0/importance',
    ]);
    expect(
      faultsOf({ importanceKind: 'derived', items: [item('a', 0.5, 4), item('b', 3, 4)] }),
    ).toEqual([]);
  });
});
