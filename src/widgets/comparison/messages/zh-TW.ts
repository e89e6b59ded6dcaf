import { zh } from '../../../i18n/chinese.js';
import { isolated } from '../../../i18n/index.js';
import { listedPhrase } from '../../../i18n/phrases/zh-TW.js';
import type { ComparisonMessages } from './messages.js';

const CODES = {
  'far-worse': '遠劣於正常範圍',
  worse: '劣於正常範圍',
  'far-better': '遠優於正常範圍',
  better: '優於正常範圍',
  usual: '正常範圍內',
} as const;

export const zhTW: ComparisonMessages = {
  columns: {
    expected: '預期值',
    lower: '管制下限',
    upper: '管制上限',
    'outer-lower': '外管制下限',
    'outer-upper': '外管制上限',
    finding: '結論',
    exposure: '基數',
  },
  codes: CODES,
  sizes: { share: '樣本數', rate: '基數', mean: '樣本數' },
  overall: (value) => zh`整體${value}`,
  limits: (inner, outer) => zh`${inner}與${outer}管制界限`,
  limitsAt: (level) => zh`${level}管制界限`,
  outside: '超出管制界限',
  noneOutside: '都在正常範圍內',
  valued: (name, value) => `「${isolated(name)}」（${value}）`,
  pooled: (value) => `整體：${value}。`,
  against: (target, pooled) => zh`目標${target}，整體${pooled}。`,
  found: (finding, fact) => `${CODES[finding]}：${listedPhrase(fact, '個')}。`,
  usual: (count, all, write) =>
    count === all
      ? zh`全部${write(all)}個對象都在正常範圍內。`
      : zh`${write(all)}個對象中有${write(count)}個在正常範圍內。`,
  widened: (phi) => zh`對象之間的差異大於偶然波動（離散係數${phi}），管制界限已相應放寬。`,
  only: (named) => `${named}。`,
  noLimits: '只有一個對象，也沒有目標，無從比較。',
  notShown: (fact, minimum) => zh`${listedPhrase(fact, '個')}樣本不足${minimum}，不予顯示。`,
  definition: {
    value: {
      share: '占比＝部分÷整體。',
      rate: '發生率＝事件數÷基數。',
      mean: '數值為回答的平均數。',
    },
    pooled: {
      share: '整體＝部分總和÷整體總和。',
      rate: '整體＝事件數總和÷基數總和。',
      mean: '整體＝全部回答的平均數。',
    },
    limits: (inner, outer) =>
      zh`漏斗圖（Spiegelhalter 2005）：若只有偶然波動，${inner}的對象落在內管制界限之間，${outer}落在外管制界限之間。`,
    method: {
      share: '管制界限依二項分配精確計算。',
      rate: '管制界限依卜瓦松分配精確計算。',
      mean: '管制界限依常態分配計算，標準差取對象內部的合併標準差。',
    },
    additive: ({ phi, tau }) =>
      zh`對象之間的差異是偶然波動的${phi}倍（φ，z 值依 10% 縮尾），管制界限計入對象間標準差${tau}（加性隨機效應，DerSimonian–Laird）。`,
    multiplicative: ({ phi }) =>
      zh`對象之間的差異是偶然波動的${phi}倍（φ，z 值依 10% 縮尾），管制界限依 √φ 放寬。`,
    noRanks: '不作排名：樣本少的對象容易因偶然排在最前或最後。',
    lower: '數值愈低愈好。',
  },
};
