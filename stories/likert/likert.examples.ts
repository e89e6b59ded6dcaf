/* Made-up documents of answers on one scale, for what no real one shows. */
import type { LikertDocument } from '../../src/documents.js';

const title = {
  en: 'How customers rate the workshop',
  'zh-CN': '顾客对维修车间的评价',
  'zh-TW': '顧客對維修廠的評價',
};

const note = {
  en: 'Questionnaire after each visit; made-up figures.',
  'zh-CN': '每次到店后的问卷；虚构数据。',
  'zh-TW': '每次到店後的問卷；虛構資料。',
};

const options = [
  { en: 'Strongly disagree', 'zh-CN': '非常不同意', 'zh-TW': '非常不同意' },
  { en: 'Disagree', 'zh-CN': '不同意', 'zh-TW': '不同意' },
  { en: 'Neither', 'zh-CN': '说不清', 'zh-TW': '沒意見' },
  { en: 'Agree', 'zh-CN': '同意', 'zh-TW': '同意' },
  { en: 'Strongly agree', 'zh-CN': '非常同意', 'zh-TW': '非常同意' },
];

const staff = { en: 'Staff are friendly', 'zh-CN': '员工态度友好', 'zh-TW': '員工態度友善' };
const time = { en: 'The car was ready on time', 'zh-CN': '按时交车', 'zh-TW': '準時交車' };
const price = { en: 'The price was fair', 'zh-CN': '价格合理', 'zh-TW': '價格合理' };
const waiting = { en: 'I did not wait long', 'zh-CN': '等待时间不长', 'zh-TW': '等待時間不長' };
const again = { en: 'I would come again', 'zh-CN': '愿意再来', 'zh-TW': '願意再來' };

const questions = [
  { key: 'staff', label: staff, counts: [6, 14, 41, 152, 97] },
  { key: 'time', label: time, counts: [22, 48, 60, 118, 62], missing: 12 },
  { key: 'price', label: price, counts: [38, 79, 92, 70, 24], missing: 19 },
  { key: 'waiting', label: waiting, counts: [54, 88, 78, 62, 28] },
  { key: 'again', label: again, counts: [12, 20, 50, 131, 92], missing: 5 },
];

/** Good and bad news, nets that may be chance, missing answers, named options. */
export const everything: LikertDocument = {
  type: 'likert',
  title,
  subtitle: {
    en: 'Panel of 310 customers, September',
    'zh-CN': '310 名顾客，九月',
    'zh-TW': '310 名顧客，九月',
  },
  asOf: '2026-09',
  options,
  questions,
  note,
};

/** Ratings without names. */
export const ratings: LikertDocument = { type: 'likert', title, questions };

/** Four options: none is neutral. */
export const even: LikertDocument = {
  type: 'likert',
  title,
  options: options.filter((_, index) => index !== 2),
  questions: questions.map(({ key, label, counts }) => ({
    key,
    label,
    counts: counts.filter((_, index) => index !== 2),
  })),
};

/** Five options of which none is neutral: the middle one does not count as positive. */
export const noNeutral: LikertDocument = { ...ratings, neutral: null };

/** From 0 to 10, with the neutral ones in the middle. */
export const eleven: LikertDocument = {
  type: 'likert',
  title: {
    en: 'Eleven ratings',
    'zh-CN': '十一级评分',
    'zh-TW': '十一級評分',
  },
  questions: [
    { key: 'staff', label: staff, counts: [2, 1, 0, 3, 4, 12, 15, 31, 60, 71, 48] },
    { key: 'price', label: price, counts: [21, 9, 14, 22, 31, 44, 28, 25, 20, 9, 4] },
  ],
};

/** Everybody was asked: nets are what they are. */
export const census: LikertDocument = { ...everything, sampling: { design: 'census' } };

/** Seven in ten of a small population. */
export const population: LikertDocument = {
  ...everything,
  sampling: { design: 'sample', population: 440, invited: 400 },
};

/** A weighted survey, without intervals drawn. */
export const weighted: LikertDocument = {
  type: 'likert',
  title,
  confidence: null,
  questions: [
    { key: 'staff', label: staff, counts: [5.5, 12.25, 40.5, 150.25, 101.5], effectiveN: 240 },
    { key: 'price', label: price, counts: [36.5, 78.25, 93.25, 72.75, 29.25], effectiveN: 240 },
  ],
};

/** One question withheld, one that nobody answered. */
export const gaps: LikertDocument = {
  ...everything,
  minimumN: 30,
  questions: [
    ...questions,
    {
      key: 'bodywork',
      label: { en: 'The paint is right', 'zh-CN': '喷漆满意', 'zh-TW': '烤漆滿意' },
      counts: [1, 2, 4, 8, 6],
    },
    {
      key: 'night',
      label: { en: 'Night service helps', 'zh-CN': '夜间服务有用', 'zh-TW': '夜間服務有用' },
      counts: [0, 0, 0, 0, 0],
      missing: 310,
    },
  ],
};

/** So few answers that nothing can be told. */
export const few: LikertDocument = {
  type: 'likert',
  title,
  questions: [
    { key: 'staff', label: staff, counts: [1, 2, 3, 4, 2] },
    { key: 'price', label: price, counts: [2, 3, 2, 2, 2] },
  ],
};

/** All agree. */
export const unanimous: LikertDocument = {
  type: 'likert',
  title,
  questions: [
    { key: 'staff', label: staff, counts: [0, 0, 0, 0, 40] },
    { key: 'price', label: price, counts: [40, 0, 0, 0, 0] },
    { key: 'time', label: time, counts: [0, 0, 40, 0, 0] },
  ],
};

export const one: LikertDocument = {
  type: 'likert',
  title,
  options,
  questions: questions.slice(0, 1),
};

/** As many statements as anyone will read, with labels of 30 characters. */
export const forty: LikertDocument = {
  type: 'likert',
  title: { en: 'Forty statements', 'zh-CN': '四十项陈述', 'zh-TW': '四十項陳述' },
  questions: Array.from({ length: 40 }, (_, at) => ({
    key: `statement-${at + 1}`,
    label: {
      en: `Statement ${String(at + 1).padStart(2, '0')} on service quality`.padEnd(30, '.'),
      'zh-CN': `关于门店服务人员在接待与交付环节中表现的第${at + 1}项较长的陈述内容`,
      'zh-TW': `關於門市服務人員在接待與交付環節中表現的第${at + 1}項較長的陳述內容`,
    },
    counts: [(at * 37) % 41, (at * 53) % 67, 40, 30 + ((at * 29) % 83), (at * 17) % 71],
  })),
};

export const longLabels: LikertDocument = {
  type: 'likert',
  title: {
    en: 'Ratings of the counter service in all branches of the region after the renovation',
    'zh-CN': '全区所有营业网点柜台服务在装修改造之后的客户评价（含周末及节假日）',
    'zh-TW': '全區所有營業據點櫃檯服務在裝修改造之後的顧客評價（含週末及假日）',
  },
  options: [
    { en: 'Not at all satisfied with it', 'zh-CN': '对此完全不满意', 'zh-TW': '對此完全不滿意' },
    { en: 'Neither satisfied nor not', 'zh-CN': '既不满意也不不满意', 'zh-TW': '無所謂滿意不滿意' },
    { en: 'Completely satisfied with it', 'zh-CN': '对此完全满意', 'zh-TW': '對此完全滿意' },
  ],
  questions: [
    {
      key: 'words',
      label: {
        en: 'The counter staff explain every step of the procedure in words that a layman understands',
        'zh-CN': '营业厅工作人员在办理业务过程中使用文明用语并主动告知所需材料与办理时限',
        'zh-TW': '櫃檯人員在服務過程中使用禮貌用語並主動告知應備文件與辦理期限',
      },
      counts: [20, 30, 50],
    },
    {
      key: 'word',
      label: 'Rechtsschutzversicherungsgesellschaften answer',
      counts: [33, 40, 27],
    },
  ],
};

/** Counts of millions, and of next to nothing beside them. */
export const huge: LikertDocument = {
  type: 'likert',
  title: { en: 'Millions of answers', 'zh-CN': '数百万份答卷', 'zh-TW': '數百萬份問卷' },
  questions: [
    { key: 'staff', label: staff, counts: [1, 2_000_000, 3_000_000, 61_234_567, 9_876_543] },
    { key: 'price', label: price, counts: [1e9, 1, 0, 1, 1e9] },
  ],
};

export const empty: LikertDocument = {
  type: 'likert',
  title,
  questions: [{ key: 'staff', label: staff, counts: [0, 0, 0, 0, 0] }],
};

export const withheld: LikertDocument = { ...everything, minimumN: 500 };

export const stale: LikertDocument = { ...everything, asOf: '2025-01-31', staleAfter: 'P30D' };

/** A question with too few counts, a key twice, a neutral option that there is not. */
export const invalid: object = {
  type: 'likert',
  title,
  options,
  neutral: 5,
  questions: [
    { key: 'staff', counts: [6, 14, 41, 152] },
    { key: 'staff', counts: [6, 14, 41, null, 97] },
  ],
};
