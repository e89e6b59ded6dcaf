/* Made-up documents of the service-quality gap model, for what no real one shows. */
import type { GapDocument } from '../../src/documents.js';

const title = {
  en: 'Service quality of the branches',
  'zh-CN': '网点服务质量',
  'zh-TW': '據點服務品質',
};
const scale = { min: 1, max: 7 };

/** Importances add up to 100; the same people answered both halves. */
const rated = [
  ['tangibles', 5.6, 5.4, 11],
  ['reliability', 6.5, 5.1, 32],
  ['responsiveness', 6.3, 5.5, 22],
  ['assurance', 6.2, 5.8, 19],
  ['empathy', 5.8, 5.9, 16],
] as const;

const dimensions = rated.map(([key, expectation, perception, importance]) => ({
  key,
  expectation,
  perception,
  importance,
  gapSd: 1.3,
  n: 240,
}));

const stations = {
  expected: 6.4,
  understood: 6.1,
  specified: 5.9,
  delivered: 5.3,
  perceived: 5.2,
};

export const servqual: GapDocument = { type: 'gap', title, scale, dimensions };

/** Dimensions and chain, tolerance, weights, the promise beside the chain. */
export const everything: GapDocument = {
  type: 'gap',
  title,
  subtitle: {
    en: 'Panel of 240 customers, scale 1 to 7',
    'zh-CN': '240 名客户，1 至 7 分',
    'zh-TW': '240 名顧客，1 至 7 分',
  },
  asOf: '2026-09',
  scale,
  dimensions: dimensions.map((one) => ({ ...one, minimum: one.expectation - 0.9 })),
  chain: { ...stations, promised: 6.6 },
};

export const tolerance: GapDocument = {
  type: 'gap',
  title,
  scale,
  dimensions: everything.dimensions,
};

export const chain: GapDocument = {
  type: 'gap',
  title: {
    en: 'Where the service gap opens',
    'zh-CN': '服务差距从何而来',
    'zh-TW': '服務缺口從何而來',
  },
  scale,
  chain: stations,
};

export const promised: GapDocument = { ...chain, chain: { ...stations, promised: 6.6 } };

const answered = (mean: number, n = 240) => ({ mean, sd: 1.3, n });

/** Each station with its variance: every gap has Welch's interval. */
export const stationsWithVariance: GapDocument = {
  ...promised,
  chain: {
    expected: answered(6.4),
    understood: answered(6.3),
    specified: answered(6.35),
    delivered: answered(5.3),
    perceived: answered(5.2),
    promised: answered(6.6),
  },
};

/** So few answers that even the service gap may be chance: there are no shares of it. */
export const chainInDoubt: GapDocument = {
  ...promised,
  chain: {
    expected: answered(6, 40),
    understood: answered(5.9, 40),
    specified: answered(6.1, 40),
    delivered: answered(5.6, 40),
    perceived: answered(5.8, 40),
    promised: answered(5.7, 40),
  },
};

/** One station rests on too few answers, another is not known. */
export const stationWithheld: GapDocument = {
  ...stationsWithVariance,
  minimumN: 30,
  chain: { ...stationsWithVariance.chain!, delivered: answered(5.3, 12), understood: null },
};

/** Names of the company's own, and review questions with their answers. */
export const questions: GapDocument = {
  ...promised,
  gapLabels: {
    diagnosis: { en: 'Listening gap', 'zh-CN': '倾听差距', 'zh-TW': '傾聽缺口' },
    communication: { en: 'Promise gap', 'zh-CN': '承诺差距', 'zh-TW': '承諾缺口' },
  },
  questions: {
    diagnosis: [
      {
        question: {
          en: 'Who asked the customers last, and what?',
          'zh-CN': '上一次是谁询问了客户，问了什么？',
          'zh-TW': '上一次是誰詢問了顧客，問了什麼？',
        },
        answer: 'yes',
        evidence: {
          en: 'Survey of March 2026, 240 answers',
          'zh-CN': '2026 年 3 月调查，240 份答卷',
          'zh-TW': '2026 年 3 月調查，240 份問卷',
        },
        owner: { en: 'Customer insight', 'zh-CN': '客户研究部', 'zh-TW': '顧客研究部' },
      },
      {
        question: {
          en: 'Do branches hear what was found?',
          'zh-CN': '网点了解调查结果吗？',
          'zh-TW': '各據點了解調查結果嗎？',
        },
        answer: 'partly',
        owner: { en: 'Branch managers', 'zh-CN': '网点负责人', 'zh-TW': '據點主管' },
      },
      {
        question: {
          en: 'Is anybody rewarded for listening?',
          'zh-CN': '倾听客户的员工得到奖励吗？',
          'zh-TW': '傾聽顧客的員工會得到獎勵嗎？',
        },
        answer: 'no',
      },
      {
        en: 'What do those who left say?',
        'zh-CN': '流失的客户怎么说？',
        'zh-TW': '流失的顧客怎麼說？',
      },
    ],
  },
};

/** Bare means: nothing is known of chance, so they have positions and no verdicts. */
export const bare: GapDocument = {
  type: 'gap',
  title,
  scale,
  dimensions: rated.map(([key, expectation, perception]) => ({ key, expectation, perception })),
};

/** Every customer of the year answered: gaps are what they are. */
export const census: GapDocument = { ...bare, sampling: { design: 'census' } };

/** Nearly everybody expects the utmost. */
export const ceiling: GapDocument = {
  type: 'gap',
  title,
  scale,
  dimensions: dimensions.map((one) => ({ ...one, expectation: 6.8 })),
};

/** Performance alone: no expectations were asked, so there is no gap. */
export const servperf: GapDocument = {
  type: 'gap',
  title,
  scale,
  dimensions: rated.map(([key, , perception, importance]) => ({ key, perception, importance })),
};

/** Better than expected all along; one row missing, one withheld. */
export const exceeded: GapDocument = {
  type: 'gap',
  title: { en: 'Better than expected', 'zh-CN': '高于期望', 'zh-TW': '高於期望' },
  scale,
  minimumN: 30,
  dimensions: [
    { key: 'attitude', expectation: 4, perception: 5.2, gapSd: 1, n: 100 },
    { key: 'technique', expectation: 5, perception: 5, gapSd: 1, n: 100 },
    { key: 'facilities', expectation: 5, perception: 5.4, gapSd: 1.2, n: 100 },
    { key: 'complaints', expectation: 5, perception: null },
    { key: 'highlights', expectation: 5.5, perception: 5.9, n: 12 },
  ],
  chain: { expected: 4.1, understood: 4.6, specified: 4.4, delivered: 5.3, perceived: 5.5 },
};

/** Below zero on a scale that goes both ways. */
export const negative: GapDocument = {
  type: 'gap',
  title: { en: 'A scale from -5 to 5', 'zh-CN': '-5 至 5 分的量表', 'zh-TW': '-5 至 5 分的量表' },
  scale: { min: -5, max: 5 },
  dimensions: [
    { key: 'reliability', expectation: 1.5, perception: -3.2, gapSd: 2, n: 80 },
    { key: 'assurance', expectation: -1, perception: -1.4, gapSd: 2, n: 80 },
    { key: 'empathy', expectation: -2, perception: 0.6, gapSd: 2, n: 80 },
  ],
};

export const one: GapDocument = {
  type: 'gap',
  title: { en: 'One dimension', 'zh-CN': '一个维度', 'zh-TW': '一個構面' },
  scale,
  dimensions: dimensions.slice(1, 2),
};

/** As many statements as anyone will read. */
export const forty: GapDocument = {
  type: 'gap',
  title: { en: 'Forty statements', 'zh-CN': '四十项陈述', 'zh-TW': '四十項陳述' },
  scale,
  dimensions: Array.from({ length: 40 }, (_, at) => ({
    key: `statement-${at + 1}`,
    label: { en: `Statement ${at + 1}`, 'zh-CN': `陈述 ${at + 1}`, 'zh-TW': `陳述 ${at + 1}` },
    expectation: { mean: 4 + ((at * 37) % 29) / 10, sd: 1.2, n: 150 },
    perception: { mean: 3 + ((at * 53) % 37) / 10, sd: 1.4, n: 150 },
    importance: 1 + ((at * 7) % 11) / 10,
  })),
};

export const longLabels: GapDocument = {
  type: 'gap',
  title: {
    en: 'Expected and perceived quality of the counter service in all branches of the region',
    'zh-CN': '全区所有营业网点柜台服务的客户期望质量与实际感知质量对比（含周末及节假日）',
    'zh-TW': '全區所有營業據點櫃檯服務的顧客期望品質與實際感知品質對比（含週末及假日）',
  },
  scale,
  dimensions: [
    {
      en: 'The counter staff explain every step of the procedure in words that a layman understands',
      'zh-CN': '营业厅工作人员在办理业务过程中使用文明用语并主动告知所需材料与办理时限',
      'zh-TW': '櫃檯人員在服務過程中使用禮貌用語並主動告知應備文件與辦理期限',
    },
    {
      en: 'What the website says and what the branch says agree',
      'zh-CN': '线上渠道与线下网点之间信息保持一致',
      'zh-TW': '線上通路與線下據點之間資訊保持一致',
    },
    {
      en: 'Rechtsschutzversicherungsgesellschaften answer',
      'zh-CN': '答复及时',
      'zh-TW': '答覆及時',
    },
  ].map((label, at) => ({
    key: `statement-${at + 1}`,
    label,
    expectation: 6.2,
    perception: 4.9 + at * 0.4,
    gapSd: 1.4,
    n: 80,
  })),
};

/** A scale of millions, and one of millionths. */
export const huge: GapDocument = {
  type: 'gap',
  title: { en: 'A scale of millions', 'zh-CN': '以百万计的量表', 'zh-TW': '以百萬計的量表' },
  scale: { min: 0, max: 1e9 },
  dimensions: [
    { key: 'reliability', expectation: 812_345_678, perception: 402_345_678 },
    { key: 'empathy', expectation: 12, perception: 9 },
  ],
};

export const tiny: GapDocument = {
  type: 'gap',
  title: {
    en: 'A scale of thousandths',
    'zh-CN': '以千分之一计的量表',
    'zh-TW': '以千分之一計的量表',
  },
  scale: { min: 0, max: 0.01 },
  dimensions: [
    { key: 'reliability', expectation: 0.0082, perception: 0.0041 },
    { key: 'empathy', expectation: 0.0012, perception: 0.0013 },
  ],
};

export const empty: GapDocument = {
  type: 'gap',
  title,
  scale,
  dimensions: [{ key: 'reliability', expectation: null, perception: null }],
};

export const withheld: GapDocument = {
  type: 'gap',
  title,
  scale,
  minimumN: 300,
  dimensions,
};

export const stale: GapDocument = { ...everything, asOf: '2025-01-31', staleAfter: 'P30D' };

/** Off the scale, a key twice, a station missing. */
export const invalid: object = {
  type: 'gap',
  title,
  scale,
  dimensions: [
    { key: 'reliability', expectation: 9.4, perception: 5 },
    { key: 'reliability', expectation: 6, perception: 'good' },
  ],
  chain: { expected: 6, understood: 5, specified: 5, delivered: 4 },
};
