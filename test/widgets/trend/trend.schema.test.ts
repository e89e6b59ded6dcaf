import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { trendSchema } from '../../../src/widgets/trend/trend.schema.js';
import { trend } from '../../support/documents.js';

/** The problems of a document, each as its path and its code. */
const problems = (fields: object): string[] =>
  parse(trendSchema, trend(fields)).faults.map(({ path, code }) => `${path} ${code}`);

const one = (points: object[], fields: object = {}): string[] =>
  problems({ series: [{ key: 'a', points }], ...fields });
const yearly = (
  count: number,
  point: (index: number) => object = (index) => ({ value: index % 2 }),
) => Array.from({ length: count }, (_, index) => ({ t: String(2000 + index), ...point(index) }));

describe('events', () => {
  it.each([[{ unit: 'per:1000' }], [{ unit: 'percent' }], [{ unit: 'count', control: 'u' }]])(
    'need an exposure with %j',
    (fields) => {
      const points = [
        { t: '2024', events: 5, exposure: 1000 },
        { t: '2025', events: 5 },
      ];
      expect(one(points, fields)).toContain('/series/0/points/1/exposure required');
    },
  );

  it.each([[{ unit: 'count' }], [{ unit: 'count', control: 'c' }]])(
    'stand alone with %j',
    (fields) => {
      const found = one([{ t: '2024', events: 5 }], fields);
      expect(found.filter((text) => text.endsWith('required'))).toEqual([]);
    },
  );
});

describe('the fields of a trend', () => {
  it.each([
    'percent',
    'count',
    'index',
    'score',
    'points',
    'ratio',
    'hours',
    'days',
    'per:1',
    'per:1000',
    'per:100000',
    'currency:CNY',
  ])('take the unit %s', (unit) => {
    expect(one(yearly(2), { unit })).toEqual([]);
  });

  it.each(['per:0', 'per:-1', 'per:1.5', 'per:', 'per:01', 'minutes'])(
    'do not take the unit %s',
    (unit) => {
      expect(one(yearly(2), { unit })).toEqual(['/unit wrong-value']);
    },
  );

  it('take all that there is', () => {
    const fields = {
      direction: 'lower',
      target: { min: 0, max: 3 },
      control: 'auto',
      rules: ['beyond-limit', 'run', 'trend', 'two-of-three'],
      phases: [{ from: '2004', label: 'New' }, { from: '2008' }],
      baseline: { from: '2000', to: '2003' },
      compare: 'year-ago',
    };
    const points = yearly(40, () => ({ value: 1, partial: false, excluded: null }));
    expect(one(points, { ...fields, phases: [] })).toEqual(['/series/0 few-points']);
    expect(one(yearly(40), { ...fields, phases: [], baseline: null })).toEqual([]);
  });

  it.each([
    [{ target: { min: 5, max: 3 } }, '/target out-of-range'],
    [{ direction: 'up' }, '/direction wrong-value'],
    [{ control: 'shewhart' }, '/control wrong-value'],
    [{ rules: ['runs'] }, '/rules/0 wrong-value'],
    [{ compare: 'benchmark' }, '/compare wrong-value'],
    [{ phases: [{ from: '2004' }, { from: '2003' }] }, '/phases/1/from not-ascending'],
    [{ baseline: { from: '2004', to: '2003' } }, '/baseline/to not-ascending'],
    [{ baseline: { from: '2003' } }, '/baseline/to required'],
  ])('name what is wrong in %j', (fields, problem) => {
    expect(one(yearly(2), fields)).toEqual([problem]);
  });

  it.each([
    [{ partial: 'yes' }, '/series/0/points/0/partial wrong-type'],
    [{ excluded: 4 }, '/series/0/points/0/excluded wrong-type'],
    [{ events: -1 }, '/series/0/points/0/events out-of-range'],
  ])('name what is wrong in a point with %j', (point, problem) => {
    expect(one([{ t: '2024', ...point }])).toEqual([problem]);
  });

  it('want columns of flags and reasons as long as the times', () => {
    const series = [{ key: 'a', t: ['2024'], value: [1], partial: [], excluded: [null, 'x'] }];
    expect(problems({ series })).toEqual([
      '/series/0/partial wrong-length',
      '/series/0/excluded wrong-length',
    ]);
  });
});

describe('an event', () => {
  const event = (t: unknown, to: unknown) =>
    one(yearly(2), { events: [{ t, to, label: 'Strike' }] });

  it.each([
    ['2026-05', '2026-02'],
    ['2026-05', '2026-04'],
    ['2026-05-15', '2026-04'],
    ['2026-01-02T00:00:00Z', '2026-01-01T23:59:59Z'],
    [1e12, 1e12 - 1],
  ])('from %s does not end at %s, before it begins', (t, to) => {
    expect(event(t, to)).toEqual(['/events/0/to not-ascending']);
  });

  it.each([
    ['2026-05', '2026-05'],
    ['2026-05', '2026-06'],
    ['2026-05-15', '2026-05'],
    [1e12, 1e12],
    ['2026-05', null],
  ])('from %s may end at %s', (t, to) => {
    expect(event(t, to)).toEqual([]);
  });
});

describe('the warning of few points', () => {
  const charted = { control: 'xmr', unit: 'index' };

  it.each([
    [11, ['/series/0 few-points']],
    [12, []],
  ])('for %d points is %j', (count, expected) => {
    expect(one(yearly(count), charted)).toEqual(expected);
  });

  it('is of the shortest phase', () => {
    const phases = (from: string) => one(yearly(24), { ...charted, phases: [{ from }] });
    expect([phases('2012'), phases('2013')]).toEqual([[], ['/series/0 few-points']]);
  });

  it('is of a short baseline', () => {
    const until = (to: string) => one(yearly(24), { ...charted, baseline: { to } });
    expect([until('2011'), until('2010')]).toEqual([[], ['/series/0 few-points']]);
  });

  it.each([
    ['partial', { partial: true }, {}],
    ['excluded', { excluded: 'Strike' }, {}],
    ['missing', { value: null }, {}],
    ['a forecast', {}, { forecastFrom: '2011' }],
    ['withheld', { n: 5 }, { minimumN: 30 }],
  ])('counts no point that is %s', (_, last, fields) => {
    const points = yearly(12, (index) => ({ value: index % 2, ...(index === 11 ? last : {}) }));
    expect(one(points, { ...charted, ...fields })).toEqual(['/series/0 few-points']);
  });

  it('is not of values, where a chart wants counts: they have no limits', () => {
    expect(one(yearly(3), { control: 'p' })).toEqual([]);
  });

  it('is of no series without values, and of none without limits', () => {
    expect([
      one([], charted),
      one(
        yearly(3, () => ({})),
        charted,
      ),
      one(yearly(3)),
    ]).toEqual([[], [], []]);
  });
});

describe('the warning of quantities that are no trials', () => {
  const rates = (parts: number[]) => (index: number) => ({
    requested: 1000,
    fulfilled: parts[index % parts.length],
  });

  it.each([
    ['p', ['/series/0 not-trials']],
    ['auto', []],
    ['xmr', []],
  ])('for control %s is %j', (control, expected) => {
    expect(one(yearly(12, rates([900, 100])), { control })).toEqual(expected);
  });

  it('is none of half the points outside', () => {
    const half = (count: number) =>
      one(
        yearly(12, (index) => ({
          requested: 1000,
          fulfilled: index < count ? 500 + 200 * (index % 2 ? 1 : -1) : 500,
        })),
        { control: 'p' },
      );
    expect([half(6), half(8)]).toEqual([[], ['/series/0 not-trials']]);
  });

  it('is of events too', () => {
    const points = yearly(12, (index) => ({ events: index % 2 ? 900 : 100, exposure: 10 }));
    expect(one(points, { control: 'u', unit: 'per:1' })).toEqual(['/series/0 not-trials']);
  });

  it('does not depend on the rules that the document wants', () => {
    expect(one(yearly(12, rates([900, 100])), { control: 'p', rules: [] })).toEqual([
      '/series/0 not-trials',
    ]);
  });

  it('is made of a document without errors alone', () => {
    const points = yearly(12, rates([900, 100]));
    expect(one(points, { control: 'p', confidence: 2, unit: 'miles' })).toEqual([
      '/confidence out-of-range',
      '/unit wrong-value',
    ]);
    expect(one([...points, { t: '1999' }], { control: 'p' })).toEqual([
      '/series/0/points/12/t not-ascending',
    ]);
    expect(one([{ t: 'soon', value: 1 }], { control: 'xmr' })).toEqual([
      '/series/0/points/0/t wrong-format',
    ]);
  });
});

it('warns of what was supplied beyond the request once a series', () => {
  const points = yearly(3, () => ({ requested: 10, fulfilled: 20 }));
  const series = ['a', 'b'].map((key) => ({ key, points }));
  expect(problems({ series })).toEqual([
    '/series/0/points/0/fulfilled over-fulfilled',
    '/series/1/points/0/fulfilled over-fulfilled',
  ]);
});
