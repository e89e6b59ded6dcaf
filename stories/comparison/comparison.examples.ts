/* Made-up documents of comparisons, for what no real one shows. */
import type { ComparisonDocument } from '../../src/documents.js';

const note = {
  en: 'Questionnaire after each visit; made-up figures.',
  'zh-CN': '每次到店后的问卷；虚构数据。',
  'zh-TW': '每次到店後的問卷；虛構資料。',
};

const title = { en: 'Satisfied customers by shop', 'zh-CN': '各店满意率', 'zh-TW': '各店滿意率' };

/** Shops whose shares differ by chance, but for some of them. */
const shops = (rates: readonly (readonly [part: number, whole: number])[]) =>
  rates.map(([part, whole], index) => ({
    key: `shop-${index + 1}`,
    label: { en: `Shop ${index + 1}`, 'zh-CN': `${index + 1} 号店`, 'zh-TW': `${index + 1} 號店` },
    part,
    whole,
  }));

const RATES = [
  [31, 40],
  [44, 60],
  [62, 75],
  [50, 90],
  [88, 110],
  [110, 131],
  [118, 160],
  [163, 205],
  [188, 240],
  [262, 300],
  [281, 352],
  [334, 420],
  [370, 510],
] as const;

/** Everything that a comparison can have: units on both sides of the limits, date, source. */
export const everything: ComparisonDocument = {
  type: 'comparison',
  title,
  subtitle: {
    en: 'Rated 4 or 5 of 5, September',
    'zh-CN': '九月评 4 或 5 分',
    'zh-TW': '九月評 4 或 5 分',
  },
  asOf: '2026-09',
  units: shops(RATES),
  dispersion: 'none',
  note,
};

/** Limits about a target in place of the value of all shops. */
export const target: ComparisonDocument = { ...everything, target: 85, limits: [0.9, 0.99] };

/** The same shops with limits that allow for their own spread. */
export const overdispersed: ComparisonDocument = { ...everything, dispersion: 'additive' };
export const multiplicative: ComparisonDocument = { ...everything, dispersion: 'multiplicative' };

/** Complaints per 1,000 orders: lower is better by the unit. */
export const rates: ComparisonDocument = {
  type: 'comparison',
  title: { en: 'Complaints per 1,000 orders', 'zh-CN': '每千单投诉数', 'zh-TW': '每千單客訴數' },
  unit: 'per:1000',
  units: [
    [4, 820],
    [9, 1400],
    [3, 1900],
    [24, 2300],
    [15, 3100],
    [18, 4200],
    [31, 5200],
    [12, 6100],
  ].map(([events, exposure], index) => ({
    key: `depot-${index + 1}`,
    label: { en: `Depot ${index + 1}`, 'zh-CN': `${index + 1} 号仓`, 'zh-TW': `${index + 1} 號倉` },
    events: events!,
    exposure: exposure!,
  })),
  note,
};

/** Mean ratings of shops. */
export const means: ComparisonDocument = {
  type: 'comparison',
  title: { en: 'Mean rating by shop', 'zh-CN': '各店平均评分', 'zh-TW': '各店平均評分' },
  units: [
    [7.9, 1.2, 40],
    [8.4, 1, 25],
    [7.1, 1.5, 60],
    [8, 1.1, 12],
    [7.8, 1.3, 88],
    [7.7, 1.2, 71],
  ].map(([mean, sd, n], index) => ({
    key: `shop-${index + 1}`,
    label: { en: `Shop ${index + 1}`, 'zh-CN': `${index + 1} 号店`, 'zh-TW': `${index + 1} 號店` },
    mean: mean!,
    sd: sd!,
    n: n!,
  })),
  note,
};

/** Two small shops. */
export const littleData: ComparisonDocument = {
  ...everything,
  units: shops([
    [1, 1],
    [1, 3],
  ]),
};

/** A single shop has nothing to be compared with. */
export const oneUnit: ComparisonDocument = { ...everything, units: shops([[31, 40]]) };

/** Some shops rest on too few answers, one has none. */
export const partlyWithheld: ComparisonDocument = {
  ...everything,
  minimumN: 80,
  units: [...shops(RATES), { key: 'new', label: 'New shop', part: 0, whole: 0 }],
};

const longName = (index: number) => ({
  en: `Authorised workshop ${String(index).padStart(2, '0')} of the north`,
  'zh-CN': `北方销售大区第 ${index} 号授权维修服务中心及其下属快修网点联合体`,
  'zh-TW': `北區第 ${index} 號授權維修服務中心及其所屬快修據點聯合服務網`,
});

/** Forty units with names of thirty characters, many of them beyond the limits. */
export const longLabels: ComparisonDocument = {
  ...everything,
  units: Array.from({ length: 40 }, (_, index) => ({
    key: `w${index}`,
    label: longName(index + 1),
    part: Math.round((60 + index * 9) * (0.62 + ((index * 37) % 30) / 100)),
    whole: 60 + index * 9,
  })),
};

export const empty: ComparisonDocument = { type: 'comparison', title, units: [], note };

export const invalid = {
  ...everything,
  limits: [0.998, 0.95],
  dispersion: 'random',
  units: [
    { key: 'a', part: 5, whole: 9 },
    { key: 'b', events: 5, exposure: 9 },
    { key: 'b', label: 'B' },
  ],
};

export const withheld: ComparisonDocument = { ...everything, minimumN: 1000 };

export const stale: ComparisonDocument = { ...everything, asOf: '2026-03', staleAfter: 'P1M' };
