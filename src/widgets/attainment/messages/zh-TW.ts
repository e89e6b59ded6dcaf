import { zh } from '../../../i18n/chinese.js';
import { isolated } from '../../../i18n/index.js';
import { quoted } from '../../../i18n/phrases/zh-TW.js';
import type { AttainmentMessages, ConditionFact, RowCounts } from './messages.js';

const condition =
  (compared: (limit: string) => string) =>
  ({ name, actual, limit }: ConditionFact): string =>
    zh`${isolated(name)}：${actual ?? '不明'}（${compared(limit ?? '')}）`;

function runningSentence({ all, behind, reached, write }: RowCounts): string {
  const first = behind
    ? zh`${write(all)}項指標中有${write(behind)}項落後時間進度`
    : zh`${write(all)}項指標皆未落後時間進度`;
  return `${first}${reached ? zh`，${write(reached)}項已提前達標` : ''}`;
}

export const zhTW: AttainmentMessages = {
  columns: {
    amounts: '實績與目標',
    actual: '實績',
    attainment: '達成率',
    pace: '進度',
    weight: '權重',
    met: '結果',
    kind: '類別',
    limit: '門檻值',
    outcome: '判定',
    percent: '扣減比例',
    taken: '扣減',
    total: '合計',
    cap: '上限',
    lead: '與時間進度相比',
  },
  tables: { total: '合計' },
  codes: {
    met: '達標',
    missed: '未達標',
    behind: '落後',
    'on-pace': '未落後',
    reached: '已達成',
    gate: '前提條件',
    threshold: '扣減條件',
    complaints: '客訴扣罰',
    sum: '加權合計',
    product: '連乘',
    'not-reached': '未達成',
    applies: '扣減',
    'no-effect': '不扣減',
    unknown: '不明',
  },
  labels: { complaints: '屬實客訴', total: '合計' },
  afterDeductions: '扣減後',
  target: '目標',
  elapsed: '時間進度',
  previous: '前期',
  notControllable: '不可控',
  noTotal: '不計合計',
  amounts({ actual, target, kind }) {
    if (kind === 'reach') return `${actual} / ${target}`;
    if (kind === 'level') return zh`${actual}（目標${target}）`;
    return kind === 'limit' ? zh`${actual}（上限${target}）` : zh`${actual}（${target}）`;
  },
  capped: (cap) => zh`以${cap}為上限`,
  conditions: {
    gate: condition((limit) => zh`須達${limit}`),
    threshold: condition((limit) => zh`低於${limit}即扣減`),
    complaints: ({ name, actual }) =>
      actual === null ? `${isolated(name)}：不明` : zh`${isolated(name)}：${actual}件`,
  },
  total({ value, before, elapsed }) {
    const deducted = before === null ? '' : zh`（扣減前${before}）`;
    return zh`總達成率${value}${deducted}${elapsed === null ? '' : zh`，時間進度${elapsed}`}。`;
  },
  closed(gates) {
    const reasons = gates.map(({ name, actual, limit }) =>
      actual === null ? zh`${name}不明（須達${limit}）` : zh`${name}為${actual}（須達${limit}）`,
    );
    return `不計合計：${reasons.join('；')}。`;
  },
  counts(counts) {
    const { all, met, isRunning, write } = counts;
    if (isRunning) return runningSentence(counts);
    if (all === 1) return met ? '指標已達標' : '指標未達標';
    if (met === all) return zh`${write(all)}項指標全數達標`;
    return met ? zh`${write(all)}項指標中有${write(met)}項達標` : zh`${write(all)}項指標皆未達標`;
  },
  brief: ({ all, met, behind, isRunning, write }) =>
    isRunning
      ? zh`${write(all)}項中${write(behind)}項落後`
      : zh`${write(all)}項中${write(met)}項達標`,
  sentence: (phrase) => `${phrase}。`,
  lowest: (names, attainment) => zh`達成率最低：${names}（${attainment}）。`,
  several: (count) => zh`${count}項`,
  deductions: (list) =>
    `扣減：${list.map(({ name, percent }) => zh`${quoted(name)}扣${percent}`).join('，')}。`,
  left: (count, write) => zh`${write(count)}項沒有達成率，不計入合計。`,
  nothingKnown: '沒有可計算達成率的指標。',
  definition: {
    attainment: '達成率＝實績÷目標。',
    lower: '越低越好的指標：目標÷實績。',
    band: '目標為區間者：區間內為 100%；低於區間為實績÷下限，高於區間為上限÷實績。',
    sum: '合計＝（權重×達成率）之和÷權重之和，只計有達成率的指標。',
    product: '合計＝各達成率連乘，不使用權重。',
    cap: '達成率超過上限者，以上限計。',
    pace: '期間尚未結束，不判定是否達標。隨時間累計的指標，完成比例低於時間進度即為落後；越低越好者，高於時間進度即為落後。比率等不累計的指標不比進度。',
    met: '期末數量為全數統計，依原值判定是否達標，沒有信賴區間。',
    sample: '數量由樣本估計，因此不判定是否達標。',
    gates: '前提條件全部達成，才有合計。',
    penalties: '有多項扣減時，每項從前面扣減後的餘額中扣除其比例。',
    complaints: '屬實客訴依件數對應的級距，從總額中扣減。',
    controllable: '不可控的指標照常計入合計；權重為 0 者除外。',
  },
};
