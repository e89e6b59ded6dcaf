import { zh } from '../../../i18n/chinese.js';
import { furtherSentence, quoted } from '../../../i18n/phrases/zh-CN.js';
import { zhCN as measure } from '../../../measure/messages/zh-CN.js';
import { zhCN as series } from '../../../series/messages/zh-CN.js';
import type { FirstFact, ScorecardMessages, SummaryFacts } from './messages.js';

/** How many indicators need a look. */
function concernPhrase({ total, concerns, write }: SummaryFacts): string {
  if (total === 1) return concerns ? '该指标需要关注' : '该指标无需特别关注';
  if (!concerns) return zh`${write(total)}项指标均无需特别关注`;
  return zh`${write(total)}项指标中有${write(concerns)}项需要关注`;
}

/** Those of which nothing is known; `''` for none. */
const unjudgedPhrase = ({ unjudged, write }: SummaryFacts): string =>
  unjudged ? zh`；另有${write(unjudged)}项没有控制限，不作判断` : '';

const unjudgedSentence = ({ total, write }: SummaryFacts): string =>
  total === 1 ? '该指标没有控制限，不作判断。' : zh`${write(total)}项指标均没有控制限，不作判断。`;

/** The indicator to look at first, and why. */
function firstPhrase(fact: FirstFact | null): string {
  if (!fact) return '';
  const { name, alone, value, time, concern, signals, target, provisional } = fact;
  const reason =
    concern === 'concerning'
      ? zh`出现不利信号（${signals}）`
      : zh`过程若不改进，将达不到目标（${target}）`;
  const phrase = zh`${alone ? '' : '首先是'}${quoted(name)}（${time.text}：${value}），${reason}`;
  return provisional ? `${phrase}（数据点尚少，仅供参考）` : phrase;
}

export const zhCN: ScorecardMessages = {
  ...series,
  columns: {
    ...series.columns,
    label: '指标',
    series: '指标',
    kind: measure.columns.kind,
    finding: measure.columns.finding,
    variation: '波动',
    assurance: '达标能力',
  },
  tables: { comparisons: measure.tables.comparisons, points: '各期数据' },
  codes: {
    ...measure.codes,
    ...series.codes,
    improving: '向好',
    concerning: '需警惕',
    'common-cause': '正常波动',
    capable: '稳定达标',
    'hit-and-miss': '时而达标',
    'not-capable': '难以达标',
    unstable: '变化中',
  },
  headings: { attention: '需要关注', others: '其他指标' },
  kinds: { previous: measure.kinds.previous, 'year-ago': measure.kinds['year-ago'] },
  provisional: '数据点尚少，仅供参考',
  indicators: (count) => zh`${count}项指标`,
  ofTotal: (concerns, total) => `${concerns}/${total}`,
  concernPhrase: () => '项指标需要关注',
  concernWord: () => '项需要关注',
  summary(facts) {
    const { total, unjudged, first } = facts;
    if (unjudged === total) return unjudgedSentence(facts);
    return `${concernPhrase(facts)}${unjudgedPhrase(facts)}。${furtherSentence(firstPhrase(first))}`;
  },
  definition: {
    ...series.definition,
    newest: '数值为最近一个完整周期的数值，变化是与上一期相比。',
    variation:
      '波动：最新一点为异常信号时，按方向判为“向好”或“需警惕”；在过程一贯的波动范围内，为“正常波动”（参照英国 NHS England“Making data count”）。',
    assurance:
      '达标能力：现有控制限内的数值全部达标为“稳定达标”，全部不达标为“难以达标”，有的达标有的不达标为“时而达标”；最新一点为异常信号时暂不判断（“变化中”）。',
    attention: '需要关注的指标排在前面：先是需警惕的，再是难以达标的。',
  },
};
