import { zh } from '../../../i18n/chinese.js';
import {
  difference,
  furtherSentence,
  significance,
  standingPhrase,
  targetPhrase,
} from '../../../i18n/phrases/zh-TW.js';
import { zhTW as measure } from '../../../measure/messages/zh-TW.js';
import type { ComparisonFact, KpiMessages } from './messages.js';

const OTHERS: KpiMessages['others'] = {
  previous: '前期',
  'year-ago': '去年同期',
  benchmark: '標竿',
  plan: '計畫',
};

const comparison = (fact: ComparisonFact): string =>
  `${difference(fact, fact.other)}${significance(fact)}`;

export const zhTW: KpiMessages = {
  ...measure,
  columns: { ...measure.columns, kind: '比較對象', finding: '結論', t: '時間' },
  tables: { comparisons: '比較', spark: '歷史' },
  codes: {
    ...measure.codes,
    previous: '前期',
    'year-ago': '去年同期',
    benchmark: '標竿',
    plan: '計畫',
    rise: '較高，超出偶然波動',
    fall: '較低，超出偶然波動',
    unclear: '可能只是偶然',
    same: '持平',
    untested: '沒有區間，未檢定',
  },
  names: OTHERS,
  others: OTHERS,
  kinds: { previous: '較前期', 'year-ago': '較去年同期', benchmark: '較標竿', plan: '較計畫' },
  against: (name) => zh`較${name}`,
  change: (size, kind) => `${kind} ${size}`,
  furtherChange: (signed, kind) => `${kind} ${signed}`,
  unchanged: (kind) => `${kind}持平`,
  outcomes: { better: '改善', worse: '變差' },
  standing: ({ target, side, size }) => {
    if (side === 'at') return zh`恰為目標${target}`;
    if (side === 'within') return zh`在目標範圍內${target}`;
    return zh`目標${target}：${side === 'below' ? '低' : '高'}${size}`;
  },
  summary: ({ level, comparisons, target, standing }) => {
    const compared = comparisons.map(comparison).join('；');
    const phrases = [targetPhrase(target), standingPhrase(standing)];
    return `${level}${compared && `，${compared}`}。${furtherSentence(...phrases)}`;
  },
  noVerdict: '沒有區間，不對目標下結論。',
  better: { lower: '數值愈低愈好。', band: '向目標範圍靠近即為改善。' },
  notComparable: '方法或量表不同的數值不作比較。',
};
