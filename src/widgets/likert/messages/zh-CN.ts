import { zh } from '../../../i18n/chinese.js';
import { isolated } from '../../../i18n/index.js';
import type { LikertMessages, NetCounts } from './messages.js';

/** "Positive answers significantly outnumber negative ones"; of a census without the adverb. */
function more(side: '正面' | '负面', { isCensus, isHalved }: NetCounts): string {
  const adverb = isCensus ? '' : '显著';
  if (isHalved) return `正面回答${adverb}${side === '正面' ? '多于' : '少于'}其他回答`;
  const other = side === '正面' ? '负面' : '正面';
  return `${side}回答${adverb}多于${other}回答`;
}

function countsSentence(counts: NetCounts): string {
  const { all, positive, negative, unclear, even, write } = counts;
  const every = all === 1 ? '' : zh`全部${write(all)}项的`;
  if (positive === all) return `${every}${more('正面', counts)}。`;
  if (negative === all) return `${every}${more('负面', counts)}。`;
  if (unclear === all) {
    return all === 1
      ? '正负面差异不显著（可能是抽样误差）。'
      : zh`${write(all)}项的正负面差异均不显著。`;
  }
  if (even === all && all === 1) return '正面与负面回答一样多。';
  const phrases = [
    positive ? zh`${write(positive)}项${more('正面', counts)}` : '',
    negative ? zh`${write(negative)}项${more('负面', counts)}` : '',
    unclear ? zh`${write(unclear)}项差异不显著` : '',
    even ? zh`${write(even)}项正负面一样多` : '',
  ];
  return zh`${write(all)}项中，${phrases.filter(Boolean).join('，')}。`;
}

export const zhCN: LikertMessages = {
  columns: { net: '净值', missing: '未作答' },
  sampleHead: 'n',
  ends: { worst: (rating) => zh`${rating}（最差）`, best: (rating) => zh`${rating}（最好）` },
  unclear: '差异不显著',
  unclearTogether: '各题一并检验时差异不显著（Holm）',
  net: (points) => zh`${points}个百分点`,
  lowest: (name) => zh`净值最低：${isolated(name)}`,
  several: (count) => zh`${count}项`,
  only: ({ name, net, positive, negative }) =>
    zh`${name}：净值${net}（正面${positive}，负面${negative}）。`,
  extremes: (highest, lowest) =>
    zh`净值最高：${highest.names}（${highest.net}）；最低：${lowest.names}（${lowest.net}）。`,
  counts: countsSentence,
  notShown: (what, minimum) => zh`${what}样本不足${minimum}份，不予显示。`,
  definition: {
    shares: '选项占比＝该选项的回答数÷该题的全部回答数。',
    net: '净值＝中性选项以上的占比－以下的占比，单位为百分点。',
    halves: '净值＝较好一半选项的占比－较差一半选项的占比，单位为百分点。',
    oddHalves:
      '净值＝较好一半选项的占比－其余选项的占比，单位为百分点。没有中性选项，所以中间选项不算正面。',
    interval: '净值的区间：多项分布的调整 Wald 法（Rocks 2016）。',
    census: '全量统计：净值按原值判断，没有区间。',
    holm: (level) =>
      zh`各题一并作 Holm 检验（1979），在${level}置信水平下显著，才算正面或负面回答更多；图中的区间只针对单个题目。`,
    missing: '未作答的另行列出，不计入占比。',
  },
};
