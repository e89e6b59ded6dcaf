import { describe, expect, it } from 'vitest';
import { csvOf, parse } from '../../../src/contract/index.js';
import { languageOf, tableIn } from '../../../src/i18n/index.js';
import {
  breakdownModel,
  type BreakdownFigures,
} from '../../../src/widgets/breakdown/breakdown.model.js';
import { breakdownSchema } from '../../../src/widgets/breakdown/breakdown.schema.js';
import * as examples from '../../../stories/breakdown/breakdown.examples.js';
import { breakdown, demo } from '../../support/documents.js';
import { deepFreeze } from '../../support/freeze.js';
import { ends, numbersIn, there } from '../../statistics/support.js';

/*
 * The oracles are the formulas as their papers write them, worked out here from the counts by other means
 * than the widget's: whole sums of factorials in place of ratios, adjusted p values in place of bounds.
 */
const Z = 1.959963984540054;

const modelOf = (document: unknown): BreakdownFigures =>
  breakdownModel(there(parse(breakdownSchema, deepFreeze(document)).data));

const groupOf = (figures: BreakdownFigures, key: string) =>
  there(figures.groups.find((group) => group.key === key));

interface Counts {
  readonly key: string;
  readonly part: number;
  readonly whole: number;
}

/** Wilson (1927), in percent. */
function wilson({ part, whole: n }: Counts): [lower: number, upper: number] {
  const p = part / n;
  const middle = (p + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const reach = (Z / (1 + Z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  return [100 * (middle - reach), 100 * (middle + reach)];
}

const LOGS = [0];
for (let i = 1; i < 6000; i++) LOGS.push(LOGS[i - 1]! + Math.log(i));
const chooseLog = (n: number, k: number) => LOGS[n]! - LOGS[k]! - LOGS[n - k]!;

/** Fisher (1935): twice the smaller tail of C(K, x) C(N - K, n - x) / C(N, n). */
function fisher(group: Counts, all: Counts): number {
  const chance = (x: number) =>
    Math.exp(
      chooseLog(all.part, x) +
        chooseLog(all.whole - all.part, group.whole - x) -
        chooseLog(all.whole, group.whole),
    );
  let [lower, upper] = [0, 0];
  for (
    let x = Math.max(0, group.whole - (all.whole - all.part));
    x <= Math.min(group.whole, all.part);
    x++
  ) {
    if (x <= group.part) lower += chance(x);
    if (x >= group.part) upper += chance(x);
  }
  return Math.min(1, 2 * Math.min(lower, upper));
}

/** p.adjust(method = "holm") of R: the running maximum of (m - i + 1) p(i). */
function adjusted(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[a]! - pValues[b]!);
  const result: number[] = [];
  let most = 0;
  order.forEach((index, rank) => {
    most = Math.max(most, Math.min(1, (pValues.length - rank) * pValues[index]!));
    result[index] = most;
  });
  return result;
}

const REAL = ['scms-truck-breakdown.json', 'sfo-aspects-breakdown.json'].map((name) => {
  const document = demo(name) as { readonly groups: readonly Counts[]; readonly target?: number };
  return { name, document };
});

describe.each(REAL)('the real figures of $name', ({ document }) => {
  const figures = modelOf(document);
  const { groups, target } = document;
  const all = {
    key: 'all',
    part: groups.reduce((total, { part }) => total + part, 0),
    whole: groups.reduce((total, { whole }) => total + whole, 0),
  };

  it('have the shares and Wilson’s intervals of all groups', () => {
    for (const group of groups) {
      const { value, interval, n } = groupOf(figures, group.key);
      expect(value).toBeCloseTo((100 * group.part) / group.whole, 10);
      expect(interval).toEqual(ends(...wilson(group), 9));
      expect(n).toBe(group.whole);
    }
  });

  it('have the ratio of sums of all groups', () => {
    expect(figures.pooled).toBeCloseTo((100 * all.part) / all.whole, 10);
  });

  it('have the findings of Fisher’s test of each group against the others, by Holm', () => {
    const pValues = adjusted(groups.map((group) => fisher(group, all)));
    const expected = groups.map(({ part, whole }, index) => {
      if (pValues[index]! > 0.05) return 'unclear';
      return part / whole < all.part / all.whole ? 'lower' : 'higher';
    });
    expect(figures.groups.map(({ finding }) => finding)).toEqual(expected);
    expect(new Set(expected)).toEqual(new Set(['lower', 'higher', 'unclear']));
  });

  it('have the verdicts of the score test against the target, by Holm', () => {
    const share = (target ?? NaN) / 100;
    // Abramowitz and Stegun 26.2.17: the normal tail, right to 7.5e-8.
    const tail = (z: number) => {
      const t = 1 / (1 + 0.2316419 * z);
      const polynomial =
        t *
        (0.31938153 +
          t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
      return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
    };
    const pValues = adjusted(
      groups.map(({ part, whole }) => {
        const z = (part / whole - share) / Math.sqrt((share * (1 - share)) / whole);
        return 2 * tail(Math.abs(z));
      }),
    );
    const expected = groups.map(({ part, whole }, index) => {
      if (target === undefined) return null;
      if (pValues[index]! > 0.05) return 'uncertain';
      return part / whole < share ? 'missed' : 'met';
    });
    expect(figures.groups.map(({ verdict }) => verdict)).toEqual(expected);
  });
});

describe('means', () => {
  it('have t intervals, and Welch’s test against all others together, by Holm', () => {
    const { groups, pooled } = modelOf(examples.means);
    // (8.42 x 160 + 7.81 x 92 + 8.05 x 58 + 8.11 x 120) / 430
    expect(pooled).toBeCloseTo(8.153069767441862, 10);
    // R: qt(.975, 159) = 1.974996; 8.42 -+ 1.974996 x 1.1 / sqrt(160).
    expect(groups[0]!.interval).toEqual(ends(8.248248, 8.591752, 5));
    // Welch's t of each against the sample of the other three, by sums of squares in Python:
    // 3.6225, -2.7372, -0.6536, -0.4567 with 377, 128, 74 and 226 degrees of freedom: p is about .0003,
    // .0071, .515 and .648, of which Holm leaves the first two.
    expect(groups.map(({ finding }) => finding)).toEqual(['higher', 'lower', 'unclear', 'unclear']);
  });

  it('without a spread or a number of answers are not tested', () => {
    const { groups, pooled } = modelOf({
      type: 'breakdown',
      groups: [
        { key: 'a', mean: 4, sd: 0, n: 20 },
        { key: 'b', mean: 5, sd: 1, n: 20 },
      ],
    });
    expect(pooled).toBe(4.5);
    expect(groups.map(({ finding }) => finding)).toEqual(['below', 'above']);
    expect(
      modelOf({
        type: 'breakdown',
        groups: [
          { key: 'a', mean: 4 },
          { key: 'b', mean: 5 },
        ],
      }).pooled,
    ).toBeNull();
  });
});

describe('ready-made values', () => {
  it('are tested by their intervals', () => {
    // Var = ((u - l) / 2 / 1.96)²; the others weighted by n.
    const { groups, pooled } = modelOf(examples.hours);
    const given = examples.hours.groups as readonly { value: number; n: number }[];
    const all = given.reduce((total, { n }) => total + n, 0);
    expect(pooled).toBeCloseTo(
      given.reduce((total, { value, n }) => total + value * n, 0) / all,
      10,
    );
    expect(groups.map(({ finding }) => finding)).toEqual(['higher', 'higher', 'lower', 'higher']);
  });

  it('have positions alone without intervals, and none without their answers', () => {
    expect(modelOf(examples.positions).groups.map(({ finding }) => finding)).toEqual([
      'above',
      'below',
      'above',
      'below',
    ]);
    const { groups, pooled } = modelOf(examples.untested);
    expect(pooled).toBeNull();
    expect(groups.every(({ finding }) => finding === null)).toBe(true);
  });

  it('are better the lower they are for hours', () => {
    const { better, findings } = modelOf(examples.hours);
    expect(better).toBe('lower');
    expect(findings.find(({ key, code }) => key === 'chat' && code === 'lower')?.severity).toBe(
      'good',
    );
  });
});

describe('a census', () => {
  it('has groups that are what they are, without intervals', () => {
    const { groups, findings } = modelOf(examples.census);
    expect(groups.every(({ interval }) => interval === null)).toBe(true);
    expect(groups.map(({ finding }) => finding)).toEqual(['higher', 'lower', 'higher']);
    expect(groups.map(({ verdict }) => verdict)).toEqual(['met', 'missed', 'met']);
    expect(findings[0]).toMatchObject({ code: 'lower', key: 'east', severity: 'bad' });
  });

  it('has equal groups that differ in nothing', () => {
    const alike = ['a', 'b'].map((key) => ({ key, part: 9, whole: 10 }));
    const { groups } = modelOf({
      type: 'breakdown',
      sampling: { design: 'census' },
      target: 90,
      groups: alike,
    });
    expect(groups.map(({ finding, verdict }) => [finding, verdict])).toEqual([
      ['even', 'met'],
      ['even', 'met'],
    ]);
  });
});

describe('the size of the population', () => {
  it('narrows intervals by the finite-population factor', () => {
    // TRUTH of the contract: 380 of 400 asked of 500, factor sqrt(100 / 499) = .44766 about .95.
    const asked = { key: 'a', part: 380, whole: 400 };
    const { groups } = modelOf({
      type: 'breakdown',
      sampling: { design: 'sample', population: 500 },
      groups: [asked],
    });
    const [lower, upper] = wilson(asked);
    const factor = Math.sqrt(100 / 499);
    expect(groups[0]!.interval).toEqual(
      ends(95 - (95 - lower) * factor, 95 + (upper - 95) * factor, 9),
    );
  });
});

describe('what is withheld', () => {
  const figures = modelOf(examples.partlyWithheld);

  it('has no figure anywhere, and is no part of the value of all', () => {
    const { value, interval, finding, verdict } = groupOf(figures, 'poster');
    expect([value, interval, finding, verdict]).toEqual([null, null, null, null]);
    // Without the 33 of 105 of the posters: 817 of 1,135.
    expect(figures.pooled).toBeCloseTo((100 * 817) / 1135, 10);
    expect(
      figures.findings.filter(({ code }) => code === 'withheld').map(({ key }) => key),
    ).toEqual(['poster']);
    // No answers at all are nothing to withhold.
    expect(groupOf(figures, 'radio')).toMatchObject({ value: null, withheld: null });
    const table = tableIn(languageOf('en'), figures.tables[0], {});
    expect(csvOf(table)).toContain('poster,Poster,,,,105,');
  });

  it('is the whole where all groups are', () => {
    const { withheld, empty } = modelOf(examples.withheld);
    expect([withheld, empty]).toEqual([1000, true]);
  });
});

describe('the figures of all examples', () => {
  const { invalid: _invalid, ...drawable } = examples;

  it.each(Object.entries(drawable))('of %s are finite', (_, document) => {
    expect(numbersIn(modelOf(document)).every(Number.isFinite)).toBe(true);
  });

  it('stand in the table in the order to show them, under the contract’s keys', () => {
    const { tables } = modelOf(examples.everything);
    expect(Object.keys(tables[0].units)).toEqual([
      'key',
      'label',
      'value',
      'lower',
      'upper',
      'n',
      'finding',
    ]);
    const keys = tableIn(languageOf('en'), tables[0], {}).rows.map(({ key }) => key);
    expect(keys).toEqual(['wechat', 'call', 'dealer', 'app', 'sms', 'poster']);
  });

  it('have no value of nothing, and none of one group alone', () => {
    expect(
      modelOf(breakdown({ groups: [{ key: 'a', part: 0, whole: 0 }] })).groups[0]!.value,
    ).toBeNull();
    const { pooled, groups } = modelOf(examples.oneGroup);
    expect([pooled, groups[0]!.finding]).toEqual([null, null]);
  });

  it('take a part above its whole for the whole', () => {
    const over = [
      { key: 'a', part: 12, whole: 10 },
      { key: 'b', part: 1, whole: 10 },
    ];
    expect(modelOf(breakdown({ groups: over }))).toMatchObject({
      pooled: 55,
      groups: [{ value: 100 }, {}],
    });
  });

  it('survive the largest numbers', () => {
    const huge = [1e300, 1e299].map((part, index) => ({ key: `${index}`, part, whole: 1e305 }));
    expect(numbersIn(modelOf(breakdown({ groups: huge }))).every(Number.isFinite)).toBe(true);
  });

  it('have no verdict of a band that a group’s interval crosses', () => {
    const inBand = (part: number) =>
      modelOf(
        breakdown({ target: { min: 80, max: 90 }, groups: [{ key: 'a', part, whole: 1000 }] }),
      ).groups[0]!.verdict;
    // +-2 sqrt(.85 x .15 / 1000) = +-2.3 points.
    expect([inBand(850), inBand(810), inBand(700), inBand(950)]).toEqual([
      'met',
      'uncertain',
      'missed',
      'missed',
    ]);
  });
});
