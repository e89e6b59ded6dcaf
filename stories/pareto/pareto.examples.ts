/* Made-up documents of Pareto charts, for what no real one shows. */
import type { ParetoDocument } from '../../src/documents.js';

const complaints = {
  en: 'What customers complain about',
  'zh-CN': '客户投诉的原因',
  'zh-TW': '顧客客訴的原因',
};

const note = {
  en: 'Complaints of a quarter; made-up figures.',
  'zh-CN': '一个季度的投诉；虚构数据。',
  'zh-TW': '一季的客訴；虛構資料。',
};

const named = (key: string, en: string, cn: string, tw: string) => ({
  key,
  label: { en, 'zh-CN': cn, 'zh-TW': tw },
});

const late = named('late', 'Delivered late', '送货迟到', '送貨遲到');
const damaged = named('damaged', 'Damaged goods', '货品破损', '貨品破損');
const wrong = named('wrong', 'Wrong goods', '送错货品', '送錯貨品');
const invoice = named('invoice', 'Mistakes in the invoice', '账单有误', '帳單有誤');
const tone = named('tone', 'Tone of the staff', '员工态度', '員工態度');
const hotline = named('hotline', 'Hotline not reached', '热线打不通', '客服專線打不通');

/** Everything that a Pareto chart can have: changes, costs, other causes, concentration, date, source. */
export const everything: ParetoDocument = {
  type: 'pareto',
  title: complaints,
  subtitle: { en: 'Third quarter', 'zh-CN': '第三季度', 'zh-TW': '第三季' },
  asOf: '2026-Q3',
  concentration: true,
  causes: [
    { ...late, count: 94, cost: 4120, previous: 71 },
    { ...damaged, count: 80, cost: 9630, previous: 86 },
    { ...wrong, count: 66, cost: 5980, previous: 66 },
    { ...invoice, count: 33, cost: 410, previous: 29 },
    { ...tone, count: 27, cost: 120, previous: 41 },
    { ...hotline, count: 21, cost: 90, previous: 18 },
    { key: 'other', count: 40, cost: 700, previous: 52 },
  ],
  note,
};

const { concentration: _concentration, ...plain } = everything;

/** The causes alone, without the period before. */
export const causesOnly: ParetoDocument = {
  ...plain,
  causes: plain.causes.map(({ key, label, count }) => ({ key, label, count })),
};

/** What costs most is not what occurs most. */
export const byCost: ParetoDocument = { ...plain, by: 'cost' };

/** The causes past the third are one. */
export const limited: ParetoDocument = { ...plain, limit: 3 };

/** Respondents who may name several causes, some of all customers: a lead that may be due to chance. */
export const respondents: ParetoDocument = {
  ...plain,
  base: 240,
  sampling: { design: 'sample' },
};

/** All causes are alike: none stands out. */
export const alike: ParetoDocument = {
  ...plain,
  causes: [late, damaged, wrong, invoice].map((cause) => ({ ...cause, count: 25 })),
};

export const halfThreshold: ParetoDocument = { ...plain, threshold: 50 };

/** Of two causes nobody knows how often they occurred. */
export const manyGaps: ParetoDocument = {
  ...plain,
  causes: plain.causes.map((cause, index) => (index % 3 === 1 ? { ...cause, count: null } : cause)),
};

export const littleData: ParetoDocument = {
  type: 'pareto',
  title: complaints,
  causes: [{ ...late, count: 2 }],
  note,
};

/** Forty causes with long names. */
export const longLabels: ParetoDocument = {
  ...plain,
  causes: Array.from({ length: 40 }, (_, index) => ({
    key: `cause-${index + 1}`,
    label: {
      en: `Goods of delivery route ${index + 1} came late`,
      'zh-CN': `第 ${index + 1} 条配送线路的货品送达时间晚于约定时间`,
      'zh-TW': `第 ${index + 1} 條配送路線的貨品送達時間晚於約定時間`,
    },
    count: Math.round(400 / (index + 2)),
    previous: Math.round(380 / (index + 2) + 3 * Math.sin(index)),
  })),
};

export const huge: ParetoDocument = {
  ...plain,
  causes: [
    { ...late, count: 123_456_789 },
    { ...damaged, count: 23_456_789 },
    { ...wrong, count: 1 },
  ],
};

export const empty: ParetoDocument = { ...plain, causes: [] };

export const invalid = {
  ...plain,
  threshold: 120,
  limit: 0,
  base: 60,
  causes: [
    { ...late, count: 94 },
    { ...late, count: -3 },
    { ...tone, count: '27 times' },
  ],
};

export const withheld: ParetoDocument = { ...everything, minimumN: 1000 };

export const stale: ParetoDocument = { ...everything, asOf: '2026-Q1', staleAfter: 'P1M' };
