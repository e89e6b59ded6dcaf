import { zh } from '../../../i18n/chinese.js';
import { isolated } from '../../../i18n/index.js';
import { quoted } from '../../../i18n/phrases/zh-CN.js';
import type { Against, CellCounts, CellFact, Ground, HeatmapMessages } from './messages.js';

const OTHERS: Readonly<Record<Against, string>> = {
  target: '目标',
  overall: '总体',
  median: '中位数',
  mixed: '参照值',
};

const REFERENCES: HeatmapMessages['references'] = {
  target: '目标',
  overall: '总体',
  median: '中位数',
};

const referencePhrase = (kind: CellFact['kind'], value: string): string =>
  zh`${REFERENCES[kind]}${value}`;

const cellPhrase = ({ segment, metric, value, kind, reference }: CellFact): string =>
  zh`${quoted(segment)}的${quoted(metric)}，${value}（${referencePhrase(kind, reference)}）`;

const FURTHEST: Readonly<Record<Ground, string>> = {
  tested: '显著较差且差距最大',
  counted: '较差且差距最大',
  position: '较差一侧差距最大（未作显著性检验）',
};

function testedSentence({ all, worse, better, behind, ahead, against, write }: CellCounts): string {
  const other = OTHERS[against];
  const untested = behind + ahead;
  const rest = [
    better ? zh`${write(better)}项显著优于${other}` : '',
    untested ? zh`${write(untested)}项无法检验` : '',
  ].filter(Boolean);
  const first = worse
    ? zh`${write(all)}项中，${write(worse)}项显著差于${other}`
    : zh`没有显著差于${other}的项`;
  return `${[first, ...rest].join('，')}。`;
}

function positionSentence({ all, behind, ahead, against, write }: CellCounts): string {
  const other = OTHERS[against];
  const first = behind
    ? zh`${write(all)}项中，${write(behind)}项在${other}较差一侧`
    : zh`没有在${other}较差一侧的项`;
  return `${first}${ahead ? zh`，${write(ahead)}项在较好一侧` : ''}。`;
}

function countedSentence({ all, worse, better, against, write }: CellCounts): string {
  const other = OTHERS[against];
  const first = worse
    ? zh`${write(all)}项中，${write(worse)}项差于${other}`
    : zh`没有差于${other}的项`;
  return `${first}${better ? zh`，${write(better)}项优于${other}` : ''}。`;
}

export const zhCN: HeatmapMessages = {
  tables: { answers: '样本量', findings: '结论' },
  codes: {
    worse: '较差',
    better: '较好',
    unclear: '差异不显著',
    behind: '较差一侧（未检验）',
    ahead: '较好一侧（未检验）',
    even: '持平',
  },
  references: REFERENCES,
  reference: referencePhrase,
  lowerIsBetter: '越低越好',
  cell: (segment, metric) => `${isolated(segment)} \u00b7 ${isolated(metric)}`,
  shareOf: (part, whole) => `${part}/${whole}`,
  away: (size, down) => (down ? zh`低${size}` : zh`高${size}`),
  complement: '不予显示：否则可由合计推算出另一项',
  legend: {
    worse: (against, ground) =>
      ground === 'position' ? zh`${OTHERS[against]}较差一侧` : zh`差于${OTHERS[against]}`,
    better: (against, ground) =>
      ground === 'position' ? zh`${OTHERS[against]}较好一侧` : zh`优于${OTHERS[against]}`,
    significant: '差异显著',
    far: '深色：相差量程的十分之一以上',
  },
  worst: (cells, ground) => zh`${FURTHEST[ground]}：${cells.map(cellPhrase).join('；')}。`,
  worstMany: (count, ground) => zh`${FURTHEST[ground]}：共${count}项，差距相同。`,
  counts: (counts, ground) => {
    if (ground === 'tested') return testedSentence(counts);
    return ground === 'counted' ? countedSentence(counts) : positionSentence(counts);
  },
  noReference: '没有可供比较的参照值。',
  notShown: (count, minimum, write) =>
    zh`${write(count)}项不予显示（样本不足${minimum}份，或为避免其被推算出来）。`,
  definition: {
    references: {
      target: '各项与所属指标的目标比较。',
      overall: '没有目标时与总体比较：总体＝所示各组合并计算（分子之和÷分母之和）。',
      median: '没有目标且样本量不全时，与所示各组的中位数比较。',
    },
    tints:
      '颜色表示好坏方向和差距大小，相差量程（没有量程时为参照值）的十分之一以上用深色；差异不显著的不着色。',
    tested: (level) =>
      zh`占比用得分检验（Wilson 1927）与参照值比较，全部项目按 Holm 法（1979）一并检验，置信水平${level}；各区间（Wilson 法）仅就该项本身而言。`,
    untested: '没有计数的数值只表示所处位置，不作检验。',
    counted: '全量统计，差异按实际数值判断。',
    withheld: (minimum) =>
      zh`样本不足${minimum}份的不予显示；某一指标只有一项不足时，样本次少的一项也不予显示，以免由合计推算出来。`,
  },
};
