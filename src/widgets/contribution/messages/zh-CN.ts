import { zh } from '../../../i18n/chinese.js';
import { elements, furtherSentence } from '../../../i18n/phrases/zh-CN.js';
import type { ContributionMessages } from './messages.js';

export const zhCN: ContributionMessages = {
  columns: { running: '累计' },
  labels: { ...elements, base: '基数', total: '合计' },
  incompleteTotal: '合计（不完整）',
  fromBase: (base, value, total) => zh`合计${total}（基数${base}，各项小计${value}）。`,
  sum: (total) => zh`合计${total}。`,
  largest: ({ addition, deduction }) =>
    furtherSentence(
      addition ? zh`增加最多的是${addition.name}（${addition.value}）` : '',
      deduction ? zh`减少最多的是${deduction.name}（${deduction.value}）` : '',
    ),
  tile: (side, name, value) =>
    side === 'addition' ? zh`增加最多：${name} ${value}` : zh`减少最多：${name} ${value}`,
  missing: (names) => zh`${names}缺少数值，合计不完整。`,
  several: (count) => zh`${count}项`,
  definition: {
    total: '合计 = 各项（含正负号）之和。每一条从加入该项之前的累计画到加入之后的累计。',
    base: '合计 = 基数 + 各项（含正负号）之和。每一条从加入该项之前的累计画到加入之后的累计。',
    missing: '缺少数值的项不计入，因此合计以及空缺之后的累计都不完整。',
    untested: '数值由数据直接给出，未作显著性检验。',
  },
};
