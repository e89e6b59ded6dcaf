import { zh } from '../../../i18n/chinese.js';
import { comparison, quoted } from '../../../i18n/phrases/zh-TW.js';
import type { GapCounts, GapMessages, GapSide } from './messages.js';

const exceedingPhrase = (exceeding: number): string => zh`${exceeding}個高於期望`;

/** How many dimensions of all fall short, exceed, meet the expectation, or can't be told apart. */
function countsPhrase({ all, short, exceeding, even, unclear }: GapCounts): string {
  const phrases = [zh`${all}個構面中${short}個低於期望`];
  if (exceeding) phrases.push(exceedingPhrase(exceeding));
  if (even) phrases.push(zh`${even}個與期望持平`);
  if (unclear) phrases.push(zh`${unclear}個可能只是偶然`);
  return phrases.join('、');
}

const weightedPhrase = (weighted: string): string =>
  weighted && zh`；依重要度加權，差距為${weighted}`;

/** How a level stands to another: `side` is -1 below it, 0 the same, 1 above it. */
const levelPhrase = (other: string, size: string, side: GapSide): string =>
  side === 'none' ? `與${other}持平` : comparison(other, size, side === 'short');

export const zhTW: GapMessages = {
  columns: {
    expectation: '期望',
    perception: '感知',
    gap: '差距',
    minimum: '最低可接受',
    adequacy: '適當性',
    importance: '重要度',
    'weighted-gap': '加權差距',
    group: '組別',
  },
  tables: {
    chain: '服務鏈',
  },
  codes: {
    efficacy: '療效缺口',
    conformance: '企業內部',
    diagnosis: '診斷缺口',
    prescription: '處方缺口',
    pharmacy: '藥房缺口',
    perception: '感知缺口',
    service: '顧客缺口',
    communication: '溝通缺口',
  },
  labels: {
    tangibles: '有形性',
    reliability: '可靠性',
    responsiveness: '反應性',
    assurance: '保證性',
    empathy: '關懷性',
    attitude: '態度',
    technique: '技術',
    responsibility: '責任心',
    facilities: '硬體',
    management: '管理',
    highlights: '亮點',
    complaints: '客訴',
    errors: '差錯',
  },
  stations: {
    expected: '期望',
    understood: '理解',
    specified: '規定',
    delivered: '傳遞',
    perceived: '感知',
    promised: '承諾',
  },
  stationOwners: {
    expected: '顧客',
    understood: '管理層',
    specified: '服務標準',
    delivered: '員工',
    perceived: '顧客',
    promised: '對顧客',
  },
  questions: {
    diagnosis: [
      '我們清楚顧客是誰、期望什麼嗎？',
      '每項服務都是顧客在意的嗎？',
      '我們歡迎客訴並迅速回覆嗎？',
    ],
    prescription: [
      '服務理念定出了哪些標準？',
      '多數員工認同這一理念嗎？',
      '標準與期望或彼此矛盾嗎？',
    ],
    pharmacy: ['標準太複雜或太嚴嗎？', '員工有訓練和系統支援嗎？', '薪酬只看業績嗎？'],
    perception: ['顧客注意到所提供的服務了嗎？', '顧客的所見與之相稱嗎？'],
    service: ['前面哪個缺口最大？', '我們定期對照結果與期望嗎？'],
    communication: ['承諾的人與提供服務的人有溝通嗎？', '承諾過高或隨意嗎？'],
  },
  questionsHint: '選取一個缺口，查看檢視問題',
  questionsOf: (gap) => `${gap}：檢視問題`,
  tolerance: '容忍區間',
  unclear: '可能只是偶然',
  noExpectation: '僅有感知（SERVPERF）：沒有期望，因而沒有差距。',
  parts: { dimensions: '各構面', chain: '服務鏈' },
  shareOfService: '占顧客缺口',
  several: (count) => zh`${count}個構面`,
  between: '',
  summary({ widest, sharing, size, proven, counts, weighted }) {
    const below = comparison('期望', size, true);
    const shortfall = sharing > 1 ? zh`${widest}均${below}` : zh`${widest}${below}`;
    const rank = proven ? '在可以確認的差距中最大' : '差距最大';
    const others = counts.all > 1 ? `，${rank}；${countsPhrase(counts)}` : '';
    return `${shortfall}${others}${weightedPhrase(weighted)}。`;
  },
  noShortfall({ exceeding, unclear }, weighted) {
    const shortfall = unclear ? '沒有構面明確低於期望' : '沒有構面低於期望';
    const exceeded = exceeding ? `，${exceedingPhrase(exceeding)}` : '';
    return `${shortfall}${exceeded}${weightedPhrase(weighted)}。`;
  },
  noGaps: '沒有任何構面兼有期望與感知，因而沒有差距。',
  performanceOnly: ({ lowest, value }) => zh`${lowest}的感知最低，為${value}。`,
  chainSummary({ service, serviceSide, widest, sharing, size, from, to, ...promised }) {
    const { communication, communicationSide } = promised;
    const level = levelPhrase('期望', service, serviceSide);
    let loss = '沿途沒有損失';
    if (sharing > 1) loss = zh`損失最大的是${widest}（各${size}）`;
    else if (widest) loss = `損失最大的是${quoted(from)}到${quoted(to)}的${widest}（${size}）`;
    const delivery =
      communication && `；傳遞${levelPhrase('承諾', communication, communicationSide)}`;
    return `顧客的感知${level}；${loss}${delivery}。`;
  },
  definition: {
    gap: '差距＝感知－期望：不及期望為負。適當性＝感知－最低可接受。',
    paired: '區間：成對 t 區間。',
    welch: '區間：Welch 區間，如同由不同的人作答。',
    noise: (level) => zh`差距的${level}區間不含 0，才算低於或高於期望；沒有區間的，依所給計。`,
    weighted: '加權差距＝（重要度×差距）之和÷重要度之和，只計兩者兼有的構面。',
    chain:
      '前四者（缺口 1 至 3 與感知缺口）之和恰為顧客缺口（缺口 5）；Parasuraman、Zeithaml 與 Berry（1985）稱之為其他缺口的函數，而非其和。溝通缺口（缺口 4）不計入。療效缺口是缺口 5 與缺口 4 的合稱。',
  },
};
