import { zh } from '../../../i18n/chinese.js';
import { isolated } from '../../../i18n/index.js';
import type { LikertMessages, NetCounts } from './messages.js';

/** "Positive answers significantly outnumber negative ones"; of a census without the adverb. */
function more(side: '正面' | '負面', { isCensus, isHalved }: NetCounts): string {
  const adverb = isCensus ? '' : '顯著';
  if (isHalved) return `正面回答${adverb}${side === '正面' ? '多於' : '少於'}其他回答`;
  const other = side === '正面' ? '負面' : '正面';
  return `${side}回答${adverb}多於${other}回答`;
}

function countsSentence(counts: NetCounts): string {
  const { all, positive, negative, unclear, even, write } = counts;
  const every = all === 1 ? '' : zh`全部${write(all)}題的`;
  if (positive === all) return `${every}${more('正面', counts)}。`;
  if (negative === all) return `${every}${more('負面', counts)}。`;
  if (unclear === all) {
    return all === 1
      ? '正負面差異不顯著（可能是抽樣誤差）。'
      : zh`${write(all)}題的正負面差異皆不顯著。`;
  }
  if (even === all && all === 1) return '正面與負面回答一樣多。';
  const phrases = [
    positive ? zh`${write(positive)}題${more('正面', counts)}` : '',
    negative ? zh`${write(negative)}題${more('負面', counts)}` : '',
    unclear ? zh`${write(unclear)}題差異不顯著` : '',
    even ? zh`${write(even)}題正負面一樣多` : '',
  ];
  return zh`${write(all)}題中，${phrases.filter(Boolean).join('，')}。`;
}

export const zhTW: LikertMessages = {
  columns: { net: '淨值', missing: '未作答' },
  sampleHead: 'n',
  ends: { worst: (rating) => zh`${rating}（最差）`, best: (rating) => zh`${rating}（最佳）` },
  unclear: '差異不顯著',
  unclearTogether: '各題一併檢定時差異不顯著（Holm）',
  net: (points) => zh`${points}個百分點`,
  lowest: (name) => zh`淨值最低：${isolated(name)}`,
  several: (count) => zh`${count}題`,
  only: ({ name, net, positive, negative }) =>
    zh`${name}：淨值${net}（正面${positive}，負面${negative}）。`,
  extremes: (highest, lowest) =>
    zh`淨值最高：${highest.names}（${highest.net}）；最低：${lowest.names}（${lowest.net}）。`,
  counts: countsSentence,
  notShown: (what, minimum) => zh`${what}樣本不足${minimum}份，不予顯示。`,
  definition: {
    shares: '選項占比＝該選項的回答數÷該題的全部回答數。',
    net: '淨值＝中立選項以上的占比－以下的占比，單位為百分點。',
    halves: '淨值＝較佳一半選項的占比－較差一半選項的占比，單位為百分點。',
    oddHalves:
      '淨值＝較佳一半選項的占比－其餘選項的占比，單位為百分點。沒有中立選項，所以中間選項不算正面。',
    interval: '淨值的信賴區間：多項分配的調整 Wald 法（Rocks 2016）。',
    census: '全數統計：淨值依原值判斷，沒有信賴區間。',
    holm: (level) =>
      zh`各題一併作 Holm 檢定（1979），在${level}信賴水準下顯著，才算正面或負面回答較多；圖中的區間只針對單一題目。`,
    missing: '未作答者另行列出，不計入占比。',
  },
};
