import { zh } from '../../../i18n/chinese.js';
import type { Formats } from '../../../i18n/index.js';
import type { CategoryFact, KanoMessages } from './messages.js';

const NAMES: Readonly<Record<CategoryFact['category'], string>> = {
  M: '當然品質',
  O: '一元品質',
  A: '魅力品質',
  I: '無差異品質',
  R: '反向品質',
  Q: '有疑問的回答',
};

/** 當然品質 6 項（最明顯的是「X」） */
const phrase = ({ category, count, first }: CategoryFact, write: Formats['number']): string => {
  const which = zh`${NAMES[category]}${write(count)}項`;
  if (!first) return which;
  return `${which}（${count === 1 ? '' : '最明顯的是'}${first}）`;
};

export const zhTW: KanoMessages = {
  columns: {
    category: '類別',
    better: '滿意影響係數（Better）',
    worse: '不滿意影響係數（Worse）',
    'total-strength': '總強度',
    'category-strength': '類別強度',
    separable: '可區分',
  },
  codes: {
    M: '當然品質（滿足）',
    O: '一元品質（渴望）',
    A: '魅力品質（驚喜）',
    I: '無差異品質',
    R: '反向品質',
    Q: '有疑問的回答',
    separable: '可區分',
    'not-separable': '無法區分',
  },
  corners: {
    M: '當然品質（滿足）',
    O: '一元品質（渴望）',
    A: '魅力品質（驚喜）',
    I: '無差異品質',
    R: '反向品質',
    Q: '有疑問的回答',
  },
  axes: { better: 'Better：具備時更滿意', worse: 'Worse：缺少時更不滿意' },
  notSeparable: '類別無法區分',
  summary: (all, facts, write) =>
    zh`${write(all)}項功能中，${facts.map((fact) => phrase(fact, write)).join('，')}。`,
  unclear: (count, all, write) =>
    count === all
      ? '各項的首位類別與次位差異均不顯著（可能是抽樣誤差）。'
      : zh`其中${write(count)}項的首位類別與次位差異不顯著（可能是抽樣誤差）。`,
  several: (count) => zh`${count}項功能`,
  notShown: (what, minimum) => zh`${what}樣本不足${minimum}份，不予顯示。`,
  countOf: (count, all) => zh`${all}項中${count}項`,
  withoutPoint: '圖中未標示',
  definition: {
    table: '每一對回答（具備時、不具備時）依狩野評價表（Kano 等 1984）歸類。',
    category: '類別取人數最多者；人數相同時依 M、O、A、I、R、Q 的次序取前者。',
    coefficients:
      'Better＝（A＋O）÷（A＋O＋M＋I）；Worse＝－（O＋M）÷（A＋O＋M＋I）（Berger 等 1993）。反向與有疑問的回答不計入。',
    intervals: '區間：Wilson 法。',
    fong: (level) =>
      zh`在${level}信賴水準下，首位類別與次位的人數差異顯著（Fong 檢定，1996），即為可區分；各項分別檢定。`,
    counted: '全數統計：人數最多的類別即為可區分。',
    strengths: '總強度＝（M＋O＋A）÷n；類別強度＝（最多－次多）÷n（Lee 與 Newcomb 1997）。',
  },
};
