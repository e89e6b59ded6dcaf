import { zh } from '../../../i18n/chinese.js';
import { isolated } from '../../../i18n/index.js';
import { listedPhrase, standingPhrase } from '../../../i18n/phrases/zh-CN.js';
import type { BreakdownMessages } from './messages.js';

const TESTS = {
  share: '精确检验（Fisher）',
  mean: 'Welch 检验',
  value: '按区间所作的正态检验',
} as const;

export const zhCN: BreakdownMessages = {
  columns: { finding: '与总体相比' },
  codes: {
    lower: '低于总体',
    higher: '高于总体',
    unclear: '差异不显著',
    below: '偏低（未检验）',
    above: '偏高（未检验）',
    even: '与总体持平',
  },
  overall: (value) => zh`总体${value}`,
  unclear: '差异不显著',
  unclearTogether: '各组一并检验时差异不显著（Holm）',
  noDifference: '各组差异均不显著',
  valued: (name, value) => `“${isolated(name)}”（${value}）`,
  pooled: (value) => `总体：${value}。`,
  beyond: (side, fact, pooled) =>
    `${side === 'higher' ? '显著高于' : '显著低于'}总体${pooled && `（${pooled}）`}：${listedPhrase(fact, '组')}。`,
  byChance: (count, all, pooled, write) =>
    count === all
      ? zh`${write(all)}组与总体（${pooled}）的差异均不显著。`
      : zh`${write(all)}组中${write(count)}组差异不显著。`,
  ends: (highest, lowest, tested) =>
    `最高：${listedPhrase(highest, '组')}；最低：${listedPhrase(lowest, '组')}${tested ? '' : '（未检验显著性）'}。`,
  alike: (value) => `各组均为${value}。`,
  only: (named) => `${named}。`,
  verdicts: ({ target, met, missed, uncertain, write }) => {
    const counts = [
      met ? zh`${write(met)}组达标` : '',
      missed ? zh`${write(missed)}组未达标` : '',
      uncertain ? zh`${write(uncertain)}组与目标接近，暂不能判定` : '',
    ].filter(Boolean);
    return zh`目标${target}：${counts.join('，')}。`;
  },
  standings: ({ target, below, above, within, at, write }) => {
    const counts = [
      above ? zh`${write(above)}组高于目标` : '',
      within ? zh`${write(within)}组在目标范围内` : '',
      at ? zh`${write(at)}组恰好等于目标` : '',
      below ? zh`${write(below)}组低于目标` : '',
    ].filter(Boolean);
    return zh`目标${target}：${counts.join('，')}（未检验）。`;
  },
  standing: standingPhrase,
  notShown: (fact, minimum) => zh`${listedPhrase(fact, '组')}样本不足${minimum}份，不予显示。`,
  definition: {
    value: {
      share: '占比＝部分÷整体。',
      mean: '数值为回答的均值。',
      value: '数值由数据直接给出。',
    },
    interval: { share: 'Wilson 区间。', mean: 't 区间。', value: '区间由数据直接给出。' },
    pooled: {
      share: '总体＝部分之和÷整体之和。',
      mean: '总体＝全部回答的均值。',
      value: '总体＝以 n 加权的平均值。',
    },
    test: (kind, level) =>
      zh`每组与其余各组合计作${TESTS[kind]}，各组一并按 Holm 法（1979）判断，在${level}置信水平下显著，才算高于或低于总体；图中的区间只针对单个组。`,
    target: (level) =>
      zh`各组一并按 Holm 法（1979）检验，在${level}置信水平下显著，才判定是否达标。`,
    census: '全量统计：各组按原值比较，没有区间。',
    untested: '没有区间的差异只说明高低，不作检验。',
    lower: '数值越低越好。',
  },
};
