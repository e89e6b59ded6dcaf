import { zh } from '../../../i18n/chinese.js';
import { changePhrase, furtherSentence, quoted } from '../../../i18n/phrases/zh-CN.js';
import type { DropFact, EndFact, FunnelMessages } from './messages.js';

function endPhrase(end: EndFact): string {
  const { stage, count, share, base, group, kind, isAtLeast } = end;
  const shareOfBase = share && zh`，占${base}的${share}`;
  switch (kind) {
    case 'reached':
      return zh`${group}中，${isAtLeast ? '至少' : ''}${share}最终${quoted(stage)}`;
    case 'counted':
      return zh`${quoted(stage)}共${count}${shareOfBase}`;
    case 'estimated':
      return zh`${quoted(stage)}：${count}${shareOfBase}`;
  }
}

const dropSentence = ({ from, to, count }: DropFact): string =>
  `减少最多的环节：${quoted(from)} → ${quoted(to)}（${count}）。`;

export const zhCN: FunnelMessages = {
  columns: {
    'of-base': '占基准环节的比例',
    'of-previous': '占上一环节的比例',
    pending: '处理中',
    unknown: '情况不明',
    dropped: '减少',
    'median-hours': '用时中位数',
    'p90-hours': '用时 90% 分位数',
    'within-target': '时限内完成',
    target: '时限',
    channel: '渠道',
  },
  tables: {
    channels: '渠道',
    comparison: '时限与上期',
  },
  labels: {
    dissatisfied: '不满意',
    complained: '提出投诉',
    registered: '已登记',
    acknowledged: '已受理',
    investigated: '已调查',
    resolved: '已解决',
    'followed-up': '已回访',
    satisfied: '对处理满意',
    retained: '继续光顾',
    aware: '知晓',
    considering: '考虑',
    purchased: '购买',
    repeat: '复购',
    loyal: '忠诚',
    advocate: '推荐',
  },
  groups: {
    dissatisfied: (count) => zh`不满意的${count}人`,
    complained: (count) => zh`提出投诉的${count}件`,
    registered: (count) => zh`已登记的${count}件`,
    acknowledged: (count) => zh`已受理的${count}件`,
    investigated: (count) => zh`已调查的${count}件`,
    resolved: (count) => zh`已解决的${count}件`,
    'followed-up': (count) => zh`已回访的${count}件`,
    satisfied: (count) => zh`对处理满意的${count}件`,
    retained: (count) => zh`继续光顾的${count}人`,
    aware: (count) => zh`知晓的${count}人`,
    considering: (count) => zh`考虑购买的${count}人`,
    purchased: (count) => zh`购买的${count}人`,
    repeat: (count) => zh`复购的${count}人`,
    loyal: (count) => zh`忠诚的${count}人`,
    advocate: (count) => zh`推荐的${count}人`,
  },
  group: (name, count) => `${quoted(name)}（${count}）`,
  withheld: (minimum) => zh`不足${minimum}件，不予显示`,
  unassigned: '未归类',
  withheldParts: '不予显示',
  estimated: '估计',
  asEstimate: (text) => `${text}（估计）`,
  cameIn: '新增',
  goOn: (share) => zh`进入下一环节${share}`,
  knownGoOn: (share) => zh`进入下一环节${share}（情况不明的不计）`,
  pending: (count) => zh`${count}件处理中`,
  unknown: (count) => zh`${count}件情况不明`,
  times: (median, p90, target) =>
    [median && zh`用时中位数${median}`, p90 && zh`90% 在${p90}内`, target && zh`时限${target}`]
      .filter(Boolean)
      .join('，'),
  closedOnly: (time) => `${time}（仅已办结）`,
  within: (share, target) => zh`${target || '时限'}内完成${share}`,
  summary({ end, change, drop, isLossless, late, pending, unknown, grown }) {
    const noDrop = isLossless ? '各环节均无减少。' : '';
    const further = furtherSentence(
      late && `${late}环节用时超过时限`,
      pending && zh`另有${pending}件处理中`,
      unknown && zh`${unknown}件情况不明`,
      grown && `${grown}多于上一环节`,
    );
    return `${endPhrase(end)}${changePhrase(change)}。${drop ? dropSentence(drop) : noDrop}${further}`;
  },
  definition: {
    sameCases: '各环节统计同一批对象。',
    otherCases: '多于上一环节的，含有从别处新增的对象，因此各环节统计的并非同一批对象。',
    stages:
      '占基准环节的比例＝本环节数量÷基准环节数量；占上一环节的比例＝本环节数量÷上一环节数量；减少＝上一环节数量－本环节数量－处理中。变化指占基准环节比例的变化。',
    unknown: '情况不明：无从得知结果的对象，不计入减少，也不计入占上一环节比例的分母。',
    estimated: '估计的数量来自调查而非登记，因此不计算占上一环节的比例与减少。',
    times: '用时：从上一环节算起。时限内完成：占本环节数量的比例。',
    closed: '有处理中的对象时，用时仅按已办结的统计，往往偏短。',
    channels: '渠道：占基准环节的比例，取整时使合计恰为 100%。',
    census: '全量统计，没有抽样误差：变化不作检验。',
    withheld: (minimum) => zh`不足${minimum}件的环节与渠道不予显示，可据以推算的数字也不显示。`,
  },
};
