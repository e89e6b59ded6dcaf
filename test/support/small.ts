/** Small valid documents, one of each kind, for tests that do not depend on the details. */
export const gauge = {
  type: 'gauge',
  title: { en: 'Satisfaction', 'zh-CN': '满意度', 'zh-TW': '滿意度' },
  asOf: '2018',
  measure: { method: 'csat', counts: [6, 46, 514, 1428, 631] },
  previous: { method: 'csat', counts: [6, 32, 444, 1507, 699] },
  target: 80,
};

export const funnel = {
  type: 'funnel',
  title: { en: 'Complaints', 'zh-CN': '投诉', 'zh-TW': '客訴' },
  stages: [
    { key: 'complained', count: 200 },
    { key: 'acknowledged', count: 180 },
    {
      key: 'resolved',
      count: 120,
      pending: 20,
      medianHours: 30,
      targetHours: 24,
      withinTarget: 50,
    },
  ],
};

export const gap = {
  type: 'gap',
  title: { en: 'Service quality', 'zh-CN': '服务质量', 'zh-TW': '服務品質' },
  scale: { min: 1, max: 5 },
  dimensions: [
    { key: 'tangibles', expectation: 4.44, perception: 4.19, importance: 11, gapSd: 0.55, n: 386 },
    { key: 'reliability', expectation: 4.49, perception: 4.36, importance: 32, gapSd: 0.5, n: 386 },
  ],
};

export const trend = {
  type: 'trend',
  title: { en: 'Fill rate', 'zh-CN': '满足率', 'zh-TW': '滿足率' },
  target: 90,
  series: [
    {
      key: 'unit-fill',
      points: [
        { t: '2025-01', requested: 100, fulfilled: 80 },
        { t: '2025-02', requested: 100, fulfilled: 85 },
        { t: '2025-03', requested: null, fulfilled: null },
        { t: '2025-04', requested: 120, fulfilled: 114 },
      ],
    },
  ],
};

export const kpi = {
  type: 'kpi',
  title: { en: 'Satisfied drivers', 'zh-CN': '满意车主', 'zh-TW': '滿意車主' },
  measure: { method: 'csat', counts: [6, 14, 41, 152, 97] },
  previous: { method: 'csat', counts: [9, 21, 44, 139, 80] },
  target: 75,
  spark: [
    { t: '2026-Q1', value: 71.4 },
    { t: '2026-Q2', value: 74.7 },
    { t: '2026-Q3', value: 80.3 },
  ],
};

/** Points of the months of 2025: parts of 200 orders. */
const ofOrders = (...parts: readonly number[]) =>
  parts.map((fulfilled, index) => ({
    t: `2025-${String(index + 1).padStart(2, '0')}`,
    requested: 200,
    fulfilled,
  }));

export const scorecard = {
  type: 'scorecard',
  title: { en: 'Deliveries', 'zh-CN': '配送情况', 'zh-TW': '配送狀況' },
  sort: 'attention',
  rows: [
    {
      key: 'accuracy',
      control: 'p',
      target: 97,
      points: ofOrders(198, 199, 197, 199, 198, 200, 198, 197, 199, 198, 199, 197),
    },
    {
      key: 'on-time',
      control: 'p',
      target: 95,
      points: ofOrders(170, 172, 168, 171, 169, 173, 167, 172, 170, 174, 171, 172),
    },
    {
      key: 'answer',
      label: { en: 'Time to the answer', 'zh-CN': '答复用时', 'zh-TW': '回覆時間' },
      unit: 'hours',
      points: [
        { t: '2025-11', value: 26 },
        { t: '2025-12', value: 22.5 },
      ],
    },
  ],
};

export const documents = { gauge, funnel, gap, kpi, scorecard, trend } as const;
export type Kind = keyof typeof documents;
