import { describe, expect, it } from 'vitest';
import { languageOf, tableIn } from '../../../src/i18n/index.js';
import { drawnOrder, gapModel, sortKey } from '../../../src/widgets/gap/gap.model.js';
import { ends as interval, numbersIn, there } from '../../statistics/support.js';
import {
  PUBLISHED,
  both,
  chain,
  checked,
  ends,
  excess,
  flat,
  forty,
  kiosk,
  modelOf,
  near,
  row,
  sampled,
  separate,
  servperf,
  servqual,
  stations,
  step,
  under,
} from './documents.js';

/** The figures of a dimension with some fields, in a document with others. */
const dimensionWith = (fields: object, documentFields: object = {}) =>
  modelOf({
    dimensions: [{ key: 'a', expectation: 4, perception: 3.5, ...fields }],
    ...documentFields,
  }).dimensions[0]!;

describe('the gaps of SERVQUAL (PMC6131925, table 2)', () => {
  const figures = modelOf(servqual);

  it.each(PUBLISHED)('%s: %f expected, %f perceived, gap %f', (key, _e, _p, gap) => {
    expect(row(figures, key).gap).toBe(gap);
  });

  it.each(PUBLISHED)('%s: the published paired interval', (key, _e, _p, _gap, lower, upper) => {
    // Published to two decimals, and not always symmetric about the rounded gap.
    const result = there(row(figures, key).interval);
    expect(Math.abs(result.upper - result.lower - (upper - lower))).toBeLessThan(1e-4);
    expect(row(figures, key).evidence?.method).toBe('paired');
  });

  it('are -0.1575 weighted by importance', () => {
    expect(figures.weighted).toBeCloseTo(-0.1575, 10);
  });

  it('have parts that add up to the weighted total', () => {
    const sum = figures.dimensions.reduce((total, { weighted }) => total + (weighted ?? 0), 0);
    expect(sum).toBeCloseTo(-0.1575, 10);
  });

  it('have a wider interval by Welch from the two separate deviations', () => {
    const result = there(row(modelOf(separate), 'tangibles').interval);
    // SE 0.0351 (computed): ±0.0688 with some 746 degrees of freedom.
    expect(result).toEqual(interval(-0.3188, -0.1812, 3));
    const paired = there(row(figures, 'tangibles').interval);
    expect(result.upper - result.lower).toBeGreaterThan(paired.upper - paired.lower);
  });

  it('name Welch as the method there', () => {
    expect(row(modelOf(separate), 'tangibles').evidence?.method).toBe('welch');
  });
});

describe('an interval', () => {
  it('is the paired one where both can be had', () => {
    const sides = {
      expectation: { mean: 4, sd: 1, n: 50 },
      perception: { mean: 3.5, sd: 1, n: 50 },
    };
    expect(dimensionWith({ ...sides, gapSd: 0.5, n: 50 }).evidence?.method).toBe('paired');
  });

  it('takes the sides\u2019 common n for the pairs', () => {
    const sides = { expectation: { mean: 4, n: 50 }, perception: { mean: 3.5, n: 50 } };
    expect(dimensionWith({ ...sides, gapSd: 0.5 }).evidence).toEqual({
      method: 'paired',
      error: { se: 0.5 / Math.sqrt(50), df: 49 },
    });
  });

  it('takes the dimension\u2019s n where the sides give none', () => {
    const sides = { expectation: { mean: 4, sd: 1 }, perception: { mean: 3.5, sd: 1 } };
    expect(dimensionWith({ ...sides, n: 60 }).evidence?.method).toBe('welch');
  });

  it('is none without standard deviations', () => {
    expect(dimensionWith({ n: 60 })).toMatchObject({ interval: null, evidence: null });
  });

  it('is none where one side has no standard deviation or no number of answers', () => {
    const whole = { mean: 4, sd: 1, n: 50 };
    for (const part of [3, { mean: 3, sd: 1 }, { mean: 3, n: 50 }]) {
      expect(dimensionWith({ expectation: whole, perception: part }).evidence).toBeNull();
      expect(dimensionWith({ expectation: part, perception: whole }).evidence).toBeNull();
    }
  });

  it('is clipped to what the scale allows', () => {
    expect(row(modelOf(ends), 'down').interval).toEqual({ lower: -100, upper: 100 });
  });

  it('is wider for more confidence', () => {
    const width = (confidence: number) => {
      const result = there(dimensionWith({ gapSd: 1, n: 30 }, { confidence }).interval);
      return result.upper - result.lower;
    };
    expect(width(0.99)).toBeGreaterThan(width(0.8));
  });

  it('is not drawn where confidence is null', () => {
    expect(dimensionWith({ gapSd: 1, n: 30 }, { confidence: null }).interval).toBeNull();
  });
});

describe('a finding', () => {
  it('is a shortfall where the whole interval is below zero', () => {
    expect(dimensionWith({ gapSd: 1, n: 100 }).finding).toBe('short');
  });

  it('is an excess where the whole interval is above zero', () => {
    expect(row(modelOf(excess), 'attitude').finding).toBe('exceeding');
  });

  it('is unclear where the interval holds zero', () => {
    expect(dimensionWith({ gapSd: 3, n: 20 }).finding).toBe('unclear');
  });

  it('is judged at 95 % where no interval is drawn', () => {
    expect(dimensionWith({ gapSd: 3, n: 20 }, { confidence: null }).finding).toBe('unclear');
  });

  it('tells the confidence that it is judged at', () => {
    const judgedAt = (confidence: number | null) => modelOf({ ...servqual, confidence }).judgedAt;
    expect([judgedAt(0.9), judgedAt(null), modelOf(servqual).judgedAt]).toEqual([0.9, 0.95, 0.95]);
  });

  it('is never news of a gap of 0, whatever the confidence', () => {
    const confidence = 1e-17;
    expect(dimensionWith({ perception: 4, gapSd: 1, n: 30 }, { confidence }).finding).toBe(
      'unclear',
    );
    const same = { ...sampled, understood: { mean: 6.4, sd: 1.3, n: 240 } };
    const figures = modelOf({ ...chain, chain: same, confidence });
    expect(step(figures, 'diagnosis').finding).toBe('unclear');
  });

  it('is a position alone where nothing is known of chance', () => {
    expect(dimensionWith({}).finding).toBe('below');
    expect(dimensionWith({ perception: 4.5 }).finding).toBe('above');
    expect(dimensionWith({ perception: 4 }).finding).toBe('even');
  });

  it('is none without a gap', () => {
    const missing = { interval: null, evidence: null, finding: null, weighted: null };
    const fields = { gapSd: 1, n: 30, importance: 2 };
    expect(dimensionWith({ ...fields, perception: null })).toMatchObject(missing);
    expect(dimensionWith({ ...fields, expectation: null })).toMatchObject(missing);
  });
});

describe('what is missing', () => {
  it('leaves the row with what there is of it', () => {
    expect(dimensionWith({ perception: null })).toMatchObject({
      expectation: 4,
      gap: null,
      finding: null,
    });
  });

  it('is read from a null mean too', () => {
    expect(dimensionWith({ perception: { mean: null, n: 9 } }).perception).toBeNull();
  });

  it('counts nowhere in the weighted total', () => {
    const dimensions = [
      { key: 'a', expectation: 4, perception: 3, importance: 1 },
      { key: 'b', expectation: 4, perception: null, importance: 9 },
      { key: 'c', expectation: 4, perception: 1 },
    ];
    expect(modelOf({ dimensions }).weighted).toBe(-1);
  });

  it('has no part in the weighted total', () => {
    const dimensions = [
      { key: 'a', expectation: 4, perception: 3, importance: 1 },
      { key: 'b', expectation: 4, perception: null, importance: 9 },
      { key: 'c', expectation: 4, perception: 1 },
    ];
    expect(modelOf({ dimensions }).dimensions.map(({ weighted }) => weighted)).toEqual([
      -1,
      null,
      null,
    ]);
  });

  it('leaves no weighted total where all importance is 0', () => {
    const dimensions = [{ key: 'a', expectation: 4, perception: 3, importance: 0 }];
    expect(modelOf({ dimensions }).weighted).toBeNull();
  });

  it('is everything where no row has a level', () => {
    const dimensions = [{ key: 'a', expectation: null, perception: null }];
    expect(modelOf({ dimensions }).empty).toBe(true);
    expect(modelOf({ dimensions: [{ ...dimensions[0], expectation: 4 }] }).empty).toBe(false);
    expect(modelOf({ dimensions: [{ ...dimensions[0], perception: 4 }] }).empty).toBe(false);
  });

  it('is everything where no station has a level', () => {
    const none = { expected: null, understood: null, specified: null, delivered: null };
    expect(modelOf({ ...chain, chain: { ...none, perceived: null } })).toMatchObject({
      empty: true,
      findings: [],
      withheld: null,
    });
    expect(modelOf({ ...chain, chain: { ...none, perceived: 5 } }).empty).toBe(false);
  });

  it('is every expectation in SERVPERF', () => {
    const figures = modelOf(servperf);
    expect(figures.performanceOnly).toBe(true);
    expect(figures.dimensions.every(({ gap, weighted }) => gap === null && weighted === null)).toBe(
      true,
    );
  });

  it('is no SERVPERF where one row has an expectation, even of 0', () => {
    const scale = { min: 0, max: 5 };
    const dimensions = [
      { key: 'a', perception: 3 },
      { key: 'b', expectation: 0, perception: null },
    ];
    expect(modelOf({ scale, dimensions }).performanceOnly).toBe(false);
  });

  it('does not make a performance-only survey of a chain', () => {
    expect(modelOf(chain).performanceOnly).toBe(false);
  });
});

describe('minimumN', () => {
  it('withholds a row that rests on fewer answers, by the smaller of its sides', () => {
    const sides = { expectation: { mean: 4, n: 100 }, perception: { mean: 3, n: 12 } };
    expect(dimensionWith(sides, { minimumN: 30 })).toMatchObject({
      withheld: 30,
      expectation: null,
      perception: null,
      gap: null,
    });
  });

  it('keeps a withheld row\u2019s figures out of the table', () => {
    const [table] = modelOf(excess).tables;
    const { rows } = tableIn(languageOf('en'), table, {});
    const { key, label, ...cells } = there(rows.find((each) => each['key'] === 'highlights'));
    expect(key === label && Object.values(cells).every((cell) => cell === null)).toBe(true);
  });

  it('leaves a row alone that does not say its n', () => {
    expect(dimensionWith({}, { minimumN: 30 }).gap).toBe(-0.5);
  });

  it('withholds the whole where every row is', () => {
    expect(modelOf({ ...servqual, minimumN: 1000 }).withheld).toBe(1000);
  });

  it('does not withhold the whole where a chain is left', () => {
    expect(modelOf({ ...both, minimumN: 1000 }).withheld).toBeNull();
  });

  it('withholds the whole where every station is', () => {
    const figures = modelOf({ ...chain, chain: sampled, minimumN: 241 });
    expect(figures).toMatchObject({ withheld: 241, empty: true, findings: [] });
  });

  it('says so where rows are withheld and there is nothing else', () => {
    const missing = { key: 'b', expectation: null, perception: null };
    const thin = { key: 'a', expectation: 4, perception: 3, n: 12 };
    expect(modelOf({ dimensions: [thin, missing], minimumN: 30 }).withheld).toBe(30);
    expect(modelOf({ dimensions: [missing], minimumN: 30 }).withheld).toBeNull();
  });

  it.each([
    [29, 30],
    [30, null],
    [30.5, null],
  ])('is reached by exactly so many: %f answers', (n, withheld) => {
    expect(dimensionWith({ n }, { minimumN: 30 }).withheld).toBe(withheld);
    const thin = { ...sampled, delivered: { mean: 5.3, sd: 1, n } };
    const { stops } = there(modelOf({ ...chain, chain: thin, minimumN: 30 }).chain);
    expect(stops[3]!.withheld).toBe(withheld);
  });

  it('keeps a withheld row out of total and findings', () => {
    const dimensions = [
      { key: 'a', expectation: 4, perception: 3, importance: 1, n: 100 },
      { key: 'b', expectation: 4, perception: 1, importance: 9, n: 12 },
    ];
    const { weighted, findings } = modelOf({ dimensions, minimumN: 30 });
    expect(weighted).toBe(-1);
    expect(findings.filter(({ key }) => key === 'b')).toEqual([
      { code: 'withheld', key: 'b', severity: 'unknown' },
    ]);
  });

  it('leaves a withheld station out of every gap that it is in', () => {
    const thin = { ...sampled, delivered: { mean: 5.3, sd: 1, n: 12 } };
    const figures = modelOf({ ...chain, chain: thin, minimumN: 30 });
    const { steps } = there(figures.chain);
    expect(steps.map(({ value }) => value)).toEqual([-0.3, -0.2, null, null, -1.2, null]);
    expect(JSON.stringify([figures.tables, figures.findings])).not.toContain('5.3');
  });
});

describe('n', () => {
  it('is the rows\u2019 common one', () => {
    expect(gapModel(kiosk).n).toBe(207);
  });

  it('is null where they differ', () => {
    expect(modelOf(excess).n).toBeNull();
  });
});

describe('the chain', () => {
  const figures = modelOf(chain);

  it.each([
    ['diagnosis', -0.3],
    ['prescription', -0.2],
    ['pharmacy', -0.6],
    ['perception', -0.1],
    ['service', -1.2],
    ['communication', -1.3],
  ])('%s is %f', (gap, value) => {
    expect(step(figures, gap).value).toBe(value);
  });

  it('names the widest loss', () => {
    expect(there(figures.chain).steps.filter(({ largest }) => largest)).toHaveLength(1);
    expect(step(figures, 'pharmacy').largest).toBe(true);
  });

  it('has shares of the service gap for its terms', () => {
    const shares = there(figures.chain).steps.map(({ share }) => share && Math.round(share));
    expect(shares).toEqual([25, 17, 50, 8, 100, null]);
  });

  it('groups what compares the outcome as efficacy', () => {
    const groups = there(figures.chain).steps.map(({ group }) => group);
    expect(groups.slice(0, 4)).toEqual(Array(4).fill('conformance'));
    expect(groups.slice(4)).toEqual(['efficacy', 'efficacy']);
  });

  it.each(Object.entries({ chain, excess, under, near, ends }))(
    'of %s adds up to the service gap',
    (_, document) => {
      const { steps } = there(modelOf(document).chain);
      const sum = steps.slice(0, 4).reduce((total, { value }) => total + there(value), 0);
      expect(sum).toBeCloseTo(there(steps[4]!.value), 10);
    },
  );

  it('has no communication gap without a promise', () => {
    const { promised: _, ...rest } = stations;
    expect(there(modelOf({ ...chain, chain: rest }).chain).steps).toHaveLength(5);
  });

  it('has no shares where the service gap is 0', () => {
    expect(there(modelOf(flat).chain).steps.every(({ share }) => share === null)).toBe(true);
  });

  it('has no largest loss where nothing is lost', () => {
    expect(there(modelOf(flat).chain).steps.some(({ largest }) => largest)).toBe(false);
  });
});

describe('the drawn order', () => {
  const order = (sort: string, fields: object = servqual) => {
    const figures = modelOf(fields);
    return drawnOrder(figures, sort).map((index) => figures.dimensions[index]!.key);
  };

  it('is the document\u2019s where not asked otherwise', () => {
    expect(order('given')[0]).toBe('tangibles');
    expect(order('nonsense')).toEqual(order('given'));
  });

  it('is the worst shortfall first by gap, equal ones as given', () => {
    expect(order('gap')).toEqual([
      'tangibles',
      'assurance',
      'empathy',
      'reliability',
      'responsiveness',
    ]);
  });

  it('is importance times gap first by weight', () => {
    // 32 * 0.13, 19 * 0.18, 22 * 0.13, 11 * 0.25, 16 * 0.16
    expect(order('weighted')).toEqual([
      'reliability',
      'assurance',
      'responsiveness',
      'tangibles',
      'empathy',
    ]);
  });

  it('has rows without a gap last', () => {
    expect(order('gap', excess).slice(-2)).toEqual(['complaints', 'highlights']);
  });

  it('is the document\u2019s where there is nothing to sort by', () => {
    expect(order('weighted', separate)).toEqual(order('given'));
    expect(sortKey(modelOf(separate), 'weighted')).toBeNull();
  });

  it('is by a figure that some rows have', () => {
    expect(sortKey(modelOf(excess), 'gap')).toBe('gap');
    expect(sortKey(modelOf(servqual), 'given')).toBeNull();
  });
});

describe('the tables', () => {
  it('are those that the document has, dimensions first', () => {
    const names = (fields: object) => modelOf(fields).tables.map(({ name }) => name);
    expect(names(both)).toEqual(['dimensions', 'chain']);
    expect(names(chain)).toEqual(['chain']);
    expect(names(servqual)).toEqual(['dimensions']);
  });

  it('have the contract\u2019s columns', () => {
    const keys = modelOf(both).tables.map(({ units }) => Object.keys(units).join(', '));
    expect(keys).toEqual([
      'key, label, expectation, perception, gap, lower, upper, finding, minimum, adequacy, importance, weighted-gap',
      'gap, group, from, to, value, lower, upper, share',
    ]);
  });

  it('have the gaps of the chain with their intervals, and the document\u2019s own names', () => {
    const gapLabels = { service: 'Gap 5' };
    const [table] = modelOf({ ...chain, chain: sampled, gapLabels }).tables;
    const rows = table.rows.slice() as readonly Readonly<Record<string, unknown>>[];
    expect(rows.map(({ gap, value }) => [gap, value])).toEqual([
      ['diagnosis', -0.3],
      ['prescription', -0.2],
      ['pharmacy', -0.6],
      ['perception', -0.1],
      ['service', -1.2],
      ['communication', -1.3],
    ]);
    expect(rows[0]).toMatchObject({ lower: expect.closeTo(-0.53318, 4) as number });
    expect(rows[0]).toMatchObject({ upper: expect.closeTo(-0.06682, 4) as number });
    expect(table.codeLabels).toEqual(gapLabels);
  });

  it('have decimals for weights as ratings, and fewer for those out of 100', () => {
    const unitOf = (...weights: (number | null)[]) =>
      modelOf({
        dimensions: weights.map((importance, index) => ({
          key: `k${index}`,
          perception: 3,
          importance,
        })),
      }).tables[0].units['importance'];
    expect(unitOf(10, 0.5, null)).toBe('score');
    expect(unitOf(11, 0.5)).toBe('index');
  });

  it('keep the document\u2019s order', () => {
    expect(
      modelOf(forty)
        .tables[0].rows.slice()
        .map((dimension) => Reflect.get(dimension, 'key') as unknown),
    ).toEqual(forty.dimensions.map(({ key }) => key));
  });

  it('have adequacy as perception minus minimum', () => {
    expect(dimensionWith({ minimum: 3 }).adequacy).toBe(0.5);
  });
});

describe('many gaps at once', () => {
  /** Each gap is one standard error times t, so that its p value is known. */
  const gapsOf = (...ts: number[]) =>
    modelOf({
      scale: { min: -10, max: 10 },
      dimensions: ts.map((t, index) => ({
        key: `k${index}`,
        expectation: 0,
        perception: t / 100,
        gapSd: 1,
        n: 10_000,
      })),
    });
  // Near the normal distribution: p .001, .012, .020, .040, .30 (two-sided).
  const T = [-3.2905, -2.5121, -2.3263, -2.0537, -1.0364];

  it('are judged by Holm: the first two of p .001, .012, .020, .040, .30', () => {
    expect(gapsOf(...T).dimensions.map(({ finding }) => finding)).toEqual([
      'short',
      'short',
      'unclear',
      'unclear',
      'unclear',
    ]);
  });

  it('have intervals of their own, which may exclude 0 all the same', () => {
    const [, , third] = gapsOf(...T).dimensions;
    expect(there(there(third).interval).upper).toBeLessThan(0);
    expect(gapsOf(T[2]!).dimensions[0]!.finding).toBe('short');
  });

  it('are judged at the document\u2019s confidence', () => {
    const dimensions = [
      { key: 'a', expectation: 4, perception: 3.5, gapSd: 1, n: 25 },
      { key: 'b', expectation: 4, perception: 4, gapSd: 1, n: 25 },
    ];
    // t = -2.5 with 24 df: p = .0197.
    const finding = (confidence: number) =>
      modelOf({ dimensions, confidence }).dimensions[0]!.finding;
    expect(finding(0.95)).toBe('short');
    expect(finding(0.97)).toBe('unclear');
  });

  it('do not count those without evidence', () => {
    const bare = { expectation: 4, perception: 3.9 };
    const dimensions = [
      { key: 'a', expectation: 4, perception: 3.58, gapSd: 1, n: 25 },
      ...['b', 'c', 'd'].map((key) => ({ ...bare, key })),
    ];
    // t = -2.1 with 24 df: p = .046, more than .05 / 4.
    expect(modelOf({ dimensions }).dimensions.map(({ finding }) => finding)).toEqual([
      'short',
      'below',
      'below',
      'below',
    ]);
  });
});

describe('paired answers', () => {
  it('go by the dimension\u2019s n before the sides\u2019', () => {
    const sides = { expectation: { mean: 4, n: 90 }, perception: { mean: 3.5, n: 80 } };
    const { evidence } = dimensionWith({ ...sides, gapSd: 2, n: 64 });
    expect(evidence).toEqual({ method: 'paired', error: { se: 0.25, df: 63 } });
  });

  it('have no evidence where the sides differ in n and nothing else is said', () => {
    const sides = { expectation: { mean: 4, n: 90 }, perception: { mean: 3.5, n: 80 } };
    expect(dimensionWith({ ...sides, gapSd: 2 }).evidence).toBeNull();
  });

  it('need two of them, else Welch\u2019s serves', () => {
    const side = (mean: number) => ({ mean, sd: 1, n: 50 });
    const sides = { expectation: side(4), perception: side(3) };
    expect(dimensionWith({ ...sides, gapSd: 1, n: 1 }).evidence?.method).toBe('welch');
    expect(dimensionWith({ ...sides, gapSd: 1, n: 2 }).evidence?.method).toBe('paired');
  });

  it('that all differ alike are no evidence: they say nothing of how others would differ', () => {
    const alike = dimensionWith({ gapSd: 0, n: 10 });
    expect(alike).toMatchObject({ evidence: null, interval: null, finding: 'below' });
    expect(dimensionWith({ perception: 4, gapSd: 0, n: 10 }).finding).toBe('even');
    const sides = { expectation: { mean: 4, sd: 0, n: 9 }, perception: { mean: 3, sd: 0, n: 9 } };
    expect(dimensionWith(sides)).toMatchObject({ evidence: null, finding: 'below' });
    const oneSide = { ...sides, perception: { mean: 3, sd: 1, n: 9 } };
    expect(dimensionWith(oneSide).evidence?.method).toBe('welch');
  });
});

describe('sampling', () => {
  const census = { sampling: { design: 'census' } };

  it('of everybody leaves no interval and takes the gap as it is', () => {
    const found = (perception: number) => dimensionWith({ perception, gapSd: 3, n: 20 }, census);
    expect(found(3.99)).toMatchObject({ interval: null, finding: 'short' });
    expect(found(4.01)).toMatchObject({ interval: null, finding: 'exceeding' });
    expect(found(4)).toMatchObject({ interval: null, finding: 'even' });
    expect(dimensionWith({}, census).finding).toBe('short');
  });

  it('of everybody takes the gaps of the chain as they are', () => {
    const figures = modelOf({ ...chain, ...census });
    expect(step(figures, 'pharmacy')).toMatchObject({
      interval: null,
      finding: 'short',
      share: 50,
    });
  });

  it('narrows the interval by the finite-population factor, and with it the doubt', () => {
    const half = (sampling: object) => {
      const { lower, upper } = there(dimensionWith({ gapSd: 1, n: 400 }, sampling).interval);
      return (upper - lower) / 2;
    };
    // sqrt((500 - 400) / 499), Cochran 1977.
    const of500 = { sampling: { design: 'sample', population: 500 } };
    expect(half(of500) / half({})).toBeCloseTo(0.44766, 4);
    const doubtful = { perception: 3.95, gapSd: 1, n: 400 };
    expect(dimensionWith(doubtful).finding).toBe('unclear');
    expect(dimensionWith(doubtful, of500).finding).toBe('short');
  });

  it('narrows Welch\u2019s by both sides', () => {
    const side = (mean: number) => ({ mean, sd: 1, n: 400 });
    const sides = { expectation: side(4), perception: side(3.9) };
    const of500 = { sampling: { design: 'sample', population: 500 } };
    const { error } = there(dimensionWith(sides, of500).evidence);
    // sqrt(2 / 400) * .44766
    expect(error.se).toBeCloseTo(0.031654, 5);
    expect(error.df).toBeCloseTo(798, 6);
  });
});

describe('a chain with variances', () => {
  const figures = modelOf({ ...chain, chain: sampled });

  it('has Welch\u2019s interval for each gap', () => {
    // SE sqrt(2 * 1.3^2 / 240) = .118673, 478 df, t = 1.964939.
    expect(step(figures, 'diagnosis').interval).toEqual(interval(-0.53318, -0.06682, 4));
    expect(step(figures, 'communication').evidence?.method).toBe('welch');
  });

  it('finds by them what is more than chance', () => {
    expect(there(figures.chain).steps.map(({ finding }) => finding)).toEqual([
      'short',
      'unclear',
      'short',
      'unclear',
      'short',
      'short',
    ]);
  });

  it('has shares where the service gap is clear of 0', () => {
    expect(there(figures.chain).steps.map(({ share }) => share && Math.round(share))).toEqual([
      25,
      17,
      50,
      8,
      100,
      null,
    ]);
  });

  it('has none where it may be chance, or is not known', () => {
    const wide = modelOf({
      ...chain,
      chain: { ...sampled, perceived: { mean: 6.3, sd: 1, n: 40 } },
    });
    expect(step(wide, 'service').finding).toBe('unclear');
    expect(there(wide.chain).steps.every(({ share }) => share === null)).toBe(true);
    const unknown = modelOf({ ...chain, chain: { ...stations, perceived: null } });
    expect(there(unknown.chain).steps.every(({ share }) => share === null)).toBe(true);
  });

  it('draws no intervals where confidence is null, and is judged all the same', () => {
    const hidden = modelOf({ ...chain, chain: sampled, confidence: null });
    expect(step(hidden, 'service')).toMatchObject({ interval: null, finding: 'short', share: 100 });
  });

  it('has intervals between the stations that have both, and positions between the others', () => {
    const some = modelOf({ ...chain, chain: { ...sampled, delivered: 5.3 } });
    expect(there(some.chain).steps.map(({ finding }) => finding)).toEqual([
      'short',
      'unclear',
      'below',
      'below',
      'short',
      'below',
    ]);
  });

  it('rests on the stations\u2019 common n', () => {
    expect(figures.n).toBe(240);
    const other = { ...sampled, perceived: { mean: 5.2, sd: 1.3, n: 200 } };
    expect(modelOf({ ...chain, chain: other }).n).toBeNull();
  });

  it('finds a gain that is more than chance', () => {
    const gained = { ...sampled, perceived: { mean: 6.6, sd: 1.3, n: 240 } };
    const chained = modelOf({ ...chain, chain: gained });
    expect(step(chained, 'perception').finding).toBe('exceeding');
    expect(step(chained, 'service').finding).toBe('unclear');
  });

  it('knows nothing of a gap without one of its stations', () => {
    const figuresWithout = modelOf({ ...chain, chain: { ...sampled, understood: null } });
    expect(step(figuresWithout, 'diagnosis')).toMatchObject({
      value: null,
      interval: null,
      evidence: null,
      finding: null,
      share: null,
      largest: false,
    });
  });

  it('leaves a gap open whose noise is beyond measure', () => {
    const noisy = { ...sampled, delivered: { mean: 5.3, sd: 1e308, n: 2 } };
    const chained = modelOf({
      ...chain,
      chain: { ...noisy, specified: { mean: 5.9, sd: 1e308, n: 2 } },
    });
    expect(step(chained, 'pharmacy').finding).toBe('unclear');
  });

  it('calls a term the largest loss, never the service gap itself', () => {
    const single = { ...stations, understood: 6.4, specified: 6.4, perceived: 5.3 };
    const { steps } = there(modelOf({ ...chain, chain: single }).chain);
    expect(steps.map(({ largest }) => largest)).toEqual([false, false, true, false, false, false]);
  });

  it('has a share for the service gap and its terms alone', () => {
    const { steps } = there(modelOf({ ...chain, chain: sampled }).chain);
    expect(steps.map(({ share }) => share === null)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('clips an interval to what the scale allows', () => {
    const noisy = { ...sampled, understood: { mean: 6.1, sd: 90, n: 2 } };
    expect(step(modelOf({ ...chain, chain: noisy }), 'diagnosis').interval).toEqual({
      lower: -6,
      upper: 6,
    });
  });
});

describe('the findings', () => {
  const codes = (fields: object) =>
    modelOf(fields).findings.map(({ code, key = '', severity }) => `${code} ${key} ${severity}`);

  it('are bad news first, by weight, then the total and the chain', () => {
    expect(codes(both)).toEqual([
      'falls-short reliability bad',
      'falls-short assurance bad',
      'falls-short responsiveness bad',
      'falls-short tangibles bad',
      'falls-short empathy bad',
      'weighted-gap  neutral',
      'service-gap service neutral',
      'largest-loss pharmacy neutral',
      'communication-gap communication neutral',
    ]);
  });

  it('have what may be chance last', () => {
    expect(codes({ ...excess, chain: undefined })).toEqual([
      'exceeds attitude good',
      'unclear-gap errors unknown',
      'unclear-gap technique unknown',
      'withheld highlights unknown',
    ]);
  });

  it('are positions where nothing is known of chance', () => {
    const dimensions = [
      { key: 'a', expectation: 4, perception: 4.2 },
      { key: 'b', expectation: 4, perception: 4 },
      { key: 'c', expectation: 4, perception: 3 },
    ];
    expect(codes({ dimensions })).toEqual([
      'below-expectation c neutral',
      'at-expectation b neutral',
      'above-expectation a neutral',
    ]);
  });

  it('have the value of what they are about', () => {
    expect(modelOf({ ...chain, chain: sampled }).findings).toEqual([
      { code: 'service-gap', key: 'service', severity: 'bad', value: -1.2 },
      { code: 'largest-loss', key: 'pharmacy', severity: 'bad', value: -0.6 },
      { code: 'communication-gap', key: 'communication', severity: 'bad', value: -1.3 },
    ]);
  });

  it('name the lowest score where there are no expectations', () => {
    expect(modelOf(servperf).findings).toEqual([
      { code: 'lowest-score', key: 'tangibles', severity: 'neutral', value: 4.19 },
    ]);
  });

  it('are none where the whole is withheld or empty', () => {
    expect(modelOf({ ...servqual, minimumN: 1000 }).findings).toEqual([]);
  });

  it('are none of gaps that are not known', () => {
    const { promised: _, ...rest } = stations;
    expect(codes({ ...chain, chain: { ...rest, perceived: null } })).toEqual([
      'largest-loss pharmacy neutral',
    ]);
  });
});

describe('any good document', () => {
  it('is left as it was', () => {
    const document = checked(both);
    const before = JSON.stringify(document);
    gapModel(document);
    expect(JSON.stringify(document)).toBe(before);
  });

  it.each(Object.entries({ servqual, chain, both, servperf, excess, flat, ends, forty }))(
    '%s has finite figures only',
    (_, fields) => {
      expect(numbersIn(modelOf(fields)).every(Number.isFinite)).toBe(true);
    },
  );

  it('has finite figures only on the longest scale there is', () => {
    const max = Number.MAX_VALUE;
    const figures = modelOf({
      scale: { min: -max, max },
      dimensions: [{ key: 'a', expectation: max, perception: -max, importance: 1 }],
      chain: { expected: max, understood: -max, specified: 0, delivered: max, perceived: -max },
    });
    expect(numbersIn(figures).every(Number.isFinite)).toBe(true);
  });
});
