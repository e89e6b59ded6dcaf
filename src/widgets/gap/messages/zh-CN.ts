import { zh } from '../../../i18n/chinese.js';
import { isolated } from '../../../i18n/index.js';
import { comparison, elements, quoted } from '../../../i18n/phrases/zh-CN.js';
import type { GapCounts, GapMessages, SideFact, WidestFact } from './messages.js';

/** How many dimensions of all are below the expectation. */
const belowPhrase = (below: number, all: number): string =>
  below === all ? zh`${all}个维度均低于期望` : zh`${all}个维度中${below}个低于期望`;

/** The same of means alone. */
function belowPosition(below: number, all: number): string {
  if (!below) return '没有维度的均值低于期望';
  return below === all
    ? zh`${all}个维度的均值均低于期望`
    : zh`${all}个维度中${below}个的均值低于期望`;
}

const chancePhrase = (unclear: boolean): string =>
  unclear ? '，差异不显著（可能是抽样误差）' : '';

/** The dimensions furthest below their expectation. */
function furthestBelow({ names, sharing, size, all }: WidestFact): string {
  if (all === 1) return `${names}${comparison('期望', size, true)}。`;
  return `${names}低于期望最多（${zh`${sharing > 1 ? '均为' : ''}${size}`}）。`;
}

/** How many dimensions exceed, meet the expectation, or can't be told apart, as further phrases. */
function othersPhrase({ exceeding, even, unclear, below, above }: GapCounts): string {
  const untested = below + above;
  return [
    exceeding ? zh`，${exceeding}个高于期望` : '',
    even ? zh`，${even}个与期望持平` : '',
    unclear ? zh`，${unclear}个差异不显著` : '',
    untested ? zh`，${untested}个无法检验` : '',
  ].join('');
}

/** How a level stands to another. */
const sidePhrase = ({ side, size, unclear }: SideFact, other: string): string =>
  side === 'none'
    ? `与${other}持平`
    : `${comparison(other, size, side === 'short')}${chancePhrase(unclear)}`;

export const zhCN: GapMessages = {
  columns: {
    expectation: '期望',
    perception: '感知',
    gap: '差距',
    finding: '结论',
    minimum: '最低可接受水平',
    adequacy: '服务充足度',
    importance: '重要性',
    'weighted-gap': '加权差距',
    group: '类别',
  },
  tables: {
    chain: '服务链',
  },
  codes: {
    efficacy: '疗效差距',
    conformance: '服务链各环节',
    diagnosis: '认知差距（诊断）',
    prescription: '标准差距（处方）',
    pharmacy: '交付差距（药房）',
    perception: '体验差距',
    service: '顾客差距',
    communication: '沟通差距',
    short: '低于期望',
    exceeding: '高于期望',
    unclear: '差异不显著',
    below: '偏低（未检验）',
    above: '偏高（未检验）',
    even: '与期望持平',
  },
  shortGaps: {
    diagnosis: '认知差距',
    prescription: '标准差距',
    pharmacy: '交付差距',
  },
  labels: {
    tangibles: '有形性',
    reliability: '可靠性',
    responsiveness: '响应性',
    assurance: '保证性',
    empathy: '移情性',
    ...elements,
  },
  stations: {
    expected: '期望',
    understood: '理解',
    specified: '规定',
    delivered: '交付',
    perceived: '感知',
    promised: '承诺',
  },
  stationOwners: {
    expected: '顾客',
    understood: '管理层',
    specified: '服务标准',
    delivered: '员工',
    perceived: '顾客',
    promised: '对顾客',
  },
  questions: {
    diagnosis: [
      '我们清楚顾客是谁、期望什么吗？',
      '我们提供的每项服务都是顾客期望和在意的吗？',
      '我们通过哪些渠道了解顾客？员工会因此得到奖励吗？',
      '我们定期调查满意度吗？由谁负责？',
      '我们真心欢迎投诉吗？如何体现？',
      '现有的组织能否及时获取顾客信息并作出回应？',
    ],
    prescription: [
      '我们的服务理念是什么？落实为哪些标准？',
      '多数员工认同这一理念吗？',
      '每个岗位都有标准吗？标准合理吗？',
      '服务是从顾客角度还是从自身角度设计的？',
      '标准与顾客期望、服务理念一致吗？标准之间有无矛盾？',
      '信息和流程畅通吗？',
    ],
    pharmacy: [
      '标准是否过于复杂或严苛？',
      '服务理念是否含糊，使员工理解不一？',
      '员工接受过相应培训吗？',
      '服务过程有人监督、出错能当场补救吗？',
      '信息系统能支持服务吗？',
      '薪酬是奖励服务，还是只看业绩？',
      '有没有以顾客为先的文化？',
    ],
    perception: ['顾客注意到我们提供的服务了吗？', '顾客看到的与实际提供的相符吗？'],
    service: ['前面的哪个差距最大？', '我们定期把结果与期望作对照吗？'],
    communication: [
      '营销与服务的口径一致吗？',
      '承诺的人与提供服务的人有沟通吗？',
      '承诺是否过高、过多或随意？',
    ],
  },
  questionsHint: '选择一个差距，查看自查问题',
  questionsOf: (gap) => `${isolated(gap)}：自查问题`,
  answers: { yes: '是', partly: '部分', no: '否' },
  evidence: '依据',
  owner: '负责人',
  tolerance: '容忍区间',
  unclear: '差异不显著',
  unclearTogether: '各维度一并检验时差异不显著（Holm）',
  noExpectation: '只测了感知（SERVPERF）：没有期望，因此不计算差距。',
  noChainGaps: '有数据的环节太少，无法计算顾客差距和各环节的差距。',
  parts: { dimensions: '各维度', chain: '服务链' },
  shareOfService: '占顾客差距',
  several: (count) => zh`${count}个维度`,
  widest(fact, amongClear) {
    return amongClear ? `差异显著的维度中，${furthestBelow(fact)}` : furthestBelow(fact);
  },
  counts: (counts) => `${belowPhrase(counts.short, counts.all)}${othersPhrase(counts)}。`,
  noShortfall: (counts) =>
    zh`没有维度${counts.unclear ? '显著' : ''}低于期望${othersPhrase(counts)}。`,
  lowest: furthestBelow,
  positions({ all, below, above, even }) {
    const phrases = [
      belowPosition(below, all),
      above ? zh`，${above}个的均值高于期望` : '',
      even ? zh`，${even}个的均值与期望持平` : '',
    ];
    return `${phrases.join('')}（未检验显著性）。`;
  },
  weighted: (gap) => zh`重要性加权差距：${gap}。`,
  noGaps: '没有维度同时有期望与感知，因此不计算差距。',
  notShown: (what, minimum) => zh`${what}样本不足${minimum}份，不予显示。`,
  performanceOnly: ({ lowest, sharing, value }) =>
    zh`${lowest}得分最低（${zh`${sharing > 1 ? '均为' : ''}${value}`}）。`,
  service: (fact) => `顾客感知${sidePhrase(fact, '期望')}。`,
  loss({ size, between, names, unclear, partial }) {
    const known = partial ? '已知环节中，' : '';
    const chance = chancePhrase(unclear);
    if (!between) return zh`${known}落差最大的是${names}（各${size}）${chance}。`;
    const [from, to] = between;
    return zh`${known}落差最大的是${quoted(from)}到${quoted(to)}（${size}）${chance}。`;
  },
  noLoss: (unclear) => (unclear ? '各环节均无显著落差。' : '各环节均无落差。'),
  promise: (fact) => `实际交付${sidePhrase(fact, '承诺')}。`,
  definition: {
    gap: '差距＝感知－期望，负值表示低于期望。服务充足度＝感知－最低可接受水平。',
    paired: '区间：配对样本的 t 分布法。',
    welch: '区间：Welch 法，视为由不同的人作答。',
    counted: '全量统计：差距按原值判断，没有区间。',
    holm: (level) =>
      zh`各维度一并作 Holm 检验（1979），在${level}置信水平下显著，才算低于或高于期望；图中的区间只针对单个维度。`,
    untested: '没有区间的差距，只说明高低，不判断是否显著。',
    weighted: '加权差距＝（重要性×差距）之和÷重要性之和，只计两者都有的维度。',
    formula: (gap, earlier, later) => `${isolated(gap)}＝${later}－${earlier}`,
    chain:
      '差距 1 至 3 与体验差距之和恰为顾客差距（差距 5）；Parasuraman、Zeithaml 与 Berry（1985）只称差距 5 是其他差距的函数，并未称其为总和。沟通差距（差距 4）不计入。疗效差距是差距 5 与差距 4 的合称。',
    chainTest: (level) => zh`服务链上的差距，${level}置信区间（Welch 法）不含 0 才算显著。`,
    share: '占比以顾客差距为 100%；顾客差距不显著时不给出占比。',
  },
};
