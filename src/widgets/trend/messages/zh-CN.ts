import { zh } from '../../../i18n/chinese.js';
import {
  changePhrase,
  furtherSentence,
  standingPhrase,
  targetPhrase,
} from '../../../i18n/phrases/zh-CN.js';
import type { CapabilityFact, ForecastFact, SignalsFact, TrendMessages } from './messages.js';

/** How many signals there are, and which is the latest; `''` without a signal. */
function signalsPhrase(signals: SignalsFact | null): string {
  if (!signals) return '';
  const { count, latest, rules } = signals;
  const reason = rules
    .map(({ name, since }) => (since ? zh`自${since.text}起${name}` : name))
    .join('；');
  return count === 1
    ? zh`异常信号 1 处，在${latest.text}（${reason}）`
    : zh`异常信号${count}处，最近一处在${latest.text}（${reason}）`;
}

const ABILITIES = {
  capable: (target: string) => zh`按目前的过程表现，能持续达到目标（${target}）`,
  'hit-and-miss': (target: string) =>
    zh`按目前的过程表现，会时而达标、时而不达标（目标${target}），属正常波动`,
  'not-capable': (target: string) => zh`过程若不改进，将达不到目标（${target}）`,
  unstable: (target: string) => zh`过程出现变化迹象，暂不能按控制限判断能否达到目标（${target}）`,
} as const;

/** What the process can do; `''` where nothing is known of it. */
function capabilityPhrase(fact: CapabilityFact | null): string {
  if (!fact) return '';
  const phrase = ABILITIES[fact.ability](fact.target);
  return fact.provisional ? `${phrase}（数据点尚少，仅供参考）` : phrase;
}

function forecastPhrase(fact: ForecastFact | null): string {
  if (!fact) return '';
  const { accuracy, bias, low } = fact;
  return zh`预测准确率${accuracy}${bias && zh`，总体${low ? '偏低' : '偏高'}${bias}`}`;
}

/** Whether a value reads “每 1,000 有 4.8”, which has its verb already. */
const isRate = (value: string): boolean => value.startsWith('每');

export const zhCN: TrendMessages = {
  columns: {
    t: '周期',
    series: '系列',
    requested: '需求量',
    fulfilled: '供货量',
    part: '计数',
    whole: '总数',
    events: '事件数',
    exposure: '基数',
    capped: '限量内满足率',
    inflation: '需求放大倍数',
    'lower-limit': '控制下限',
    'upper-limit': '控制上限',
    signal: '异常信号',
    sold: '销量',
    accuracy: '预测准确率',
    bias: '预测偏差率',
    center: '中心线',
    state: '状态',
  },
  tables: {
    details: '其他数据',
    events: '事件',
  },
  codes: {
    'beyond-limit': '超出控制限',
    run: '连续多点在中心线同侧',
    trend: '连续上升或下降',
    'two-of-three': '三点中有两点接近控制限',
    partial: '尚未结束',
    excluded: '不计入控制限',
  },
  labels: {
    'unit-fill': '订单满足率',
    'line-fill': '订单行满足率',
    'order-fill': '整单满足率',
    'on-time': '送货及时率',
    accuracy: '送货准确率',
    'to-door': '配送到户率',
    settlement: '网上结算成功率',
    'order-capture': '订单采集准确率',
    'forecast-accuracy': '预测准确率',
    otif: '准时足量交付率',
  },
  withheld: (minimum) => zh`不足${minimum}件，不予显示`,
  capped: '限量内',
  forecast: '预测',
  partial: '截至目前',
  phase: '重新计算控制限',
  ofWhole: (part, whole) => zh`${part}（共${whole}）`,
  atLeast: (figure) => zh`至少${figure}`,
  versus: (time) => zh`较${time}`,
  change: (size, versus) => `${versus} ${size}`,
  excluded: (reason) => zh`不计入控制限${reason && `：${reason}`}`,
  summary({ series, value, time, capped, change, capability, target, standing, ...more }) {
    const is = isRate(value) ? '' : '为';
    const latest = zh`${time.text}：${series}${is}${value}`;
    const withinCap = capped && zh`；按限量计算为${capped}`;
    const further = [
      capabilityPhrase(capability) || targetPhrase(target) || standingPhrase(standing),
      signalsPhrase(more.signals),
      forecastPhrase(more.forecast),
    ].map((phrase) => furtherSentence(phrase));
    return `${latest}${changePhrase(change, change?.since.text)}${withinCap}。${further.join('')}`;
  },
  nothingToJudge: '尚无可供判断的完整周期。',
  definition: {
    rate: '比率＝供货量之和÷需求量之和；超出需求的供货不计；没有需求时不计算。',
    share: '比率＝计数÷总数；总数为 0 时不计算。',
    exposure: (per) => zh`比率＝事件数÷基数×${per}；没有基数时不计算。`,
    capped: '限量内满足率＝供货量÷（需求量与限量中的较小者）。',
    inflation: '需求放大倍数＝需求量÷销量；满足率低于 95% 时标“至少”，因为缺货压低了销量。',
    accuracy: '预测准确率＝1－WAPE；WAPE＝绝对误差之和÷销量之和，没有销量时用需求量。',
    bias: '预测偏差率＝（预测－实际）之和÷实际之和。',
    charts: {
      p: '控制限：p 控制图，平均比率±3 倍标准误，按各点的样本量计算。',
      laney: '控制限：Laney p′ 控制图，3σ，计入点间变异。',
      u: '控制限：u 控制图，平均事件率±3 倍标准误，按各点的基数计算。',
      c: '控制限：c 控制图，平均事件数±3 倍其平方根。',
      xmr: '控制限：XmR 控制图，均值±2.66×平均移动极差。',
    },
    reasons: {
      p: '选用原因：比率由计数得出，波动与随机波动相当。',
      laney: (sigmaZ) => zh`选用原因：比率由计数得出，波动为随机波动的${sigmaZ}倍。`,
      u: '选用原因：按基数统计事件数。',
      xmr: '选用原因：数值为单个数值，没有计数可用。',
    },
    signals: (rules) => zh`异常信号：${rules}。`,
    rules: {
      'beyond-limit': '超出控制限',
      run: '连续 8 点及以上在中心线同侧',
      trend: '连续 6 点及以上上升或下降',
      'two-of-three': '连续 3 点中有 2 点在同侧超出 2σ',
    },
    changes: {
      intervals: '差值的区间按两个数值自带的区间推算（Newcombe 1998），不含 0，变化才算显著。',
      chart: '变化超过差值的 3σ，才算显著。',
    },
    phases: '每个阶段开始时重新计算控制限。',
    baseline: (to, from, isOfPhase) =>
      zh`${isOfPhase ? '基准期所在阶段的控制限' : '控制限'}只按基准期计算：${from ? `${from}\u2013${to}` : zh`截至${to}`}。`,
    provisional: (fewest) => zh`不足${fewest}个点的控制限仅供参考（虚线）。`,
    partial: '尚未结束的周期（空心点）不计入控制限、异常信号和判定。',
    excluded: '打叉的点因所注原因不计入控制限和异常信号。',
    ability: '过程能否达标，按目前的控制限判断，前提是过程不变；最新一点为异常信号时，不作判断。',
    verdicts: {
      counted: '是否达标按最新计数的 Wilson 区间判定；区间包含目标时，不判定。',
      given: '是否达标按最新数值自带的区间判定；区间包含目标时，不判定。',
      census: '全量统计，没有抽样误差：数值直接与目标比较。',
    },
    noVerdict: '没有区间或控制限，不判定是否达标。',
    lower: '数值越低越好。',
    band: '数值在目标范围内为最佳。',
  },
};
