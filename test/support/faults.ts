import {
  attainment,
  breakdown,
  comparison,
  contribution,
  funnel,
  gap,
  gauge,
  heatmap,
  kano,
  kpi,
  likert,
  matrix,
  pareto,
  trend,
} from './documents.js';

/** A document with the problems that validation reports, each by path and code. */
export interface Fault {
  readonly name: string;
  readonly document: unknown;
  readonly problems: readonly (readonly [path: string, code: string])[];
}

const fault = (
  name: string,
  document: unknown,
  ...problems: (readonly [path: string, code: string])[]
): Fault => ({ name, document, problems });

const csat = (fields: object, others: object = {}): object =>
  gauge({ measure: { method: 'csat', counts: [1, 2, 3, 4, 5], ...fields }, ...others });
const measured = (measure: unknown): object => gauge({ measure });
const items = (...list: unknown[]): object => measured({ method: 'index', items: list });
const compared = (measure: object): object => ({ kind: 'year-ago', measure });
const mean = (ratings: number): object => ({ method: 'mean', counts: Array(ratings).fill(5) });
const share = (top: number): object => ({ method: 'csat', counts: [1, 2, 3, 4, 5], top });
const series = (fields: object): object => trend({ series: [{ key: 'a', ...fields }] });
const points = (...list: unknown[]): object => series({ points: list });
const columns = (t: unknown, fields: object = {}): object => series({ t, ...fields });
const every = { start: '2024-01-01T00:00:00Z', step: 'PT1H', count: 2 };
const stage = (fields: object): object =>
  funnel({
    stages: [
      { key: 'complained', count: 10 },
      { key: 'resolved', count: 8, ...fields },
    ],
  });
const channels = (...counts: number[][]): object =>
  funnel({ channels: counts.map((column, index) => ({ key: `c${index}`, counts: column })) });
const dimension = (fields: object): object =>
  gap({ dimensions: [{ key: 'reliability', perception: 3, ...fields }] });
const chain = { expected: 5, understood: 4, specified: 4, delivered: 3, perceived: 3 };

/** Faults of structure, which JSON Schema can express as well. */
export const STRUCTURAL: readonly Fault[] = [
  // The root
  ...[5, 0, '', 'gauge', true, null, []].map((root) =>
    fault(`${JSON.stringify(root)} at the root`, root, ['', 'wrong-type']),
  ),
  fault('no type', {}, ['/type', 'required']),
  fault('a type that there is not', { type: 'pie' }, ['/type', 'unknown-type']),
  fault('a type in capitals', { type: 'Gauge' }, ['/type', 'unknown-type']),
  fault('a type of null', { type: null }, ['/type', 'unknown-type']),

  // The envelope
  fault('another contract', gauge({ contract: 'voc/2' }), ['/contract', 'unsupported-contract']),
  fault('a contract of a number', gauge({ contract: 1 }), ['/contract', 'unsupported-contract']),
  fault('an id of a number', gauge({ id: 5 }), ['/id', 'wrong-type']),
  fault('minimumN with a fraction', gauge({ minimumN: 1.5 }), ['/minimumN', 'out-of-range']),
  fault('minimumN below 0', gauge({ minimumN: -1 }), ['/minimumN', 'out-of-range']),

  // gauge
  fault('no measure', { type: 'gauge' }, ['/measure', 'required']),
  fault('a measure of a number', measured(5), ['/measure', 'wrong-type']),
  fault('a measure of null', measured(null), ['/measure', 'wrong-type']),
  fault('a measure of a list', measured([]), ['/measure', 'wrong-type']),
  fault('no method', measured({ value: 1 }), ['/measure/method', 'required']),
  fault('a method that there is not', measured({ method: 'stars' }), [
    '/measure/method',
    'wrong-value',
  ]),
  fault('a value without a value', measured({ method: 'value' }), ['/measure/value', 'required']),
  fault('a value in words', measured({ method: 'value', value: '8 %' }), [
    '/measure/value',
    'wrong-type',
  ]),
  fault('no counts', measured({ method: 'csat' }), ['/measure/counts', 'required']),
  fault('counts of an object', csat({ counts: {} }), ['/measure/counts', 'wrong-type']),
  fault('one count alone', csat({ counts: [1] }), ['/measure/counts', 'too-few']),
  fault('a count below 0', csat({ counts: [1, -2] }), ['/measure/counts/1', 'out-of-range']),
  fault('a count in words', csat({ counts: [1, 'two'] }), ['/measure/counts/1', 'wrong-type']),
  fault('a count of null', csat({ counts: [null, 2] }), ['/measure/counts/0', 'wrong-type']),
  fault('top 0', csat({ top: 0 }), ['/measure/top', 'out-of-range']),
  fault('top with a fraction', csat({ top: 1.5 }), ['/measure/top', 'out-of-range']),
  fault('effectiveN 0', csat({ effectiveN: 0 }), ['/measure/effectiveN', 'out-of-range']),
  fault('missing below 0', csat({ missing: -1 }), ['/measure/missing', 'out-of-range']),
  fault('five ratings for an NPS', measured({ method: 'nps', counts: [1, 2, 3, 4, 5] }), [
    '/measure/counts',
    'not-nps-scale',
  ]),
  fault('an item without a key', items({ weight: 1 }), ['/measure/items/0/key', 'required']),
  fault('an item with an empty key', items({ key: '', weight: 1 }), [
    '/measure/items/0/key',
    'wrong-format',
  ]),
  fault('a weight below 0', items({ key: 'a', weight: -1 }), [
    '/measure/items/0/weight',
    'out-of-range',
  ]),
  fault('a deep item without a weight', items({ key: 'a', weight: 1, items: [{ key: 'b' }] }), [
    '/measure/items/0/items/0/weight',
    'required',
  ]),
  fault('no whole', measured({ method: 'ratio', part: 1 }), ['/measure/whole', 'required']),
  fault('a scale without an end', gauge({ scale: { min: 0 } }), ['/scale/max', 'required']),
  fault('a scale of a list', gauge({ scale: [0, 100] }), ['/scale', 'wrong-type']),
  fault('a target in words', gauge({ target: '80%' }), ['/target', 'wrong-type']),
  fault(
    'a target of an empty object',
    gauge({ target: {} }),
    ['/target/min', 'required'],
    ['/target/max', 'required'],
  ),
  fault('a band without a start', gauge({ bands: [{ tone: 'bad' }] }), [
    '/bands/0/from',
    'required',
  ]),
  fault('previous in words', gauge({ previous: 'less' }), ['/previous', 'wrong-type']),
  fault('a previous measure without counts', gauge({ previous: { method: 'csat' } }), [
    '/previous/counts',
    'required',
  ]),

  // trend
  fault('no series', { type: 'trend' }, ['/series', 'required']),
  fault('series of an object', trend({ series: {} }), ['/series', 'wrong-type']),
  fault('a series of null', trend({ series: [null] }), ['/series/0', 'wrong-type']),
  fault('a series without a key', trend({ series: [{ points: [] }] }), [
    '/series/0/key',
    'required',
  ]),
  fault('points of an object', series({ points: {} }), ['/series/0/points', 'wrong-type']),
  fault('a point of a list', points(['2024', 1]), ['/series/0/points/0', 'wrong-type']),
  fault('a point without a time', points({ value: 1 }), ['/series/0/points/0/t', 'required']),
  fault('a time of null', points({ t: null }), ['/series/0/points/0/t', 'wrong-format']),
  fault('a week of one digit', points({ t: '2024-W1' }), ['/series/0/points/0/t', 'wrong-format']),
  fault('an instant without an offset', points({ t: '2024-01-01T00:00:00' }), [
    '/series/0/points/0/t',
    'wrong-format',
  ]),
  fault('requested below 0', points({ t: '2024', requested: -1 }), [
    '/series/0/points/0/requested',
    'out-of-range',
  ]),
  fault('a value in words', points({ t: '2024', value: 'n/a' }), [
    '/series/0/points/0/value',
    'wrong-type',
  ]),
  fault('a column in words', columns(['2024'], { value: 'n/a' }), [
    '/series/0/value',
    'wrong-type',
  ]),
  fault('a word in a column', columns(['2024'], { value: ['n/a'] }), [
    '/series/0/value/0',
    'wrong-type',
  ]),
  fault('times of a word', columns('2024'), ['/series/0/t', 'wrong-type']),
  fault('even times without a step', columns({ start: '2024', count: 1 }), [
    '/series/0/t/step',
    'required',
  ]),
  fault('a step of 0', columns({ ...every, step: 0 }), ['/series/0/t/step', 'out-of-range']),
  fault('a step in words', columns({ ...every, step: 'hourly' }), [
    '/series/0/t/step',
    'wrong-format',
  ]),
  fault('a count of steps with a fraction', columns({ ...every, count: 1.5 }), [
    '/series/0/t/count',
    'out-of-range',
  ]),
  fault('ten million steps', columns({ ...every, step: 1, count: 1e7 }), [
    '/series/0/t/count',
    'out-of-range',
  ]),
  fault('a unit that there is not', trend({ unit: 'kg' }), ['/unit', 'wrong-value']),
  fault('a currency in small letters', trend({ unit: 'currency:usd' }), ['/unit', 'wrong-value']),
  fault('a chart that there is not', trend({ control: 'shewhart' }), ['/control', 'wrong-value']),
  fault('a trend target without an upper end', trend({ target: { min: 9 } }), [
    '/target/max',
    'required',
  ]),
  fault('a target step without a value', trend({ target: [{ from: '2024' }] }), [
    '/target/0/value',
    'required',
  ]),
  fault('an event without a label', trend({ events: [{ t: '2024' }] }), [
    '/events/0/label',
    'required',
  ]),
  fault('a forecast from some day', trend({ forecastFrom: 'soon' }), [
    '/forecastFrom',
    'wrong-format',
  ]),

  // pareto and contribution
  fault('a Pareto chart without causes', { type: 'pareto' }, ['/causes', 'required']),
  fault('a cause without a count', pareto({ causes: [{ key: 'a' }] }), [
    '/causes/0/count',
    'required',
  ]),
  fault('a count of causes below 0', pareto({ causes: [{ key: 'a', count: -1 }] }), [
    '/causes/0/count',
    'out-of-range',
  ]),
  fault('a threshold of nothing', pareto({ threshold: 0 }), ['/threshold', 'out-of-range']),
  fault('a threshold beyond 100 %', pareto({ threshold: 101 }), ['/threshold', 'out-of-range']),
  fault('a limit of no bars', pareto({ limit: 0 }), ['/limit', 'out-of-range']),
  fault('a ranking by time', pareto({ by: 'time' }), ['/by', 'wrong-value']),
  fault('a contribution without items', { type: 'contribution' }, ['/items', 'required']),
  fault('a part without a value', contribution({ items: [{ key: 'a' }] }), [
    '/items/0/value',
    'required',
  ]),
  fault('a base in words', contribution({ base: 'sixty' }), ['/base', 'wrong-type']),

  // kpi
  fault('a KPI without a measure', { type: 'kpi' }, ['/measure', 'required']),
  fault('a direction that there is not', kpi({ direction: 'up' }), ['/direction', 'wrong-value']),
  fault('a target of words', kpi({ target: 'high' }), ['/target', 'wrong-type']),
  fault('comparisons of an object', kpi({ compare: {} }), ['/compare', 'wrong-type']),
  fault('a comparison without a kind', kpi({ compare: [{ value: 1 }] }), [
    '/compare/0/kind',
    'required',
  ]),
  fault('a comparison with last year', kpi({ compare: [{ kind: 'last-year', value: 1 }] }), [
    '/compare/0/kind',
    'wrong-value',
  ]),
  fault('a compared measure without counts', kpi({ compare: [compared({ method: 'csat' })] }), [
    '/compare/0/measure/counts',
    'required',
  ]),
  fault('a point of a spark line without a time', kpi({ spark: [{ value: 1 }] }), [
    '/spark/0/t',
    'required',
  ]),
  fault('a point of a spark line in words', kpi({ spark: [{ t: '2024', value: 'n/a' }] }), [
    '/spark/0/value',
    'wrong-type',
  ]),

  // attainment
  fault('an attainment without rows', { type: 'attainment' }, ['/rows', 'required']),
  fault('a row without an actual', attainment({ rows: [{ key: 'a', target: 1 }] }), [
    '/rows/0/actual',
    'required',
  ]),
  fault('more than all of the time', attainment({ elapsed: 120 }), ['/elapsed', 'out-of-range']),
  fault('a total by mean', attainment({ combine: 'mean' }), ['/combine', 'wrong-value']),
  fault('a gate of words', attainment({ gates: [{ key: 'g', actual: 1, at: 'high' }] }), [
    '/gates/0/at',
    'wrong-type',
  ]),
  fault(
    'a penalty without a percentage',
    attainment({ penalties: [{ key: 'p', actual: 1, below: 2 }] }),
    ['/penalties/0/percent', 'required'],
  ),
  fault('half a complaint', attainment({ penalty: { complaints: 0.5, schedule: [5] } }), [
    '/penalty/complaints',
    'out-of-range',
  ]),

  // likert
  fault('a likert without questions', { type: 'likert' }, ['/questions', 'required']),
  fault('a question without counts', likert({ questions: [{ key: 'a' }] }), [
    '/questions/0/counts',
    'required',
  ]),
  fault('a single count', likert({ questions: [{ key: 'a', counts: [5] }] }), [
    '/questions/0/counts',
    'too-few',
  ]),
  fault(
    'options of numbers',
    likert({ options: [1, 2] }),
    ['/options/0', 'wrong-type'],
    ['/options/1', 'wrong-type'],
  ),
  fault('half an option as neutral', likert({ neutral: 1.5 }), ['/neutral', 'out-of-range']),
  // heatmap
  fault('no rows', heatmap({ rows: undefined }), ['/rows', 'required']),
  fault('a segment without a key', heatmap({ rows: [{ label: 'a' }, { key: 'b' }] }), [
    '/rows/0/key',
    'required',
  ]),
  fault(
    'a unit that there is not',
    heatmap({ columns: [{ key: 'a', unit: 'miles' }], cells: [[1], [2]] }),
    ['/columns/0/unit', 'wrong-value'],
  ),
  fault('a cell in words', heatmap({ cells: [['good'], [5]] }), ['/cells/0/0', 'wrong-type']),
  fault('a share without its whole', heatmap({ cells: [[{ part: 1 }], [5]] }), [
    '/cells/0/0/whole',
    'required',
  ]),
  fault('a share below 0', heatmap({ cells: [[{ part: -1, whole: 5 }], [5]] }), [
    '/cells/0/0/part',
    'out-of-range',
  ]),
  fault('a sample size in words', heatmap({ cells: [[{ value: 1, n: 'many' }], [5]] }), [
    '/cells/0/0/n',
    'wrong-type',
  ]),

  // matrix
  fault('a matrix without a scale', matrix({ scale: undefined }), ['/scale', 'required']),
  fault('a scale of a matrix in words', matrix({ scale: 'five' }), ['/scale', 'wrong-type']),
  fault('a scale of one side', matrix({ scale: { importance: { min: 1, max: 7 } } }), [
    '/scale/performance',
    'required',
  ]),
  fault('a crosshair that there is not', matrix({ crosshair: 'average' }), [
    '/crosshair',
    'wrong-value',
  ]),
  fault('half a crosshair', matrix({ crosshair: { importance: 3 } }), [
    '/crosshair/performance',
    'required',
  ]),
  fault('another kind of importance', matrix({ importanceKind: 'asked' }), [
    '/importanceKind',
    'wrong-value',
  ]),
  fault(
    'an importance in words',
    matrix({ items: [{ key: 'a', importance: 'high', performance: 4 }] }),
    ['/items/0/importance', 'wrong-type'],
  ),

  // kano
  fault('a feature without counts', kano({ items: [{ key: 'a' }] }), [
    '/items/0/counts',
    'required',
  ]),
  fault(
    'a category without a count',
    kano({ items: [{ key: 'a', counts: { M: 1, O: 1, A: 1, I: 1, R: 1 } }] }),
    ['/items/0/counts/Q', 'required'],
  ),
  fault('answers in words', kano({ items: [{ key: 'a', answers: 'many' }] }), [
    '/items/0/answers',
    'wrong-type',
  ]),

  // funnel
  fault('no stages', { type: 'funnel' }, ['/stages', 'required']),
  fault('a stage without a count', stage({ count: undefined }), ['/stages/1/count', 'required']),
  fault('a stage below 0', stage({ count: -8 }), ['/stages/1/count', 'out-of-range']),
  fault('pending in words', stage({ pending: 'some' }), ['/stages/1/pending', 'wrong-type']),
  fault('channels of an object', funnel({ channels: {} }), ['/channels', 'wrong-type']),
  fault('a base of a number', funnel({ base: 0 }), ['/base', 'wrong-type']),

  // gap
  fault('no scale', gap({ scale: undefined }), ['/scale', 'required']),
  fault('no perception', gap({ dimensions: [{ key: 'a' }] }), [
    '/dimensions/0/perception',
    'required',
  ]),
  fault('an expectation in words', dimension({ expectation: 'high' }), [
    '/dimensions/0/expectation',
    'wrong-type',
  ]),
  fault('a deviation below 0', dimension({ perception: { mean: 3, sd: -1 } }), [
    '/dimensions/0/perception/sd',
    'out-of-range',
  ]),
  fault('a station missing', gap({ chain: { ...chain, delivered: undefined } }), [
    '/chain/delivered',
    'required',
  ]),
  fault('questions of a list', gap({ questions: [] }), ['/questions', 'wrong-type']),
  fault('a review question of a number', gap({ questions: { pharmacy: [5] } }), [
    '/questions/pharmacy/0',
    'wrong-type',
  ]),
  fault('a station in words', gap({ chain: { ...chain, delivered: 'good' } }), [
    '/chain/delivered',
    'wrong-type',
  ]),
];

/** Faults that JSON Schema can't express: sums, order, uniqueness, one field against another. */
export const BEYOND_JSON_SCHEMA: readonly Fault[] = [
  fault(
    'performance off its scale',
    matrix({ items: [{ key: 'a', importance: 6, performance: 9 }] }),
    ['/items/0/performance', 'out-of-range'],
  ),
  fault(
    'importances on the scale and off it',
    matrix({
      items: [
        { key: 'a', importance: 0, performance: 3 },
        { key: 'b', importance: { mean: 5 }, performance: 3 },
      ],
    }),
    ['/items/0/importance', 'out-of-range'],
  ),
  fault('the middle of no scale', matrix({ importanceKind: 'derived', crosshair: 'midpoint' }), [
    '/scale/importance',
    'required',
  ]),
  fault('one stage', funnel({ stages: [{ key: 'a', count: 1 }] }), ['/stages', 'too-few']),
  fault(
    'two metrics of one key',
    heatmap({
      columns: [{ key: 'a' }, { key: 'a' }],
      cells: [
        [1, 2],
        [3, 4],
      ],
    }),
    ['/columns/1/key', 'duplicate-key'],
  ),
  fault('cells for too few segments', heatmap({ cells: [[1]] }), ['/cells', 'wrong-length']),
  fault('cells for too many metrics', heatmap({ cells: [[1], [2, 3]] }), [
    '/cells/1',
    'wrong-length',
  ]),
  fault('a metric called as the names are', heatmap({ columns: [{ key: 'label' }] }), [
    '/columns/0/key',
    'wrong-value',
  ]),
  fault('shares of another unit', heatmap({ columns: [{ key: 'a', unit: 'hours' }] }), [
    '/columns/0/unit',
    'wrong-value',
  ]),
  fault('a comparison with nothing', kpi({ compare: [{ kind: 'plan' }] }), [
    '/compare/0/value',
    'required',
  ]),
  fault('more answers for a cause than respondents', pareto({ base: 9 }), [
    '/causes/0/count',
    'out-of-range',
  ]),
  fault('a ranking by costs that there are none of', pareto({ by: 'cost' }), [
    '/causes/0/cost',
    'required',
  ]),
  fault('a part with the key of the total', contribution({ items: [{ key: 'total', value: 1 }] }), [
    '/items/0/key',
    'duplicate-key',
  ]),
  fault('a part with the key of the base', contribution({ items: [{ key: 'base', value: 1 }] }), [
    '/items/0/key',
    'duplicate-key',
  ]),
  fault('a spark line that goes back', kpi({ spark: [{ t: '2025' }, { t: '2024' }] }), [
    '/spark/1/t',
    'not-ascending',
  ]),
  fault('another number of counts', likert({ options: ['a', 'b', 'c', 'd'] }), [
    '/questions/0/counts',
    'wrong-length',
  ]),
  fault('a neutral option beyond the last', likert({ neutral: 5 }), ['/neutral', 'out-of-range']),
  fault(
    'a single option',
    likert({ options: ['good'] }),
    ['/options', 'too-few'],
    ['/questions/0/counts', 'wrong-length'],
  ),
  fault(
    'a target twice',
    attainment({ rows: ['a', 'a'].map((key) => ({ key, actual: 1, target: 2 })) }),
    ['/rows/1/key', 'duplicate-key'],
  ),
  fault(
    'a mean among shares',
    breakdown({
      groups: [
        { key: 'a', part: 1, whole: 2 },
        { key: 'b', mean: 4 },
      ],
    }),
    ['/groups/1', 'mixed-kinds'],
  ),
  fault('a part without its whole', breakdown({ groups: [{ key: 'a', part: 1 }] }), [
    '/groups/0/whole',
    'required',
  ]),
  fault('a mean without its spread', comparison({ units: [{ key: 'a', mean: 1, n: 9 }] }), [
    '/units/0/sd',
    'required',
  ]),
  fault('limits that fall', comparison({ limits: [0.99, 0.9] }), ['/limits/1', 'not-ascending']),
  fault('ten ratings and no top', csat({ counts: Array(10).fill(5) }), [
    '/measure/top',
    'top-needed',
  ]),
  fault('all ratings as the top', csat({ top: 5 }), ['/measure/top', 'out-of-range']),
  fault('an NPS of nothing', measured({ method: 'nps' }), ['/measure/counts', 'required']),
  fault(
    'one group of an NPS alone',
    measured({ method: 'nps', promoters: 5 }),
    ['/measure/detractors', 'required'],
    ['/measure/passives', 'required'],
  ),
  fault('an item twice', items({ key: 'a', weight: 1 }, { key: 'a', weight: 2 }), [
    '/measure/items/1/key',
    'duplicate-key',
  ]),
  fault(
    'a deep item twice',
    items({
      key: 'a',
      weight: 1,
      items: [
        { key: 'b', weight: 1 },
        { key: 'b', weight: 1 },
      ],
    }),
    ['/measure/items/0/items/1/key', 'duplicate-key'],
  ),
  fault('a scale upside down', gauge({ scale: { min: 5, max: 1 } }), ['/scale', 'out-of-range']),
  fault('a scale of no length', gauge({ scale: { min: 5, max: 5 } }), ['/scale', 'out-of-range']),
  fault('a target upside down', gauge({ target: { min: 50, max: 10 } }), [
    '/target',
    'out-of-range',
  ]),
  fault(
    'bands that go down',
    gauge({
      bands: [
        { from: 9, tone: 'bad' },
        { from: 5, tone: 'good' },
      ],
    }),
    ['/bands/1/from', 'not-ascending'],
  ),
  fault('neither points nor columns', series({}), ['/series/0/points', 'required']),
  fault(
    'a series twice',
    trend({
      series: [
        { key: 'a', points: [] },
        { key: 'a', points: [] },
      ],
    }),
    ['/series/1/key', 'duplicate-key'],
  ),
  fault('times that go back', points({ t: '2024-02' }, { t: '2024-01' }), [
    '/series/0/points/1/t',
    'not-ascending',
  ]),
  fault('a time twice', points({ t: '2024-02' }, { t: '2024-02' }), [
    '/series/0/points/1/t',
    'duplicate-time',
  ]),
  fault(
    'one instant in two zones',
    points({ t: '2024-01-01T08:00:00+08:00' }, { t: '2024-01-01T00:00:00Z' }),
    ['/series/0/points/1/t', 'duplicate-time'],
  ),
  fault('a column of times that go back', columns(['2024', '2023']), [
    '/series/0/t/1',
    'not-ascending',
  ]),
  fault('a column that is too short', columns(['2023', '2024'], { value: [1] }), [
    '/series/0/value',
    'wrong-length',
  ]),
  fault('a column that is longer than even times', columns(every, { value: [1, 2, 3] }), [
    '/series/0/value',
    'wrong-length',
  ]),
  fault('a step of no time', columns({ ...every, step: 'P0D' }), [
    '/series/0/t/step',
    'out-of-range',
  ]),
  fault('steps out of all years', columns({ ...every, step: 'P9000Y' }), [
    '/series/0/t/step',
    'out-of-range',
  ]),
  fault(
    'target steps that go back',
    trend({
      target: [
        { from: '2024', value: 90 },
        { from: '2023', value: 95 },
      ],
    }),
    ['/target/1/from', 'not-ascending'],
  ),
  fault(
    'a stage twice',
    funnel({
      stages: [
        { key: 'a', count: 2 },
        { key: 'a', count: 1 },
      ],
    }),
    ['/stages/1/key', 'duplicate-key'],
  ),
  fault('more within target than there are', stage({ withinTarget: 9 }), [
    '/stages/1/withinTarget',
    'out-of-range',
  ]),
  fault('a channel without all stages', channels([1]), ['/channels/0/counts', 'wrong-length']),
  fault('channels above their stage', channels([6, 5], [3, 4]), [
    '/stages/1/count',
    'sum-exceeds-stage',
  ]),
  fault('a base that is no stage', funnel({ base: 'elsewhere' }), ['/base', 'unknown-key']),
  fault('neither dimensions nor chain', gap({ dimensions: null }), ['/dimensions', 'required']),
  fault('a perception above the scale', dimension({ perception: 6 }), [
    '/dimensions/0/perception',
    'out-of-range',
  ]),
  fault('a station below the scale', gap({ chain: { ...chain, delivered: 0 } }), [
    '/chain/delivered',
    'out-of-range',
  ]),
];

const rates = (...fulfilled: number[]): object[] =>
  fulfilled.map((count, index) => ({
    t: `20${index + 10}`,
    requested: 1000,
    fulfilled: count,
  }));

/** Documents that JSON Schema objects to, and that are drawn with a warning. */
export const LENIENT: readonly Fault[] = [
  // What no figure needs is left out.
  fault('a title of a number', gauge({ title: 5 }), ['/title', 'wrong-type']),
  fault('a title of a list', gauge({ title: [] }), ['/title', 'wrong-type']),
  fault('a title of a list of words', gauge({ title: ['a'] }), ['/title', 'wrong-type']),
  fault('a number by language', gauge({ title: { en: 'a', fr: 5 } }), ['/title/fr', 'wrong-type']),
  fault('null by language', gauge({ note: { en: null } }), ['/note/en', 'wrong-type']),
  fault('a definition of true', gauge({ definition: true }), ['/definition', 'wrong-type']),
  fault('asOf in words', gauge({ asOf: 'yesterday' }), ['/asOf', 'wrong-format']),
  fault('asOf of true', gauge({ asOf: true }), ['/asOf', 'wrong-format']),
  fault('asOf in nanoseconds', gauge({ asOf: 1.7e18 }), ['/asOf', 'wrong-format']),
  fault('staleAfter of a number', gauge({ staleAfter: 60 }), ['/staleAfter', 'wrong-format']),
  fault('staleAfter without a P', gauge({ staleAfter: '1D' }), ['/staleAfter', 'wrong-format']),
  fault('staleAfter of P alone', gauge({ staleAfter: 'P' }), ['/staleAfter', 'wrong-format']),
  fault('a time zone of a number', gauge({ timeZone: 8 }), ['/timeZone', 'wrong-format']),
  fault('confidence in percent', gauge({ confidence: 95 }), ['/confidence', 'out-of-range']),
  fault('confidence 0', gauge({ confidence: 0 }), ['/confidence', 'out-of-range']),
  fault('confidence 1', gauge({ confidence: 1 }), ['/confidence', 'out-of-range']),
  fault('confidence in words', gauge({ confidence: 'high' }), ['/confidence', 'wrong-type']),
  fault('a tone that there is not', gauge({ bands: [{ from: 0, tone: 'nice' }] }), [
    '/bands/0/tone',
    'wrong-value',
  ]),
  fault('a gap label of a number', gap({ gapLabels: { service: 5 } }), [
    '/gapLabels/service',
    'wrong-type',
  ]),
  fault('a label of a number', stage({ label: 5 }), ['/stages/1/label', 'wrong-type']),
  fault('an owner of a number', gauge({ basis: { owner: 5 } }), ['/basis/owner', 'wrong-type']),
  fault('a basis in words', gauge({ basis: 'GB/T 19038' }), ['/basis', 'wrong-type']),
  fault('some invited', gauge({ sampling: { design: 'sample', invited: 'some' } }), [
    '/sampling/invited',
    'wrong-type',
  ]),
  // Other spellings are taken as what they mean.
  fault('a value as text', measured({ method: 'value', value: '85.2' }), [
    '/measure/value',
    'number-as-text',
  ]),
  fault('a count as text', csat({ counts: [1, '2'] }), ['/measure/counts/1', 'number-as-text']),
  fault('a target as text', gauge({ target: '8.5e1' }), ['/target', 'number-as-text']),
  fault('minimumN as text', gauge({ minimumN: '30' }), ['/minimumN', 'number-as-text']),
  fault('a text in a column', columns(['2023', '2024'], { value: [null, '5'] }), [
    '/series/0/value/1',
    'number-as-text',
  ]),
  fault('a month of one digit', gauge({ asOf: '2024-3' }), ['/asOf', 'time-format']),
  fault('a month with a slash', points({ t: '2024/3' }), ['/series/0/points/0/t', 'time-format']),
  fault('a day with slashes', columns(['2024/3/1'], { value: [1] }), [
    '/series/0/t/0',
    'time-format',
  ]),
];

/** Documents with warnings, which are drawn. */
export const WARNED: readonly Fault[] = [
  fault(
    'a segment that changes a widget which there is not',
    {
      type: 'dashboard',
      contract: 'voc/1',
      widgets: [gauge({ id: 'csat' })],
      segments: [{ key: 'north', widgets: { scat: {} } }],
    },
    ['/segments/0/widgets/scat', 'unknown-widget'],
  ),
  fault(
    'contradictory answers of more than 2 %',
    kano({ items: [{ key: 'a', counts: { M: 50, O: 20, A: 10, I: 10, R: 5, Q: 5 } }] }),
    ['/items/0/counts/Q', 'questionable-answers'],
  ),
  fault('a day that its month has not', gauge({ asOf: '2023-02-29' }), ['/asOf', 'wrong-format']),
  fault('week 53 of a year of 52', gauge({ asOf: '2023-W53' }), ['/asOf', 'wrong-format']),
  fault('a zone of another world', gauge({ timeZone: 'Mars/Olympus' }), [
    '/timeZone',
    'wrong-format',
  ]),
  fault('a target of a fraction', csat({}, { target: 0.85 }), ['/target', 'looks-like-fraction']),
  fault(
    'a value of a fraction beside bands of fractions',
    gauge({
      measure: { method: 'value', value: 1 },
      previous: 0.5,
      bands: [0, 0.6].map((from) => ({ from, tone: 'good' })),
    }),
    ['/measure/value', 'looks-like-fraction'],
    ['/bands/1/from', 'looks-like-fraction'],
    ['/previous', 'looks-like-fraction'],
  ),
  fault(
    'a band to stay in of fractions',
    kpi({ measure: share(2), target: { min: 0.6, max: 0.8 } }),
    ['/target/min', 'looks-like-fraction'],
    ['/target/max', 'looks-like-fraction'],
  ),
  fault('a metric’s target of a fraction', heatmap({ columns: [{ key: 'a', target: 0.95 }] }), [
    '/columns/0/target',
    'looks-like-fraction',
  ]),
  fault(
    'a metric’s band beyond its scale',
    heatmap({
      columns: [{ key: 'a', scale: { min: 1, max: 5 }, target: { min: 4, max: 6 } }],
      cells: [[3], [4]],
    }),
    ['/columns/0/target/max', 'out-of-scale'],
  ),
  fault('a part above its whole', heatmap({ cells: [[{ part: 12, whole: 10 }], [null]] }), [
    '/cells/0/0/part',
    'over-fulfilled',
  ]),
  fault('a trend target of a fraction', trend({ target: 0.95 }), [
    '/target',
    'looks-like-fraction',
  ]),
  fault('a threshold of a fraction', pareto({ threshold: 0.8 }), [
    '/threshold',
    'looks-like-fraction',
  ]),
  fault('a target step of a fraction', trend({ target: [{ from: '2024', value: 1 }] }), [
    '/target/0/value',
    'looks-like-fraction',
  ]),
  fault('a target beyond the ratings', kpi({ measure: mean(5), target: 80 }), [
    '/target',
    'out-of-scale',
  ]),
  fault('a band to stay in below the scale', gauge({ target: { min: -5, max: 50 } }), [
    '/target/min',
    'out-of-scale',
  ]),
  fault('asOf in seconds', gauge({ asOf: 1_700_000_000 }), ['/asOf', 'looks-like-seconds']),
  fault('times in seconds', points({ t: 1_700_000_000 }, { t: 1_700_003_600 }), [
    '/series/0/points/0/t',
    'looks-like-seconds',
  ]),
  fault('a column of times in seconds', columns([1_700_000_000], { value: [1] }), [
    '/series/0/t/0',
    'looks-like-seconds',
  ]),
  fault('even times in seconds', columns({ start: 1_700_000_000, step: 60, count: 2 }), [
    '/series/0/t/start',
    'looks-like-seconds',
  ]),
  fault('years and months', points({ t: '2023' }, { t: '2024-01' }, { t: '2024-02' }), [
    '/series/0/points/1/t',
    'mixed-periods',
  ]),
  fault('a field of no contract', gauge({ titel: 'a' }), ['/titel', 'unknown-field']),
  fault('a deep field of no contract', points({ t: '2024', values: 5 }), [
    '/series/0/points/0/values',
    'unknown-field',
  ]),
  fault('a field of another method', measured({ method: 'value', value: 80, counts: [1, 2] }), [
    '/measure/counts',
    'unknown-field',
  ]),
  fault('a field of another type', gauge({ id: 'trend', series: [] }), [
    '/series',
    'unknown-field',
  ]),
  fault('fractions', points(...[0.2, 0.4, 1].map((value, i) => ({ t: `202${i}`, value }))), [
    '/series/0/points/0/value',
    'looks-like-fraction',
  ]),
  fault(
    'fractions in a column',
    columns(['2020', '2021', '2022', '2023'], { value: [null, 0, 0.5, 1] }),
    ['/series/0/value/2', 'looks-like-fraction'],
  ),
  fault(
    'a mean on five ratings after one on ten',
    kpi({ measure: mean(5), previous: mean(10), compare: [compared(mean(5))] }),
    ['/previous', 'not-comparable'],
  ),
  fault(
    'a share of two ratings beside one of one',
    kpi({ measure: share(2), compare: [compared(share(2)), compared(share(1))] }),
    ['/compare/1/measure', 'not-comparable'],
  ),
  fault(
    'a spark line of fractions',
    kpi({
      measure: share(2),
      spark: [null, 0.5, 0.6, 1].map((value, i) => ({ t: `202${i}`, value })),
    }),
    ['/spark/1/value', 'looks-like-fraction'],
  ),
  fault('the time elapsed as a fraction', attainment({ elapsed: 0.75 }), [
    '/elapsed',
    'looks-like-fraction',
  ]),
  fault('expectations at the ceiling', dimension({ expectation: 4.9 }), [
    '/dimensions',
    'expectation-at-ceiling',
  ]),
  fault('a stage that grows', stage({ count: 11 }), ['/stages/1/count', 'stage-grows']),
  fault('more supplied than requested, twice', points(...rates(1006, 900, 1100)), [
    '/series/0/points/0/fulfilled',
    'over-fulfilled',
  ]),
  fault('something for nothing', points({ t: '2024', whole: 0, part: 5 }), [
    '/series/0/points/0/part',
    'over-fulfilled',
  ]),
  fault('a ratio above 1', measured({ method: 'ratio', part: 12, whole: 10 }), [
    '/measure/part',
    'over-fulfilled',
  ]),
  // Centre .5, limits .5 +- .047: all four outside.
  fault(
    'quantities on a p-chart',
    trend({ control: 'p', series: [{ key: 'a', points: rates(900, 100, 900, 100) }] }),
    ['/series/0', 'not-trials'],
    ['/series/0', 'few-points'],
  ),
];
