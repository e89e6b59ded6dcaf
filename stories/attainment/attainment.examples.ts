/* Made-up documents of attained targets, for what no real one shows. */
import type { AttainmentDocument } from '../../src/documents.js';

const note = {
  en: 'Made-up figures.',
  'zh-CN': '虚构数据。',
  'zh-TW': '虛構資料。',
};

const region = {
  en: 'Targets of the region, year to September',
  'zh-CN': '区域指标，截至九月',
  'zh-TW': '區域指標，截至九月',
};

const revenue = {
  key: 'revenue',
  label: { en: 'Revenue', 'zh-CN': '营收', 'zh-TW': '營收' },
  actual: 61_200_000,
  target: 80_000_000,
  unit: 'currency:CNY',
  weight: 40,
  previous: 55_900_000,
};
const receivables = {
  key: 'receivables',
  label: { en: 'Receivables collected', 'zh-CN': '应收账款回收', 'zh-TW': '應收帳款回收' },
  actual: 31_500_000,
  target: 50_000_000,
  unit: 'currency:CNY',
  weight: 20,
};
const shops = {
  key: 'shops',
  label: { en: 'New shops', 'zh-CN': '新开门店', 'zh-TW': '新開門市' },
  actual: 26,
  target: 25,
  weight: 10,
  cap: 100,
};
const stock = {
  key: 'stock',
  label: { en: 'Stock to sales', 'zh-CN': '存销比', 'zh-TW': '存銷比' },
  actual: 1.62,
  target: { min: 1.2, max: 1.5 },
  unit: 'ratio',
  weight: 10,
};
const complaints = {
  key: 'complaints',
  label: { en: 'Complaints', 'zh-CN': '投诉', 'zh-TW': '客訴' },
  actual: 34,
  target: 40,
  direction: 'lower',
  weight: 10,
} as const;
const days = {
  key: 'days',
  label: { en: 'Days to answer', 'zh-CN': '答复天数', 'zh-TW': '答覆天數' },
  actual: 2.4,
  target: 2,
  unit: 'days',
  weight: 10,
};
const market = {
  key: 'market',
  label: { en: 'Growth of the market', 'zh-CN': '市场增长', 'zh-TW': '市場成長' },
  actual: 1.8,
  target: 3,
  unit: 'percent',
  weight: 0,
  controllable: false,
};

/** A year that is not over: amounts that add up and levels, a band, a cap, what nobody can influence. */
export const everything: AttainmentDocument = {
  type: 'attainment',
  title: region,
  subtitle: { en: 'Region North', 'zh-CN': '北区', 'zh-TW': '北區' },
  asOf: '2026-09',
  elapsed: 75,
  rows: [revenue, receivables, shops, stock, complaints, days, market],
  gates: [
    {
      key: 'audit',
      label: { en: 'Audit', 'zh-CN': '审核', 'zh-TW': '稽核' },
      actual: 92,
      at: 90,
    },
  ],
  note,
};

/** The same at the end of the year. */
export const over: AttainmentDocument = { ...everything, elapsed: 100 };

const commission = {
  en: 'Commission of a service adviser, October',
  'zh-CN': '服务顾问提成，十月',
  'zh-TW': '服務顧問獎金抽成，十月',
};
const output = {
  key: 'output',
  label: { en: 'Output value', 'zh-CN': '产值', 'zh-TW': '產值' },
  actual: 1_100_000,
  target: 1_000_000,
  unit: 'currency:CNY',
};
const intake = {
  key: 'intake',
  label: { en: 'Vehicle intake', 'zh-CN': '接车台次', 'zh-TW': '接車台次' },
  actual: 190,
  target: 200,
};
const audit = {
  key: 'maker',
  label: { en: 'Manufacturer\u2019s audit', 'zh-CN': '厂家审核', 'zh-TW': '原廠稽核' },
  actual: 92,
  at: 90,
};
const score = {
  key: 'score',
  label: { en: 'Service score', 'zh-CN': '服务评分', 'zh-TW': '服務評分' },
  actual: 95.5,
  below: 96,
  percent: 10,
};

/** The dealer's product of attainments, with a gate that is reached and two deductions. */
export const dealer: AttainmentDocument = {
  type: 'attainment',
  title: commission,
  combine: 'product',
  rows: [output, intake],
  gates: [audit],
  penalties: [score],
  penalty: { complaints: 1, schedule: [5, 20, 50] },
  note,
};

/** What the manufacturer wants is not reached: there is no total. */
export const closed: AttainmentDocument = { ...dealer, gates: [{ ...audit, actual: 86.5 }] };

/** Nothing is taken off. */
export const clean: AttainmentDocument = {
  ...dealer,
  penalties: [{ ...score, actual: 97 }],
  penalty: { complaints: 0, schedule: [5, 20, 50] },
};

/** What decides a gate and the deductions is not known. */
export const unknown: AttainmentDocument = {
  ...dealer,
  gates: [{ ...audit, actual: null }],
  penalties: [{ ...score, actual: null }],
  penalty: { complaints: null, schedule: [5, 20, 50] },
};

/** A stock to keep within a band: just right, too little, too much. */
export const band: AttainmentDocument = {
  type: 'attainment',
  title: { en: 'Stock to sales by shop', 'zh-CN': '各门店存销比', 'zh-TW': '各門市存銷比' },
  rows: [
    ['north', { en: 'North', 'zh-CN': '北店', 'zh-TW': '北店' }, 1.31] as const,
    ['south', { en: 'South', 'zh-CN': '南店', 'zh-TW': '南店' }, 0.84] as const,
    ['east', { en: 'East', 'zh-CN': '东店', 'zh-TW': '東店' }, 1.98] as const,
  ].map(([key, label, actual]) => ({
    key,
    label,
    actual,
    target: { min: 1.2, max: 1.5 },
    unit: 'ratio',
  })),
  note,
};

/** What can't be divided, what is missing, and what lies below 0 or far beyond the scale. */
export const odd: AttainmentDocument = {
  type: 'attainment',
  title: { en: 'Odd amounts', 'zh-CN': '特殊数值', 'zh-TW': '特殊數值' },
  rows: [
    { ...complaints, key: 'none', actual: 0, label: 'No complaint' },
    { ...revenue, key: 'zero', target: 0, label: 'Target of 0' },
    { ...revenue, key: 'missing', actual: null, label: 'Missing' },
    { ...revenue, key: 'aimless', target: null, label: 'Without a target' },
    { ...revenue, key: 'loss', actual: -12_000_000, label: 'Below 0' },
    { ...shops, key: 'far', actual: 120, cap: null, label: 'Far beyond' },
    { ...intake, key: 'near', actual: 199.96, label: 'Nearly there' },
  ],
};

/** Estimates from a sample: no target is called met or missed. */
export const sample: AttainmentDocument = {
  type: 'attainment',
  title: { en: 'Estimated from a sample', 'zh-CN': '由样本估计', 'zh-TW': '由樣本估計' },
  sampling: { design: 'sample' },
  rows: [revenue, days],
};

export const one: AttainmentDocument = {
  type: 'attainment',
  title: commission,
  rows: [output],
};

/** As many targets as anyone will read, with labels of 30 characters. */
export const forty: AttainmentDocument = {
  type: 'attainment',
  title: { en: 'Forty targets', 'zh-CN': '四十项指标', 'zh-TW': '四十項指標' },
  rows: Array.from({ length: 40 }, (_, at) => ({
    key: `target-${at + 1}`,
    label: {
      en: `Target ${String(at + 1).padStart(2, '0')} of the sales regions`.padEnd(30, '.'),
      'zh-CN': `关于各销售区域本年度新客户开发与老客户维护的第${at + 1}项较长的指标`,
      'zh-TW': `關於各銷售區域本年度新客戶開發與舊客戶維護的第${at + 1}項較長的指標`,
    },
    actual: 40 + ((at * 53) % 71),
    target: 100,
  })),
};

export const longLabels: AttainmentDocument = {
  type: 'attainment',
  title: {
    en: 'What the branches of the region have reached of the targets of the current financial year',
    'zh-CN': '全区所有营业网点本财年各项经营指标与服务指标的完成情况（含临时新增指标）',
    'zh-TW': '全區所有營業據點本會計年度各項營運指標與服務指標的達成情形（含臨時新增指標）',
  },
  rows: [
    {
      key: 'words',
      label: {
        en: 'Customers who were called back within two working days after they had complained',
        'zh-CN': '投诉之后两个工作日之内由专人回访并且得到客户确认的客户数量（户）',
        'zh-TW': '客訴之後兩個工作日之內由專人回訪並且得到顧客確認的顧客數量（戶）',
      },
      actual: 812,
      target: 900,
    },
    { key: 'word', label: 'Rechtsschutzversicherungsgesellschaften', actual: 12, target: 10 },
  ],
  penalties: [
    {
      ...score,
      label: {
        en: 'Score of the mystery shoppers who visit every branch twice in each quarter of the year',
        'zh-CN': '每季度两次对所有营业网点进行暗访的神秘顾客所给出的综合评分',
        'zh-TW': '每季兩次對所有營業據點進行暗訪的神秘客所給出的綜合評分',
      },
    },
  ],
};

/** Amounts of thousands of millions, and of thousandths. */
export const extremes: AttainmentDocument = {
  type: 'attainment',
  title: { en: 'Huge and tiny amounts', 'zh-CN': '极大与极小', 'zh-TW': '極大與極小' },
  rows: [
    { key: 'huge', label: 'Huge', actual: 61_234_567_890, target: 98_765_432_100 },
    { key: 'tiny', label: 'Tiny', actual: 0.0021, target: 0.0034, unit: 'ratio' },
  ],
};

export const empty: AttainmentDocument = {
  type: 'attainment',
  title: region,
  rows: [{ ...revenue, actual: null }],
};

export const stale: AttainmentDocument = { ...everything, asOf: '2025-01-31', staleAfter: 'P30D' };

/** A key twice, an amount in words, a percentage beyond 100, a band upside down. */
export const invalid: object = {
  type: 'attainment',
  title: region,
  elapsed: 130,
  rows: [
    { key: 'revenue', actual: 'much', target: 10 },
    { key: 'revenue', actual: 5, target: { min: 3, max: 2 } },
  ],
};
