/**
 * The documents of the pictures. They are made up, small, and together have every mark that a widget
 * can draw.
 */

/** @param {string} en @param {string} cn @param {string} tw */
const text = (en, cn, tw) => ({ en, 'zh-CN': cn, 'zh-TW': tw });

export const gauge = {
  type: 'gauge',
  title: text('Satisfied with the workshop', '对车间满意', '對維修廠滿意'),
  measure: { method: 'csat', counts: [6, 14, 41, 152, 97] },
  previous: { method: 'csat', counts: [9, 21, 44, 139, 80] },
  target: 85,
  bands: [
    { from: 0, tone: 'bad' },
    { from: 60, tone: 'fair' },
    { from: 80, tone: 'good' },
  ],
};

export const funnel = {
  type: 'funnel',
  title: text('What became of the complaints', '投诉的去向', '客訴的去向'),
  stages: [
    { key: 'complained', count: 412, previous: 398 },
    {
      key: 'resolved',
      count: 301,
      previous: 310,
      pending: 26,
      medianHours: 52,
      targetHours: 48,
      withinTarget: 130,
    },
    { key: 'satisfied', count: 214, previous: 226 },
  ],
  channels: [
    { key: 'phone', label: text('Telephone', '电话', '電話'), counts: [220, 171, 128] },
    { key: 'web', label: text('Web', '网站', '網站'), counts: [180, 114, 76] },
  ],
};

export const kpi = {
  type: 'kpi',
  title: text('Satisfied with the workshop', '对车间满意', '對維修廠滿意'),
  measure: { method: 'csat', counts: [60, 140, 410, 1520, 970] },
  previous: { method: 'csat', counts: [90, 210, 440, 1390, 800] },
  compare: [
    { kind: 'year-ago', value: 79.5 },
    { kind: 'benchmark', label: text('North', '北方', '北區'), value: 82 },
  ],
  target: 78,
  spark: [70.2, 71.9, null, 72.4, 76.3, 74.1, null, 75, null, 78.8, 74.7, 80.3].map(
    (value, month) => ({ t: new Date(Date.UTC(2025, month)).toISOString().slice(0, 7), value }),
  ),
};

/** A band is the target; there is no evidence for a verdict. */
export const kpiInBand = {
  type: 'kpi',
  title: text('Stock to sales', '库存销售比', '庫存銷售比'),
  measure: { method: 'value', value: 1.62 },
  previous: 1.9,
  target: { min: 1.2, max: 1.5 },
  spark: [1.1, 1.3, 1.45, 1.8, 1.9, 1.62].map((value, at) => ({ t: `2025-0${at + 1}`, value })),
};

/** @param {number[]} values of the months of 2025 */
const monthly = (...values) =>
  values.map((value, month) => ({
    t: new Date(Date.UTC(2025, month)).toISOString().slice(0, 7),
    value,
  }));

/** Every sign, a band, provisional limits, a month that is not over, and a row without limits. */
export const scorecard = {
  type: 'scorecard',
  title: text('Service indicators', '服务指标', '服務指標'),
  sort: 'attention',
  rows: [
    {
      key: 'on-time',
      group: text('Delivery', '配送', '配送'),
      control: 'xmr',
      target: 92,
      points: monthly(95.1, 94.6, 95.4, 94.8, 95.2, 94.7, 95.3, 94.9, 95.1, 94.8, 95.2, 91.2),
    },
    {
      key: 'accuracy',
      group: text('Delivery', '配送', '配送'),
      control: 'xmr',
      target: 97,
      points: monthly(99.1, 99.3, 99, 99.2, 99.1, 99.3, 99.2, 99, 99.1, 99.3, 99.2, 99.1),
    },
    {
      key: 'answer',
      label: text('Time to the answer', '答复用时', '回覆時間'),
      group: text('Service', '服务', '服務'),
      unit: 'hours',
      control: 'xmr',
      target: 20,
      points: monthly(24, 26, 25, 24.5, 26, 25.5, 24, 25, 26, 25.5, 24.5, 25),
    },
    {
      key: 'complaints',
      label: text('Complaints', '投诉', '客訴'),
      group: text('Service', '服务', '服務'),
      unit: 'per:1000',
      control: 'xmr',
      target: 8,
      points: monthly(9.2, 9.4, 9.1, 9.3, 9.2, 9.4, 9.1, 9.3, 9.2, 9.3, 9.4, 7.4),
    },
    {
      key: 'stock',
      label: text('Stock to sales', '库存销售比', '庫存銷售比'),
      unit: 'ratio',
      control: 'xmr',
      target: { min: 1.2, max: 1.5 },
      points: monthly(1.31, 1.42, 1.35, 1.44, 1.3, 1.38),
    },
    { key: 'otif', points: [...monthly(81, 83, 82), { t: '2025-04', value: 70, partial: true }] },
  ],
};

const dimensions = [
  { key: 'tangibles', minimum: 4.1, expectation: 5.4, perception: 5.6, importance: 11 },
  { key: 'reliability', minimum: 5.6, expectation: 6.4, perception: 5.1, importance: 32 },
  { key: 'assurance', minimum: 5, expectation: 6, perception: 5.95, importance: 19 },
];

export const gapOfDimensions = {
  type: 'gap',
  title: text('Expected and perceived', '期望与感知', '期望與感知'),
  scale: { min: 1, max: 7 },
  dimensions: dimensions.map((dimension) => ({ ...dimension, gapSd: 1.1, n: 210 })),
};

export const gapOfStations = {
  type: 'gap',
  title: text('Where the service gap opens', '服务差距在哪里产生', '服務差距在哪裡產生'),
  scale: { min: 1, max: 7 },
  chain: {
    expected: 6.4,
    understood: 6.1,
    specified: 5.9,
    delivered: 5.3,
    perceived: 5.2,
    promised: 6.6,
  },
};

/** Delivered of 200 pieces a month; null is missing, and the last two are a forecast. */
const pieces = [181, 176, 183, 171, null, 180, 152, 178, 190, 186, 191, 189, 187, 192, 190, 193];

export const trend = {
  type: 'trend',
  title: text('Fill rate of spare parts', '备件满足率', '備件滿足率'),
  target: [
    { from: '2025-01', value: 90 },
    { from: '2026-01', value: 95 },
  ],
  control: 'p',
  forecastFrom: '2026-03',
  series: [
    {
      key: 'unit-fill',
      t: pieces.map((_, month) => new Date(Date.UTC(2025, month)).toISOString().slice(0, 7)),
      requested: pieces.map((count) => (count === null ? null : 200)),
      fulfilled: pieces,
    },
    {
      key: 'line-fill',
      t: pieces.map((_, month) => new Date(Date.UTC(2025, month)).toISOString().slice(0, 7)),
      value: pieces.map((_, month) => 72 + ((month * 7) % 12)),
    },
  ],
  events: [{ t: '2025-07', to: '2025-08', label: text('Strike', '罢工', '罷工') }],
};
