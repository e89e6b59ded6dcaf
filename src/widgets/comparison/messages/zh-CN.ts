import { zh } from '../../../i18n/chinese.js';
import { isolated } from '../../../i18n/index.js';
import { listedPhrase } from '../../../i18n/phrases/zh-CN.js';
import type { ComparisonMessages } from './messages.js';

const CODES = {
  'far-worse': '远差于正常范围',
  worse: '差于正常范围',
  'far-better': '远优于正常范围',
  better: '优于正常范围',
  usual: '正常范围内',
} as const;

export const zhCN: ComparisonMessages = {
  columns: {
    expected: '预期值',
    lower: '控制下限',
    upper: '控制上限',
    'outer-lower': '外控制下限',
    'outer-upper': '外控制上限',
    finding: '结论',
    exposure: '基数',
  },
  codes: CODES,
  sizes: { share: '样本量', rate: '基数', mean: '样本量' },
  overall: (value) => zh`总体${value}`,
  limits: (inner, outer) => zh`${inner}与${outer}控制限`,
  limitsAt: (level) => zh`${level}控制限`,
  outside: '超出控制限',
  noneOutside: '均在正常范围内',
  valued: (name, value) => `“${isolated(name)}”（${value}）`,
  pooled: (value) => `总体：${value}。`,
  against: (target, pooled) => zh`目标${target}，总体${pooled}。`,
  found: (finding, fact) => `${CODES[finding]}：${listedPhrase(fact, '个')}。`,
  usual: (count, all, write) =>
    count === all
      ? zh`全部${write(all)}个对象都在正常范围内。`
      : zh`${write(all)}个对象中${write(count)}个在正常范围内。`,
  widened: (phi) => zh`对象之间的差异大于偶然波动（离散系数${phi}），控制限已相应放宽。`,
  only: (named) => `${named}。`,
  noLimits: '只有一个对象，也没有目标，无从比较。',
  notShown: (fact, minimum) => zh`${listedPhrase(fact, '个')}样本不足${minimum}，不予显示。`,
  definition: {
    value: {
      share: '占比＝部分÷整体。',
      rate: '发生率＝事件数÷基数。',
      mean: '数值为回答的均值。',
    },
    pooled: {
      share: '总体＝部分之和÷整体之和。',
      rate: '总体＝事件数之和÷基数之和。',
      mean: '总体＝全部回答的均值。',
    },
    limits: (inner, outer) =>
      zh`漏斗图（Spiegelhalter 2005）：若只有偶然波动，${inner}的对象落在内控制限之间，${outer}落在外控制限之间。`,
    method: {
      share: '控制限按二项分布精确计算。',
      rate: '控制限按泊松分布精确计算。',
      mean: '控制限按正态分布计算，标准差取对象内部的合并标准差。',
    },
    additive: ({ phi, tau }) =>
      zh`对象之间的差异是偶然波动的${phi}倍（φ，z 值按 10% 缩尾），控制限计入对象间标准差${tau}（加性随机效应，DerSimonian–Laird）。`,
    multiplicative: ({ phi }) =>
      zh`对象之间的差异是偶然波动的${phi}倍（φ，z 值按 10% 缩尾），控制限按 √φ 放宽。`,
    noRanks: '不作排名：样本少的对象容易因偶然排在最前或最后。',
    lower: '数值越低越好。',
  },
};
