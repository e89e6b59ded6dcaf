import { zh } from './chinese.js';
import type { ChangeFact, ChangeFinding, GapCounts, Messages, TargetFact } from './messages.js';

const quoted = (name: string) => `“${name}”`;

const judged = (fact: TargetFact | null): string => {
  const { target, verdict } = fact ?? {};
  return verdict
    ? {
        met: `已达到目标（${target}）`,
        missed: `未达到目标（${target}）`,
        uncertain: `尚难判定是否达到目标（${target}）`,
      }[verdict]
    : '';
};

/** A sentence of all that there is to add; `''` for nothing. */
const also = (...parts: readonly string[]): string => {
  const text = parts.filter(Boolean).join('；');
  return text && `${text}。`;
};

const than = (other: string, { size, down }: { size: string; down: boolean }) =>
  zh`比${other}${down ? '低' : '高'}${size}`;

/** Made when it is asked for, so that the bundle need not unpack it before. */
const noise = (finding: Exclude<ChangeFinding, 'same'>) =>
  ({
    rise: '，超出偶然波动',
    fall: '，超出偶然波动',
    unclear: '，可能只是偶然',
    untested: '',
  })[finding];

const moved = (change: ChangeFact | null, before = '上期'): string =>
  !change
    ? ''
    : change.finding === 'same'
      ? '，与上期持平'
      : `，${than(before, change)}${noise(change.finding)}`;

const exceeded = ({ exceeding }: GapCounts) => exceeding && zh`${exceeding}个高于期望`;

const counted = (counts: GapCounts): string =>
  [
    zh`${counts.all}个维度中${counts.short}个低于期望`,
    exceeded(counts),
    counts.even && zh`${counts.even}个与期望持平`,
    counts.unclear && zh`${counts.unclear}个可能只是偶然`,
  ]
    .filter(Boolean)
    .join('、');

const weightedGap = (weighted: string) => weighted && zh`；按重要性加权，差距为${weighted}`;

export const zhCN: Messages = {
  tag: 'zh-CN',
  loading: '等待数据',
  empty: '暂无数据',
  invalid: '数据无法绘制',
  invalidKept: '最新数据无法绘制；所示为较早的数据',
  withheld: (minimum) => zh`样本不足${minimum}份，不予显示`,
  lowN: (minimum) => `n < ${minimum}`,
  stale: (asOf) => zh`数据已过期：截至${asOf}`,
  asOf: (time) => zh`截至${time}`,
  sample: (n) => `n = ${n}`,
  missing: (count) => zh`${count}份未作答`,
  notAvailable: '无数据',
  howCalculated: '口径说明',
  close: '关闭',
  dataNotes: '数据提示',
  tableOf: '数据表',
  chart: '交互式图表',
  tools: '工具',
  interval: (level) => zh`${level}置信区间`,
  range: (from, to) => zh`${from}至${to}`,
  quoted,
  comma: '，',
  pair: (name, value) => `${name}：${value}`,
  aside: (name, note) => `${name}（${note}）`,
  quarter: (year, quarter) => zh`${year && zh`${year}年`}第${quarter}季度`,
  week: (year, week) => zh`${year && zh`${year}年`}第${week}周`,
  points: (value) => zh`${value}个百分点`,
  score: (value) => zh`${value}分`,
  target: (value) => zh`目标${value}`,
  unchanged: '与上期持平',
  asGiven: '数值按所给原样显示。',
  realChange: '差值的区间（Newcombe 1998；均值用 Welch）不含 0，才算真实变化。',

  problems: {
    sentence: (found, expected) => zh`此处为${found}，需要${expected}。`,
    found: { nothing: '空值', list: '列表', object: '对象', 'not-finite': '无效的数值' },
    expected: (detail) => ({
      number: '数字',
      whole: '非负整数',
      count: '非负数',
      positive: '正数',
      fraction: '0 与 1 之间的数字',
      string: '非空文本',
      text: '文本或各语言的文本',
      list: '列表',
      object: '对象',
      time: '时间，例如 2024-Q1、2024-W09 或 2024-03-01T08:00:00Z',
      duration: '时长，例如 P1D',
      'time-zone': '时区，例如 Asia/Tokyo',
      unit: 'percent, count, index, days, currency:XXX',
      'number-or-object': '数字或对象',
      target: '数字，或 min 与 max',
      'max-above-min': 'max > min',
      ascending: zh`大于${detail}的数字`,
      'one-of': `以下之一：${detail}`,
      'at-least': zh`至少${detail}`,
      'at-most': zh`至多${detail}`,
      field: `字段${quoted(detail)}`,
      json: 'JSON',
      shallower: '更少的层级',
      times: '更晚的时间',
      any: '其他值',
    }),
    codes: (detail, found) => ({
      'unknown-field': `未知字段${quoted(detail)}，已忽略。`,
      'looks-like-fraction': '数值都在 0 与 1 之间；百分比应为 0 至 100。',
      'stage-grows': zh`此处为${found}，多于上一环节的${detail}。`,
      'over-fulfilled': zh`此处为${found}，至多应为${detail}，按${detail}计。`,
      'not-trials': '超过一半的点在控制限之外，宜用 control“xmr”。',
      'duplicate-key': `键${quoted(detail)}在列表中重复。`,
      'wrong-length': zh`列表长度不符，需要${detail}项。`,
      'not-nps-scale': zh`列表长度不符，需要${detail}项。`,
      'sum-exceeds-stage': zh`各渠道合计${detail}，多于该环节的${found}。`,
    }),
    more: (count) => zh`另有${count}项`,
  },

  columns: {
    measure: '指标',
    value: '数值',
    lower: '区间下限',
    upper: '区间上限',
    n: '样本量（n）',
    target: '目标',
    verdict: '判定',
    previous: '上期',
    change: '变化',
    key: '键',
    label: '名称',
    depth: '层级',
    weight: '权重',
    score: '得分',
    contribution: '贡献',
    count: '数量',
    'of-base': '占基准',
    'of-previous': '占上一环节',
    pending: '进行中',
    dropped: '流失',
    'median-hours': '耗时中位数',
    'within-target': '时限内',
    expectation: '期望',
    perception: '感知',
    gap: '差距',
    minimum: '最低可接受',
    adequacy: '适当性',
    importance: '重要性',
    'weighted-gap': '加权差距',
    group: '组别',
    from: '起点',
    to: '终点',
    share: '占比',
    t: '周期',
    series: '系列',
    channel: '渠道',
    requested: '需求量',
    fulfilled: '供货量',
    capped: '限量内满足率',
    inflation: '需求虚报倍数',
    'lower-limit': '控制下限',
    'upper-limit': '控制上限',
    signal: '异常信号',
    sold: '销量',
    accuracy: '预测准确率',
    center: '中心线',
  },
  tables: {
    items: '分项',
    bands: '等级',
    answers: '回答分布',
    channels: '渠道',
    comparison: '目标与上期',
    chain: '服务链',
    details: '其他数据',
    events: '事件',
  },
  codes: {
    met: '达标',
    missed: '未达标',
    uncertain: '尚难判定是否达标',
    'beyond-limit': '超出控制限',
    run: '连续同侧',
    trend: '持续升降',
    efficacy: '疗效差距',
    conformance: '企业内部',
    diagnosis: '诊断差距',
    prescription: '处方差距',
    pharmacy: '药房差距',
    perception: '感知差距',
    service: '顾客差距',
    communication: '沟通差距',
    value: '水平',
    csat: '满意率',
    mean: '平均评分',
    nps: '净推荐值',
    index: '加权指数',
    ratio: '占比',
  },

  gauge: {
    change: (size, down) => than('上期', { size, down }),
    tones: { bad: '差', poor: '较差', fair: '一般', good: '良好', excellent: '优秀' },
    rated: (rating) => zh`评${rating}分`,
    groups: { detractors: '贬损者', passives: '中立者', promoters: '推荐者' },
    level: (value, from, to) => ({
      value: zh`目前水平为${value}`,
      csat: zh`评分在最高${from}档（共${to}档）的占${value}`,
      mean: zh`平均评分为${value}（量表为${from}至${to}分）`,
      nps: zh`净推荐值为${value}`,
      index: zh`加权指数为${value}`,
      ratio: zh`占比为${value}（${from}/${to}）`,
    }),
    summary: (level, change, target, weakest) =>
      `${level}${moved(change)}。${also(judged(target), weakest ? zh`得分最低的是${weakest.names}（${weakest.value}）` : '')}`,
    definition: (top, of) => ({
      csat: zh`满意率＝评分在最高${top}档（共${of}档）的回答数÷回答数；空白不计。Wilson 区间。`,
      mean: '平均评分＝评分之和÷回答数；空白不计。t 区间。',
      nps: '净推荐值＝推荐者（9 至 10 分）占比－贬损者（0 至 6 分）占比；空白不计。调整 Wald 区间（Rocks 2016）。',
      index: '加权指数＝（权重×得分）之和÷权重之和，逐级计算；没有得分的不计。',
      ratio: '占比＝部分÷整体。Wilson 区间。',
      target: '区间包含目标时，不下结论。',
    }),
  },

  funnel: {
    labels: {
      dissatisfied: '不满意',
      complained: '提出投诉',
      registered: '已登记',
      acknowledged: '已受理',
      investigated: '已调查',
      resolved: '已解决',
      'followed-up': '已回访',
      satisfied: '对处理满意',
      retained: '继续光顾',
      aware: '知晓',
      considering: '考虑',
      purchased: '购买',
      repeat: '复购',
      loyal: '忠诚',
      advocate: '推荐',
    },
    unassigned: '未归类',
    goOn: (share) => zh`转化率${share}`,
    median: (time, target) => zh`耗时中位数${time}${target && zh`，目标${target}`}`,
    within: (share, target) => zh`${target || '时限'}内完成${share}`,
    summary({ base, last, count, share, reach, change, drop, pending, late }) {
      const end = reach
        ? zh`${quoted(base)}中有${share}到达${quoted(last)}`
        : zh`${quoted(last)}共${count}${share && zh`，占${quoted(base)}的${share}`}`;
      const lost = drop
        ? `流失最多的一步是从${quoted(drop.from)}到${quoted(drop.to)}（${drop.count}）`
        : '各步均无流失';
      return `${end}${moved(change)}；${lost}。${also(late && zh`${late}耗时超过目标`, pending && zh`尚在进行中的有${pending}`)}`;
    },
    definition: {
      stages:
        '各环节统计同一批对象。占基准＝数量÷基准环节；转化率＝数量÷上一环节；流失＝上一环节－数量－进行中。变化指占基准的变化。',
      times: '耗时中位数：从上一环节算起。时限内：占数量的比例。',
      channels: '渠道：占基准环节的比例，取整后合计 100%。',
    },
  },

  gap: {
    labels: {
      tangibles: '有形性',
      reliability: '可靠性',
      responsiveness: '响应性',
      assurance: '保证性',
      empathy: '移情性',
      attitude: '态度',
      technique: '技术',
      responsibility: '责任心',
      facilities: '硬件',
      management: '管理',
      highlights: '亮点',
      complaints: '投诉',
      errors: '差错',
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
        '每项服务都是顾客在意的吗？',
        '我们欢迎投诉并迅速答复吗？',
      ],
      prescription: [
        '服务理念定出了哪些标准？',
        '多数员工认同这一理念吗？',
        '标准与期望或彼此矛盾吗？',
      ],
      pharmacy: ['标准太复杂或太严吗？', '员工有培训和系统支持吗？', '薪酬只看业绩吗？'],
      perception: ['顾客注意到所提供的服务了吗？', '顾客的所见与之相称吗？'],
      service: ['前面哪个差距最大？', '我们定期对照结果与期望吗？'],
      communication: ['承诺的人与提供服务的人有沟通吗？', '承诺过高或随意吗？'],
    },
    questionsHint: '选择一个差距，查看自查问题',
    questionsOf: (gap) => `${gap}：自查问题`,
    tolerance: '容忍区间',
    unclear: '可能只是偶然',
    noExpectation: '仅有感知（SERVPERF）：没有期望，因而没有差距。',
    parts: { dimensions: '各维度', chain: '服务链' },
    shareOfService: '占顾客差距',
    several: (count) => zh`${count}个维度`,
    between: '',
    summary: ({ widest, sharing, size, proven, counts, weighted }) =>
      `${zh`${widest}${sharing > 1 ? '均' : ''}${than('期望', { size, down: true })}`}${counts.all > 1 ? `，${proven ? '在可以确认的差距中最大' : '差距最大'}；${counted(counts)}` : ''}${weightedGap(weighted)}。`,
    noShortfall: (counts, weighted) =>
      `没有维度${counts.unclear ? '明确' : ''}低于期望${counts.exceeding ? `，${exceeded(counts)}` : ''}${weightedGap(weighted)}。`,
    noGaps: '没有任何维度兼有期望与感知，因而没有差距。',
    performanceOnly: (lowest, _, value) => zh`${lowest}的感知最低，为${value}。`,
    chainSummary: ({ service, side, widest, sharing, size, from, to, communication, kept }) => {
      const against = (other: string, amount: string, sign: number) =>
        sign ? than(other, { size: amount, down: sign < 0 }) : `与${other}持平`;
      const loss =
        sharing > 1
          ? zh`损失最大的是${widest}（各${size}）`
          : widest
            ? `损失最大的是${quoted(from)}到${quoted(to)}的${widest}（${size}）`
            : '沿途没有损失';
      const promise = communication && `；交付${against('承诺', communication, kept)}`;
      return `顾客的感知${against('期望', service, side)}；${loss}${promise}。`;
    },
    definition: {
      gap: '差距＝感知－期望：不及期望为负。适当性＝感知－最低可接受。',
      paired: '区间：配对 t 区间。',
      welch: '区间：Welch 区间，如同由不同的人作答。',
      noise: (level) => zh`差距的${level}区间不含 0，才算低于或高于期望；没有区间的，按所给计。`,
      weighted: '加权差距＝（重要性×差距）之和÷重要性之和，只计两者兼有的维度。',
      chain:
        '前四者（差距 1 至 3 与感知差距）之和恰为顾客差距（差距 5）；Parasuraman、Zeithaml 与 Berry（1985）称之为其他差距的函数，而非其和。沟通差距（差距 4）不计入。疗效差距是差距 5 与差距 4 的合称。',
    },
  },

  trend: {
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
    capped: '限量内',
    forecast: '预测',
    summary({ series, value, time, target, capped, change, signals }) {
      const cap = capped && zh`；限量内为${capped}`;
      const noted = signals
        ? zh`异常信号${signals.count}处，最近一处在${signals.latest}（${signals.kind}${signals.since && zh`，始于${signals.since}`}）`
        : '';
      return `${zh`${time}，${series}为${value}`}${moved(change, change?.since)}${cap}。${also(judged(target), noted)}`;
    },
    definition: {
      rate: '比率＝供货量之和÷需求量之和；超出需求的供货不计；没有需求时没有比率。',
      capped: '限量内满足率＝供货量÷需求量与限量中较小者。',
      inflation: '需求虚报倍数＝需求量÷销量。',
      accuracy: '预测准确率＝1－WAPE（绝对误差之和÷销量或需求量之和）。',
      p: '控制限：p 控制图，平均比率±3 倍标准误，按各点的次数计算。',
      laney: '控制限：Laney p′ 控制图，3σ，计入点间变异。',
      xmr: '控制限：XmR 控制图，均值±2.66×平均移动极差。',
      signals:
        '异常信号：超出控制限；连续 8 点以上同侧；连续 6 点以上升降。变化超出差值的 3σ，才算真实变化。',
    },
  },
};
