import { zh } from '../../i18n/chinese.js';
import { isolated } from '../../i18n/index.js';
import {
  difference,
  furtherSentence,
  significance,
  standingPhrase,
  targetPhrase,
} from '../../i18n/phrases/zh-CN.js';
import type { ComparisonFact, LowestFact, MeasureMessages, RatingsFact } from './messages.js';

/** “5”，“4–5” */
const ratingsIn = ({ from, to, count }: RatingsFact): string =>
  count === 1 ? to : `${from}–${to}`;

/** A benchmark or a plan is not an earlier figure, so from it a figure differs and doesn't change. */
function certainty(fact: ComparisonFact): string {
  const { kind, finding, outcome } = fact;
  if (kind === 'previous' || kind === 'year-ago') return significance(fact);
  switch (finding) {
    case 'rise':
    case 'fall':
      if (outcome === 'better') return '，显著更好';
      return outcome === 'worse' ? '，显著更差' : '，差异显著';
    case 'unclear':
      return '，差异不显著（可能是抽样误差）';
    case 'same':
    case 'untested':
      return '';
  }
}

const comparison = (fact: ComparisonFact): string =>
  `${difference(fact, fact.other)}${certainty(fact)}`;

function lowestPhrase(fact: LowestFact | null): string {
  if (!fact) return '';
  const each = fact.sharing > 1 ? '均为' : '';
  return zh`得分最低的是${fact.names}（${zh`${each}${fact.value}`}）`;
}

const OTHERS: MeasureMessages['others'] = {
  previous: '上期',
  'year-ago': '去年同期',
  benchmark: '标杆',
  plan: '计划',
};

export const zhCN: MeasureMessages = {
  columns: { measure: '指标', kind: '比较方式', finding: '结论' },
  tables: { comparisons: '比较' },
  codes: {
    value: '数值',
    csat: '满意率',
    mean: '平均评分',
    nps: '净推荐值',
    index: '加权指数',
    ratio: '占比',
    previous: '环比',
    'year-ago': '同比',
    benchmark: '对标',
    plan: '与计划比',
    rise: '显著更高',
    fall: '显著更低',
    unclear: '差异不显著',
    same: '持平',
    untested: '未检验（没有区间）',
  },
  groups: { detractors: '贬损者', passives: '中立者', promoters: '推荐者' },
  level: {
    value: (value) => zh`当前值为${value}`,
    csat: (value, ratings) => zh`满意率${value}（评${ratingsIn(ratings)}分）`,
    mean: ({ value, from, to }) => zh`平均评分为${value}（评分范围${from}至${to}分）`,
    rescaled: (value) => zh`平均评分为${value}（满分 100 分）`,
    nps: (value) => zh`净推荐值为${value}`,
    index: (value) => zh`加权指数为${value}`,
    ratio: ({ value, part, whole }) => zh`占比为${value}（${part}/${whole}）`,
  },
  definition: {
    csat: (ratings) =>
      zh`满意率＝评${ratingsIn(ratings)}分（满分${ratings.best}分）的回答数÷全部回答数；未作答的不计。`,
    mean: '平均评分＝评分之和÷回答数；未作答的不计。',
    rescaled: {
      min: (from, to) => zh`换算为百分制：（平均评分－${from}）÷（${to}－${from}）×100。`,
      zero: (_, to) => zh`换算为百分制：平均评分÷${to}×100。`,
    },
    nps: '净推荐值＝推荐者（9 至 10 分）占比－贬损者（0 至 6 分）占比；未作答的不计。',
    index: '加权指数＝（权重×得分）之和÷权重之和，逐级计算；没有得分的不计。',
    ratio: '占比＝部分÷整体。',
    intervals: {
      value: '区间由数据直接给出。',
      csat: '区间：Wilson 法。',
      mean: '区间：t 分布法。',
      nps: '区间：调整 Wald 法（Rocks 2016）。',
      index: '区间：由各分项的方差按正态近似计算。',
      ratio: '区间：Wilson 法。',
    },
    census: '全量统计，没有抽样误差：数值直接与目标比较，变化不作检验。',
    target: '区间包含目标时，不判定是否达标。',
    noVerdict: '没有区间，不判定是否达标。',
    better: { lower: '数值越低越好。', band: '数值向目标范围靠近即为改善。' },
    notComparable: '计算方法或量表不同的数值不作比较。',
  },
  names: OTHERS,
  others: OTHERS,
  kinds: { previous: '较上期', 'year-ago': '同比', benchmark: '较标杆', plan: '较计划' },
  against: (name) => zh`较${isolated(name)}`,
  change: (size, kind) => `${kind} ${size}`,
  unchanged: (kind) => `${kind}持平`,
  outcomes: { better: '改善', worse: '变差' },
  standing: standingPhrase,
  summary: ({ level, comparisons, target, standing, lowest }) => {
    const compared = comparisons.map(comparison).join('；');
    const judged = furtherSentence(targetPhrase(target), standingPhrase(standing));
    return `${level}${compared && `，${compared}`}。${judged}${furtherSentence(lowestPhrase(lowest))}`;
  },
};
