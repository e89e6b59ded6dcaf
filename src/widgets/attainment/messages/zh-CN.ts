import { zh } from '../../../i18n/chinese.js';
import { isolated } from '../../../i18n/index.js';
import { quoted } from '../../../i18n/phrases/zh-CN.js';
import type { AttainmentMessages, ConditionFact, RowCounts } from './messages.js';

const condition =
  (compared: (limit: string) => string) =>
  ({ name, actual, limit }: ConditionFact): string =>
    zh`${isolated(name)}：${actual ?? '未知'}（${compared(limit ?? '')}）`;

function runningSentence({ all, behind, reached, write }: RowCounts): string {
  const first = behind
    ? zh`${write(all)}项指标中${write(behind)}项落后于时间进度`
    : zh`${write(all)}项指标均未落后于时间进度`;
  return `${first}${reached ? zh`，${write(reached)}项已提前达标` : ''}`;
}

export const zhCN: AttainmentMessages = {
  columns: {
    amounts: '实际与目标',
    actual: '实际',
    attainment: '达成率',
    pace: '进度',
    weight: '权重',
    met: '结果',
    kind: '类别',
    limit: '门槛值',
    outcome: '判定',
    percent: '扣减比例',
    taken: '扣减',
    total: '合计',
    cap: '封顶',
    lead: '与时间进度相比',
  },
  tables: { total: '合计' },
  codes: {
    met: '达标',
    missed: '未达标',
    behind: '落后',
    'on-pace': '未落后',
    reached: '已达到',
    gate: '前提条件',
    threshold: '扣减条件',
    complaints: '投诉扣罚',
    sum: '加权合计',
    product: '连乘',
    'not-reached': '未达到',
    applies: '扣减',
    'no-effect': '不扣减',
    unknown: '未知',
  },
  labels: { complaints: '属实投诉', total: '合计' },
  afterDeductions: '扣减后',
  target: '目标',
  elapsed: '时间进度',
  previous: '上期',
  notControllable: '不可控',
  noTotal: '不计合计',
  amounts({ actual, target, kind }) {
    if (kind === 'reach') return `${actual} / ${target}`;
    if (kind === 'level') return zh`${actual}（目标${target}）`;
    return kind === 'limit' ? zh`${actual}（上限${target}）` : zh`${actual}（${target}）`;
  },
  capped: (cap) => zh`封顶${cap}`,
  conditions: {
    gate: condition((limit) => zh`须达到${limit}`),
    threshold: condition((limit) => zh`低于${limit}扣减`),
    complaints: ({ name, actual }) =>
      actual === null ? `${isolated(name)}：未知` : zh`${isolated(name)}：${actual}件`,
  },
  total({ value, before, elapsed }) {
    const deducted = before === null ? '' : zh`（扣减前${before}）`;
    return zh`总达成率${value}${deducted}${elapsed === null ? '' : zh`，时间进度${elapsed}`}。`;
  },
  closed(gates) {
    const reasons = gates.map(({ name, actual, limit }) =>
      actual === null
        ? zh`${name}未知（须达到${limit}）`
        : zh`${name}为${actual}（须达到${limit}）`,
    );
    return `不计合计：${reasons.join('；')}。`;
  },
  counts(counts) {
    const { all, met, isRunning, write } = counts;
    if (isRunning) return runningSentence(counts);
    if (all === 1) return met ? '指标已达标' : '指标未达标';
    if (met === all) return zh`${write(all)}项指标全部达标`;
    return met ? zh`${write(all)}项指标中${write(met)}项达标` : zh`${write(all)}项指标均未达标`;
  },
  brief: ({ all, met, behind, isRunning, write }) =>
    isRunning
      ? zh`${write(all)}项中${write(behind)}项落后`
      : zh`${write(all)}项中${write(met)}项达标`,
  sentence: (phrase) => `${phrase}。`,
  lowest: (names, attainment) => zh`达成率最低：${names}（${attainment}）。`,
  several: (count) => zh`${count}项`,
  deductions: (list) =>
    `扣减：${list.map(({ name, percent }) => zh`${quoted(name)}扣${percent}`).join('，')}。`,
  left: (count, write) => zh`${write(count)}项没有达成率，不计入合计。`,
  nothingKnown: '没有可计算达成率的指标。',
  definition: {
    attainment: '达成率＝实际÷目标。',
    lower: '越低越好的指标：目标÷实际。',
    band: '目标为区间的：区间内为 100%；低于区间为实际÷下限，高于区间为上限÷实际。',
    sum: '合计＝（权重×达成率）之和÷权重之和，只计有达成率的指标。',
    product: '合计＝各达成率连乘，不用权重。',
    cap: '达成率超过封顶值的，按封顶值计。',
    pace: '期间未结束，不判定是否达标。随时间累计的指标，完成比例低于时间进度即为落后；越低越好的，高于时间进度即为落后。比率等不累计的指标不比进度。',
    met: '期末数量为全量统计，按原值判定是否达标，没有区间。',
    sample: '数量由样本估计，因此不判定是否达标。',
    gates: '前提条件全部达到，才有合计。',
    penalties: '多项扣减时，每项从前面扣减后的余额中扣除其比例。',
    complaints: '属实投诉按件数对应的档次，从总额中扣减。',
    controllable: '不可控的指标照常计入合计；权重为 0 的除外。',
  },
};
