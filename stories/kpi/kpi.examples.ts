/* Made-up documents of KPIs, for what no real one shows. */
import type { KpiDocument } from '../../src/documents.js';

const workshop = {
  en: 'Satisfied with the workshop',
  'zh-CN': '维修满意度',
  'zh-TW': '維修滿意度',
};

const note = {
  en: 'Questionnaire after each visit; made-up figures.',
  'zh-CN': '每次到店后的问卷；虚构数据。',
  'zh-TW': '每次到店後的問卷；虛構資料。',
};

const industry = { en: 'Industry average', 'zh-CN': '行业平均', 'zh-TW': '業界平均' };

/** Values a month, as many as there are, up to September 2026; null is missing. */
const monthly = (...values: readonly (number | null)[]): KpiDocument['spark'] =>
  values.map((value, index) => {
    const start = new Date(Date.UTC(2026, 9 - values.length + index));
    return { t: start.toISOString().slice(0, 7), value };
  });

/** Everything that a KPI can have: comparisons, target, spark line with a gap, date, source. */
export const everything: KpiDocument = {
  type: 'kpi',
  title: workshop,
  subtitle: {
    en: 'Rated 4 or 5 of 5, September',
    'zh-CN': '九月评 4 或 5 分',
    'zh-TW': '九月評 4 或 5 分',
  },
  asOf: '2026-09',
  measure: { method: 'csat', counts: [6, 14, 41, 152, 97], missing: 18 },
  previous: { method: 'csat', counts: [9, 21, 44, 139, 80] },
  compare: [
    { kind: 'year-ago', measure: { method: 'csat', counts: [14, 30, 58, 121, 66] } },
    { kind: 'benchmark', label: industry, value: 78 },
  ],
  target: 75,
  spark: monthly(64.7, 66.1, 65.2, 69.8, null, 71.4, 73.2, 72.1, 76.9, 75.4, 74.7, 80.3),
  note,
};

const {
  previous: _previous,
  compare: _compare,
  spark: _spark,
  target: _target,
  ...bare
} = everything;

/** The figure alone. */
export const figureOnly: KpiDocument = bare;

export const targetMissed: KpiDocument = { ...everything, target: 90 };

export const targetUncertain: KpiDocument = { ...everything, target: 80 };

/** Without an interval there is no verdict, only where the value stands. */
export const noEvidence: KpiDocument = {
  type: 'kpi',
  title: { en: 'Service index', 'zh-CN': '服务指数', 'zh-TW': '服務指數' },
  measure: { method: 'value', value: 80.3 },
  previous: 79.1,
  compare: [{ kind: 'plan', value: 82 }],
  target: 85,
  spark: monthly(77.2, 78, 78.4, 77.9, 79.1, 80.3),
  note,
};

/** Lower is better: a share of orders, with a fall that is good news. */
export const complaintRate: KpiDocument = {
  type: 'kpi',
  title: { en: 'Orders with a complaint', 'zh-CN': '订单投诉率', 'zh-TW': '訂單客訴率' },
  direction: 'lower',
  measure: { method: 'ratio', part: 212, whole: 8400 },
  previous: { method: 'ratio', part: 287, whole: 8150 },
  compare: [{ kind: 'year-ago', measure: { method: 'ratio', part: 241, whole: 7900 } }],
  target: 3,
  spark: monthly(4.4, 4.1, 4.2, 3.6, 3.8, 3.1, 3.5, 2.52),
  note,
};

/** Lower is better: hours, as given. */
export const answerHours: KpiDocument = {
  type: 'kpi',
  title: {
    en: 'Hours to the first answer',
    'zh-CN': '首次答复用时（小时）',
    'zh-TW': '首次回覆時間（小時）',
  },
  direction: 'lower',
  measure: { method: 'value', value: 26.5 },
  previous: 31,
  target: 24,
  spark: monthly(40, 38.5, 36, 37, 31, 26.5),
  note,
};

/** A band to stay in: what comes nearer to it is better. */
export const targetBand: KpiDocument = {
  type: 'kpi',
  title: { en: 'Stock to sales', 'zh-CN': '库存销售比', 'zh-TW': '存銷比' },
  measure: { method: 'value', value: 1.62 },
  previous: 1.9,
  target: { min: 1.2, max: 1.5 },
  spark: monthly(1.1, 1.3, 1.45, 1.8, 1.9, 1.62),
  note,
};

export const recommendation: KpiDocument = {
  type: 'kpi',
  title: { en: 'Recommendation', 'zh-CN': '推荐意愿', 'zh-TW': '推薦意願' },
  measure: { method: 'nps', counts: [12, 6, 9, 11, 14, 40, 38, 77, 120, 98, 75] },
  previous: { method: 'nps', detractors: 160, passives: 190, promoters: 140 },
  target: 10,
  spark: [
    { t: '2025-Q3', value: -9.5 },
    { t: '2025-Q4', value: -12 },
    { t: '2026-Q1', value: -6.1 },
    { t: '2026-Q2', value: -4.1 },
    { t: '2026-Q3', value: 8.6 },
  ],
  note,
};

/** The mean of ten ratings can't be compared with that of five: no change, and a warning. */
export const notComparable: KpiDocument = {
  type: 'kpi',
  title: workshop,
  measure: { method: 'mean', counts: [6, 14, 41, 152, 97] },
  previous: { method: 'mean', counts: [2, 2, 3, 5, 14, 22, 51, 90, 80, 41] },
  compare: [{ kind: 'year-ago', measure: { method: 'mean', counts: [9, 21, 44, 139, 80] } }],
  note,
};

/** Every order of the month was counted: the figure is held against the target as it is. */
export const census: KpiDocument = {
  type: 'kpi',
  title: { en: 'Complete orders', 'zh-CN': '整单满足率', 'zh-TW': '整單滿足率' },
  sampling: { design: 'census' },
  measure: { method: 'ratio', part: 7421, whole: 7840 },
  previous: { method: 'ratio', part: 7190, whole: 7655 },
  target: 94,
  spark: monthly(92.8, 93.1, 93.6, 93.2, 93.9, 94.66),
  note,
};

/** One comparison of each kind and several benchmarks, one of them on too few answers. */
export const manyComparisons: KpiDocument = {
  ...everything,
  minimumN: 100,
  compare: [
    { kind: 'year-ago', measure: { method: 'csat', counts: [14, 30, 58, 121, 66] } },
    { kind: 'plan', value: 80.3 },
    { kind: 'benchmark', label: industry, value: 78 },
    {
      kind: 'benchmark',
      label: { en: 'Best region', 'zh-CN': '最佳区域', 'zh-TW': '最佳區域' },
      value: 91.2,
    },
    {
      kind: 'benchmark',
      label: { en: 'Newest workshop', 'zh-CN': '最新门店', 'zh-TW': '最新門市' },
      measure: { method: 'csat', counts: [1, 2, 4, 12, 9] },
    },
  ],
};

/** Three answers, two points. */
export const littleData: KpiDocument = {
  type: 'kpi',
  title: workshop,
  measure: { method: 'csat', counts: [0, 1, 0, 1, 1] },
  previous: { method: 'csat', counts: [1, 0, 1, 0, 0] },
  target: 75,
  spark: monthly(0, 66.7),
  note,
};

/** Points that stand alone between missing ones, and months that are not there at all. */
export const manyGaps: KpiDocument = {
  ...everything,
  spark: [
    { t: '2025-10', value: 70 },
    { t: '2025-11', value: null },
    { t: '2025-12', value: 72.5 },
    { t: '2026-04', value: 74 },
    { t: '2026-05', value: 75.5 },
    { t: '2026-06', value: null },
    { t: '2026-07' },
    { t: '2026-08', value: 78.9 },
    { t: '2026-09', value: null },
  ],
};

/** Nothing to divide by: no figure, but a history. */
export const noFigure: KpiDocument = {
  ...everything,
  measure: { method: 'ratio', part: 0, whole: 0 },
};

const daily = Array.from({ length: 400 }, (_, day) => ({
  t: new Date(Date.UTC(2025, 7, 1 + day)).toISOString().slice(0, 10),
  value: Math.round(740 + day / 8 + 60 * Math.sin(day / 29) + 40 * Math.sin(day * 1.7)) / 10,
}));

export const manyPoints: KpiDocument = { ...everything, spark: daily };

export const longLabels: KpiDocument = {
  ...everything,
  title: {
    en: 'Satisfied with the workshop, its waiting room, the courtesy car and the explanation of the bill',
    'zh-CN':
      '对维修车间、客户休息室、代步车服务以及维修费用说明的总体满意度（含首次到店与返修客户）',
    'zh-TW': '對維修廠、客戶休息室、代步車服務以及維修費用說明的整體滿意度（含首次到店與回廠客戶）',
  },
  compare: [
    {
      kind: 'benchmark',
      label: {
        en: 'Average of all authorised workshops of the northern sales region',
        'zh-CN': '北方销售大区全部授权维修门店的平均水平',
        'zh-TW': '北區全部授權維修門市的平均水準',
      },
      value: 78,
    },
  ],
};

export const huge: KpiDocument = {
  type: 'kpi',
  title: { en: 'Points given', 'zh-CN': '已发积分', 'zh-TW': '已發點數' },
  measure: { method: 'value', value: 123_456_789_012 },
  previous: 98_765_432_109,
  note,
};

export const empty: KpiDocument = {
  type: 'kpi',
  title: workshop,
  measure: { method: 'csat', counts: [0, 0, 0, 0, 0] },
  target: 75,
  note,
};

export const invalid = {
  ...everything,
  target: '75 %',
  direction: 'down',
  compare: [{ kind: 'last-year', value: 70 }, { kind: 'plan' }],
};

export const withheld: KpiDocument = { ...everything, minimumN: 1000 };

export const stale: KpiDocument = { ...everything, asOf: '2026-03', staleAfter: 'P1M' };
