import { zh } from '../../../i18n/chinese.js';
import { isolated } from '../../../i18n/index.js';
import { listedPhrase, standingPhrase } from '../../../i18n/phrases/zh-TW.js';
import type { BreakdownMessages } from './messages.js';

const TESTS = {
  share: '精確檢定（Fisher）',
  mean: 'Welch 檢定',
  value: '依區間所作的常態檢定',
} as const;

export const zhTW: BreakdownMessages = {
  columns: { finding: '與整體相比' },
  codes: {
    lower: '低於整體',
    higher: '高於整體',
    unclear: '差異不顯著',
    below: '偏低（未檢定）',
    above: '偏高（未檢定）',
    even: '與整體持平',
  },
  overall: (value) => zh`整體${value}`,
  unclear: '差異不顯著',
  unclearTogether: '各組一併檢定時差異不顯著（Holm）',
  noDifference: '各組差異都不顯著',
  valued: (name, value) => `「${isolated(name)}」（${value}）`,
  pooled: (value) => `整體：${value}。`,
  beyond: (side, fact, pooled) =>
    `${side === 'higher' ? '顯著高於' : '顯著低於'}整體${pooled && `（${pooled}）`}：${listedPhrase(fact, '組')}。`,
  byChance: (count, all, pooled, write) =>
    count === all
      ? zh`${write(all)}組與整體（${pooled}）的差異都不顯著。`
      : zh`${write(all)}組中有${write(count)}組差異不顯著。`,
  ends: (highest, lowest, tested) =>
    `最高：${listedPhrase(highest, '組')}；最低：${listedPhrase(lowest, '組')}${tested ? '' : '（未檢定顯著性）'}。`,
  alike: (value) => `各組都是${value}。`,
  only: (named) => `${named}。`,
  verdicts: ({ target, met, missed, uncertain, write }) => {
    const counts = [
      met ? zh`${write(met)}組達標` : '',
      missed ? zh`${write(missed)}組未達標` : '',
      uncertain ? zh`${write(uncertain)}組與目標接近，暫無法判定` : '',
    ].filter(Boolean);
    return zh`目標${target}：${counts.join('，')}。`;
  },
  standings: ({ target, below, above, within, at, write }) => {
    const counts = [
      above ? zh`${write(above)}組高於目標` : '',
      within ? zh`${write(within)}組在目標範圍內` : '',
      at ? zh`${write(at)}組恰好等於目標` : '',
      below ? zh`${write(below)}組低於目標` : '',
    ].filter(Boolean);
    return zh`目標${target}：${counts.join('，')}（未檢定）。`;
  },
  standing: standingPhrase,
  notShown: (fact, minimum) => zh`${listedPhrase(fact, '組')}樣本不足${minimum}份，不予顯示。`,
  definition: {
    value: {
      share: '占比＝部分÷整體。',
      mean: '數值為回答的平均數。',
      value: '數值由資料直接提供。',
    },
    interval: { share: 'Wilson 區間。', mean: 't 區間。', value: '區間由資料直接提供。' },
    pooled: {
      share: '整體＝部分總和÷整體總和。',
      mean: '整體＝全部回答的平均數。',
      value: '整體＝以 n 加權的平均數。',
    },
    test: (kind, level) =>
      zh`每組與其餘各組合計作${TESTS[kind]}，各組一併依 Holm 法（1979）判斷，在${level}信賴水準下顯著，才算高於或低於整體；圖中的區間只針對單一組別。`,
    target: (level) =>
      zh`各組一併依 Holm 法（1979）檢定，在${level}信賴水準下顯著，才判定是否達標。`,
    census: '全數統計：各組依原值比較，沒有區間。',
    untested: '沒有區間的差異只說明高低，不作檢定。',
    lower: '數值愈低愈好。',
  },
};
