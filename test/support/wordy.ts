/** Documents with the names, tones, findings and problems that the stories lack. */
import type { Kind } from './small.js';

const day = (index: number): string => `2025-03-${String(index + 1).padStart(2, '0')}`;

/** A gauge on a scale with a band of each tone, none of them named. */
const toned = (value: number): object => ({
  type: 'gauge',
  measure: { method: 'value', value },
  bands: ['bad', 'poor', 'fair', 'good', 'excellent'].map((tone, index) => ({
    from: index * 20,
    tone,
  })),
});

/** Points that vary far more than trials of one process would. */
const wild = (index: number): object => ({
  t: day(index),
  requested: 100_000,
  fulfilled: index % 2 ? 99_000 : 60_000,
});

const dimensionsOf = (keys: string, fields: object): object => ({
  type: 'gap',
  scale: { min: 1, max: 7 },
  dimensions: keys.split(' ').map((key) => ({ key, ...fields })),
});

const stagesOf = (keys: string, ...counts: readonly number[]): object[] =>
  keys.split(' ').map((key, index) => ({ key, count: counts[index] ?? 100 - index }));

/** Questions without a neutral option. */
const answered = (sampling: object | null, ...counts: readonly (readonly number[])[]): object => ({
  type: 'likert',
  sampling,
  neutral: null,
  questions: counts.map((list, index) => ({ key: `q${index}`, counts: list })),
});

const mean = { method: 'mean', counts: [4, 6, 20, 50, 20] };

/** A KPI that is compared with another measure in every way that there is. */
const compared = (measure: object, other: object): object => ({
  type: 'kpi',
  minimumN: 30,
  measure,
  compare: ['previous', 'year-ago', 'benchmark', 'plan'].map((kind) => ({ kind, measure: other })),
});

/** A KPI of which no verdict is known. */
const standing = (target: unknown): object => ({
  type: 'kpi',
  measure: { method: 'value', value: 4 },
  target,
});

/** A matrix with an item in each quadrant. */
const matrixOf = (importanceKind: string | null, crosshair: unknown, sd = 0.1): object => {
  const rated = (value: number) => ({ mean: value, sd, n: 40 });
  const item = (key: string, importance: number, performance: number) => ({
    key,
    importance: importanceKind === 'derived' ? importance / 10 : rated(importance),
    performance: rated(performance),
    n: 40,
  });
  return {
    type: 'matrix',
    scale:
      importanceKind === 'derived'
        ? { min: 1, max: 5 }
        : { importance: { min: 1, max: 5 }, performance: { min: 1, max: 5 } },
    importanceKind,
    crosshair,
    items: [
      item('a', 4.5, 2),
      item('b', 4, 4),
      item('c', 2, 2.5),
      item('d', 2.2, 4.2),
      { key: 'e', importance: 4, performance: 2, n: 5 },
    ],
  };
};

/** Features by their counts of M, O, A, I, R, Q. */
const kanoOf = (...features: readonly (readonly number[])[]): object => ({
  type: 'kano',
  items: features.map(([M, O, A, I, R, Q], index) => ({
    key: String.fromCodePoint(97 + index),
    counts: { M, O, A, I, R, Q },
    missing: index,
  })),
});

/** Valid documents, some of them with warnings. */
export const WORDY: Readonly<Record<Kind, Readonly<Record<string, object>>>> = {
  gauge: {
    bad: toned(10),
    poor: toned(30),
    fair: toned(50),
    good: toned(70),
    excellent: toned(90),
    mean: { type: 'gauge', asOf: '2025-W07', measure: mean },
    unchanged: { type: 'gauge', asOf: '2025-Q1', measure: mean, previous: mean },
    defined: { type: 'gauge', measure: mean, definition: 'As agreed', note: 'Counted' },
    withUnknownFields: {
      type: 'gauge',
      measure: mean,
      ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`field${index}`, index])),
    },
    mostOfTheParts: { type: 'gauge', measure: { method: 'ratio', part: 1020, whole: 1000 } },
  },
  funnel: {
    named: {
      type: 'funnel',
      stages: stagesOf(
        'dissatisfied complained registered acknowledged investigated resolved followed-up satisfied retained',
      ),
    },
    journey: {
      type: 'funnel',
      stages: stagesOf('aware considering purchased repeat loyal advocate'),
    },
    partlyWithheld: {
      type: 'funnel',
      minimumN: 30,
      stages: stagesOf('complained acknowledged resolved', 400, 12, 8),
    },
  },
  gap: {
    named: dimensionsOf(
      'attitude technique responsibility facilities management highlights complaints errors',
      { expectation: 6, perception: 5 },
    ),
    noPairs: {
      type: 'gap',
      scale: { min: 1, max: 7 },
      dimensions: [
        { key: 'errors', expectation: 6, perception: null },
        { key: 'attitude', expectation: null, perception: 5 },
      ],
    },
    even: dimensionsOf('empathy assurance', { expectation: 5, perception: 5 }),
    chainKept: {
      type: 'gap',
      scale: { min: 1, max: 7 },
      chain: {
        expected: 5,
        understood: 5,
        specified: 5,
        delivered: 5,
        perceived: 5,
        promised: 5,
      },
    },
  },
  heatmap: {
    mixed: {
      type: 'heatmap',
      minimumN: 30,
      rows: ['a', 'b', 'c'].map((key) => ({ key })),
      columns: [{ key: 's' }, { key: 't', target: 80 }, { key: 'v' }],
      cells: [
        [{ part: 50, whole: 100 }, { part: 78, whole: 100 }, 4],
        [{ part: 95, whole: 100 }, { part: 99, whole: 100 }, 5],
        [{ part: 5, whole: 9 }, null, 4.5],
      ],
    },
    even: {
      type: 'heatmap',
      rows: [{ key: 'a' }],
      columns: [{ key: 'v', unit: 'hours', target: 4 }],
      cells: [[4]],
    },
    many: {
      type: 'heatmap',
      rows: ['a', 'b', 'c', 'd'].map((key) => ({ key })),
      columns: [{ key: 'v', target: 4 }],
      cells: [[3], [3], [3], [3]],
    },
    counted: {
      type: 'heatmap',
      sampling: { design: 'census' },
      rows: [{ key: 'a' }, { key: 'b' }],
      columns: [{ key: 'v', target: 4 }],
      cells: [[3], [5]],
    },
    alone: { type: 'heatmap', rows: [{ key: 'a' }], columns: [{ key: 'b' }], cells: [[3]] },
    withNothingToDivideBy: {
      type: 'heatmap',
      rows: [{ key: 'a' }, { key: 'b' }],
      columns: [{ key: 'c' }],
      cells: [[{ part: 0, whole: 0 }], [{ part: 1, whole: 2 }]],
    },
    noneWorse: {
      type: 'heatmap',
      rows: [{ key: 'a' }],
      columns: [
        { key: 'b', target: 50 },
        { key: 'c', target: 4 },
      ],
      cells: [[{ part: 60, whole: 100 }, 5]],
    },
  },
  breakdown: {
    // All values are alike, and known without a test.
    even: {
      type: 'breakdown',
      sampling: { design: 'census' },
      groups: ['a', 'b'].map((key) => ({ key, part: 5, whole: 10 })),
    },
    over: {
      type: 'breakdown',
      groups: ['a', 'b'].map((key) => ({ key, part: 11, whole: 10 })),
    },
    at: {
      type: 'breakdown',
      target: 4,
      groups: [
        { key: 'a', value: 4, n: 10 },
        { key: 'b', value: 5, n: 10 },
        { key: 'c', value: 3, n: 10 },
      ],
    },
    neither: {
      type: 'breakdown',
      groups: [
        { key: 'a', part: 5, whole: 10 },
        { key: 'b', part: 6, whole: 10 },
      ],
    },
  },
  comparison: {
    both: {
      type: 'comparison',
      units: ['a', 'b'].map((key) => ({ key, part: 5, whole: 10 })),
    },
    alone: { type: 'comparison', target: 50, units: [{ key: 'a', part: 5, whole: 10 }] },
    farOff: {
      type: 'comparison',
      dispersion: 'none',
      direction: 'lower',
      units: [10, 12, 30, 90, 400, 40].map((part, index) => ({
        key: `u${index}`,
        part,
        whole: index === 4 ? 410 : 100,
      })),
    },
  },
  kpi: {
    rise: compared(mean, { method: 'mean', counts: [40, 60, 20, 5, 2] }),
    fall: compared(mean, { method: 'mean', counts: [0, 0, 2, 5, 90] }),
    unclear: compared(mean, { method: 'mean', counts: [4, 6, 21, 50, 20] }),
    same: compared(mean, mean),
    untested: compared({ method: 'value', value: 5 }, { method: 'value', value: 4 }),
    methods: compared(mean, { method: 'csat', counts: [1, 2] }),
    lower: { ...compared(mean, { method: 'mean', counts: [0, 0, 2, 5, 90] }), direction: 'lower' },
    band: { ...compared(mean, mean), target: { min: 4.5, max: 5 } },
    at: standing(4),
    above: standing(3),
    within: standing({ min: 3, max: 5 }),
    fractions: {
      type: 'kpi',
      measure: { method: 'ratio', part: 1, whole: 2 },
      spark: [0.5, 0.6, 0.7].map((value, at) => ({ t: day(at), value })),
    },
  },
  scorecard: {
    named: {
      type: 'scorecard',
      rows: 'unit-fill line-fill order-fill on-time accuracy to-door settlement order-capture forecast-accuracy otif'
        .split(' ')
        .map((key, index) => ({ key, points: [{ t: '2024', value: 80 + index }] })),
    },
    charts: {
      type: 'scorecard',
      minimumN: 30,
      rows: ['auto', 'laney', 'p', 'c', 'xmr'].map((control) => ({
        key: control,
        label: 'On time',
        group: 'Delivery',
        control,
        target: 99,
        points: Array.from({ length: 20 }, (_, index) => wild(index)),
      })),
    },
    alone: {
      type: 'scorecard',
      rows: [{ key: 'otif', unit: 'count', control: 'c', points: [{ t: '2024', events: 3 }] }],
    },
    left: {
      type: 'scorecard',
      rows: [
        {
          key: 'otif',
          control: 'p',
          points: Array.from({ length: 9 }, (_, index) => ({
            t: day(index),
            requested: 100,
            fulfilled: 90,
            limit: 95,
            sold: 80,
            forecast: 99,
            excluded: index === 3 ? 'Strike' : null,
          })),
        },
      ],
    },
  },
  pareto: {
    lumped: {
      type: 'pareto',
      concentration: true,
      causes: [
        { key: 'a', count: 6 },
        { key: 'b', count: 3 },
        { key: 'other', count: 4 },
      ],
    },
    lead: {
      type: 'pareto',
      sampling: { design: 'sample' },
      causes: [
        { key: 'a', count: 60, previous: 60 },
        { key: 'b', count: 55, previous: 70 },
        { key: 'c', count: 3 },
      ],
    },
    otherAlone: { type: 'pareto', causes: [{ key: 'other', count: 4 }] },
    fraction: { type: 'pareto', threshold: 0.8, causes: [{ key: 'a', count: 4 }] },
  },
  contribution: {
    named: {
      type: 'contribution',
      items: 'attitude technique responsibility facilities management highlights complaints errors'
        .split(' ')
        .map((key, index) => ({ key, value: 5 - index })),
    },
    nothing: { type: 'contribution', items: [{ key: 'attitude', value: 0 }] },
    missing: {
      type: 'contribution',
      items: [1, null, null, null, null].map((value, index) => ({ key: `k${index}`, value })),
    },
  },
  attainment: {
    alone: {
      type: 'attainment',
      elapsed: 50,
      rows: [{ key: 'a', actual: 60, target: 100 }],
    },
    together: {
      type: 'attainment',
      elapsed: 50,
      rows: ['a', 'b'].map((key) => ({ key, actual: 60, target: 100 })),
    },
    reached: {
      type: 'attainment',
      elapsed: 50,
      rows: ['a', 'b'].map((key) => ({ key, actual: 120, target: 100 })),
    },
    hopeless: { type: 'attainment', rows: [{ key: 'a', actual: 60, target: 0 }] },
    alike: {
      type: 'attainment',
      rows: ['a', 'b', 'c', 'd', 'e'].map((key, index) => ({
        key,
        actual: index ? 6 : 12,
        target: 10,
      })),
    },
    all: { type: 'attainment', rows: ['a', 'b'].map((key) => ({ key, actual: 6, target: 5 })) },
    missed: { type: 'attainment', rows: [{ key: 'a', actual: 4, target: 5 }] },
    fractions: {
      type: 'attainment',
      elapsed: 0.75,
      rows: [{ key: 'a', actual: 4, target: 5, cap: 0.9 }],
      penalties: [{ key: 'b', actual: 1, below: 2, percent: 0.1 }],
      penalty: { complaints: 2, schedule: [0.05, 0.2] },
    },
  },
  likert: {
    even: answered({ design: 'census' }, [5, 5]),
    evenAmong: answered({ design: 'census' }, [5, 5], [5, 4], [4, 5]),
    evens: answered({ design: 'census' }, [5, 5], [4, 4]),
    unclear: answered(null, [5, 6]),
    unclears: answered(null, [5, 6], [6, 5]),
    negative: answered(null, [50, 6]),
    negatives: answered(null, [50, 6], [60, 5]),
    halved: answered(null, [50, 6, 3], [3, 5, 60]),
    halvedAlike: answered(null, [50, 6, 3], [60, 5, 3]),
    halvedGood: answered(null, [3, 6, 50], [3, 5, 60]),
    alike: answered(null, [50, 6], [50, 6], [50, 6], [50, 6], [6, 50]),
  },
  matrix: {
    stated: matrixOf('stated', 'mean'),
    derived: matrixOf('derived', 'median'),
    midpoint: matrixOf('stated', 'midpoint'),
    given: matrixOf(null, { importance: 3, performance: 3 }),
    unclear: { ...matrixOf('stated', 'mean', 2), minimumN: 30 },
    counted: { ...matrixOf('stated', 'mean'), sampling: { design: 'census' } },
  },
  kano: {
    categories: kanoOf([9, 0, 0, 0, 0, 0], [0, 9, 0, 0, 0, 0], [0, 0, 9, 0, 0, 0]),
    others: kanoOf([1, 1, 1, 9, 0, 0], [0, 0, 0, 1, 90, 0], [0, 0, 0, 0, 1, 90]),
    unclear: { ...kanoOf([40, 41, 30, 20, 0, 0], [1, 2, 3, 0, 0, 0]), minimumN: 30 },
    counted: { ...kanoOf([5, 4, 3, 2, 1, 0]), sampling: { design: 'census' } },
  },
  trend: {
    named: {
      type: 'trend',
      series:
        'unit-fill line-fill order-fill on-time accuracy to-door settlement order-capture forecast-accuracy otif'
          .split(' ')
          .map((key, index) => ({ key, points: [{ t: '2024', value: 80 + index }] })),
    },
    forecast: {
      type: 'trend',
      series: [
        {
          key: 'unit-fill',
          points: [
            { t: '2025-W01', requested: 100, fulfilled: 90, forecast: 110, sold: 95 },
            { t: '2025-W02', requested: 100, fulfilled: 95, forecast: 90, sold: 99 },
          ],
        },
      ],
    },
    laney: {
      type: 'trend',
      control: 'laney',
      series: [{ key: 'otif', points: Array.from({ length: 20 }, (_, index) => wild(index)) }],
    },
    noTrials: {
      type: 'trend',
      control: 'p',
      series: [{ key: 'otif', points: Array.from({ length: 20 }, (_, index) => wild(index)) }],
    },
    partlyWithheld: {
      type: 'trend',
      minimumN: 30,
      series: [
        {
          key: 'otif',
          points: [
            { t: '2025-01', requested: 200, fulfilled: 180 },
            { t: '2025-02', requested: 10, fulfilled: 9 },
          ],
        },
      ],
    },
    fractions: {
      type: 'trend',
      series: [
        { key: 'otif', points: [0.5, 0.6, 0.7].map((value, index) => ({ t: day(index), value })) },
      ],
    },
    hours: {
      type: 'trend',
      unit: 'days',
      series: [
        {
          key: 'otif',
          points: [0, 1, 2].map((hour) => ({ t: `2025-03-01T0${hour}:00:00Z`, value: hour })),
        },
      ],
    },
  },
};

/** Nested deeper than documents are read. */
const deep = Array.from({ length: 80 }).reduce<object>((inner) => ({ inner }), {});

const broken = {
  get type(): string {
    throw new Error('no');
  },
};

/** Invalid documents; together they have every error. */
export const BAD: readonly (readonly [kind: Kind, document: unknown])[] = [
  ['gauge', 0],
  ['gauge', {}],
  ['gauge', deep],
  ['gauge', broken],
  ['gauge', { type: 'pie' }],
  ['gauge', { type: 'funnel' }],
  ['gauge', { type: 'gauge', measure: { method: 'csat', counts: Array(10).fill(5) } }],
  [
    'gauge',
    {
      type: 'gauge',
      titel: 'a',
      asOf: 1_700_000_000,
      measure: { method: 'value', value: '0.4' },
      target: 120,
      sampling: { design: 'some' },
    },
  ],
  [
    'trend',
    { type: 'trend', series: [{ key: 'a', t: ['2024/1', '2024', 'x'], value: [1, 2, 3] }] },
  ],
  [
    'gauge',
    {
      type: 'gauge',
      contract: 'voc/2',
      id: 5,
      title: 5,
      asOf: 'yesterday',
      staleAfter: 'soon',
      timeZone: 'Mars',
      confidence: 7,
      minimumN: 1.5,
      measure: { method: 'csat', counts: [1], top: 0, effectiveN: 0 },
      scale: { min: 5, max: 1 },
      target: 'high',
      bands: [
        { from: 5, tone: 'good' },
        { from: 3, tone: 'grim' },
      ],
      previous: 'low',
    },
  ],
  ['gauge', { type: 'gauge', measure: { method: 'csat', counts: [Number.NaN, [], null] } }],
  ['gauge', { type: 'gauge', measure: { method: 'nps', counts: [1, 2] } }],
  ['gauge', { type: 'gauge', measure: { method: 'nps' } }],
  ['gauge', { type: 'gauge', measure: { method: 'csat', counts: [1, 2], top: 2 } }],
  ['gauge', { type: 'gauge', measure: { method: 'value' }, bands: {} }],
  [
    'funnel',
    {
      type: 'funnel',
      base: 'paid',
      stages: [
        { key: '', count: 100 },
        { key: 'a', count: 10, withinTarget: 20 },
        { key: 'a', count: -1 },
      ],
      channels: [
        { key: 'x', counts: [200] },
        { key: 'y', counts: 'many' },
      ],
    },
  ],
  [
    'funnel',
    { type: 'funnel', stages: stagesOf('a b', 2, 1), channels: [{ key: 'x', counts: [3, 1] }] },
  ],
  [
    'funnel',
    { type: 'funnel', stages: stagesOf('a b', 2, 1), channels: [{ key: 'x', counts: [] }] },
  ],
  [
    'pareto',
    {
      type: 'pareto',
      by: 'time',
      threshold: 101,
      limit: 0.5,
      base: 5,
      causes: [{ key: 'a', count: 9 }, { key: 'a', count: 'many' }, { count: 1 }],
    },
  ],
  ['pareto', { type: 'pareto', by: 'cost', causes: [{ key: 'a', count: 9 }] }],
  [
    'contribution',
    {
      type: 'contribution',
      base: 'sixty',
      items: [
        { key: 'total', value: 1 },
        { key: 'a', value: 'low' },
        { key: 'a', value: 1 },
      ],
    },
  ],
  [
    'kpi',
    {
      type: 'kpi',
      measure: { method: 'ratio', part: 1, whole: 2 },
      direction: 'down',
      target: 'high',
      compare: [{ kind: 'last-year', value: 'low' }, { kind: 'plan' }],
      spark: [{ value: 1 }, { t: '2025' }, { t: '2024' }],
    },
  ],
  [
    'attainment',
    {
      type: 'attainment',
      elapsed: -1,
      combine: 'mean',
      rows: [
        { key: 'a', actual: 'much', target: {}, cap: 0, controllable: 'no' },
        { key: 'a', actual: 1, target: { min: 2, max: 1 } },
      ],
      gates: [{ key: 'b', actual: 1 }],
      penalty: { complaints: 1.5, schedule: [] },
    },
  ],
  [
    'likert',
    {
      type: 'likert',
      options: ['good'],
      neutral: 9,
      questions: [
        { key: 'a', counts: [1, 2] },
        { key: 'b', counts: [1, 2, 3] },
        { key: 'c', counts: [1] },
      ],
    },
  ],
  [
    'breakdown',
    {
      type: 'breakdown',
      groups: [
        { key: 'a', part: 1, whole: 2 },
        { key: 'b', mean: 4 },
        { key: 'c', value: 1, lower: 3, upper: 2 },
        { key: 'd' },
      ],
      sort: 'size',
    },
  ],
  [
    'comparison',
    {
      type: 'comparison',
      units: [
        { key: 'a', mean: 1 },
        { key: 'b', events: 4 },
      ],
      limits: [0.99, 0.9],
      dispersion: 'some',
    },
  ],
  ['gap', { type: 'gap', scale: { min: 1, max: 5 } }],
  [
    'matrix',
    {
      type: 'matrix',
      scale: 5,
      crosshair: 'average',
      importanceKind: 'asked',
      items: [{ key: 'a' }],
    },
  ],
  ['matrix', { type: 'matrix', scale: { importance: { min: 5, max: 1 } }, items: 'many' }],
  [
    'kano',
    {
      type: 'kano',
      items: [
        { key: 'a', counts: { M: -1 } },
        { key: 'b', answers: [[1]] },
      ],
    },
  ],
  [
    'gap',
    {
      type: 'gap',
      scale: { min: 1, max: 5 },
      dimensions: [
        { key: 'a', expectation: 0, perception: 9 },
        { key: 'b', expectation: 'good', perception: true },
      ],
      chain: { expected: 'high' },
    },
  ],
  [
    'trend',
    {
      type: 'trend',
      unit: 'miles',
      control: 'shewhart',
      target: 'high',
      events: [{ t: 'then', label: 5 }],
      series: [
        { key: 'a', points: [{ t: '2024' }, { t: '2024' }, { t: '2023' }] },
        { key: 'b' },
        { key: 'c', t: ['2024', '2025'], value: [1] },
        { key: 'd', t: { start: '2024', step: 'often', count: -1 } },
        { key: 'e', t: 5 },
      ],
    },
  ],
  [
    'trend',
    {
      type: 'trend',
      series: [{ key: 'a', t: { start: '2024', step: 0, count: 9_999_999 }, value: [] }],
    },
  ],
];
