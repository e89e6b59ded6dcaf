import { zh } from '../../../i18n/chinese.js';
import type { Formats } from '../../../i18n/index.js';
import type { CategoryFact, KanoMessages } from './messages.js';

const NAMES: Readonly<Record<CategoryFact['category'], string>> = {
  M: '必备属性',
  O: '期望属性',
  A: '魅力属性',
  I: '无差异属性',
  R: '反向属性',
  Q: '可疑结果',
};

/** 必备属性 6 项（最突出的是“X”） */
const phrase = ({ category, count, first }: CategoryFact, write: Formats['number']): string => {
  const which = zh`${NAMES[category]}${write(count)}项`;
  if (!first) return which;
  return `${which}（${count === 1 ? '' : '最突出的是'}${first}）`;
};

export const zhCN: KanoMessages = {
  columns: {
    category: '类别',
    better: '满意影响系数（Better）',
    worse: '不满意影响系数（Worse）',
    'total-strength': '总强度',
    'category-strength': '类别强度',
    separable: '可区分',
  },
  codes: {
    M: '必备属性（满足）',
    O: '期望属性（渴望）',
    A: '魅力属性（惊喜）',
    I: '无差异属性',
    R: '反向属性',
    Q: '可疑结果',
    separable: '可区分',
    'not-separable': '不可区分',
  },
  corners: {
    M: '必备属性（满足）',
    O: '期望属性（渴望）',
    A: '魅力属性（惊喜）',
    I: '无差异属性',
    R: '反向属性',
    Q: '可疑结果',
  },
  axes: { better: 'Better：具备时更满意', worse: 'Worse：缺少时更不满意' },
  notSeparable: '类别不可区分',
  summary: (all, facts, write) =>
    zh`${write(all)}项功能中，${facts.map((fact) => phrase(fact, write)).join('，')}。`,
  unclear: (count, all, write) =>
    count === all
      ? '各项的首位类别与次位差异均不显著（可能是抽样误差）。'
      : zh`其中${write(count)}项的首位类别与次位差异不显著（可能是抽样误差）。`,
  several: (count) => zh`${count}项功能`,
  notShown: (what, minimum) => zh`${what}样本不足${minimum}份，不予显示。`,
  countOf: (count, all) => zh`${all}项中${count}项`,
  withoutPoint: '图中未标出',
  definition: {
    table: '每一对答案（具备时、不具备时）按卡诺评价表（Kano 等 1984）归类。',
    category: '类别取人数最多的一类；人数相同时按 M、O、A、I、R、Q 的次序取前者。',
    coefficients:
      'Better＝（A＋O）÷（A＋O＋M＋I）；Worse＝－（O＋M）÷（A＋O＋M＋I）（Berger 等 1993）。反向与可疑的答案不计入。',
    intervals: '区间：Wilson 法。',
    fong: (level) =>
      zh`在${level}置信水平下，首位类别与次位的人数差异显著（Fong 检验，1996），即为可区分；各项分别检验。`,
    counted: '全量统计：人数最多的类别即为可区分。',
    strengths: '总强度＝（M＋O＋A）÷n；类别强度＝（最多－次多）÷n（Lee 与 Newcomb 1997）。',
  },
};
