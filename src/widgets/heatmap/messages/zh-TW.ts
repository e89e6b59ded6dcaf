import { zh } from '../../../i18n/chinese.js';
import { isolated } from '../../../i18n/index.js';
import { quoted } from '../../../i18n/phrases/zh-TW.js';
import type { Against, CellCounts, CellFact, Ground, HeatmapMessages } from './messages.js';

const OTHERS: Readonly<Record<Against, string>> = {
  target: '目標',
  overall: '整體',
  median: '中位數',
  mixed: '參照值',
};

const REFERENCES: HeatmapMessages['references'] = {
  target: '目標',
  overall: '整體',
  median: '中位數',
};

const referencePhrase = (kind: CellFact['kind'], value: string): string =>
  zh`${REFERENCES[kind]}${value}`;

const cellPhrase = ({ segment, metric, value, kind, reference }: CellFact): string =>
  zh`${quoted(segment)}的${quoted(metric)}，${value}（${referencePhrase(kind, reference)}）`;

const FURTHEST: Readonly<Record<Ground, string>> = {
  tested: '落後顯著且幅度最大',
  counted: '落後幅度最大',
  position: '落後幅度最大（未做顯著性檢定）',
};

function testedSentence({ all, worse, better, behind, ahead, against, write }: CellCounts): string {
  const other = OTHERS[against];
  const untested = behind + ahead;
  const rest = [
    better ? zh`${write(better)}格顯著優於${other}` : '',
    untested ? zh`${write(untested)}格無法檢定` : '',
  ].filter(Boolean);
  const first = worse
    ? zh`${write(all)}格中有${write(worse)}格顯著不如${other}`
    : zh`沒有顯著不如${other}的格`;
  return `${[first, ...rest].join('，')}。`;
}

function positionSentence({ all, behind, ahead, against, write }: CellCounts): string {
  const other = OTHERS[against];
  const first = behind
    ? zh`${write(all)}格中有${write(behind)}格落在${other}較差的一側`
    : zh`沒有落在${other}較差一側的格`;
  return `${first}${ahead ? zh`，${write(ahead)}格落在較佳的一側` : ''}。`;
}

function countedSentence({ all, worse, better, against, write }: CellCounts): string {
  const other = OTHERS[against];
  const first = worse
    ? zh`${write(all)}格中有${write(worse)}格不如${other}`
    : zh`沒有不如${other}的格`;
  return `${first}${better ? zh`，${write(better)}格優於${other}` : ''}。`;
}

export const zhTW: HeatmapMessages = {
  tables: { answers: '樣本數', findings: '結論' },
  codes: {
    worse: '較差',
    better: '較佳',
    unclear: '差異不顯著',
    behind: '落後（未檢定）',
    ahead: '領先（未檢定）',
    even: '持平',
  },
  references: REFERENCES,
  reference: referencePhrase,
  lowerIsBetter: '越低越好',
  cell: (segment, metric) => `${isolated(segment)} \u00b7 ${isolated(metric)}`,
  shareOf: (part, whole) => `${part}/${whole}`,
  away: (size, down) => (down ? zh`低${size}` : zh`高${size}`),
  complement: '不予顯示：否則可由合計推算出另一格',
  legend: {
    worse: (against, ground) =>
      ground === 'position' ? zh`${OTHERS[against]}較差一側` : zh`不如${OTHERS[against]}`,
    better: (against, ground) =>
      ground === 'position' ? zh`${OTHERS[against]}較佳一側` : zh`優於${OTHERS[against]}`,
    significant: '差異顯著',
    far: '深色：差距達量尺的十分之一以上',
  },
  worst: (cells, ground) => zh`${FURTHEST[ground]}：${cells.map(cellPhrase).join('；')}。`,
  worstMany: (count, ground) => zh`${FURTHEST[ground]}：共${count}格，差距相同。`,
  counts: (counts, ground) => {
    if (ground === 'tested') return testedSentence(counts);
    return ground === 'counted' ? countedSentence(counts) : positionSentence(counts);
  },
  noReference: '沒有可供比較的參照值。',
  notShown: (count, minimum, write) =>
    zh`${write(count)}格不予顯示（樣本數不足${minimum}，或為避免其被推算出來）。`,
  definition: {
    references: {
      target: '各格與所屬指標的目標比較。',
      overall: '沒有目標時與整體比較：整體＝所列各組合併計算（分子總和÷分母總和）。',
      median: '沒有目標且樣本數不全時，與所列各組的中位數比較。',
    },
    tints:
      '底色表示優劣方向與差距大小，差距達量尺（沒有量尺時為參照值）的十分之一以上為深色；差異不顯著者不著色。',
    tested: (level) =>
      zh`占比以分數檢定（Wilson 1927）與參照值比較，所有格以 Holm 法（1979）一併檢定，信賴水準${level}；各區間（Wilson 法）僅就該格本身而言。`,
    untested: '沒有計數的數值僅表示所在位置，不做檢定。',
    counted: '全數統計，差異依實際數值判斷。',
    withheld: (minimum) =>
      zh`樣本數不足${minimum}者不予顯示；某項指標僅有一格不足時，樣本數次少的一格也不予顯示，以免由合計推算出來。`,
  },
};
