import { zh } from '../../../i18n/chinese.js';
import { comparison, quoted } from '../../../i18n/phrases/zh-CN.js';
import type { GapCounts, GapMessages, GapSide } from './messages.js';

const exceedingPhrase = (exceeding: number): string => zh`${exceeding}个高于期望`;

/** How many dimensions of all fall short, exceed, meet the expectation, or can't be told apart. */
function countsPhrase({ all, short, exceeding, even, unclear }: GapCounts): string {
  const phrases = [zh`${all}个维度中${short}个低于期望`];
  if (exceeding) phrases.push(exceedingPhrase(exceeding));
  if (even) phrases.push(zh`${even}个与期望持平`);
  if (unclear) phrases.push(zh`${unclear}个可能只是偶然`);
  return phrases.join('、');
}

const weightedPhrase = (weighted: string): string =>
  weighted && zh`；按重要性加权，差距为${weighted}`;

/** How a level stands to another: `side` is -1 below it, 0 the same, 1 above it. */
const levelPhrase = (other: string, size: string, side: GapSide): string =>
  side === 'none' ? `与${other}持平` : comparison(other, size, side === 'short');

export const zhCN: GapMessages = {
  columns: {
    expectation: '期望',
    perception: '感知',
    gap: '差距',
    minimum: '最低可接受',
    adequacy: '适当性',
    importance: '重要性',
    'weighted-gap': '加权差距',
    group: '组别',
  },
  tables: {
    chain: '服务链',
  },
  codes: {
    efficacy: '疗效差距',
    conformance: '企业内部',
    diagnosis: '诊断差距',
    prescription: '处方差距',
    pharmacy: '药房差距',
    perception: '感知差距',
    service: '顾客差距',
    communication: '沟通差距',
  },
  labels: {
    tangibles: '有形性',
    reliability: '可靠性',
    responsiveness: '响应性',
    assurance: '保证性',
    empathy: '移情性',
    attitude: '态度',
    technique: '技术',
    responsibility: '责任心',
    facilities: '硬件',
    management: '管理',
    highlights: '亮点',
    complaints: '投诉',
    errors: '差错',
  },
  stations: {
    expected: '期望',
    understood: '理解',
    specified: '规定',
    delivered: '交付',
    perceived: '感知',
    promised: '承诺',
  },
  stationOwners: {
    expected: '顾客',
    understood: '管理层',
    specified: '服务标准',
    delivered: '员工',
    perceived: '顾客',
    promised: '对顾客',
  },
  questions: {
    diagnosis: [
      '我们清楚顾客是谁、期望什么吗？',
      '每项服务都是顾客在意的吗？',
      '我们欢迎投诉并迅速答复吗？',
    ],
    prescription: [
      '服务理念定出了哪些标准？',
      '多数员工认同这一理念吗？',
      '标准与期望或彼此矛盾吗？',
    ],
    pharmacy: ['标准太复杂或太严吗？', '员工有培训和系统支持吗？', '薪酬只看业绩吗？'],
    perception: ['顾客注意到所提供的服务了吗？', '顾客的所见与之相称吗？'],
    service: ['前面哪个差距最大？', '我们定期对照结果与期望吗？'],
    communication: ['承诺的人与提供服务的人有沟通吗？', '承诺过高或随意吗？'],
  },
  questionsHint: '选择一个差距，查看自查问题',
  questionsOf: (gap) => `${gap}：自查问题`,
  tolerance: '容忍区间',
  unclear: '可能只是偶然',
  noExpectation: '仅有感知（SERVPERF）：没有期望，因而没有差距。',
  parts: { dimensions: '各维度', chain: '服务链' },
  shareOfService: '占顾客差距',
  several: (count) => zh`${count}个维度`,
  between: '',
  summary({ widest, sharing, size, proven, counts, weighted }) {
    const below = comparison('期望', size, true);
    const shortfall = sharing > 1 ? zh`${widest}均${below}` : zh`${widest}${below}`;
    const rank = proven ? '在可以确认的差距中最大' : '差距最大';
    const others = counts.all > 1 ? `，${rank}；${countsPhrase(counts)}` : '';
    return `${shortfall}${others}${weightedPhrase(weighted)}。`;
  },
  noShortfall({ exceeding, unclear }, weighted) {
    const shortfall = unclear ? '没有维度明确低于期望' : '没有维度低于期望';
    const exceeded = exceeding ? `，${exceedingPhrase(exceeding)}` : '';
    return `${shortfall}${exceeded}${weightedPhrase(weighted)}。`;
  },
  noGaps: '没有任何维度兼有期望与感知，因而没有差距。',
  performanceOnly: ({ lowest, value }) => zh`${lowest}的感知最低，为${value}。`,
  chainSummary({ service, serviceSide, widest, sharing, size, from, to, ...promised }) {
    const { communication, communicationSide } = promised;
    const level = levelPhrase('期望', service, serviceSide);
    let loss = '沿途没有损失';
    if (sharing > 1) loss = zh`损失最大的是${widest}（各${size}）`;
    else if (widest) loss = `损失最大的是${quoted(from)}到${quoted(to)}的${widest}（${size}）`;
    const delivery =
      communication && `；交付${levelPhrase('承诺', communication, communicationSide)}`;
    return `顾客的感知${level}；${loss}${delivery}。`;
  },
  definition: {
    gap: '差距＝感知－期望：不及期望为负。适当性＝感知－最低可接受。',
    paired: '区间：配对 t 区间。',
    welch: '区间：Welch 区间，如同由不同的人作答。',
    noise: (level) => zh`差距的${level}区间不含 0，才算低于或高于期望；没有区间的，按所给计。`,
    weighted: '加权差距＝（重要性×差距）之和÷重要性之和，只计两者兼有的维度。',
    chain:
      '前四者（差距 1 至 3 与感知差距）之和恰为顾客差距（差距 5）；Parasuraman、Zeithaml 与 Berry（1985）称之为其他差距的函数，而非其和。沟通差距（差距 4）不计入。疗效差距是差距 5 与差距 4 的合称。',
  },
};
