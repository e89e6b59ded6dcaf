import { zh } from '../../../i18n/chinese.js';
import { changePhrase, furtherSentence, quoted } from '../../../i18n/phrases/zh-TW.js';
import type { DropFact, EndFact, FunnelMessages } from './messages.js';

function endPhrase(end: EndFact): string {
  const { stage, count, share, base, group, kind, isAtLeast } = end;
  const shareOfBase = share && zh`，占${base}的${share}`;
  switch (kind) {
    case 'reached':
      return zh`${group}中，${isAtLeast ? '至少' : ''}${share}最終${quoted(stage)}`;
    case 'counted':
      return zh`${quoted(stage)}共${count}${shareOfBase}`;
    case 'estimated':
      return zh`${quoted(stage)}：${count}${shareOfBase}`;
  }
}

/** Says of several that it holds for each. */
const all = (count: number): string => (count > 1 ? '均' : '');

const dropSentence = ({ from, to, count }: DropFact): string =>
  `減少最多處：${quoted(from)}→${quoted(to)}（${count}）。`;

export const zhTW: FunnelMessages = {
  columns: {
    'of-base': '占基準階段的比例',
    'of-previous': '占上一階段的比例',
    pending: '處理中',
    unknown: '情況不明',
    dropped: '減少',
    'median-hours': '處理時間中位數',
    'p90-hours': '處理時間第 90 百分位數',
    'within-target': '時限內完成',
    target: '時限',
    channel: '管道',
  },
  tables: {
    channels: '管道',
    comparison: '時限與前期',
  },
  labels: {
    dissatisfied: '不滿意',
    complained: '提出客訴',
    registered: '已登錄',
    acknowledged: '已受理',
    investigated: '已調查',
    resolved: '已解決',
    'followed-up': '已回訪',
    satisfied: '對處理滿意',
    retained: '持續光顧',
    aware: '知曉',
    considering: '考慮',
    purchased: '購買',
    repeat: '回購',
    loyal: '忠誠',
    advocate: '推薦',
  },
  groups: {
    dissatisfied: (count) => zh`不滿意的${count}人`,
    complained: (count) => zh`提出客訴的${count}件`,
    registered: (count) => zh`已登錄的${count}件`,
    acknowledged: (count) => zh`已受理的${count}件`,
    investigated: (count) => zh`已調查的${count}件`,
    resolved: (count) => zh`已解決的${count}件`,
    'followed-up': (count) => zh`已回訪的${count}件`,
    satisfied: (count) => zh`對處理滿意的${count}件`,
    retained: (count) => zh`持續光顧的${count}人`,
    aware: (count) => zh`知曉的${count}人`,
    considering: (count) => zh`考慮購買的${count}人`,
    purchased: (count) => zh`購買的${count}人`,
    repeat: (count) => zh`回購的${count}人`,
    loyal: (count) => zh`忠誠的${count}人`,
    advocate: (count) => zh`推薦的${count}人`,
  },
  group: (name, count) => `${quoted(name)}（${count}）`,
  withheld: (minimum) => zh`不足${minimum}件，不予顯示`,
  unassigned: '未歸類',
  withheldParts: '不予顯示',
  estimated: '估計',
  asEstimate: (text) => `${text}（估計）`,
  cameIn: '新增',
  goOn: (share) => zh`進入下一階段${share}`,
  knownGoOn: (share) => zh`情況已知者進入下一階段${share}`,
  pending: (count) => zh`${count}件處理中`,
  unknown: (count) => zh`${count}件情況不明`,
  times: (median, p90, target) =>
    [median && zh`處理時間中位數${median}`, p90 && zh`90% 在${p90}內`, target && zh`時限${target}`]
      .filter(Boolean)
      .join('，'),
  closedOnly: (time) => `${time}（僅計已結案）`,
  within: (share, target) => zh`${target || '時限'}內完成${share}`,
  summary({ end, change, drop, isLossless, late, lateCount, pending, unknown, grown, grownCount }) {
    const noDrop = isLossless ? '各階段均未減少。' : '';
    const further = furtherSentence(
      late && `${late}階段的處理時間中位數${all(lateCount)}超過時限`,
      pending && zh`另有${pending}件處理中`,
      unknown && zh`${unknown}件情況不明`,
      grown && `${grown}${all(grownCount)}多於上一階段`,
    );
    return `${endPhrase(end)}${changePhrase(change)}。${drop ? dropSentence(drop) : noDrop}${further}`;
  },
  definition: {
    sameCases: '各階段統計同一批對象。',
    otherCases: '多於上一階段者，含有由他處新增的對象，因此各階段統計的並非同一批對象。',
    stages:
      '占基準階段的比例＝數量÷基準階段；占上一階段的比例＝數量÷上一階段；減少＝上一階段－數量－處理中。變動指占基準階段比例的變動。',
    unknown: '情況不明：無從得知結果的對象，不計入減少，也不計入占上一階段比例的分母。',
    estimated: '估計的階段來自調查而非登錄，不計算占上一階段的比例與減少。',
    times: '處理時間：從上一階段起算。時限內完成：占數量的比例。',
    closed: '有處理中的對象時，處理時間僅計已結案者，往往偏短。',
    channels: '管道：占基準階段的比例，四捨五入後合計 100%。',
    census: '全數統計，沒有抽樣區間：變動不作檢定。',
    withheld: (minimum) =>
      zh`不足${minimum}件的階段與管道不予顯示，可藉以推算出這些數字的也不顯示。`,
  },
};
