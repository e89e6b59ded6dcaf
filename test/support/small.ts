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

export const breakdown = {
  type: 'breakdown',
  title: { en: 'Orders by region', 'zh-CN': '各区订单', 'zh-TW': '各區訂單' },
  target: 90,
  groups: [
    {
      key: 'north',
      label: { en: 'North', 'zh-CN': '北区', 'zh-TW': '北區' },
      part: 180,
      whole: 200,
    },
    { key: 'east', label: { en: 'East', 'zh-CN': '东区', 'zh-TW': '東區' }, part: 290, whole: 300 },
    {
      key: 'south',
      label: { en: 'South', 'zh-CN': '南区', 'zh-TW': '南區' },
      part: 110,
      whole: 150,
    },
  ],
};

export const comparison = {
  type: 'comparison',
  title: { en: 'Shops compared', 'zh-CN': '各店比较', 'zh-TW': '各店比較' },
  dispersion: 'none',
  units: [
    {
      key: 'a',
      label: { en: 'Harbour', 'zh-CN': '港口店', 'zh-TW': '港口店' },
      part: 31,
      whole: 40,
    },
    {
      key: 'b',
      label: { en: 'Centre', 'zh-CN': '中心店', 'zh-TW': '中心店' },
      part: 88,
      whole: 110,
    },
    {
      key: 'c',
      label: { en: 'Airport', 'zh-CN': '机场店', 'zh-TW': '機場店' },
      part: 50,
      whole: 90,
    },
  ],
};

export const pareto = {
  type: 'pareto',
  title: { en: 'Causes of complaints', 'zh-CN': '投诉原因', 'zh-TW': '客訴原因' },
  causes: [
    {
      key: 'late',
      label: { en: 'Delivered late', 'zh-CN': '送货迟到', 'zh-TW': '送貨遲到' },
      count: 94,
      previous: 71,
    },
    {
      key: 'damaged',
      label: { en: 'Damaged goods', 'zh-CN': '货品破损', 'zh-TW': '貨品破損' },
      count: 80,
      previous: 86,
    },
    {
      key: 'wrong',
      label: { en: 'Wrong goods', 'zh-CN': '送错货品', 'zh-TW': '送錯貨品' },
      count: 66,
      previous: 60,
    },
    {
      key: 'invoice',
      label: { en: 'Mistakes in the invoice', 'zh-CN': '账单有误', 'zh-TW': '帳單有誤' },
      count: 33,
      previous: 29,
    },
    { key: 'other', count: 27, previous: 31 },
  ],
};

export const contribution = {
  type: 'contribution',
  title: { en: 'Service score', 'zh-CN': '服务得分', 'zh-TW': '服務得分' },
  items: [
    { key: 'attitude', value: 12.5 },
    { key: 'technique', value: 8.25 },
    { key: 'complaints', value: -6.5 },
    { key: 'errors', value: null },
  ],
};

const attainment = {
  type: 'attainment',
  title: { en: 'Attainment', 'zh-CN': '目标达成', 'zh-TW': '目標達成' },
  rows: [
    { key: 'output', actual: 1_100_000, target: 1_000_000, unit: 'currency:CNY' },
    { key: 'intake', actual: 190, target: 200 },
  ],
  penalties: [{ key: 'score', actual: 95.5, below: 96, percent: 10 }],
};

const likert = {
  type: 'likert',
  title: { en: 'Statements', 'zh-CN': '陈述', 'zh-TW': '陳述' },
  questions: [
    { key: 'staff', counts: [6, 14, 41, 152, 97] },
    { key: 'waiting', counts: [54, 88, 78, 62, 28], missing: 4 },
  ],
};

export const heatmap = {
  type: 'heatmap',
  title: { en: 'Service by region', 'zh-CN': '各区域服务', 'zh-TW': '各區域服務' },
  rows: [{ key: 'north' }, { key: 'south' }],
  columns: [{ key: 'on-time', target: 95 }, { key: 'friendly' }],
  cells: [
    [
      { part: 188, whole: 190 },
      { part: 150, whole: 190 },
    ],
    [
      { part: 101, whole: 140 },
      { part: 64, whole: 140 },
    ],
  ],
};

export const matrix = {
  type: 'matrix',
  title: { en: 'What to improve', 'zh-CN': '先改进什么', 'zh-TW': '先改善什麼' },
  scale: { min: 1, max: 5 },
  importanceKind: 'stated',
  items: [
    { key: 'price', label: 'Price', importance: 4.4, performance: 2.6 },
    { key: 'staff', label: 'Staff', importance: 4.1, performance: 4.2 },
    { key: 'parking', label: 'Parking', importance: 2.3, performance: 2.9 },
    { key: 'coffee', label: 'Coffee', importance: 1.9, performance: 4.4 },
  ],
};

/** Two by the counts of the R package stp25kano; of the other fewer answers contradict themselves. */
export const kano = {
  type: 'kano',
  title: { en: 'What features do', 'zh-CN': '功能的作用', 'zh-TW': '功能的作用何在' },
  items: [
    { key: 'a', label: 'Edge grip', counts: { M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 } },
    { key: 'b', label: 'Ease of turn', counts: { M: 15, O: 24, A: 121, I: 124, R: 7, Q: 5 } },
    { key: 'c', label: 'Service', counts: { M: 65, O: 87, A: 93, I: 51, R: 0, Q: 0 } },
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
  title: { en: 'Deliveries', 'zh-CN': '配送', 'zh-TW': '配送' },
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

export const documents = {
  gauge,
  funnel,
  gap,
  kpi,
  trend,
  breakdown,
  comparison,
  pareto,
  contribution,
  attainment,
  likert,
  heatmap,
  matrix,
  kano,
  scorecard,
} as const;
export type Kind = keyof typeof documents;

/** Kinds whose figures rest on no number of answers, so that none can be withheld. */
export const UNCOUNTED: ReadonlySet<Kind> = new Set<Kind>(['attainment', 'contribution']);
