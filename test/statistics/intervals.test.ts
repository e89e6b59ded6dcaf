import { describe, expect, it } from 'vitest';
import {
  bySampling,
  clip,
  difference,
  findingOf,
  inPercent,
  meanInterval,
  netInterval,
  normalInterval,
  populationFactor,
  varianceOfInterval,
  welch,
  wilson,
  type Estimate,
} from '../../src/statistics/index.js';
import { ends, numbersIn, random, there } from './support.js';

const HUGE = 1e308;

describe('wilson', () => {
  // R's binom.confint, in statsmodels' own test results.
  it.each([
    [18, 20, 0.6989663547715128, 0.972133518786232, 13],
    [190, 200, 0.910421851861224, 0.972617354399236, 13],
    [0, 30, 0, 0.11351339, 8],
  ])('agrees with R for %s of %s', (part, n, lower, upper, decimals) => {
    expect(wilson(part / n, n)).toEqual(ends(lower, upper, decimals));
  });

  it('is never outside 0..1, where a Wald interval of 18/20 ends at 1.03', () => {
    expect(there(wilson(0.9, 20)).upper).toBeLessThan(1);
  });

  it('starts at exactly 0 for none', () => {
    expect(there(wilson(0, 30)).lower).toBe(0);
  });

  it('ends at exactly 1 for all', () => {
    for (let n = 1; n < 200; n++) expect(there(wilson(1, n)).upper).toBe(1);
  });

  it('is wider at a higher confidence', () => {
    const [at90, at99] = [there(wilson(0.4, 50, 0.9)), there(wilson(0.4, 50, 0.99))];
    expect(at99.lower).toBeLessThan(at90.lower);
    expect(at99.upper).toBeGreaterThan(at90.upper);
  });

  it('takes a fractional size', () => {
    const upper = there(wilson(0.4, 10.5)).upper;
    expect(upper).toBeLessThan(there(wilson(0.4, 10)).upper);
    expect(upper).toBeGreaterThan(there(wilson(0.4, 11)).upper);
  });

  it('holds the proportion, stays in 0..1, and narrows with n', () => {
    const next = random(3);
    for (let i = 0; i < 400; i++) {
      const n = 1 + Math.floor(500 * next());
      const p = Math.floor((n + 1) * next()) / n;
      const few = there(wilson(p, n));
      const many = there(wilson(p, 2 * n));
      expect(few.lower).toBeGreaterThanOrEqual(0);
      expect(few.lower).toBeLessThanOrEqual(p);
      expect(few.upper).toBeGreaterThanOrEqual(p);
      expect(few.upper).toBeLessThanOrEqual(1);
      expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
    }
  });

  it('holds the proportion through rounding, at any size', () => {
    const next = random(11);
    for (let i = 0; i < 20_000; i++) {
      const p = next() ** (1 + 20 * next());
      const { lower, upper } = there(wilson(p, 10 ** (20 * next())));
      if (lower > p || upper < p) expect.unreachable(`${p} is not in ${lower}..${upper}`);
    }
  });

  it('is the whole scale where the size is next to nothing', () => {
    expect(wilson(0.3, 1e-300)).toEqual(ends(0, 1));
  });

  it('is the proportion itself where the size is huge', () => {
    expect(wilson(0.3, HUGE)).toEqual(ends(0.3, 0.3));
  });

  it.each([
    [0.5, 0, 0.95],
    [0.5, -3, 0.95],
    [0.5, Infinity, 0.95],
    [NaN, 10, 0.95],
    [1.05, 10, 0.95],
    [-0.05, 10, 0.95],
    [0.5, 10, 0],
    [0.5, 10, 1],
    [0.5, 10, -1],
    [0.5, 10, -0.5],
    [0.5, 10, NaN],
  ])('is null for p = %s, n = %s, confidence %s', (p, n, confidence) => {
    expect(wilson(p, n, confidence)).toBeNull();
  });
});

describe('meanInterval', () => {
  it('agrees with NIST/SEMATECH e-Handbook 1.3.5.2 (ZARR13: n 195, 9.261460, sd 0.022789)', () => {
    expect(meanInterval(9.26146, 0.022789, 195)).toEqual(ends(9.258242, 9.264679, 5));
  });

  it('takes Student, not the normal: for n = 2 it reaches 12.7062 standard errors', () => {
    expect(meanInterval(0, Math.SQRT2, 2)).toEqual(ends(-12.706204736174705, 12.706204736174705));
  });

  it('narrows with n', () => {
    expect(there(meanInterval(3, 1, 40)).upper).toBeLessThan(there(meanInterval(3, 1, 20)).upper);
  });

  it('is a point where nobody differs', () => {
    expect(meanInterval(4, 0, 9)).toEqual({ lower: 4, upper: 4 });
  });

  it.each([0, 1, 1.9, NaN])('is null for n = %s', (n) => {
    expect(meanInterval(3, 1, n)).toBeNull();
  });

  it('is null where the standard deviation is unknown', () => {
    expect(meanInterval(3, null, 20)).toBeNull();
  });

  it.each([0, 1, -0.5, 1.5])('is null for a confidence of %s', (confidence) => {
    expect(meanInterval(3, 1, 20, confidence)).toBeNull();
  });

  it('goes by the confidence: t(0.995) = 4.0321 for df = 5', () => {
    expect(meanInterval(0, Math.sqrt(6), 6, 0.99)).toEqual(
      ends(-4.03214298355523, 4.03214298355523),
    );
  });

  it('is null rather than infinite', () => {
    expect(meanInterval(HUGE, HUGE, 2)).toBeNull();
  });
});

/** Student's sleep data (1908), hours gained with each of two drugs, as in R's `sleep`. */
const SLEEP = {
  first: { mean: 0.75, sd: 1.7890096577591623, n: 10 },
  second: { mean: 2.33, sd: 2.002248735796829, n: 10 },
};

/** PMC6131925 table 2 (N = 386): expectation, perception, their SDs, gap and its paired interval. */
const SERVQUAL = [
  { key: 'tangibles', e: 4.44, p: 4.19, sdE: 0.44, sdP: 0.53, gap: -0.25, ci: [-0.3, -0.19] },
  { key: 'reliability', e: 4.49, p: 4.36, sdE: 0.44, sdP: 0.51, gap: -0.13, ci: [-0.18, -0.08] },
  { key: 'responsiveness', e: 4.48, p: 4.35, sdE: 0.46, sdP: 0.5, gap: -0.13, ci: [-0.18, -0.07] },
  { key: 'assurance', e: 4.5, p: 4.32, sdE: 0.46, sdP: 0.49, gap: -0.18, ci: [-0.23, -0.13] },
  { key: 'empathy', e: 4.56, p: 4.4, sdE: 0.46, sdP: 0.51, gap: -0.16, ci: [-0.2, -0.1] },
] as const;

/** t(0.975) for df = 385, from SciPy. */
const T385 = 1.966144814842553;

describe('meanInterval of paired differences', () => {
  it("agrees with R's t.test(extra, paired = TRUE) on Student's sleep data", () => {
    expect(meanInterval(1.58, 1.2299954832798732, 10)).toEqual(ends(0.7001142, 2.4598858, 6));
  });

  it.each(SERVQUAL)('gives back the published interval of $key from its SD', ({ gap, ci }) => {
    const sd = ((ci[1] - ci[0]) / 2 / T385) * Math.sqrt(386);
    const found = there(meanInterval(gap, sd, 386));
    // The published gap and ends are each rounded to 0.01, so half a unit of each may come together.
    expect(Math.abs(found.lower - ci[0])).toBeLessThanOrEqual(0.01 + 1e-9);
    expect(Math.abs(found.upper - ci[1])).toBeLessThanOrEqual(0.01 + 1e-9);
  });

  it('is null for a single pair', () => {
    expect(meanInterval(-0.2, 0.5, 1)).toBeNull();
  });
});

describe('welch', () => {
  it("agrees with R's t.test(extra ~ group) on Student's sleep data, df = 17.776", () => {
    expect(welch(SLEEP.first, SLEEP.second)).toEqual(ends(-0.2054832, 3.3654832, 6));
  });

  it('is later minus earlier', () => {
    const [forth, back] = [welch(SLEEP.first, SLEEP.second), welch(SLEEP.second, SLEEP.first)];
    expect(back).toEqual(ends(-there(forth).upper, -there(forth).lower));
  });

  it.each(SERVQUAL)('is wider than the paired interval of $key', ({ e, p, sdE, sdP, ci }) => {
    const found = there(welch({ mean: e, sd: sdE, n: 386 }, { mean: p, sd: sdP, n: 386 }));
    expect(found.upper - found.lower).toBeGreaterThan(ci[1] - ci[0] + 0.01);
  });

  it('has a standard error of 0.0351 for tangibles, not the paired 0.0274', () => {
    const found = there(welch({ mean: 4.44, sd: 0.44, n: 386 }, { mean: 4.19, sd: 0.53, n: 386 }));
    // t(0.975) for Welch's df = 744.79, from SciPy.
    expect((found.upper - found.lower) / 2 / 1.963151).toBeCloseTo(0.0350610127, 6);
  });

  it('is a point where neither sample varies', () => {
    const interval = welch({ mean: 3, sd: 0, n: 5 }, { mean: 4, sd: 0, n: 5 });
    expect(interval).toEqual({ lower: 1, upper: 1 });
  });

  it('works where only one sample varies, with the df of that one', () => {
    const interval = welch({ mean: 0, sd: 0, n: 50 }, { mean: 0, sd: Math.SQRT2, n: 2 });
    expect(interval).toEqual(ends(-12.706204736174705, 12.706204736174705, 10));
    const turned = welch({ mean: 0, sd: Math.SQRT2, n: 2 }, { mean: 0, sd: 0, n: 50 });
    expect(turned).toEqual(ends(-12.706204736174705, 12.706204736174705, 10));
  });

  it.each([
    [1, 10],
    [10, 1],
    [10, 1.5],
    [1.5, 10],
    [0, 0],
  ])('is null for sizes %s and %s', (na, nb) => {
    expect(welch({ mean: 3, sd: 1, n: na }, { mean: 4, sd: 1, n: nb })).toBeNull();
  });

  it('is null rather than infinite', () => {
    const huge = { mean: 0, sd: HUGE, n: 2 };
    expect(welch(huge, huge)).toBeNull();
  });
});

/** A proportion with its Wilson interval. */
function rate(part: number, n: number): Estimate {
  return { value: part / n, ...there(wilson(part / n, n)) };
}

describe('difference', () => {
  // Newcombe (1998), Statistics in Medicine 17, table II, method 10; he takes the second from the first.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("is Newcombe's for %s/%s - %s/%s", (x1, n1, x2, n2, lower, upper) => {
    expect(difference(rate(x2, n2), rate(x1, n1))).toEqual(ends(lower, upper, 4));
  });

  it('adds equal errors by their squares', () => {
    const a = { value: 10, lower: 7, upper: 13 };
    const b = { value: 20, lower: 16, upper: 24 };
    expect(difference(a, b)).toEqual({ lower: 5, upper: 15 });
  });

  it('uses the far ends of uneven intervals: b down and a up for the lower end', () => {
    const a = { value: 0, lower: -100, upper: 3 };
    const b = { value: 0, lower: -4, upper: 100 };
    expect(there(difference(a, b)).lower).toBe(-5);
  });

  it('holds the change, and stays in -1..1 for proportions', () => {
    const next = random(4);
    for (let i = 0; i < 300; i++) {
      const [na, nb] = [1 + Math.floor(60 * next()), 1 + Math.floor(60 * next())];
      const a = rate(Math.floor((na + 1) * next()), na);
      const b = rate(Math.floor((nb + 1) * next()), nb);
      const { lower, upper } = there(difference(a, b));
      expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(lower).toBeLessThanOrEqual(b.value - a.value);
      expect(upper).toBeGreaterThanOrEqual(b.value - a.value);
      expect(upper).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  it('is null rather than infinite', () => {
    const a = { value: -HUGE, lower: -HUGE, upper: -HUGE };
    const b = { value: HUGE, lower: HUGE, upper: HUGE };
    expect(difference(a, b)).toBeNull();
  });

  it('is null where one end alone is infinite', () => {
    const a = { value: 0, lower: 0, upper: 0 };
    const b = { value: 1, lower: 0, upper: Infinity };
    expect([difference(a, b), difference(b, a)]).toEqual([null, null]);
  });

  it('is null where an end is not a number', () => {
    const a = { value: 1, lower: NaN, upper: 2 };
    expect(difference(a, a)).toBeNull();
  });
});

describe('inPercent', () => {
  it('has both ends times 100, and keeps null', () => {
    expect(inPercent({ lower: 0.25, upper: 0.5 })).toEqual({ lower: 25, upper: 50 });
    expect(inPercent(null)).toBeNull();
  });
});

describe('clip', () => {
  it('cuts both ends to the range', () => {
    expect(clip({ lower: 0.5, upper: 5.5 }, { lower: 1, upper: 5 })).toEqual({
      lower: 1,
      upper: 5,
    });
  });

  it('leaves an interval inside the range as it is', () => {
    expect(clip({ lower: 2, upper: 3 }, { lower: 1, upper: 5 })).toEqual({ lower: 2, upper: 3 });
  });

  it('keeps null', () => {
    expect(clip(null, { lower: 1, upper: 5 })).toBeNull();
  });
});

it('no interval of extreme numbers has NaN or infinity in it', () => {
  const extremes = [0, 1e-308, 1, 2, HUGE, Number.MAX_VALUE, Infinity, NaN, -1];
  const found: unknown[] = [];
  for (const x of extremes) {
    for (const y of extremes) {
      for (const z of extremes) {
        found.push(wilson(x, y, z), meanInterval(x, y, z), netInterval(x, y, z));
        found.push(netInterval(x, y, 1, 0.95, z));
        found.push(welch({ mean: x, sd: y, n: z }, { mean: y, sd: x, n: 5 }));
        found.push(difference({ value: x, lower: y, upper: z }, { value: z, lower: x, upper: y }));
      }
    }
  }
  const numbers = numbersIn(found);
  expect(numbers.length).toBeGreaterThan(100);
  expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
});

describe('findingOf', () => {
  it.each([
    [2, { lower: 1, upper: 3 }, 'rise'],
    [-2, { lower: -3, upper: -1 }, 'fall'],
    [2, { lower: 0, upper: 4 }, 'unclear'],
    [-2, { lower: -4, upper: 0 }, 'unclear'],
    [2, null, 'untested'],
    [0, { lower: -1, upper: 1 }, 'same'],
    [0, null, 'same'],
  ])('calls a change of %d with the interval %j %s', (change, found, finding) => {
    expect(findingOf(change, found)).toBe(finding);
  });
});

describe('normalInterval', () => {
  it('is 71.0702 to 75.5965 for 73.3333 with a variance of 4/3', () => {
    // z = 1.959963984540054: 220/3 -+ z sqrt(4/3).
    expect(normalInterval(220 / 3, 4 / 3)).toEqual(ends(71.0702, 75.5965, 4));
  });

  it.each([null, -1, NaN])('is none for a variance of %s', (variance) => {
    expect(normalInterval(5, variance)).toBeNull();
  });

  it('is undone by the variance of an interval', () => {
    const interval = there(normalInterval(80, 2.5, 0.9));
    expect(varianceOfInterval(interval, 0.9)).toBeCloseTo(2.5, 12);
  });
});

describe('populationFactor', () => {
  it.each([
    [400, 500, 0.44766],
    [500, 500, 0],
    // Weights may add up to a little more.
    [500.01, 500, 0],
    // Of more answers than there are people, one is wrong: nothing is known of the population.
    [600, 500, 1],
    [1, 500, 1],
    // A weighted survey may rest on less than one answer.
    [0.5, 500, 1],
  ])('of %d of %d is %d', (n, population, factor) => {
    expect(populationFactor(n, population)).toBeCloseTo(factor, 5);
  });

  it.each([null, undefined, 1, 0])('is 1 for a population of %s', (population) => {
    expect(populationFactor(1, population)).toBe(1);
  });
});

describe('bySampling', () => {
  // 380 of 400: 92.41 to 96.73.
  const interval = there(wilson(0.95, 400));

  it('narrows both halves towards the figure by the factor sqrt((500 - 400)/499)', () => {
    expect(interval).toEqual(ends(0.9241, 0.9673, 3));
    const { lower, upper } = there(bySampling(interval, 0.95, 400, { population: 500 }));
    expect((0.95 - lower) / (0.95 - interval.lower)).toBeCloseTo(0.44766, 5);
    expect((upper - 0.95) / (interval.upper - 0.95)).toBeCloseTo(0.44766, 5);
  });

  it('leaves a census none', () => {
    expect(bySampling(interval, 0.95, 400, { design: 'census' })).toBeNull();
  });

  it('leaves it as it is where the population is not known', () => {
    expect(bySampling(interval, 0.95, 400, { design: 'sample' })).toEqual(interval);
    expect(bySampling(null, 0.95, 400, { population: 500 })).toBeNull();
  });
});
