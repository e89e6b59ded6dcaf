import { zh } from '../../../i18n/chinese.js';
import { changePhrase } from '../../../i18n/phrases/zh-CN.js';
import type { LeadingFact, ParetoMessages } from './messages.js';

function leading({ name, amount, share, base, by, change }: LeadingFact): string {
  const more = changePhrase(change);
  if (by === 'cost') return zh`费用最高的是${name}：${amount}（${share}）。`;
  if (base) return zh`提及最多的是${name}：${base}人中有${amount}人（${share}）${more}。`;
  return zh`最多的是${name}：${amount}（${share}）${more}。`;
}

export const zhCN: ParetoMessages = {
  columns: { cumulative: '累计占比', vital: '关键少数', cost: '费用' },
  tables: { costs: '费用', comparison: '与上期比较' },
  codes: { yes: '是', no: '否' },
  labels: { other: '其他' },
  trivial: '其余原因',
  threshold: (percent) => zh`阈值${percent}`,
  tile: (vital, all, write) => zh`${write(all)}个原因中的${write(vital)}个`,
  vital: ({ vital, all, cumulative, total, by, write }) =>
    zh`${write(all)}个原因中，${write(vital)}个合计占${by === 'cost' ? '总费用' : '总数'}（${total}）的${cumulative}。`,
  allVital: (all, threshold) => zh`没有突出的少数原因：全部${all}个合计才能达到${threshold}。`,
  leading,
  unclearLead: (first, second) => zh`${first}与${second}的差异不显著（可能是正常波动）。`,
  concentration: (hhi, cr4, isLeast) =>
    isLeast
      ? zh`集中度：HHI 不低于${hhi}，前四项合计不低于${cr4}。`
      : zh`集中度：HHI 为${hhi}，前四项合计占${cr4}。`,
  missing: (count, by, write) =>
    zh`${write(count)}个原因缺少${by === 'cost' ? '费用' : '数量'}，占比按其余原因计算。`,
  definition: {
    ranked: {
      count: '原因按数量从多到少排列，数量相同的保持原有顺序。',
      cost: '原因按费用从高到低排列，费用相同的保持原有顺序。',
    },
    vital: (threshold) =>
      zh`排在前面的原因合计不足总数的${threshold}时，该原因属于“关键少数”。条形与累计线共用一个刻度，末端为总数，即 100%。`,
    share: { count: '占比 = 数量 ÷ 数量合计。', cost: '占比 = 费用 ÷ 费用合计。' },
    base: (base) =>
      zh`占比 = 数量 ÷ ${base}名受访者；一人可提及多个原因，累计线按全部提及次数计算。`,
    other: '合并为“其他”的部分不论大小都排在最后，不计入关键少数。',
    missing: '缺少数值的原因不计入总数。',
    changes: '变化为数量之差；发生机会的多少未知，因此不判断变化是否显著。',
    lead: (level) =>
      zh`前两个原因的差异超出两个同样频繁的原因在${level}置信水平下的偶然波动时，才算显著（条件检验，Przyborowski 与 Wilenski 1940）。`,
    concentration: 'HHI（赫芬达尔指数）：各原因占比（%）的平方和，全部集中于一项时为 10,000。',
    lumped: '“其他”的构成未知，因此 HHI 与前四项合计均为下限。',
  },
};
