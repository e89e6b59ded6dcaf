import { zh } from '../../i18n/chinese.js';
import { isolated } from '../../i18n/index.js';
import {
  difference,
  furtherSentence,
  significance,
  standingPhrase,
  targetPhrase,
} from '../../i18n/phrases/zh-TW.js';
import type { ComparisonFact, MeasureMessages, RatingsFact } from './messages.js';

/** 「5」、「4、5」、「5 至 7」 */
const ratingsIn = ({ from, to, count }: RatingsFact): string => {
  if (count === 1) return to;
  return count === 2 ? `${from}、${to}` : zh`${from}至${to}`;
};

/** Only periods come one after the other, so that a figure changes; from all else it differs. */
function significanceOf(fact: ComparisonFact): string {
  const { kind, finding, outcome } = fact;
  if (kind === 'previous' || kind === 'year-ago') return significance(fact);
  switch (finding) {
    case 'rise':
    case 'fall':
      if (outcome === 'better') return '，顯著較佳';
      return outcome === 'worse' ? '，顯著較差' : '，差異顯著';
    case 'unclear':
      return '，差異不顯著';
    case 'same':
    case 'untested':
      return '';
  }
}

const comparison = (fact: ComparisonFact): string =>
  `${difference(fact, fact.other)}${significanceOf(fact)}`;

const OTHERS: MeasureMessages['others'] = {
  previous: '前期',
  'year-ago': '去年同期',
  benchmark: '標竿',
  plan: '計畫',
};

export const zhTW: MeasureMessages = {
  columns: { measure: '指標', kind: '比較對象', finding: '結論' },
  tables: { comparisons: '比較' },
  codes: {
    value: '數值',
    csat: '滿意率',
    mean: '平均評分',
    nps: '淨推薦值',
    index: '加權指數',
    ratio: '占比',
    previous: '前期',
    'year-ago': '去年同期',
    benchmark: '標竿',
    plan: '計畫',
    rise: '顯著較高',
    fall: '顯著較低',
    unclear: '差異不顯著',
    same: '持平',
    untested: '沒有區間，未檢定',
  },
  groups: { detractors: '批評者', passives: '中立者', promoters: '推薦者' },
  level: {
    value: (value) => zh`目前數值為${value}`,
    csat: (value, ratings) => zh`給${ratingsIn(ratings)}分者占${value}`,
    mean: ({ value, from, to }) => zh`平均評分為${value}（量表為${from}至${to}分）`,
    rescaled: (value) => zh`平均評分為${value}（滿分 100 分）`,
    nps: (value) => zh`淨推薦值為${value}`,
    index: (value) => zh`加權指數為${value}`,
    ratio: ({ value, part, whole }) => zh`占比為${value}（${part}/${whole}）`,
  },
  definition: {
    csat: (ratings) =>
      zh`滿意率＝給${ratingsIn(ratings)}分（滿分${ratings.best}分）的回答數÷回答數；空白不計。`,
    mean: '平均評分＝評分總和÷回答數；空白不計。',
    rescaled: {
      min: (from, to) => zh`換算為 0 至 100：（平均評分－${from}）÷（${to}－${from}）×100。`,
      zero: (_, to) => zh`換算為 0 至 100：平均評分÷${to}×100。`,
    },
    nps: '淨推薦值＝推薦者（9、10 分）占比－批評者（0 至 6 分）占比；空白不計。',
    index: '加權指數＝（權重×得分）總和÷權重總和，逐層計算；沒有得分的不計。',
    ratio: '占比＝部分÷整體。',
    intervals: {
      value: '直接採用資料提供的區間。',
      csat: 'Wilson 區間。',
      mean: 't 區間。',
      nps: '調整 Wald 區間（Rocks 2016）。',
      index: '由各分項變異數推得的常態區間。',
      ratio: 'Wilson 區間。',
    },
    census: '全數統計，沒有抽樣區間：直接以數值與目標比較，變動不作檢定。',
    target: '區間包含目標時，不判定是否達標。',
    noVerdict: '沒有區間，不判定是否達標。',
    better: { lower: '數值愈低愈好。', band: '愈接近目標範圍愈好。' },
    notComparable: '方法或量表不同的數值不作比較。',
  },
  names: OTHERS,
  others: OTHERS,
  kinds: { previous: '較前期', 'year-ago': '較去年同期', benchmark: '較標竿', plan: '較計畫' },
  against: (name) => zh`較${isolated(name)}`,
  change: (size, kind) => `${kind} ${size}`,
  unchanged: (kind) => `${kind}持平`,
  outcomes: { better: '較佳', worse: '較差' },
  standing: standingPhrase,
  summary: ({ level, comparisons, target, standing, lowest }) => {
    const compared = comparisons.map(comparison).join('；');
    const lowestPhrase = lowest ? zh`得分最低的是${lowest.names}（${lowest.value}）` : '';
    const further = [targetPhrase(target) || standingPhrase(standing), lowestPhrase].map((phrase) =>
      furtherSentence(phrase),
    );
    return `${level}${compared && `，${compared}`}。${further.join('')}`;
  },
};
