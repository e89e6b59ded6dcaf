import { zh } from '../../../i18n/chinese.js';
import { isolated } from '../../../i18n/index.js';
import { comparison, elements, quoted } from '../../../i18n/phrases/zh-TW.js';
import type { GapCounts, GapMessages, SideFact } from './messages.js';

/** How many dimensions of all are below the expectation. */
const belowPhrase = (below: number, all: number): string =>
  below === all ? zh`${all}個構面均低於期望` : zh`${all}個構面中${below}個低於期望`;

const chancePhrase = (unclear: boolean): string => (unclear ? '，差異不顯著' : '');

/** The same where only their means are known. */
function positionPhrase(below: number, all: number): string {
  if (!below) return '沒有構面的平均低於期望';
  return below === all
    ? zh`${all}個構面的平均都低於期望`
    : zh`${all}個構面中${below}個的平均低於期望`;
}

/** How many dimensions exceed, meet the expectation, or can't be told apart, as further phrases. */
function othersPhrase({ exceeding, even, unclear, below, above }: GapCounts): string {
  const untested = below + above;
  return [
    exceeding ? zh`，${exceeding}個高於期望` : '',
    even ? zh`，${even}個與期望相同` : '',
    unclear ? zh`，${unclear}個差異不顯著` : '',
    untested ? zh`，${untested}個無法檢定` : '',
  ].join('');
}

/** How a level stands to another. */
const sidePhrase = ({ side, size, unclear }: SideFact, other: string): string =>
  side === 'none'
    ? `與${other}相同`
    : `${comparison(other, size, side === 'short')}${chancePhrase(unclear)}`;

export const zhTW: GapMessages = {
  columns: {
    expectation: '期望',
    perception: '感知',
    gap: '缺口',
    finding: '結論',
    minimum: '最低可接受',
    adequacy: '服務充足度',
    importance: '重要度',
    'weighted-gap': '加權缺口',
    group: '組別',
  },
  tables: {
    chain: '服務鏈',
  },
  codes: {
    efficacy: '療效缺口',
    conformance: '服務鏈各段',
    diagnosis: '認知缺口（診斷）',
    prescription: '標準缺口（處方）',
    pharmacy: '傳遞缺口（藥房）',
    perception: '體驗缺口',
    service: '顧客缺口',
    communication: '溝通缺口',
    short: '低於期望',
    exceeding: '高於期望',
    unclear: '差異不顯著',
    below: '低於期望（未檢定）',
    above: '高於期望（未檢定）',
    even: '與期望相同',
  },
  shortGaps: {
    diagnosis: '認知缺口',
    prescription: '標準缺口',
    pharmacy: '傳遞缺口',
  },
  labels: {
    tangibles: '有形性',
    reliability: '可靠性',
    responsiveness: '反應性',
    assurance: '保證性',
    empathy: '關懷性',
    ...elements,
  },
  stations: {
    expected: '期望',
    understood: '理解',
    specified: '規定',
    delivered: '提供',
    perceived: '感知',
    promised: '承諾',
  },
  stationOwners: {
    expected: '顧客',
    understood: '管理階層',
    specified: '服務標準',
    delivered: '員工',
    perceived: '顧客',
    promised: '對顧客',
  },
  questions: {
    diagnosis: [
      '我們清楚顧客是誰、期望什麼嗎？',
      '我們提供的每項服務都是顧客期望且在意的嗎？',
      '我們透過哪些管道了解顧客？員工會因此獲得獎勵嗎？',
      '我們定期調查滿意度嗎？由誰負責？',
      '我們真心歡迎客訴嗎？如何展現？',
      '組織架構有助於及時掌握並回應顧客的意見嗎？',
    ],
    prescription: [
      '我們的服務理念是什麼？落實為哪些標準？',
      '多數員工認同這個理念嗎？',
      '每個職務的工作都有標準嗎？標準合理嗎？',
      '服務是從顧客的角度還是從自身的角度設計？',
      '標準與顧客期望、服務理念一致嗎？彼此矛盾嗎？',
      '部門之間的資訊與流程順暢嗎？',
    ],
    pharmacy: [
      '標準是否過於複雜或嚴苛？',
      '服務理念是否含糊，使員工解讀不一？',
      '員工受過相關訓練嗎？',
      '服務過程有人督導並當場補救嗎？',
      '資訊系統能支援服務嗎？',
      '薪酬制度獎勵服務，還是只看業績？',
      '有顧客至上的文化嗎？',
    ],
    perception: ['顧客注意到我們提供的服務了嗎？', '顧客看到的與實際提供的相符嗎？'],
    service: ['前面哪個缺口最大？', '我們定期對照結果與期望嗎？'],
    communication: [
      '行銷與服務的說法一致嗎？',
      '承諾的人與提供服務的人有溝通嗎？',
      '承諾是否過高、過多或隨意？',
    ],
  },
  questionsHint: '選取缺口即可查看檢核問題',
  questionsOf: (gap) => `${isolated(gap)}：檢核問題`,
  answers: { yes: '是', partly: '部分', no: '否' },
  evidence: '依據',
  owner: '負責人',
  tolerance: '容忍區間',
  unclear: '差異不顯著',
  unclearTogether: '與所有構面一併檢定，差異不顯著（Holm）',
  noExpectation: '僅有感知（SERVPERF）：沒有期望，因而沒有缺口。',
  noChainGaps: '有資料的階段太少，無法計算顧客缺口與各階段的缺口。',
  parts: { dimensions: '各構面', chain: '服務鏈' },
  shareOfService: '占顧客缺口的比例',
  several: (count) => zh`${count}個構面`,
  widest({ names, sharing, size, all }, amongClear) {
    const how = sharing > 1 ? '均' : '';
    const below = zh`${names}${how}${comparison('期望', size, true)}`;
    if (amongClear) return `${below}，在顯著的缺口中最大。`;
    return all > 1 ? `${below}，缺口最大。` : `${below}。`;
  },
  counts: (counts) => `${belowPhrase(counts.short, counts.all)}${othersPhrase(counts)}。`,
  noShortfall: (counts) =>
    zh`沒有構面${counts.unclear ? '顯著' : ''}低於期望${othersPhrase(counts)}。`,
  lowest({ names, sharing, size, all }) {
    const how = sharing > 1 ? '均' : '';
    const below = zh`${names}${how}${comparison('期望', size, true)}`;
    return all > 1 ? `${below}，幅度最大。` : `${below}。`;
  },
  positions({ all, below, above, even }) {
    const phrases = [
      positionPhrase(below, all),
      above ? zh`，${above}個高於期望` : '',
      even ? zh`，${even}個與期望相同` : '',
    ];
    return `${phrases.join('')}（未檢定顯著性）。`;
  },
  weighted: (gap) => zh`重要度加權缺口：${gap}。`,
  noGaps: '沒有任何構面兼有期望與感知，因而沒有缺口。',
  notShown: (what, minimum) => zh`${what}樣本數不足${minimum}，不予顯示。`,
  performanceOnly: ({ lowest, value }) => `${lowest}得分最低（${value}）。`,
  service: (fact) => `顧客感知${sidePhrase(fact, '期望')}。`,
  loss({ size, between, names, unclear, partial }) {
    const known = partial ? '已知各段中，' : '';
    const chance = chancePhrase(unclear);
    if (!between) return zh`${known}落差最大的是${names}（各${size}）${chance}。`;
    const [from, to] = between;
    return zh`${known}落差最大的是${quoted(from)}到${quoted(to)}（${size}）${chance}。`;
  },
  noLoss: (unclear) => (unclear ? '各段均無顯著落差。' : '各段均無落差。'),
  promise: (fact) => `實際提供的服務${sidePhrase(fact, '承諾')}。`,
  definition: {
    gap: '缺口＝感知－期望：不及期望為負。服務充足度＝感知－最低可接受。',
    paired: '區間：成對 t 區間。',
    welch: '區間：Welch 區間，視同由不同的人作答。',
    counted: '全數統計，沒有抽樣區間：缺口直接以數值判定，不作檢定。',
    holm: (level) =>
      zh`對所有構面一併作 Holm 檢定（1979），在${level}信賴水準下顯著的才算低於或高於期望；圖中的區間只針對各構面自身。`,
    untested: '沒有區間的缺口只說明高低，不作檢定。',
    weighted: '加權缺口＝（重要度×缺口）之和÷重要度之和，只計兩者兼有的構面。',
    formula: (gap, earlier, later) => `${isolated(gap)}＝${later}－${earlier}`,
    chain:
      '前四者（缺口 1 至 3 與體驗缺口）之和恰為顧客缺口（缺口 5）；Parasuraman、Zeithaml 與 Berry（1985）則說缺口 5 是其他缺口的函數，而非其和。溝通缺口（缺口 4）不計入。療效缺口是缺口 5 與缺口 4 的合稱。',
    chainTest: (level) => zh`服務鏈上的缺口，${level}區間（Welch）不含 0 才算顯著。`,
    share: '占比以顧客缺口為 100%；顧客缺口不顯著時不提供占比。',
  },
};
