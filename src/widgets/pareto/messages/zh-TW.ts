import { zh } from '../../../i18n/chinese.js';
import { changePhrase } from '../../../i18n/phrases/zh-TW.js';
import type { LeadingFact, ParetoMessages } from './messages.js';

function leading({ name, amount, share, base, by, change }: LeadingFact): string {
  const more = changePhrase(change);
  if (by === 'cost') return zh`費用最高的是${name}：${amount}（${share}）。`;
  if (base) return zh`最常被提到的是${name}：${base}人中有${amount}人（${share}）${more}。`;
  return zh`最多的是${name}：${amount}（${share}）${more}。`;
}

export const zhTW: ParetoMessages = {
  columns: { cumulative: '累計占比', vital: '關鍵少數', cost: '費用' },
  tables: { costs: '費用', comparison: '與前期比較' },
  codes: { yes: '是', no: '否' },
  labels: { other: '其他' },
  trivial: '其餘原因',
  threshold: (percent) => zh`門檻${percent}`,
  tile: (vital, all, write) => zh`${write(all)}個原因中的${write(vital)}個`,
  vital: ({ vital, all, cumulative, total, by, write }) =>
    zh`${write(all)}個原因中，${write(vital)}個就占${by === 'cost' ? '總費用' : '總數'}（${total}）的${cumulative}。`,
  allVital: (all, threshold) => zh`沒有特別突出的少數原因：要全部${all}個合計才達到${threshold}。`,
  leading,
  unclearLead: (first, second) => zh`${first}與${second}的差異不顯著（可能是正常波動）。`,
  concentration: (hhi, cr4, isLeast) =>
    isLeast
      ? zh`集中度：HHI 至少${hhi}，前四項合計至少${cr4}。`
      : zh`集中度：HHI 為${hhi}，前四項合計占${cr4}。`,
  missing: (count, by, write) =>
    zh`${write(count)}個原因沒有${by === 'cost' ? '費用' : '數量'}，占比以其餘原因計算。`,
  definition: {
    ranked: {
      count: '原因依數量由多到少排列，數量相同者維持原順序。',
      cost: '原因依費用由高到低排列，費用相同者維持原順序。',
    },
    vital: (threshold) =>
      zh`排在前面的原因合計未達總數的${threshold}時，該原因屬於「關鍵少數」。長條與累計線共用同一刻度，末端為總數，即 100%。`,
    share: { count: '占比 = 數量 ÷ 數量合計。', cost: '占比 = 費用 ÷ 費用合計。' },
    base: (base) =>
      zh`占比 = 數量 ÷ ${base}名受訪者；一人可提到多個原因，累計線以全部提及次數計算。`,
    other: '合併為「其他」的部分不論大小都排在最後，不算關鍵少數。',
    missing: '沒有數值的原因不計入總數。',
    changes: '變化為數量的差；發生機會的多寡未知，因此不判斷變化是否顯著。',
    lead: (level) =>
      zh`前兩個原因的差異，超出兩個同樣常見的原因在${level}信心水準下的偶然變動時，才算顯著（條件檢定，Przyborowski 與 Wilenski 1940）。`,
    concentration: 'HHI（赫芬達爾指數）：各原因占比（%）的平方和，全部集中於一項時為 10,000。',
    lumped: '「其他」的組成未知，因此 HHI 與前四項合計都是下限。',
  },
};
