import { describe, expect, it } from 'vitest';
import { parse } from '../../src/contract/index.js';
import { gaugeModel, type GaugeFigures } from '../../src/widgets/gauge/gauge.model.js';
import { gaugeSchema } from '../../src/widgets/gauge/gauge.schema.js';
import { ends, there } from '../statistics/support.js';
import { gauge } from '../support/documents.js';
import { deepFreeze } from '../support/freeze.js';

/* What a level's verdict and its changes rest on: intervals given, of items, of censuses. */

const Z = 1.959963984540054;

const figures = (measure: object, fields: object = {}): GaugeFigures =>
  gaugeModel(there(parse(gaugeSchema, deepFreeze(gauge({ measure, ...fields }))).data));

const problemsIn = (measure: object) =>
  parse(gaugeSchema, gauge({ measure })).faults.map(({ path, code }) => [path, code]);

const index = (...items: object[]) => ({
  method: 'index',
  items: items.map((item, at) => ({ key: `item-${at}`, ...item })),
});

describe('an interval that comes with a value', () => {
  it.each([
    [{ lower: 79 }, '/measure/upper', 'required'],
    [{ upper: 81 }, '/measure/lower', 'required'],
    [{ lower: 80.5, upper: 81 }, '/measure/lower', 'out-of-range'],
    [{ lower: 79, upper: 79.5 }, '/measure/upper', 'out-of-range'],
  ])('of %j about 80 is a problem at %s', (interval, path, code) => {
    expect(problemsIn({ method: 'value', value: 80, ...interval })).toEqual([[path, code]]);
  });

  it.each([
    [80, 80, 81],
    [80, 79, 80],
    [null, -3, -1],
  ])('about %s may be %s to %s', (value, lower, upper) => {
    expect(problemsIn({ method: 'value', value, lower, upper })).toEqual([]);
  });

  it('is none where there is no value', () => {
    expect(figures({ method: 'value', value: null, lower: 1, upper: 2 }).interval).toBeNull();
  });

  it('is the evidence for a change', () => {
    const before = { method: 'value', value: 70, lower: 68, upper: 72 };
    const now = { method: 'value', value: 80, lower: 77, upper: 82 };
    const { change } = there(figures(now, { previous: before }).comparisons[0]);
    // Newcombe: 10 - sqrt(3² + 2²), 10 + sqrt(2² + 2²).
    expect(change?.interval).toEqual(ends(10 - Math.hypot(3, 2), 10 + Math.hypot(2, 2), 12));
    expect(change?.finding).toBe('rise');
  });
});

describe('an index', () => {
  const scored = [
    { weight: 2, score: 80, sd: 10, n: 100 },
    { weight: 1, score: 60, sd: 20, n: 50 },
  ];

  it('of items with n and sd has the interval 71.0702 to 75.5965', () => {
    // (2/3)² x 100/100 + (1/3)² x 400/50 = 4/3.
    const { value, interval } = figures(index(...scored));
    expect(value).toBeCloseTo(220 / 3, 12);
    expect(interval).toEqual(ends(71.0702, 75.5965, 4));
  });

  it('is judged by it', () => {
    const verdict = (target: number) => figures(index(...scored), { target }).verdict;
    expect([71, 73, 76].map(verdict)).toEqual(['met', 'uncertain', 'missed']);
  });

  it('has it at the confidence that is given', () => {
    const { interval } = figures(index(...scored), { confidence: 0.9 });
    const reach = 1.6448536269514722 * Math.sqrt(4 / 3);
    expect(interval).toEqual(ends(220 / 3 - reach, 220 / 3 + reach, 9));
  });

  it.each([
    [{ method: 'csat', counts: [4, 10, 16, 40, 30] }, 70, (0.7 * 0.3 * 100 ** 2) / 100],
    [{ method: 'ratio', part: 45, whole: 60 }, 75, (0.75 * 0.25 * 100 ** 2) / 60],
    // Of 300: promoters 150, detractors 60, so 30 points with .7 - .3² = .61.
    [{ method: 'nps', detractors: 60, passives: 90, promoters: 150 }, 30, (0.61 * 100 ** 2) / 300],
    // 10, 20, 20 of 50: mean 2.2, variance (10 x 1.44 + 20 x .04 + 20 x .64)/49.
    [{ method: 'mean', counts: [10, 20, 20] }, 2.2, 28 / 49 / 50],
    [{ method: 'value', value: 62, lower: 60, upper: 64 }, 62, (2 / Z) ** 2],
    [index(...scored), 220 / 3, 4 / 3],
  ])('takes score and variance of an item from its measure %j', (measure, score, variance) => {
    const { value, interval } = figures(index({ weight: 3, measure }));
    const reach = Z * Math.sqrt(variance);
    expect(value).toBeCloseTo(score, 10);
    expect(interval).toEqual(ends(score - reach, score + reach, 9));
  });

  it('has an interval through a tree of any depth', () => {
    let items: object[] = scored.map((item, at) => ({ key: `leaf-${at}`, ...item }));
    for (let depth = 0; depth < 8; depth++) items = [{ key: `group-${depth}`, weight: 7, items }];
    expect(figures({ method: 'index', items }).interval).toEqual(ends(71.0702, 75.5965, 4));
  });

  it.each([
    ['an item with neither', { score: 70 }],
    ['n without sd', { score: 70, n: 80 }],
    ['sd without n', { score: 70, sd: 8 }],
    ['no answers', { score: 70, sd: 8, n: 0 }],
    ['a spread of 0', { score: 70, sd: 0, n: 80 }],
    ['a value without an interval', { measure: { method: 'value', value: 70 } }],
    ['answers that are all alike', { measure: { method: 'csat', counts: [0, 0, 0, 0, 9] } }],
  ])('has none for %s', (_, item) => {
    const { interval, verdict, standing } = figures(index(...scored, { weight: 1, ...item }), {
      target: 60,
    });
    expect([interval, verdict, standing?.side]).toEqual([null, null, 'above']);
  });

  it('is compared with another by both intervals', () => {
    const before = index(...scored.map((item) => ({ ...item, score: item.score - 10 })));
    const { change } = there(figures(index(...scored), { previous: before }).comparisons[0]);
    const reach = Z * Math.sqrt(8 / 3);
    expect(change?.interval).toEqual(ends(10 - reach, 10 + reach, 9));
  });
});

describe('a census', () => {
  const sampling = { design: 'census' };
  const ratio = { method: 'ratio', part: 950, whole: 1000 };

  it.each([
    ['ratio', ratio],
    ['csat', { method: 'csat', counts: [2, 1, 2, 45, 50] }],
    ['mean', { method: 'mean', counts: [1, 2, 3, 4] }],
    ['nps', { method: 'nps', detractors: 10, passives: 20, promoters: 30 }],
    ['value', { method: 'value', value: 80, lower: 70, upper: 90 }],
    ['index', index({ weight: 1, score: 70, sd: 5, n: 30 })],
    ['index of a measure', index({ weight: 1, measure: { method: 'csat', counts: [1, 2, 3] } })],
  ])('of %s has no interval', (_, measure) => {
    expect(figures(measure, { sampling }).interval).toBeNull();
    expect(figures(measure, { sampling: { design: 'sample' } }).interval).not.toBeNull();
  });

  it.each([
    [94.9, 'met'],
    [95, 'met'],
    [95.1, 'missed'],
    [{ min: 90, max: 95 }, 'met'],
  ])('is held against %j as it is: %s', (target, verdict) => {
    const judged = figures(ratio, { sampling, target });
    expect([judged.verdict, judged.standing]).toEqual([verdict, null]);
  });

  it('of no answers is no evidence', () => {
    const none = { method: 'ratio', part: 0, whole: 0 };
    expect(figures(none, { sampling, target: 5 }).evidence).toBeNull();
  });

  it('is compared with another one without a test', () => {
    const previous = { method: 'ratio', part: 500, whole: 1000 };
    const { change, outcome } = there(figures(ratio, { sampling, previous }).comparisons[0]);
    expect([change?.interval, change?.finding, outcome]).toEqual([null, 'untested', null]);
  });

  it('of means is compared without a test too', () => {
    const fields = { sampling, previous: { method: 'mean', counts: [40, 30, 20, 10] } };
    const { comparisons } = figures({ method: 'mean', counts: [1, 2, 3, 40] }, fields);
    expect(there(comparisons[0]).change?.finding).toBe('untested');
  });
});

describe('the evidence', () => {
  const ratio = { method: 'ratio', part: 380, whole: 400 };

  it.each([
    ['an interval, of a sample', ratio, {}, 'interval'],
    ['an interval, where none is drawn', ratio, { confidence: null }, 'interval'],
    ['the value itself, of a census', ratio, { sampling: { design: 'census' } }, 'census'],
    ['none, of a bare value', { method: 'value', value: 80 }, {}, null],
    ['none, of what is withheld', ratio, { minimumN: 401 }, null],
  ])('is %s', (_, measure, fields, evidence) => {
    expect(figures(measure, fields).evidence).toBe(evidence);
  });

  it.each([
    [ratio, { design: 'sample', population: 500 }, true],
    [ratio, { design: 'sample' }, false],
    [{ method: 'value', value: 80 }, { design: 'sample', population: 500 }, false],
    [index({ weight: 1, score: 80 }), { design: 'sample', population: 500 }, false],
  ])('of %j, sampled by %j, is narrowed: %s', (measure, sampling, isNarrowed) => {
    expect(figures(measure, { sampling }).isNarrowed).toBe(isNarrowed);
  });

  it('of a mean is none where all answers of one of two are alike', () => {
    const alike = { method: 'mean', counts: [0, 0, 0, 0, 9] };
    const previous = { method: 'mean', counts: [5, 10, 20, 40, 3] };
    const [change] = figures(alike, { previous }).comparisons;
    expect(change?.change).toMatchObject({ interval: null, finding: 'untested' });
  });
});

describe('a sample of a known population', () => {
  it('has its interval narrowed: 380 of 400 of 500', () => {
    const ratio = { method: 'ratio', part: 380, whole: 400 };
    const { lower, upper } = there(figures(ratio).interval);
    const narrowed = figures(ratio, { sampling: { design: 'sample', population: 500 } });
    const factor = Math.sqrt(100 / 499);
    expect(factor).toBeCloseTo(0.44766, 5);
    expect(narrowed.interval).toEqual(
      ends(95 - (95 - lower) * factor, 95 + (upper - 95) * factor, 9),
    );
  });

  it('narrows no index, whose items may be of different groups', () => {
    const sampling = { design: 'sample', population: 120 };
    const items = [
      { weight: 2, score: 80, sd: 10, n: 100 },
      { weight: 1, measure: { method: 'ratio', part: 30, whole: 50 } },
    ];
    expect(figures(index(...items), { sampling }).interval).toEqual(
      figures(index(...items)).interval,
    );
  });

  it('narrows no interval that came with a value', () => {
    const given = { method: 'value', value: 80, lower: 78, upper: 82, n: 90 };
    const sampling = { design: 'sample', population: 100 };
    expect(figures(given, { sampling }).interval).toEqual({ lower: 78, upper: 82 });
  });

  it('compares means by the narrowed interval of now and the plain one of before', () => {
    const [now, before] = [
      { method: 'mean', counts: [5, 10, 20, 40] },
      { method: 'mean', counts: [10, 20, 20, 25] },
    ];
    const sampling = { design: 'sample', population: 80 };
    const narrowed = figures(now, { sampling, previous: before });
    const plain = there(figures(before).interval);
    const { lower, upper } = there(narrowed.interval);
    const [a, b] = [figures(before).value!, narrowed.value!];
    const expected = ends(
      b - a - Math.hypot(b - lower, plain.upper - a),
      b - a + Math.hypot(upper - b, a - plain.lower),
      9,
    );
    expect(there(narrowed.comparisons[0]).change?.interval).toEqual(expected);
  });
});

describe('findings', () => {
  const now = { method: 'ratio', part: 900, whole: 1000 };
  const before = { method: 'ratio', part: 500, whole: 1000 };

  it('are the target first, then the changes in their order, then the lowest score', () => {
    const compare = [
      { kind: 'year-ago', measure: { method: 'ratio', part: 890, whole: 1000 } },
      { kind: 'plan', value: 90 },
      { kind: 'benchmark', value: 93 },
    ];
    expect(figures(now, { target: 85, previous: before, compare }).findings).toEqual([
      { code: 'target-met', severity: 'good', value: 90, target: 85 },
      { code: 'change-rise', key: 'previous', severity: 'good', value: 40 },
      { code: 'change-unclear', key: 'year-ago', severity: 'unknown', value: 1 },
      { code: 'change-same', key: 'plan', severity: 'neutral', value: 0 },
      { code: 'change-untested', key: 'benchmark', severity: 'neutral', value: -3 },
    ]);
    const items = [
      { weight: 1, score: 70 },
      { weight: 1, score: 50 },
    ];
    expect(figures(index(...items), { target: 65 }).findings).toEqual([
      { code: 'below-target', severity: 'neutral', value: 60, target: 65 },
      { code: 'lowest-score', key: 'item-1', severity: 'neutral', value: 50 },
    ]);
  });

  it.each([
    [85, 'higher', 'target-met', 'good'],
    [95, 'higher', 'target-missed', 'bad'],
    [90, 'higher', 'target-uncertain', 'unknown'],
    [85, 'lower', 'target-missed', 'bad'],
    [{ min: 80, max: 95 }, undefined, 'target-met', 'good'],
  ])('of the target %j, where %s is better, are %s: %s', (target, direction, code, severity) => {
    expect(figures(now, { target, direction }).findings).toMatchObject([
      { code, severity, target },
    ]);
  });

  it('of a change are bad news where it leads the wrong way', () => {
    const { findings } = figures(now, { direction: 'lower', previous: before });
    expect(findings).toMatchObject([{ code: 'change-rise', severity: 'bad' }]);
  });

  it('say nothing of what can’t be compared, nor of what is withheld', () => {
    const few = { method: 'ratio', part: 9, whole: 10 };
    expect(figures(now, { previous: few, minimumN: 30 }).findings).toEqual([]);
    expect(figures(now, { previous: { method: 'mean', counts: [1, 2] } }).findings).toEqual([]);
  });
});
