import { describe, expect, it } from 'vitest';
import { csvOf, parse } from '../../../src/contract/index.js';
import { languageOf, tableIn } from '../../../src/i18n/index.js';
import { judge } from '../../../src/measure/verdict.js';
import { gaugeModel, type GaugeFigures } from '../../../src/widgets/gauge/gauge.model.js';
import { gaugeSchema } from '../../../src/widgets/gauge/gauge.schema.js';
import { gauge } from '../../support/documents.js';
import { deepFreeze } from '../../support/freeze.js';
import { ends, there } from '../../statistics/support.js';

const figures = (measure: object, fields: object = {}): GaugeFigures =>
  gaugeModel(there(parse(gaugeSchema, deepFreeze(gauge({ measure, ...fields }))).data));

const csat = (counts: number[], fields: object = {}): GaugeFigures =>
  figures({ method: 'csat', counts }, fields);

const csv = (of: GaugeFigures, table = 0): string =>
  csvOf(tableIn(languageOf('en'), there(of.tables[table]), {}));

// 18 of 20 in the best two ratings.
const EIGHTEEN = [1, 1, 0, 8, 10];
const NPS = { method: 'nps', detractors: 54, passives: 108, promoters: 162 };

describe('csat', () => {
  it('has the Wilson interval of R for 18 of 20', () => {
    // R binom.confint, in statsmodels' own test results.
    const { value, interval, n, unit } = csat(EIGHTEEN);
    expect(value).toBeCloseTo(90, 12);
    expect(interval).toEqual(ends(69.89663547715128, 97.2133518786232, 10));
    expect([n, unit]).toEqual([20, 'percent']);
  });

  it.each([
    [[50, 50], 50],
    [[20, 30, 50], 50],
    [[10, 20, 30, 40], 70],
    [[10, 10, 10, 10, 20, 20, 20], 40],
  ])('of %j counts the best one of three or fewer, the best two of more', (counts, value) => {
    expect(csat(counts).value).toBeCloseTo(value, 12);
  });

  it('has Wilson’s interval of the best of three', () => {
    // 50 of 100.
    expect(csat([20, 30, 50]).interval).toEqual(ends(40.38, 59.62, 2));
  });

  it('asks for the top of more than seven ratings', () => {
    const faults = (measure: object) =>
      parse(gaugeSchema, gauge({ measure })).faults.map(({ path, code }) => [path, code]);
    const eight = { method: 'csat', counts: [1, 2, 3, 4, 5, 6, 7, 8] };
    expect(faults(eight)).toEqual([['/measure/top', 'top-needed']]);
    expect(faults({ ...eight, top: 3 })).toEqual([]);
    expect(faults({ ...eight, counts: eight.counts.slice(1) })).toEqual([]);
  });

  it('counts the top ratings that it is told', () => {
    expect(figures({ method: 'csat', counts: EIGHTEEN, top: 1 }).value).toBe(50);
  });

  it('names the ratings, and the top ones that count', () => {
    const { ratings, top } = csat(EIGHTEEN);
    expect([ratings, top]).toEqual([
      { from: 1, to: 5 },
      { from: 4, to: 5 },
    ]);
  });

  it.each([
    [{ counts: [3], top: 1 }, [['/measure/counts', 'too-few', '2']]],
    // All ratings together are always 100 %.
    [{ counts: [1, 2, 3], top: 3 }, [['/measure/top', 'out-of-range', '2']]],
  ])('of %j has a fault that names the bound', (fields, found) => {
    const { faults } = parse(gaugeSchema, gauge({ measure: { method: 'csat', ...fields } }));
    expect(faults.map(({ path, code, detail }) => [path, code, detail])).toEqual(found);
  });

  it('is n/a for no answers', () => {
    const none = csat([0, 0, 0]);
    expect([none.value, none.interval, none.empty]).toEqual([null, null, true]);
    expect(csat(EIGHTEEN).empty).toBe(false);
  });

  it('takes the effective n of a weighted survey for its interval', () => {
    const counts = EIGHTEEN.map((count) => count * 50);
    const { n, value, interval } = figures({ method: 'csat', counts, effectiveN: 20 });
    expect(n).toBe(20);
    expect(value).toBeCloseTo(90, 12);
    expect(interval).toEqual(ends(69.89663547715128, 97.2133518786232, 10));
  });

  it('shows what is missing, apart from the denominator', () => {
    const { missing, n } = figures({ method: 'csat', counts: EIGHTEEN, missing: 7 });
    expect([missing, n]).toEqual([7, 20]);
  });

  it('has shares of answers that add up to 100', () => {
    // 70.588 23.529 5.882: rounded down 99.9, and the last has the largest remainder.
    const { answers } = csat([12, 4, 1]);
    expect(answers.map(({ share }) => share)).toEqual([70.6, 23.5, 5.9]);
  });

  it('grades answers from bad to excellent', () => {
    const tones = ['bad', 'poor', 'fair', 'good', 'excellent'];
    expect(csat([1, 1, 1, 1, 1]).answers.map(({ tone }) => tone)).toEqual(tones);
  });
});

describe('mean', () => {
  it('is the mean rating with Student’s t interval', () => {
    // 1 2 2 3 3 3 5: mean 19/7, sd 1.2536, t(6) = 2.446912 (NIST table): 2.714 +- 1.159.
    const { value, interval, unit, scale } = figures({ method: 'mean', counts: [1, 2, 3, 0, 1] });
    expect(value).toBeCloseTo(19 / 7, 12);
    const sd = Math.sqrt((61 - 361 / 7) / 6);
    const reach = (2.4469118511449692 * sd) / Math.sqrt(7);
    expect(interval).toEqual(ends(19 / 7 - reach, 19 / 7 + reach, 9));
    expect([unit, scale]).toEqual(['score', { lower: 1, upper: 5 }]);
  });

  it('counts from the first rating that it is told', () => {
    const { value, scale } = figures({ method: 'mean', counts: [0, 0, 4], from: 0 });
    expect([value, scale]).toEqual([2, { lower: 0, upper: 2 }]);
  });

  it('is n/a on its scale for no answers', () => {
    const none = figures({ method: 'mean', counts: [0, 0, 0] });
    expect([none.value, none.interval, none.empty]).toEqual([null, null, true]);
    expect(none.scale).toEqual({ lower: 1, upper: 3 });
  });

  it.each([
    [{ rescale: { to: 100, from: 'min' } }, 'min'],
    [{ rescale: { to: 100, from: 'zero' } }, 'zero'],
    [{}, null],
    [{ rescale: null }, null],
  ])('with %j says that its 0 is that of %s', (fields, from) => {
    expect(figures({ method: 'mean', counts: [1, 2, 3], ...fields }).rescaledFrom).toBe(from);
  });

  it.each([
    [{ from: -1, rescale: { to: 100, from: 'zero' } }, ['/measure/from']],
    [{ from: 0, rescale: { to: 100, from: 'zero' } }, []],
    [{ from: -1, rescale: { to: 100, from: 'min' } }, []],
    [{ from: -1 }, []],
  ])('with %j has faults at %j: no rating lies below the 0 of a scale', (fields, paths) => {
    const { faults } = parse(
      gaugeSchema,
      gauge({ measure: { method: 'mean', counts: [1, 2, 3], ...fields } }),
    );
    expect(faults.map(({ path }) => path)).toEqual(paths);
  });

  it('has its change in points of its own scale', () => {
    const { tables } = figures({ method: 'mean', counts: [1, 2, 3] }, { previous: 2 });
    expect(tables.map(({ units }) => units['change'])).toEqual(['score', 'score', undefined]);
  });

  it('clips its interval to the answer scale', () => {
    expect(there(figures({ method: 'mean', counts: [1, 0, 0, 0, 2] }).interval)).toEqual({
      lower: 1,
      upper: 5,
    });
  });

  it.each([
    ['one answer', [0, 0, 0, 0, 1]],
    ['answers that are all alike', [0, 0, 0, 0, 3]],
  ])('has no interval for %s, and then no verdict', (_, counts) => {
    const one = figures({ method: 'mean', counts }, { target: 4 });
    expect([one.value, one.interval, one.verdict]).toEqual([5, null, null]);
    expect(one.standing).toEqual({ side: 'above', size: 1 });
  });

  // 1,000 answers that add up to 4,245.
  const RATED = { method: 'mean', counts: [0, 0, 151, 453, 396] };

  it.each([
    ['min', 81.125, 25],
    ['zero', 84.9, 20],
  ])('is shown on 0-100 from %s, with its interval', (from, expected, factor) => {
    const plain = figures(RATED);
    const { value, interval, unit, scale } = figures({ ...RATED, rescale: { to: 100, from } });
    expect(plain.value).toBeCloseTo(4.245, 12);
    expect(value).toBeCloseTo(expected, 10);
    const moved = (end: number) => expected + (end - 4.245) * factor;
    const { lower, upper } = there(plain.interval);
    expect(interval).toEqual(ends(moved(lower), moved(upper), 9));
    expect([unit, scale]).toEqual(['index', { lower: 0, upper: 100 }]);
  });

  it('clips a rescaled interval to what ratings can be', () => {
    const few = { method: 'mean', counts: [2, 0, 0, 0, 1], rescale: { to: 100, from: 'zero' } };
    expect(figures(few).interval).toEqual({ lower: 20, upper: 100 });
  });

  it('keeps the ratings of its answers where it is rescaled', () => {
    const { answers } = figures({ ...RATED, rescale: { to: 100, from: 'min' } });
    expect(answers.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('nps', () => {
  it('has the score and the adjusted-Wald interval of Rocks', () => {
    // 33.33 [24.95, 41.11].
    const { value, interval, unit, scale } = figures(NPS);
    expect(value).toBeCloseTo(33.33, 2);
    expect(interval).toEqual(ends(24.95, 41.11, 2));
    expect([unit, scale]).toEqual(['points', { lower: -100, upper: 100 }]);
  });

  it('sorts eleven ratings into the groups: 0-6, 7-8, 9-10', () => {
    const { answers } = figures({ method: 'nps', counts: [1, 1, 1, 1, 1, 1, 1, 10, 10, 100, 100] });
    expect(answers.map(({ key, count }) => [key, count])).toEqual([
      ['detractors', 7],
      ['passives', 20],
      ['promoters', 200],
    ]);
  });

  it('keeps its interval within -100 and 100', () => {
    const all = there(
      figures({ method: 'nps', detractors: 3, passives: 0, promoters: 0 }).interval,
    );
    expect(all.lower).toBe(-100);
  });
});

describe('index', () => {
  const score = (rating: number): number => ((rating - 1) / 9) * 100;
  // Ohio's weights, ratings 8 7 7 on 1-10, as 0-100: 70.983.
  const ACSI = {
    method: 'index',
    items: [
      { key: 'overall', weight: 0.3885, score: score(8) },
      { key: 'expected', weight: 0.319, score: score(7) },
      { key: 'ideal', weight: 0.2925, score: score(7) },
    ],
  };

  it('is the weighted mean of the published example', () => {
    expect(figures(ACSI).value).toBeCloseTo(70.983, 3);
  });

  it('has neither interval nor n', () => {
    const { interval, n, unit } = figures(ACSI);
    expect([interval, n, unit]).toEqual([null, null, 'index']);
  });

  it('has shown shares of its items that add up to 100', () => {
    // 38.85 31.90 29.25 would round to 38.9 31.9 29.3: 100.1.
    const shares = figures(ACSI).items.map(({ share }) => share ?? 0);
    expect(shares.map((one) => Math.round(one * 10)).reduce((a, b) => a + b)).toBe(1000);
    expect(shares).toEqual([38.9, 31.9, 29.2]);
  });

  const TREE = {
    method: 'index',
    items: [
      {
        key: 'service',
        weight: 3,
        items: [
          { key: 'speed', weight: 1, score: 60 },
          { key: 'tone', weight: 1, score: 80 },
          { key: 'blank', weight: 8, score: null },
        ],
      },
      { key: 'price', weight: 1, score: 50 },
    ],
  };

  it('takes an item’s score from its own items', () => {
    // Service 70; (3 * 70 + 50) / 4 = 65. The blank counts nowhere.
    const { value, items } = figures(TREE);
    expect(value).toBe(65);
    expect(items.map(({ key, depth, score: one }) => [key, depth, one])).toEqual([
      ['service', 0, 70],
      ['speed', 1, 60],
      ['tone', 1, 80],
      ['blank', 1, null],
      ['price', 0, 50],
    ]);
  });

  it('has shares of a deep item that add up to the item’s', () => {
    expect(figures(TREE).items.map(({ share }) => share)).toEqual([75, 37.5, 37.5, null, 25]);
  });

  it('has shares of each group that add up to the group’s', () => {
    const group = (key: string, ...weights: number[]) => ({
      key,
      weight: 1,
      items: weights.map((weight, i) => ({ key: `${key}-${i}`, weight, score: 50 })),
    });
    const items = [group('a', 1, 1), group('b', 3, 1)];
    const shares = figures({ method: 'index', items }).items.map(({ share }) => share);
    expect(shares).toEqual([50, 25, 25, 50, 37.5, 12.5]);
  });

  it.each([
    ['the one item with the lowest score', [60, 50, 70], [1]],
    ['both where two tie', [50, 50, 70], [0, 1]],
    ['none where all score the same', [50, 50, 50], null],
    ['none but those with a score', [null, 60, 70], [1]],
  ])('calls lowest %s', (_, scores, positions) => {
    const items = scores.map((one, i) => ({ key: String(i), weight: 1, score: one }));
    const { lowest } = figures({ method: 'index', items });
    expect(lowest && lowest.map(({ key }) => Number(key))).toEqual(positions);
  });

  it('calls no group lowest, nor an item that weighs nothing', () => {
    const group = {
      key: 'group',
      weight: 1,
      items: [
        { key: 'low', weight: 3, score: 40 },
        { key: 'weightless', weight: 0, score: 1 },
        { key: 'high', weight: 1, score: 44 },
      ],
    };
    const items = [group, { key: 'other', weight: 1, score: 90 }];
    const { lowest } = figures({ method: 'index', items });
    expect(there(lowest).map(({ key }) => key)).toEqual(['low']);
    // A group of a single item scores as low as that.
    const single = [{ ...group, items: group.items.slice(0, 1) }, ...items.slice(1)];
    const ofSingle = figures({ method: 'index', items: single }).lowest;
    expect(there(ofSingle).map(({ key }) => key)).toEqual(['low']);
  });

  it('has a table of its items', () => {
    expect(csv(figures(TREE), 1)).toBe(
      [
        'key,label,depth,weight,score,contribution',
        'service,service,0,3,70,52.5',
        'speed,speed,1,1,60,22.5',
        'tone,tone,1,1,80,30',
        'blank,blank,1,8,,',
        'price,price,0,1,50,12.5',
        '',
      ].join('\r\n'),
    );
  });

  it('is n/a without a weight', () => {
    const none = figures({ method: 'index', items: [{ key: 'a', weight: 0, score: 5 }] });
    expect([none.value, none.empty]).toEqual([null, true]);
  });
});

describe('ratio', () => {
  it('has the Wilson interval of R for 190 of 200', () => {
    const { value, interval, n } = figures({ method: 'ratio', part: 190, whole: 200 });
    expect(value).toBeCloseTo(95, 12);
    expect(interval).toEqual(ends(91.0421851861224, 97.2617354399236, 10));
    expect(n).toBe(200);
  });

  it('is 0 with a one-sided room for none of 30', () => {
    expect(figures({ method: 'ratio', part: 0, whole: 30 }).interval).toEqual(
      ends(0, 11.351339, 5),
    );
  });

  it.each([
    [0, 0],
    [5, 0],
  ])('is n/a for %d of %d', (part, whole) => {
    const none = figures({ method: 'ratio', part, whole });
    expect([none.value, none.empty]).toEqual([null, true]);
  });

  it('names its part and its whole', () => {
    const { trial } = figures({ method: 'ratio', part: 190, whole: 200 });
    expect(trial).toEqual({ part: 190, whole: 200 });
  });

  it('counts more than the whole as the whole', () => {
    expect(figures({ method: 'ratio', part: 12, whole: 10 }).value).toBe(100);
  });
});

describe('value', () => {
  it('is shown as it is', () => {
    const { value, interval, scale } = figures({ method: 'value', value: 81.5, n: 40 });
    expect([value, interval, scale]).toEqual([81.5, null, { lower: 0, upper: 100 }]);
  });

  it('has no answers, and so none that are missing', () => {
    const missing = { missing: 7 };
    expect(figures({ method: 'value', value: 3, ...missing }).missing).toBeNull();
    expect(figures({ method: 'index', items: [], ...missing }).missing).toBeNull();
  });

  it('is n/a where it is null', () => {
    expect(figures({ method: 'value', value: null }).empty).toBe(true);
  });

  it('stands on the scale that is given', () => {
    const { scale } = figures({ method: 'value', value: 3 }, { scale: { min: 1, max: 7 } });
    expect(scale).toEqual({ lower: 1, upper: 7 });
  });
});

describe('the verdict', () => {
  it.each([
    // The interval of 18 of 20 goes from 69.9 to 97.2.
    [60, 'met'],
    [69.8, 'met'],
    [70, 'uncertain'],
    [90, 'uncertain'],
    [97, 'uncertain'],
    [97.3, 'missed'],
    [{ min: 60, max: 98 }, 'met'],
    [{ min: 80, max: 98 }, 'uncertain'],
    [{ min: 98, max: 99 }, 'missed'],
    [{ min: 10, max: 60 }, 'missed'],
  ])('on a target of %j is %s', (target, verdict) => {
    expect(csat(EIGHTEEN, { target }).verdict).toBe(verdict);
  });

  it.each([
    [80, 'at', 0],
    [84.7, 'below', 4.7],
    [72, 'above', 8],
    [{ min: 70, max: 80 }, 'within', 0],
    [{ min: 80, max: 90 }, 'within', 0],
    [{ min: 81, max: 90 }, 'below', 1],
    [{ min: 60, max: 70.5 }, 'above', 9.5],
  ])('of a bare value of 80 on %j is none: it is %s', (target, side, size) => {
    const { verdict, standing } = figures({ method: 'value', value: 80 }, { target });
    expect(verdict).toBeNull();
    expect(standing).toEqual({ side, size: expect.closeTo(size, 10) as number });
  });

  it.each([
    [78, 'met'],
    [80, 'uncertain'],
    [83, 'missed'],
  ])('of a value with an interval of 78.5 to 82.5 on %d is %s', (target, verdict) => {
    const measure = { method: 'value', value: 80, lower: 78.5, upper: 82.5 };
    const judged = figures(measure, { target });
    expect([judged.verdict, judged.interval]).toEqual([verdict, { lower: 78.5, upper: 82.5 }]);
  });

  it.each([
    [60, 'missed'],
    [80, 'uncertain'],
    [98, 'met'],
    [{ min: 60, max: 98 }, 'met'],
  ])('on %j is %s where lower is better', (target, verdict) => {
    expect(csat(EIGHTEEN, { target, direction: 'lower' }).verdict).toBe(verdict);
  });

  it('is open where the interval just touches the target', () => {
    expect(judge({ lower: 4, upper: 6 }, 4)).toBe('uncertain');
    expect(judge({ lower: 4, upper: 6 }, 6, 'lower')).toBe('uncertain');
  });

  it('on a band is met up to its edges, with which the scale may end', () => {
    expect(judge({ lower: 93, upper: 100 }, { min: 90, max: 100 })).toBe('met');
    expect(judge({ lower: 90, upper: 97 }, { min: 90, max: 100 })).toBe('met');
  });

  it.each([
    ['a target', {}],
    ['a value', { target: 5, measure: { method: 'csat', counts: [0, 0] } }],
  ])('is none without %s', (_, fields) => {
    const { verdict, standing } = figures({ method: 'csat', counts: EIGHTEEN }, fields);
    expect([verdict, standing]).toEqual([null, null]);
  });

  it('still rests on the sample where no interval is to be drawn', () => {
    const { interval, verdict, confidence } = csat(EIGHTEEN, { confidence: null, target: 80 });
    expect([interval, confidence, verdict]).toEqual([null, null, 'uncertain']);
  });

  it('rests on the confidence that is given', () => {
    // At 50 % the interval of 18 of 20 is about 84.6 to 93.6.
    expect(csat(EIGHTEEN, { confidence: 0.5, target: 80 }).verdict).toBe('met');
  });
});

describe('the change', () => {
  const onlyOf = ({ comparisons }: GaugeFigures) => there(comparisons[0]);
  const changeOf = (of: GaugeFigures) => there(onlyOf(of).change);
  const before = { method: 'csat', counts: [10, 10, 0, 40, 40] };

  it('is now minus before, in points', () => {
    const { kind, value, change } = onlyOf(csat(EIGHTEEN, { previous: 75 }));
    expect([kind, value]).toEqual(['previous', 75]);
    expect(there(change).value).toBeCloseTo(15, 12);
  });

  it('can’t be tested against a bare number', () => {
    expect(changeOf(csat(EIGHTEEN, { previous: 75 }))).toMatchObject({
      interval: null,
      finding: 'untested',
    });
  });

  it('is unclear where its interval holds zero', () => {
    expect(changeOf(csat(EIGHTEEN, { previous: before })).finding).toBe('unclear');
  });

  it.each([
    [[0, 0, 0, 500, 500], 'rise'],
    [[500, 500, 0, 10, 10], 'fall'],
    [before.counts, 'same'],
  ])('of %j is a %s', (counts, finding) => {
    expect(changeOf(csat(counts, { previous: before })).finding).toBe(finding);
  });

  it('has Newcombe’s interval', () => {
    // Newcombe 1998, example (a): 56/70 and 48/80 differ by .2, .0524 to .3339 (method 10).
    const change = changeOf(
      figures(
        { method: 'ratio', part: 56, whole: 70 },
        { previous: { method: 'ratio', part: 48, whole: 80 } },
      ),
    );
    expect(change.interval).toEqual(ends(5.24, 33.39, 2));
  });

  it('takes a ready-made value for one of the same unit', () => {
    const { value, change } = onlyOf(csat(EIGHTEEN, { previous: { method: 'value', value: 75 } }));
    expect(value).toBe(75);
    expect(there(change).finding).toBe('untested');
  });

  it('is none from another scale: 4.10 of 5 is not 3.46 below 7.56 of 10', () => {
    const measure = { method: 'mean', counts: [5, 10, 30, 120, 90] };
    const previous = { method: 'mean', from: 0, counts: [2, 3, 4, 6, 8, 12, 20, 45, 90, 60, 30] };
    const { comparable, value, change } = onlyOf(figures(measure, { previous }));
    expect([comparable, value, change]).toEqual([false, null, null]);
    const { faults } = parse(gaugeSchema, gauge({ measure, previous }));
    expect(faults.map(({ path, code }) => [path, code])).toEqual([['/previous', 'not-comparable']]);
  });

  it('is none between a rating and one that is shown on 0-100', () => {
    const counts = [5, 10, 30, 120, 90];
    const previous = { method: 'mean', counts, rescale: { to: 100, from: 'min' } };
    expect(onlyOf(figures({ method: 'mean', counts }, { previous })).comparable).toBe(false);
  });

  it.each([[null], [undefined]])('is none from %j', (previous) => {
    expect(csat(EIGHTEEN, { previous }).comparisons).toEqual([]);
  });

  it('is none from no answers', () => {
    const { change } = onlyOf(
      csat(EIGHTEEN, { previous: { method: 'csat', counts: [0, 0, 0, 0, 0] } }),
    );
    expect(change).toBeNull();
  });

  it.each([
    [undefined, undefined, 'better'],
    ['lower', undefined, 'worse'],
    [undefined, { min: 85, max: 95 }, 'better'],
    [undefined, { min: 40, max: 60 }, 'worse'],
  ])('upwards with direction %s and target %j is %s', (direction, target, outcome) => {
    const previous = { method: 'ratio', part: 500, whole: 1000 };
    const fields = { previous, direction, target };
    const risen = onlyOf(figures({ method: 'ratio', part: 900, whole: 1000 }, fields));
    expect([risen.change?.finding, risen.outcome]).toEqual(['rise', outcome]);
  });

  it.each([
    [undefined, undefined, 'worse'],
    [undefined, 40, 'worse'],
    ['lower', undefined, 'better'],
    [undefined, { min: 40, max: 60 }, 'better'],
    [undefined, { min: 85, max: 95 }, 'worse'],
  ])('downwards with direction %s and target %j is %s', (direction, target, outcome) => {
    const previous = { method: 'ratio', part: 900, whole: 1000 };
    const fields = { previous, direction, target };
    const fallen = onlyOf(figures({ method: 'ratio', part: 500, whole: 1000 }, fields));
    expect([fallen.change?.finding, fallen.outcome]).toEqual(['fall', outcome]);
  });

  it('is none between means whose 0 lies at different ratings', () => {
    const mean = (from: string) => ({
      method: 'mean',
      counts: [5, 10, 30, 120, 90],
      rescale: { to: 100, from },
    });
    const comparable = (from: string) =>
      onlyOf(figures(mean('min'), { previous: mean(from) })).comparable;
    expect([comparable('min'), comparable('zero')]).toEqual([true, false]);
  });

  it('has a row for each comparison, the short form first', () => {
    const compare = [
      { kind: 'year-ago', value: 70 },
      { kind: 'benchmark', label: 'North', value: 92 },
    ];
    const all = figures({ method: 'ratio', part: 900, whole: 1000 }, { previous: 88.5, compare });
    expect(csv(all, 1)).toBe(
      [
        'kind,label,value,change,lower,upper,finding',
        'previous,previous,88.5,1.5,,,untested',
        'year-ago,year-ago,70,20,,,untested',
        'benchmark,North,92,-2,,,untested',
        '',
      ].join('\r\n'),
    );
  });
});

describe('bands', () => {
  const bands = [
    { from: 0, tone: 'bad' },
    { from: 60, tone: 'fair' },
    { from: 90, tone: 'good' },
  ];

  it('reach to the next, the last one to the end of the scale', () => {
    const all = csat(EIGHTEEN, { bands }).bands;
    expect(all.map(({ from, to }) => [from, to])).toEqual([
      [0, 60],
      [60, 90],
      [90, 100],
    ]);
  });

  it.each([
    [59.9, 'bad'],
    [60, 'fair'],
    [95, 'good'],
    [120, 'good'],
  ])('hold %d in %s', (value, tone) => {
    expect(figures({ method: 'value', value }, { bands }).band?.tone).toBe(tone);
  });

  it('have a table', () => {
    const named = bands.map((band) => ({ ...band, label: `is ${band.tone}` }));
    expect(csv(csat(EIGHTEEN, { bands: named }), 2)).toBe(
      'label,from,to\r\nis bad,0,60\r\nis fair,60,90\r\nis good,90,100\r\n',
    );
    const unnamed = csv(csat(EIGHTEEN, { bands: [{ from: 0, tone: 'bad' }, { from: 50 }] }), 2);
    expect(unnamed).toBe('label,from,to\r\nbad,0,50\r\n,50,100\r\n');
  });

  it('hold no value where there is none', () => {
    expect(figures({ method: 'value', value: null }, { bands }).band).toBeNull();
  });

  it('are left out where they would begin at the end of the scale', () => {
    const { bands: some } = csat(EIGHTEEN, { bands: [...bands, { from: 100, tone: 'excellent' }] });
    expect(some.map(({ from }) => from)).toEqual([0, 60, 90]);
  });

  it('are cut to the scale', () => {
    const { bands: cut } = figures(
      { method: 'value', value: 3 },
      { scale: { min: 50, max: 70 }, bands },
    );
    expect(cut.map(({ from, to }) => [from, to])).toEqual([
      [50, 60],
      [60, 70],
    ]);
  });
});

describe('minimumN', () => {
  const fields = { minimumN: 30, target: 80, previous: 70 };
  const few = csat(EIGHTEEN, fields);

  it('withholds every figure that rests on fewer', () => {
    const { value, interval, verdict, standing, band, answers, comparisons, findings } = few;
    expect([value, interval, verdict, standing, band]).toEqual(Array(5).fill(null));
    expect([answers, comparisons, findings, few.withheld]).toEqual([[], [], [], 30]);
  });

  it('withholds them in the table and the CSV', () => {
    expect(csv(few)).toBe(
      'measure,value,lower,upper,n,target,verdict,previous,change\r\ncsat,,,,20,80,,,\r\n',
    );
  });

  it('leaves the part of a ratio nowhere', () => {
    const { trial } = figures({ method: 'ratio', part: 3, whole: 7 }, { minimumN: 30 });
    expect(trial).toBeNull();
  });

  it.each([
    ['as many', { minimumN: 20 }],
    ['0', { minimumN: 0 }],
    ['null', { minimumN: null }],
  ])('withholds nothing for %s', (_, one) => {
    expect(csat(EIGHTEEN, one).withheld).toBeNull();
  });

  it('looks at the effective n', () => {
    const measure = { method: 'csat', counts: [100, 100, 100], effectiveN: 12 };
    expect(figures(measure, { minimumN: 30 }).withheld).toBe(30);
  });

  it('withholds a previous figure that rests on fewer', () => {
    const counts = EIGHTEEN.map((count) => count * 10);
    const { comparisons, value, findings } = csat(counts, {
      minimumN: 30,
      previous: { method: 'csat', counts: EIGHTEEN },
    });
    expect(value).toBeCloseTo(90, 10);
    expect(comparisons).toMatchObject([{ withheld: 30, value: null, change: null }]);
    expect(findings).toEqual([]);
  });

  it('has nothing to withhold where there are no answers', () => {
    const none = csat([0, 0], { minimumN: 30 });
    expect([none.withheld, none.empty]).toEqual([null, true]);
  });
});

describe('the table', () => {
  it('has the columns and the row of the contract, in full precision', () => {
    const row = csv(csat([10, 20], { target: { min: 60, max: 70.5 }, previous: 50 })).split('\r\n');
    expect(row[0]).toBe('measure,value,lower,upper,n,target,verdict,previous,change');
    const [measure, value, , , n, target, verdict, previous, change] = (row[1] ?? '').split(',');
    expect([measure, n, target, verdict, previous]).toEqual([
      'csat',
      '30',
      '60..70.5',
      'uncertain',
      '50',
    ]);
    expect(Number(value)).toBeCloseTo(200 / 3, 12);
    expect(Number(change)).toBeCloseTo(200 / 3 - 50, 12);
  });

  it('stands alone where there is nothing else to list', () => {
    expect(figures({ method: 'value', value: 80 }).tables.map(({ name }) => name)).toEqual([
      'gauge',
    ]);
  });

  it('has the change of percentages in points', () => {
    expect(csat(EIGHTEEN).tables[0].units['change']).toBe('points');
  });
});

describe('the landmarks', () => {
  const bands = [
    { from: 0, tone: 'bad' },
    { from: 60, tone: 'good' },
  ];

  it.each([
    [{}, [0, 100]],
    [{ target: 80 }, [0, 100, 80]],
    [{ target: { min: 70, max: 90 } }, [0, 100, 70, 90]],
    [{ target: 80, scale: { min: 50, max: 90 }, bands }, [50, 90, 80, 0, 60]],
  ])('with %j are %j: ends of the scale, the target, edges', (fields, landmarks) => {
    expect(figures({ method: 'value', value: 80 }, fields).landmarks).toEqual(landmarks);
  });
});

describe('a target off the scale', () => {
  const outOfScale = (measure: object, target: unknown) =>
    parse(gaugeSchema, gauge({ measure, target })).faults.map(({ code, detail }) => [code, detail]);

  it.each([
    [{ method: 'csat', counts: [1, 2, 3] }, 101, '0 100'],
    [{ method: 'ratio', part: 1, whole: 2 }, -1, '0 100'],
    [NPS, -101, '-100 100'],
    [{ method: 'mean', counts: [1, 2, 3, 4, 5] }, 5.5, '1 5'],
    [{ method: 'mean', counts: [1, 2, 3], from: 0 }, 2.5, '0 2'],
    [{ method: 'mean', counts: [1, 2], rescale: { to: 100, from: 'min' } }, 101, '0 100'],
  ])('of %j is told of at %d: it goes from %s', (measure, target, scale) => {
    expect(outOfScale(measure, target)).toEqual([['out-of-scale', scale]]);
  });

  it.each([
    [NPS, -100],
    [{ method: 'mean', counts: [1, 2, 3, 4, 5] }, 5],
    [{ method: 'mean', counts: [1, 2, 3, 4, 5] }, null],
  ])('is not told of where %j has a target of %s', (measure, target) => {
    expect(outOfScale(measure, target)).toEqual([]);
  });
});
