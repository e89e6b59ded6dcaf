import { describe, expect, it } from 'vitest';
import { normalQuantile, studentPValue, studentQuantile } from '../../src/statistics/index.js';
import { random, there } from './support.js';

const PROBABILITIES = [0.9, 0.95, 0.975, 0.995, 0.9995];

/*
 * Reference values to 15 digits: the inverse of the regularised incomplete beta function, worked out
 * to 40 digits with mpmath 1.3. To the digits printed there they agree with Fisher and Yates'
 * table III and with NIST/SEMATECH e-Handbook 1.3.6.7.2.
 */
const STUDENT: readonly (readonly [df: number, quantiles: readonly number[]])[] = [
  [0.5, [10.2703244102345, 41.1360000928783, 164.557673480489, 4113.96458880418, 411396.462526171]],
  [1, [3.07768353717525, 6.31375151467504, 12.7062047361747, 63.6567411628716, 636.61924876872]],
  [2, [1.88561808316413, 2.91998558035373, 4.30265272974946, 9.92484320091829, 31.5990545764436]],
  [3, [1.63774435369621, 2.35336343480182, 3.18244630528371, 5.84090930973336, 12.9239786366875]],
  [3.7, [1.55756583886151, 2.1824938039146, 2.86752070719119, 4.86925225322783, 9.47424013712437]],
  [5, [1.47588404882448, 2.01504837333302, 2.57058183563632, 4.03214298355523, 6.86882662588111]],
  [10, [1.37218364111034, 1.81246112281168, 2.22813885198627, 3.16927267261695, 4.58689385870264]],
  [30, [1.3104150253914, 1.69726088659396, 2.04227245630124, 2.74999565356723, 3.64595863504202]],
  [120, [1.28864623365638, 1.65765089935524, 1.97993040508244, 2.61742114510687, 3.3734537685625]],
  [1e6, [1.28155241212994, 1.64485515072204, 1.95996635681411, 2.57583422010533, 3.29053646124869]],
];

/** Standard normal, likewise from mpmath's erfc; the middle ones are in every textbook. */
const NORMAL: readonly (readonly [p: number, z: number])[] = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.2734535609653],
  [1e-10, -6.36134090240406],
  [0.6, 0.2533471031358],
  [0.9, 1.2815515655446],
  [0.95, 1.64485362695147],
  [0.975, 1.95996398454005],
  [0.995, 2.5758293035489],
  [0.9995, 3.29052673149189],
  [0.999999, 4.7534243088229],
];

const relative = (found: number | null, expected: number): number =>
  Math.abs(there(found) / expected - 1);

describe('normalQuantile', () => {
  it.each(NORMAL)('gives the reference value at p = %s', (p, z) => {
    expect(relative(normalQuantile(p), z)).toBeLessThan(1e-11);
  });

  it('is 0 in the middle', () => {
    expect(normalQuantile(0.5)).toBe(0);
  });

  it.each([0, 1, -0.1, 1.1, NaN])('is null at p = %s', (p) => {
    expect(normalQuantile(p)).toBeNull();
  });
});

describe('studentQuantile', () => {
  for (const [df, quantiles] of STUDENT) {
    it.each(PROBABILITIES.map((p, i) => [p, there(quantiles[i])]))(
      `gives the reference value for df = ${df} at p = %s`,
      (p, t) => {
        expect(relative(studentQuantile(p, df), t)).toBeLessThan(1e-12);
      },
    );
  }

  it.each([
    // mpmath, as above.
    [1e-9, 5, -98.93722464837],
    [1e-12, 1, -318309886183.791],
    [1e-8, 30, -7.5565346518854],
    [0.51, 7, 0.0259779415695169],
  ])('keeps its digits far out and near the middle: p = %s, df = %s', (p, df, t) => {
    expect(relative(studentQuantile(p, df), t)).toBeLessThan(1e-11);
  });

  it('for df = 1 is the tangent (Cauchy)', () => {
    const next = random(1);
    for (let i = 0; i < 50; i++) {
      const p = 0.51 + 0.48 * next();
      expect(relative(studentQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)))).toBeLessThan(1e-11);
    }
  });

  it('for df = 2 is (2p - 1) / sqrt(2p(1 - p))', () => {
    const next = random(2);
    for (let i = 0; i < 50; i++) {
      const p = 0.51 + 0.48 * next();
      const closed = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
      expect(relative(studentQuantile(p, 2), closed)).toBeLessThan(1e-11);
    }
  });

  it('is 0 in the middle', () => {
    expect(studentQuantile(0.5, 3)).toBe(0);
  });

  it('is symmetrical', () => {
    // 3/4 and 1/4 are exact in binary.
    expect(studentQuantile(0.25, 4.2)).toBe(-there(studentQuantile(0.75, 4.2)));
  });

  it('becomes the normal quantile', () => {
    expect(studentQuantile(0.975, Infinity)).toBe(normalQuantile(0.975));
  });

  it('falls with df', () => {
    const quantiles = [0.5, 1, 1.5, 2, 4, 8, 50, 1e4].map((df) =>
      there(studentQuantile(0.975, df)),
    );
    expect(quantiles).toEqual([...quantiles].sort((a, b) => b - a));
  });

  it('is a number, if an infinite one, for the heaviest tails', () => {
    for (const df of [1e-300, 1e-5, 0.001, 0.01, 0.1]) {
      for (const p of [1e-300, 1e-16, 0.025, 0.5000001, 0.9, 1 - 2 ** -53]) {
        expect(Number.isNaN(there(studentQuantile(p, df)))).toBe(false);
      }
    }
  });

  it.each([
    [0, 5],
    [1, 5],
    [NaN, 5],
    [0.9, 0],
    [0.9, -1],
    [0.9, NaN],
  ])('is null for p = %s, df = %s', (p, df) => {
    expect(studentQuantile(p, df)).toBeNull();
  });
});

describe('studentPValue', () => {
  it.each([
    // R's t.test on Student's sleep data, paired and by Welch: p-value = 0.002833 and 0.07939.
    [-4.062127683382037, 9, 0.00283289019738427],
    [-1.8608134674868526, 17.776473516178, 0.0793941401873587],
    // The regularised incomplete beta function, by mpmath.
    [0.5, 3, 0.651447964848151],
    [2, 10, 0.0733880347707404],
    [-2, 10, 0.0733880347707404],
    [1.3, 0.5, 0.54061465344512],
    [2.7, 385, 0.00723982889356492],
    [9, 746, 1.84829188511084e-18],
    [40, 30, 1.37260451944064e-27],
    // The complementary error function, by mpmath.
    [0.3, Infinity, 0.764177155622095],
    [10, Infinity, 1.52397060483211e-23],
    [37, Infinity, 1.14511424450492e-299],
  ])('gives the reference value for t = %s, df = %s', (t, df, p) => {
    expect(relative(studentPValue(t, df), p)).toBeLessThan(1e-11);
  });

  it.each([1, 3.7, 30, Infinity])('is the inverse of the quantile for df = %s', (df) => {
    for (const p of PROBABILITIES) {
      expect(studentPValue(there(studentQuantile(p, df)), df)).toBeCloseTo(2 * (1 - p), 12);
    }
  });

  it('is 1 for no difference and 0 for one without an error', () => {
    expect(studentPValue(0, 5)).toBe(1);
    expect(studentPValue(-Infinity, 5)).toBe(0);
  });

  it.each([
    [NaN, 5],
    [2, 0],
    [2, -1],
    [2, NaN],
  ])('is null for t = %s, df = %s', (t, df) => {
    expect(studentPValue(t, df)).toBeNull();
  });
});
