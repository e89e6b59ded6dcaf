import { describe, expect, it } from 'vitest';
import { languageOf, tableIn } from '../../../src/i18n/index.js';
import { drawnOrder, gapModel } from '../../../src/widgets/gap/gap.model.js';
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
    expect(row(figures, key).method).toBe('paired');
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
    expect(row(modelOf(separate), 'tangibles').method).toBe('welch');
  });
});

describe('an interval', () => {
  it('is the paired one where both can be had', () => {
    const sides = {
      expectation: { mean: 4, sd: 1, n: 50 },
      perception: { mean: 3.5, sd: 1, n: 50 },
    };
    expect(dimensionWith({ ...sides, gapSd: 0.5, n: 50 }).method).toBe('paired');
  });

  it('takes the sides\u2019 common n for the pairs', () => {
    const sides = { expectation: { mean: 4, n: 50 }, perception: { mean: 3.5, n: 50 } };
    expect(dimensionWith({ ...sides, gapSd: 0.5 }).method).toBe('paired');
  });

  it('takes the dimension\u2019s n where the sides give none', () => {
    const sides = { expectation: { mean: 4, sd: 1 }, perception: { mean: 3.5, sd: 1 } };
    expect(dimensionWith({ ...sides, n: 60 }).method).toBe('welch');
  });

  it('is none without standard deviations', () => {
    expect(dimensionWith({ n: 60 })).toMatchObject({ interval: null, method: null });
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

  it('goes by the sign without an interval', () => {
    expect(dimensionWith({}).finding).toBe('short');
  });

  it('is even for a gap of zero without an interval', () => {
    expect(dimensionWith({ perception: 4 }).finding).toBe('even');
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

  it('leaves no weighted total where all importance is 0', () => {
    const dimensions = [{ key: 'a', expectation: 4, perception: 3, importance: 0 }];
    expect(modelOf({ dimensions }).weighted).toBeNull();
  });

  it('is everything where no row has a level', () => {
    const dimensions = [{ key: 'a', expectation: null, perception: null }];
    expect(modelOf({ dimensions }).empty).toBe(true);
  });

  it('is every expectation in SERVPERF', () => {
    const figures = modelOf(servperf);
    expect(figures.performanceOnly).toBe(true);
    expect(figures.dimensions.every(({ gap, weighted }) => gap === null && weighted === null)).toBe(
      true,
    );
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

  it('does not withhold a chain', () => {
    expect(modelOf({ ...both, minimumN: 1000 }).withheld).toBeNull();
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
    expect(there(figures.chain).steps.filter(({ worst }) => worst)).toHaveLength(1);
    expect(step(figures, 'pharmacy').worst).toBe(true);
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
    'of %s adds up to the service gap, exactly and as shown',
    (_, document) => {
      const { steps } = there(modelOf(document).chain);
      const sum = (key: 'value' | 'shown') =>
        steps.slice(0, 4).reduce((total, term) => total + term[key], 0);
      expect(sum('value')).toBeCloseTo(steps[4]!.value, 10);
      expect(sum('shown')).toBeCloseTo(steps[4]!.shown, 10);
    },
  );

  it('shows a gap as the difference of the levels that it shows', () => {
    const { stops, steps } = there(modelOf(near).chain);
    expect(steps[0]!.shown).toBeCloseTo(stops[1]!.level - stops[0]!.level, 10);
  });

  it('has no communication gap without a promise', () => {
    const { promised: _, ...rest } = stations;
    expect(there(modelOf({ ...chain, chain: rest }).chain).steps).toHaveLength(5);
  });

  it('has no shares where the service gap is 0', () => {
    expect(there(modelOf(flat).chain).steps.every(({ share }) => share === null)).toBe(true);
  });

  it('has no worst gap where nothing is lost', () => {
    expect(there(modelOf(flat).chain).steps.some(({ worst }) => worst)).toBe(false);
  });

  it('has as few decimals as say its levels', () => {
    expect(there(figures.chain).digits).toBe(1);
    expect(there(modelOf(near).chain).digits).toBe(2);
    expect(there(modelOf(flat).chain).digits).toBe(0);
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
      'key, label, expectation, perception, gap, lower, upper, minimum, adequacy, importance, weighted-gap',
      'gap, group, from, to, value, share',
    ]);
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
