import { zh } from '../../../i18n/chinese.js';
import {
  difference,
  furtherSentence,
  significance,
  standingPhrase,
  targetPhrase,
} from '../../../i18n/phrases/zh-CN.js';
import { zhCN as measure } from '../../../measure/messages/zh-CN.js';
import type { ComparisonFact, KpiMessages } from './messages.js';

const OTHERS: KpiMessages['others'] = {
  previous: '上期',
  'year-ago': '去年同期',
  benchmark: '标杆',
  plan: '计划',
};

const comparison = (fact: ComparisonFact): string =>
  `${difference(fact, fact.other)}${significance(fact)}`;

export const zhCN: KpiMessages = {
  ...measure,
  columns: { ...measure.columns, kind: '比较对象', finding: '结论', t: '时间' },
  tables: { comparisons: '比较', spark: '历史' },
  codes: {
    ...measure.codes,
    previous: '环比',
    'year-ago': '同比',
    benchmark: '对标',
    plan: '计划',
    rise: '更高，超出偶然波动',
    fall: '更低，超出偶然波动',
    unclear: '可能只是偶然',
    same: '持平',
    untested: '没有区间，未作检验',
  },
  names: OTHERS,
  others: OTHERS,
  kinds: { previous: '较上期', 'year-ago': '同比', benchmark: '对标', plan: '较计划' },
  against: (name) => zh`较${name}`,
  change: (size, kind) => `${kind} ${size}`,
  furtherChange: (signed, kind) => `${kind} ${signed}`,
  unchanged: (kind) => `${kind}持平`,
  outcomes: { better: '改善', worse: '变差' },
  standing: ({ target, side, size }) => {
    if (side === 'at') return zh`恰为目标${target}`;
    if (side === 'within') return zh`在目标范围内${target}`;
    return zh`目标${target}：${side === 'below' ? '低' : '高'}${size}`;
  },
  summary: ({ level, comparisons, target, standing }) => {
    const compared = comparisons.map(comparison).join('；');
    const phrases = [targetPhrase(target), standingPhrase(standing)];
    return `${level}${compared && `，${compared}`}。${furtherSentence(...phrases)}`;
  },
  noVerdict: '没有区间，不对目标下结论。',
  better: { lower: '数值越低越好。', band: '向目标范围靠近即为改善。' },
  notComparable: '方法或量表不同的数值不作比较。',
};
