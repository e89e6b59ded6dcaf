/*
 * Which widget answers which question. The chooser in Storybook and in the README, the page
 * demo/family.html and the lists of widgets are made from this list, of those of its widgets that there
 * are (`npm run docs`).
 */

/** A text in the languages that are built in. */
export interface Told {
  readonly en: string;
  readonly 'zh-CN': string;
  readonly 'zh-TW': string;
}

/** What a question is about, in the order in which the chooser has them. */
export const GROUPS = {
  overview: { en: 'Overview', 'zh-CN': '总览', 'zh-TW': '總覽' },
  levels: { en: 'Levels', 'zh-CN': '水平', 'zh-TW': '水準' },
  change: { en: 'Change over time', 'zh-CN': '变化趋势', 'zh-TW': '變化趨勢' },
  targets: { en: 'Targets', 'zh-CN': '目标', 'zh-TW': '目標' },
  gaps: { en: 'Gaps', 'zh-CN': '差距', 'zh-TW': '缺口' },
  causes: { en: 'Causes', 'zh-CN': '原因', 'zh-TW': '原因' },
  priorities: { en: 'Priorities', 'zh-CN': '优先次序', 'zh-TW': '優先順序' },
  units: { en: 'Comparison of units', 'zh-CN': '单位对比', 'zh-TW': '單位比較' },
  parts: { en: 'Parts', 'zh-CN': '构成', 'zh-TW': '構成' },
  distributions: { en: 'Distributions', 'zh-CN': '分布', 'zh-TW': '分布' },
} as const satisfies Readonly<Record<string, Told>>;

export type Group = keyof typeof GROUPS;

export interface Member {
  /** The `type` of its documents; its tag is this after `voc-`. */
  readonly type: string;
  readonly name: Told;
  readonly group: Group;
  readonly question: Told;
  /** Its document in demo/data, real figures. */
  readonly data: string;
  /** Another one for a small picture, where that one is too large for it. */
  readonly small?: string;
  /** Whether it needs the whole width of a page. */
  readonly wide?: boolean;
}

/** The widgets, in the order of their groups. */
export const FAMILY: readonly Member[] = [
  {
    type: 'dashboard',
    name: { en: 'Dashboard', 'zh-CN': '综合看板', 'zh-TW': '綜合看板' },
    group: 'overview',
    question: {
      en: 'How do all the figures look together, on one page?',
      'zh-CN': '所有指标放在一页上，整体情况如何？',
      'zh-TW': '所有指標放在同一頁，整體狀況如何？',
    },
    data: 'dashboard-olist',
    small: 'dashboard-sfo',
    wide: true,
  },
  {
    type: 'scorecard',
    name: { en: 'Scorecard', 'zh-CN': '指标记分卡', 'zh-TW': '指標計分卡' },
    group: 'overview',
    question: {
      en: 'Which of many indicators needs a look this morning?',
      'zh-CN': '这么多指标，今天先看哪一个？',
      'zh-TW': '這麼多指標，今天該先看哪一個？',
    },
    data: 'real-scorecard',
    wide: true,
  },
  {
    type: 'gauge',
    name: { en: 'Gauge', 'zh-CN': '仪表盘', 'zh-TW': '儀表板' },
    group: 'levels',
    question: {
      en: 'How satisfied are customers, and is that enough?',
      'zh-CN': '客户有多满意，达标了吗？',
      'zh-TW': '顧客有多滿意，達標了嗎？',
    },
    data: 'sfo-csat-gauge',
  },
  {
    type: 'kpi',
    name: { en: 'KPI', 'zh-CN': '关键指标', 'zh-TW': '關鍵指標' },
    group: 'levels',
    question: {
      en: 'What is the one number, and is it better than before?',
      'zh-CN': '最关键的数字是多少，比以前好吗？',
      'zh-TW': '最關鍵的數字是多少，比以前好嗎？',
    },
    data: 'sfo-csat-kpi',
  },
  {
    type: 'trend',
    name: { en: 'Trend', 'zh-CN': '趋势图', 'zh-TW': '趨勢圖' },
    group: 'change',
    question: {
      en: 'Has it really changed, or does it only vary?',
      'zh-CN': '是真的变了，还是正常波动？',
      'zh-TW': '是真的變了，還是正常波動？',
    },
    data: 'ocv-fill-trend',
    wide: true,
  },
  {
    type: 'attainment',
    name: { en: 'Attainment', 'zh-CN': '目标达成', 'zh-TW': '目標達成' },
    group: 'targets',
    question: {
      en: 'Which target is missed, and what does it cost?',
      'zh-CN': '哪个目标没有达成，要付出什么代价？',
      'zh-TW': '哪個目標沒有達成，代價是什麼？',
    },
    data: 'ocv-attainment',
  },
  {
    type: 'gap',
    name: { en: 'Gap', 'zh-CN': '服务差距', 'zh-TW': '服務缺口' },
    group: 'gaps',
    question: {
      en: 'Where does service fall short of what customers expect?',
      'zh-CN': '服务在哪些方面低于客户的期望？',
      'zh-TW': '服務在哪些方面低於顧客的期望？',
    },
    data: 'kiosk-gap',
    wide: true,
  },
  {
    type: 'pareto',
    name: { en: 'Pareto', 'zh-CN': '帕累托图', 'zh-TW': '柏拉圖' },
    group: 'causes',
    question: {
      en: 'Which few causes bring most of the complaints?',
      'zh-CN': '哪几个原因造成了大部分投诉？',
      'zh-TW': '哪幾個原因造成大部分客訴？',
    },
    data: 'sfo-problems-pareto',
    wide: true,
  },
  {
    type: 'matrix',
    name: { en: 'Matrix', 'zh-CN': '重要性矩阵', 'zh-TW': '重要度矩陣' },
    group: 'priorities',
    question: {
      en: 'Which attribute should be mended first?',
      'zh-CN': '应当先改进哪一项？',
      'zh-TW': '應該先改善哪一項？',
    },
    data: 'sfo-matrix',
  },
  {
    type: 'kano',
    name: { en: 'Kano', 'zh-CN': '卡诺图', 'zh-TW': '狩野圖' },
    group: 'priorities',
    question: {
      en: 'What do customers take for granted, and what delights them?',
      'zh-CN': '哪些是客户认为理所当然的，哪些带来惊喜？',
      'zh-TW': '哪些是顧客視為理所當然的，哪些帶來驚喜？',
    },
    data: 'kiosk-kano',
  },
  {
    type: 'comparison',
    name: { en: 'Comparison', 'zh-CN': '单位对比图', 'zh-TW': '單位比較圖' },
    group: 'units',
    question: {
      en: 'Which shop really differs from the others?',
      'zh-CN': '哪个网点确实与其他网点不同？',
      'zh-TW': '哪個據點確實與其他據點不同？',
    },
    data: 'sfo-areas-comparison',
  },
  {
    type: 'breakdown',
    name: { en: 'Breakdown', 'zh-CN': '分组对比', 'zh-TW': '分組比較' },
    group: 'units',
    question: {
      en: 'Which group stands out, and by how much?',
      'zh-CN': '哪一组明显偏高或偏低，差多少？',
      'zh-TW': '哪一組明顯偏高或偏低，差多少？',
    },
    data: 'sfo-aspects-breakdown',
  },
  {
    type: 'heatmap',
    name: { en: 'Heatmap', 'zh-CN': '热力图', 'zh-TW': '熱力圖' },
    group: 'units',
    question: {
      en: 'Where does it happen: in which segment, on which metric?',
      'zh-CN': '问题出在哪里：哪个分组、哪项指标？',
      'zh-TW': '問題出在哪裡：哪個分組、哪項指標？',
    },
    data: 'sfo-heatmap-share',
    small: 'airline-business-heatmap',
    wide: true,
  },
  {
    type: 'funnel',
    name: { en: 'Funnel', 'zh-CN': '漏斗图', 'zh-TW': '漏斗圖' },
    group: 'parts',
    question: {
      en: 'What becomes of complaints, and where are most lost?',
      'zh-CN': '投诉最后都怎么样了，哪一步减少最多？',
      'zh-TW': '客訴最後怎麼樣了，哪一步減少最多？',
    },
    data: 'cfpb-funnel',
  },
  {
    type: 'contribution',
    name: { en: 'Contribution', 'zh-CN': '增减构成', 'zh-TW': '增減構成' },
    group: 'parts',
    question: {
      en: 'What adds to the total, and what takes away from it?',
      'zh-CN': '合计由哪些增项和减项构成？',
      'zh-TW': '總計由哪些加項和減項構成？',
    },
    data: 'ocv-contribution',
  },
  {
    type: 'likert',
    name: { en: 'Likert', 'zh-CN': '量表分布', 'zh-TW': '量表分布' },
    group: 'distributions',
    question: {
      en: 'How do opinions spread, for and against?',
      'zh-CN': '大家的看法如何分布，好评和差评各占多少？',
      'zh-TW': '大家的看法如何分布，好評與負評各占多少？',
    },
    data: 'sfo-likert',
  },
];

/**
 * The widgets of the list that there are, by group; groups without any are left out.
 *
 * @param isThere whether a type of documents has a widget
 */
export const grouped = (
  isThere: (type: string) => boolean,
): readonly { readonly group: Group; readonly members: readonly Member[] }[] =>
  (Object.keys(GROUPS) as Group[])
    .map((group) => ({
      group,
      members: FAMILY.filter((member) => member.group === group && isThere(member.type)),
    }))
    .filter(({ members }) => members.length);
