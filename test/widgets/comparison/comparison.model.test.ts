import { describe, expect, it } from 'vitest';
import { csvOf, parse } from '../../../src/contract/index.js';
import { languageOf, tableIn } from '../../../src/i18n/index.js';
import {
  comparisonModel,
  outsideOf,
  type ComparisonFigures,
} from '../../../src/widgets/comparison/comparison.model.js';
import { comparisonSchema } from '../../../src/widgets/comparison/comparison.schema.js';
import * as examples from '../../../stories/comparison/comparison.examples.js';
import { comparison, demo } from '../../support/documents.js';
import { deepFreeze } from '../../support/freeze.js';
import { ends, numbersIn, there } from '../../statistics/support.js';

const modelOf = (document: unknown): ComparisonFigures =>
  comparisonModel(there(parse(comparisonSchema, deepFreeze(document)).data));

const unitOf = (figures: ComparisonFigures, key: string) =>
  there(figures.units.find((unit) => unit.key === key));

/** z at 95 % and at 99.8 %. */
const Z = [1.959963984540054, 3.090232306167813] as const;

interface Counts {
  readonly key: string;
  readonly part: number;
  readonly whole: number;
}

/*
 * Spiegelhalter (2005) by the formulas as the paper writes them: naive z scores, winsorised at 10 % by
 * linearly interpolated percentiles, phi = sum(z²) / k, DerSimonian and Laird's variance between units.
 */
function additive(units: readonly Counts[]) {
  const all = units.reduce((total, { whole }) => total + whole, 0);
  const theta = units.reduce((total, { part }) => total + part, 0) / all;
  const variances = units.map(({ whole }) => (theta * (1 - theta)) / whole);
  const z = units.map(({ part, whole }, i) => (part / whole - theta) / Math.sqrt(variances[i]!));
  const sorted = [...z].sort((a, b) => a - b);
  const percentile = (p: number) => {
    const place = (z.length - 1) * p;
    const low = Math.floor(place);
    return sorted[low]! + (place - low) * ((sorted[low + 1] ?? 0) - sorted[low]!);
  };
  const [low, high] = [percentile(0.1), percentile(0.9)];
  const phi =
    z.reduce((total, one) => total + Math.min(Math.max(one, low), high) ** 2, 0) / z.length;
  const weights = variances.map((variance) => 1 / variance);
  const [w, w2] = [1, 2].map((power) => weights.reduce((total, one) => total + one ** power, 0));
  const tau2 = (z.length * phi - (z.length - 1)) / (w! - w2! / w!);
  const limits = variances.map((variance) =>
    Z.map((size) => {
      const reach = size * Math.sqrt(variance + tau2);
      return [Math.max(0, 100 * (theta - reach)), Math.min(100, 100 * (theta + reach))] as const;
    }),
  );
  return { theta, phi, tau: Math.sqrt(tau2), limits };
}

const REAL = ['sfo-areas-comparison.json', 'cfpb-products-comparison.json'].map((name) => ({
  name,
  units: (demo(name) as { readonly units: readonly Counts[] }).units,
}));

describe.each(REAL)('the real figures of $name', ({ name, units }) => {
  const figures = modelOf(demo(name));
  const expected = additive(units);

  it('have the shares of all units, and the ratio of sums', () => {
    for (const { key, part, whole } of units) {
      expect(unitOf(figures, key).value).toBeCloseTo((100 * part) / whole, 10);
    }
    expect(figures.pooled).toBeCloseTo(100 * expected.theta, 10);
    expect(figures.n).toBe(units.reduce((total, { whole }) => total + whole, 0));
  });

  it('have the dispersion and the limits of the additive random effect', () => {
    expect(figures.dispersion.phi).toBeCloseTo(expected.phi, 10);
    expect(figures.tau).toBeCloseTo(100 * expected.tau, 9);
    units.forEach(({ key }, index) => {
      const { inner, outer } = there(unitOf(figures, key).limits);
      expect(inner).toEqual(ends(...expected.limits[index]![0]!, 9));
      expect(outer).toEqual(ends(...expected.limits[index]![1]!, 9));
    });
  });

  it('have the findings of these limits', () => {
    const findings = units.map(({ part, whole }, index) => {
      const value = (100 * part) / whole;
      const [inner, outer] = expected.limits[index]!;
      if (value < outer![0]) return 'far-worse';
      if (value < inner![0]) return 'worse';
      if (value > outer![1]) return 'far-better';
      return value > inner![1] ? 'better' : 'usual';
    });
    expect(figures.units.map(({ finding }) => finding)).toEqual(findings);
  });
});

describe('the real comparisons', () => {
  it('tell of one product, and of no boarding area', () => {
    expect(outsideOf(modelOf(demo('cfpb-products-comparison.json'))).map(({ key }) => key)).toEqual(
      ['prepaid-card'],
    );
    expect(outsideOf(modelOf(demo('sfo-areas-comparison.json')))).toEqual([]);
  });
});

describe('limits by chance alone', () => {
  it('are exact, and leave a single success within', () => {
    const figures = modelOf(examples.littleData);
    expect(figures.units.map(({ finding }) => finding)).toEqual(['usual', 'usual']);
    // Limits of 40, 110 and 90 trials of 169/240 with exact fractions, in percent.
    const small = modelOf({
      type: 'comparison',
      dispersion: 'none',
      units: [
        { key: 'a', part: 31, whole: 40 },
        { key: 'b', part: 88, whole: 110 },
        { key: 'c', part: 50, whole: 90 },
      ],
    });
    const [a, b, c] = small.units.map(({ limits }) => there(limits));
    expect(a!.inner).toEqual(ends(54.527009, 85.294108, 5));
    expect(a!.outer).toEqual(ends(45.5886, 92.192077, 5));
    expect(b!.inner).toEqual(ends(61.236923, 79.222377, 5));
    expect(c!.inner).toEqual(ends(60.207525, 80.187655, 5));
    expect(small.units.map(({ finding }) => finding)).toEqual(['usual', 'better', 'worse']);
  });

  it('lie about a target where there is one, with the coverage that is asked for', () => {
    const { centre, coverages, units } = modelOf(examples.target);
    expect([centre, coverages]).toEqual([85, [0.9, 0.99]]);
    const { inner } = there(units[12]!.limits);
    // Normal for 510 trials: 85 -+ 1.6449 sqrt(.85 x .15 / 510) = 82.4 and 87.6.
    expect(inner.lower).toBeCloseTo(82.4, 0);
    expect(inner.upper).toBeCloseTo(87.6, 0);
  });

  it('measure dispersion about the units’ own value, not about a target that all miss', () => {
    const alike = [41, 39, 40, 42].map((part, index) => ({ key: `${index}`, part, whole: 80 }));
    const { dispersion, units } = modelOf(comparison({ units: alike, target: 90 }));
    expect(there(dispersion.phi)).toBeLessThan(1);
    expect(units.every(({ finding }) => finding === 'far-worse')).toBe(true);
  });

  it('are widened by a factor where that is asked for', () => {
    const [wide, narrow] = [examples.multiplicative, examples.everything].map((document) => {
      const { dispersion, units } = modelOf(document);
      const { inner } = there(units[12]!.limits);
      return { phi: there(dispersion.phi), width: inner.upper - inner.lower };
    });
    expect(wide!.width / narrow!.width).toBeCloseTo(Math.sqrt(wide!.phi), 1);
  });
});

describe('rates', () => {
  it('are per N of the exposure, and better the lower they are', () => {
    const figures = modelOf(examples.rates);
    const { units, pooled, direction, unit, n } = figures;
    expect([unit, direction, n]).toEqual(['per:1000', 'lower', null]);
    // 116 events over 25,020.
    expect(pooled).toBeCloseTo((1000 * 116) / 25_020, 10);
    expect(units[3]!.value).toBeCloseTo(24_000 / 2300, 10);
    expect(units[3]!.finding).toBe('worse');
    expect(there(units[0]!.limits).inner.lower).toBe(0);
  });

  it('have plain quotients without a unit, and a column of exposures', () => {
    const { unit, tables } = modelOf({ ...examples.rates, unit: null });
    expect(unit).toBe('ratio');
    expect(tables[0].names).toEqual({ n: 'exposure' });
  });
});

describe('means', () => {
  it('have normal limits by the standard deviation within units', () => {
    const { units, pooled } = modelOf({ ...examples.means, dispersion: 'none' });
    const given = examples.means.units as readonly { mean: number; sd: number; n: number }[];
    const all = given.reduce((total, { n }) => total + n, 0);
    const mean = given.reduce((total, unit) => total + unit.mean * unit.n, 0) / all;
    const within = given.reduce((total, { sd, n }) => total + (n - 1) * sd ** 2, 0);
    const sd = Math.sqrt(within / (all - given.length));
    expect(pooled).toBeCloseTo(mean, 10);
    given.forEach(({ n }, index) => {
      const reach = (Z[0] * sd) / Math.sqrt(n);
      expect(there(units[index]!.limits).inner).toEqual(ends(mean - reach, mean + reach, 9));
    });
  });
});

describe('what is withheld', () => {
  const figures = modelOf(examples.partlyWithheld);

  it('has no figure, and is no part of the value of all', () => {
    const { value, limits, finding, withheld } = unitOf(figures, 'shop-1');
    expect([value, limits, finding, withheld]).toEqual([null, null, null, 80]);
    const shown = figures.units.filter((unit) => unit.value !== null);
    const parts = shown.reduce((total, unit) => total + (unit.value! * unit.n!) / 100, 0);
    const wholes = shown.reduce((total, unit) => total + unit.n!, 0);
    expect(figures.pooled).toBeCloseTo((100 * parts) / wholes, 9);
    expect(csvOf(tableIn(languageOf('en'), figures.tables[0], {}))).toContain(
      'shop-1,Shop 1,,40,,,,,,',
    );
  });

  it('is the whole where all units are', () => {
    const { withheld, empty, findings } = modelOf(examples.withheld);
    expect([withheld, empty, findings]).toEqual([1000, true, []]);
  });
});

describe('the figures of all examples', () => {
  const { invalid: _invalid, ...drawable } = examples;

  it.each(Object.entries(drawable))('of %s are finite', (_, document) => {
    expect(numbersIn(modelOf(document)).every(Number.isFinite)).toBe(true);
  });

  it('stand in the document’s order under the contract’s keys: there are no ranks', () => {
    const { tables, units } = modelOf(examples.everything);
    expect(Object.keys(tables[0].units).join(' ')).toBe(
      'key label value n expected lower upper outer-lower outer-upper finding',
    );
    expect(units.map(({ key }) => key)).toEqual(examples.everything.units.map(({ key }) => key));
  });

  it('name those beyond the limits as findings, bad news first', () => {
    const { findings } = modelOf(examples.overdispersed);
    expect(findings.map(({ code, key, severity }) => [code, key, severity])).toEqual([
      ['far-worse', 'shop-4', 'bad'],
      ['better', 'shop-10', 'good'],
      ['over-dispersed', undefined, 'neutral'],
    ]);
  });

  it('turn round where lower is better', () => {
    const { units } = modelOf({ ...examples.everything, direction: 'lower' });
    expect(units[3]!.finding).toBe('far-better');
  });

  it('have nothing to say of a single unit without a target', () => {
    const { units, centre, findings } = modelOf(examples.oneUnit);
    expect([units[0]!.finding, units[0]!.limits, centre, findings]).toEqual([null, null, null, []]);
    expect(modelOf({ ...examples.oneUnit, target: 50 }).units[0]!.finding).toBe('far-better');
  });

  it('hold for a census as well, since limits are those of a process', () => {
    const counted = modelOf({ ...examples.everything, sampling: { design: 'census' } });
    expect(counted.units).toEqual(modelOf(examples.everything).units);
  });

  it('survive units without any spread and the largest numbers', () => {
    const none = modelOf(
      comparison({ units: ['a', 'b'].map((key) => ({ key, part: 0, whole: 9 })) }),
    );
    expect(none.units.map(({ finding }) => finding)).toEqual(['usual', 'usual']);
    const huge = [1e300, 1e299].map((part, index) => ({ key: `${index}`, part, whole: 1e305 }));
    expect(numbersIn(modelOf(comparison({ units: huge }))).every(Number.isFinite)).toBe(true);
  });
});
