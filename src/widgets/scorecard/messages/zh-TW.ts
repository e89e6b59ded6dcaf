import { zh } from '../../../i18n/chinese.js';
import { furtherSentence, quoted } from '../../../i18n/phrases/zh-TW.js';
import { zhTW as measure } from '../../../measure/messages/zh-TW.js';
import { zhTW as series } from '../../../series/messages/zh-TW.js';
import type { FirstFact, ScorecardMessages, SummaryFacts } from './messages.js';

/** How many indicators need a look. */
function concernPhrase({ total, concerns, write }: SummaryFacts): string {
  if (total === 1) return concerns ? '此指標需要留意' : '此指標無須特別留意';
  if (!concerns) return zh`${write(total)}項指標皆無須特別留意`;
  return zh`${write(total)}項指標中有${write(concerns)}項需要留意`;
}

/** Those of which nothing is known; `''` for none. */
const unjudgedPhrase = ({ unjudged, write }: SummaryFacts): string =>
  unjudged ? zh`；另有${write(unjudged)}項沒有管制界限，不作判斷` : '';

const unjudgedSentence = ({ total, write }: SummaryFacts): string =>
  total === 1
    ? '此指標沒有管制界限，不作判斷。'
    : zh`${write(total)}項指標皆沒有管制界限，不作判斷。`;

/** The indicator to look at first, and why. */
function firstPhrase(fact: FirstFact | null): string {
  if (!fact) return '';
  const { name, alone, value, time, concern, signals, target, provisional } = fact;
  const reason =
    concern === 'concerning'
      ? zh`出現不利訊號（${signals}）`
      : zh`流程若不改善，將無法達到目標（${target}）`;
  const phrase = zh`${alone ? '' : '首先是'}${quoted(name)}（${time.text}：${value}），${reason}`;
  return provisional ? `${phrase}（資料點尚少，僅供參考）` : phrase;
}

export const zhTW: ScorecardMessages = {
  ...series,
  columns: {
    ...series.columns,
    label: '指標',
    series: '指標',
    kind: measure.columns.kind,
    finding: measure.columns.finding,
    variation: '變異',
    assurance: '達標能力',
  },
  tables: { comparisons: measure.tables.comparisons, points: '各期資料' },
  codes: {
    ...measure.codes,
    ...series.codes,
    improving: '好轉',
    concerning: '需警覺',
    'common-cause': '正常變異',
    capable: '穩定達標',
    'hit-and-miss': '時而達標',
    'not-capable': '難以達標',
    unstable: '變動中',
  },
  headings: { attention: '需要留意', others: '其他指標' },
  kinds: { previous: measure.kinds.previous, 'year-ago': measure.kinds['year-ago'] },
  provisional: '資料點尚少，僅供參考',
  indicators: (count) => zh`${count}項指標`,
  ofTotal: (concerns, total) => `${concerns}/${total}`,
  concernPhrase: () => '項指標需要留意',
  concernWord: () => '項需要留意',
  summary(facts) {
    const { total, unjudged, first } = facts;
    if (unjudged === total) return unjudgedSentence(facts);
    return `${concernPhrase(facts)}${unjudgedPhrase(facts)}。${furtherSentence(firstPhrase(first))}`;
  },
  definition: {
    ...series.definition,
    newest: '數值為最近一個完整期間的數值，變動是與前一期相比。',
    variation:
      '變異：最新一點為異常訊號時，依方向判為「好轉」或「需警覺」；在流程一貫的變異範圍內，為「正常變異」（參照英國 NHS England「Making data count」）。',
    assurance:
      '達標能力：目前管制界限內的數值全部達標為「穩定達標」，全部未達標為「難以達標」，有的達標、有的未達標為「時而達標」；最新一點為異常訊號時暫不判斷（「變動中」）。',
    attention: '需要留意的指標排在前面：先是需警覺的，再是難以達標的。',
  },
};
