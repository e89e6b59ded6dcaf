import { zh } from '../../i18n/chinese.js';
import { isolated } from '../../i18n/index.js';
import {
  difference,
  furtherSentence,
  significance,
  standingPhrase,
  targetPhrase,
} from '../../i18n/phrases/zh-CN.js';
import type { ComparisonFact, MeasureMessages, RatingsFact } from './messages.js';

/** “5”，“4–5” */
const ratingsIn = ({ from, to, count }: RatingsFact): string =>
  count === 1 ? to : `${from}–${to}`;

const comparison = (fact: ComparisonFact): string =>
  `${difference(fact, fact.other)}${significance(fact)}`;

const OTHERS: MeasureMessages['others'] = {
  previous: '上期',
  'year-ago': '去年同期',
  benchmark: '标杆',
  plan: '计划',
};

export const zhCN: MeasureMessages = {
  columns: { measure: '指标', kind: '比较对象', finding: '结论' },
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
    plan: '计划',
    rise: '显著更高',
    fall: '显著更低',
    unclear: '差异不显著',
    same: '持平',
    untested: '没有区间，未作检验',
  },
  groups: { detractors: '贬损者', passives: '中立者', promoters: '推荐者' },
  level: {
    value: (value) => zh`当前值为${value}`,
    csat: (value, ratings) => zh`满意率${value}（评${ratingsIn(ratings)}分）`,
    mean: ({ value, from, to }) => zh`平均评分为${value}（量表为${from}至${to}分）`,
    rescaled: (value) => zh`平均评分为${value}（满分 100 分）`,
    nps: (value) => zh`净推荐值为${value}`,
    index: (value) => zh`加权指数为${value}`,
    ratio: ({ value, part, whole }) => zh`占比为${value}（${part}/${whole}）`,
  },
  definition: {
    csat: (ratings) =>
      zh`满意率＝评${ratingsIn(ratings)}分（满分${ratings.best}分）的回答数÷回答数；空白不计。`,
    mean: '平均评分＝评分之和÷回答数；空白不计。',
    rescaled: {
      min: (from, to) => zh`换算为百分制：（平均评分－${from}）÷（${to}－${from}）×100。`,
      zero: (_, to) => zh`换算为百分制：平均评分÷${to}×100。`,
    },
    nps: '净推荐值＝推荐者（9 至 10 分）占比－贬损者（0 至 6 分）占比；空白不计。',
    index: '加权指数＝（权重×得分）之和÷权重之和，逐级计算；没有得分的不计。',
    ratio: '占比＝部分÷整体。',
    intervals: {
      value: '区间按所给。',
      csat: 'Wilson 区间。',
      mean: 't 区间。',
      nps: '调整 Wald 区间（Rocks 2016）。',
      index: '由各分项的方差得出的正态区间。',
      ratio: 'Wilson 区间。',
    },
    census: '全数统计，没有抽样区间：直接以数值与目标比较，变化不作检验。',
    target: '区间包含目标时，不下结论。',
    noVerdict: '没有区间，不对目标下结论。',
    better: { lower: '数值越低越好。', band: '向目标范围靠近即为改善。' },
    notComparable: '方法或量表不同的数值不作比较。',
  },
  names: OTHERS,
  others: OTHERS,
  kinds: { previous: '较上期', 'year-ago': '同比', benchmark: '较标杆', plan: '较计划' },
  against: (name) => zh`较${isolated(name)}`,
  change: (size, kind) => `${kind} ${size}`,
  unchanged: (kind) => `${kind}持平`,
  outcomes: { better: '改善', worse: '变差' },
  standing: ({ target, side, size }) => {
    if (side === 'at') return zh`恰好等于目标${target}`;
    if (side === 'within') return zh`在目标范围内（${target}）`;
    return zh`目标${target}：${side === 'below' ? '低' : '高'}${size}`;
  },
  summary: ({ level, comparisons, target, standing, lowest }) => {
    const compared = comparisons.map(comparison).join('；');
    const lowestPhrase = lowest ? zh`得分最低的是${lowest.names}（${lowest.value}）` : '';
    const phrases = [targetPhrase(target), standingPhrase(standing), lowestPhrase];
    return `${level}${compared && `，${compared}`}。${furtherSentence(...phrases)}`;
  },
};
