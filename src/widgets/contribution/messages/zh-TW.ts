import { zh } from '../../../i18n/chinese.js';
import { elements, furtherSentence } from '../../../i18n/phrases/zh-TW.js';
import type { ContributionMessages } from './messages.js';

export const zhTW: ContributionMessages = {
  columns: { running: '累計' },
  labels: { ...elements, base: '基數', total: '合計' },
  incompleteTotal: '合計（不完整）',
  fromBase: (base, value, total) => zh`合計${total}（基數${base}，各項小計${value}）。`,
  sum: (total) => zh`合計${total}。`,
  largest: ({ addition, deduction }) =>
    furtherSentence(
      addition ? zh`增加最多的是${addition.name}（${addition.value}）` : '',
      deduction ? zh`扣減最多的是${deduction.name}（${deduction.value}）` : '',
    ),
  tile: (side, name, value) =>
    side === 'addition' ? zh`增加最多：${name} ${value}` : zh`扣減最多：${name} ${value}`,
  missing: (names) => zh`${names}沒有數值，合計並不完整。`,
  several: (count) => zh`${count}項`,
  definition: {
    total: '合計 = 各項（含正負號）的總和。每一條從加入該項之前的累計畫到加入之後的累計。',
    base: '合計 = 基數 + 各項（含正負號）的總和。每一條從加入該項之前的累計畫到加入之後的累計。',
    missing: '沒有數值的項目不計入，因此合計與空缺之後的累計都不完整。',
    untested: '數值由資料直接提供，未做顯著性檢定。',
  },
};
