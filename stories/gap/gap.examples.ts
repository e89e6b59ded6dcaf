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
    'zh-TW': '服務差距從何而來',
  },
  scale,
  chain: stations,
};

export const promised: GapDocument = { ...chain, chain: { ...stations, promised: 6.6 } };

export const questions: GapDocument = {
  ...promised,
  questions: {
    diagnosis: [
      {
        en: 'Who asked the customers last, and what?',
        'zh-CN': '上一次是谁询问了客户，问了什么？',
        'zh-TW': '上一次是誰詢問了顧客，問了什麼？',
      },
    ],
  },
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
      'zh-TW': '營業廳人員在辦理業務過程中使用禮貌用語並主動告知所需文件與辦理時限',
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
