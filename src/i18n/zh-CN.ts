import { zh } from './chinese.js';
import type { GapCounts, Messages } from './messages.js';

const counted = ({ all, short, exceeding, even, unclear }: GapCounts): string =>
  [
    short === all ? zh`${all}个维度全部低于期望` : zh`${all}个维度中低于期望的有${short}个`,
    exceeding ? zh`高于期望的有${exceeding}个` : '',
    even ? zh`与期望持平的有${even}个` : '',
    unclear ? zh`可能只是偶然的有${unclear}个` : '',
  ]
    .filter(Boolean)
    .join('、');

const weightedGap = (weighted: string): string => weighted && zh`；按重要性加权，差距为${weighted}`;

export const zhCN: Messages = {
  tag: 'zh-CN',
  loading: '等待数据',
  empty: '暂无数据',
  invalid: '这些数据无法绘制',
  invalidKept: '最新数据无法绘制；图中仍是上一次的有效数据',
  withheld: (minimum) => zh`样本不足${minimum}份，不予显示`,
  lowN: (minimum) => `n < ${minimum}`,
  stale: (asOf) => zh`数据已过期：截至${asOf}`,
  asOf: (time) => zh`截至${time}`,
  sample: (n) => `n = ${n}`,
  missing: (count) => zh`${count}份未作答`,
  notAvailable: '无数据',
  howCalculated: '口径说明',
  showTable: '显示数据表',
  hideTable: '隐藏数据表',
  close: '关闭',
  dataNotes: '数据提示',
  tableOf: '数据表',
  yes: '是',
  no: '否',
  interval: (level) => zh`${level}置信区间`,
  range: (from, to) => zh`${from}至${to}`,
  pair: (name, value) => `${name}：${value}`,
  quarter: (year, quarter) => (year ? zh`${year}年第${quarter}季度` : zh`${quarter}季度`),
  week: (year, week) => (year ? zh`${year}年第${week}周` : zh`第${week}周`),
  points: (value) => zh`${value}个百分点`,
  score: (value) => zh`${value}分`,
  of: (part, whole) => `${part}/${whole}`,

  problems: {
    sentence: (found, expected) => zh`此处为${found}，需要${expected}。`,
    found: {
      nothing: '空',
      list: '列表',
      object: '对象',
      'not-finite': '无效的数',
    },
    expected: {
      number: () => '数字',
      whole: () => '不小于 0 的整数',
      count: () => '不小于 0 的数',
      positive: () => '大于 0 的数',
      fraction: () => '0 与 1 之间的数',
      string: () => '非空文本',
      text: () => '文本，或按语言分列的文本',
      boolean: () => 'true 或 false',
      list: () => '列表',
      object: () => '对象',
      time: () => '时间，例如 2024、2024-Q1、2024-03、2024-W09、2024-03-01 或 2024-03-01T08:00:00Z',
      duration: () => '时长，例如 P1D',
      'time-zone': () => '时区，例如 Asia/Shanghai',
      unit: () => 'percent、count、index、days 或 currency:XXX',
      'number-or-object': () => '数字或对象',
      target: () => '数字，或含 min 与 max 的对象',
      'max-above-min': () => '大于 min 的 max',
      ascending: (before) => zh`大于前一个值（${before}）的值`,
      'one-of': (words) => `以下之一：${words}`,
      'at-least': (least) => zh`至少${least}`,
      'at-most': (most) => zh`至多${most}`,
      field: (name) => `字段“${name}”`,
      json: () => 'JSON 文档',
      shallower: () => '层级更少的文档',
      times: () => '晚于前一个时间的时间',
      any: () => '其他值',
    },
    codes: {
      'unknown-field': (name) => `字段“${name}”不在数据规范中，已忽略。`,
      'looks-like-fraction': () => '所有数值都在 0 与 1 之间；百分比应按 0 至 100 填写。',
      'stage-grows': (before, found) =>
        zh`此处为${found}，多于上一环节的${before}；每个环节都不应多于上一环节。`,
      'over-fulfilled': (most, found) => zh`此处为${found}，至多应为${most}；超出部分按${most}计。`,
      'not-trials': () =>
        '超过一半的点落在控制限之外；此图需要的是按次计的数据（如订单数），数量类数据请将 control 设为“xmr”。',
      'duplicate-key': (key) => `键“${key}”重复；每个键在列表中只能出现一次。`,
      'unknown-key': (known, found) => zh`此处为${found}，需要以下键之一：${known}。`,
      'duplicate-time': (_, found) => zh`时间${found}重复；每个时间在同一系列中只能出现一次。`,
      'wrong-length': (length) => zh`列表长度不符，需要${length}项。`,
      'not-nps-scale': (length) => zh`评分的个数不符，需要${length}个计数，对应 0 至 10 分。`,
      'sum-exceeds-stage': (sum, stage) => zh`各渠道合计${sum}，不应多于该环节的${stage}。`,
    },
    warning: '警告',
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
    'median-hours': '中位用时',
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
    requested: '需求量',
    fulfilled: '供货量',
    capped: '限量内满足率',
    inflation: '需求虚报倍数',
    'lower-limit': '控制下限',
    'upper-limit': '控制上限',
    signal: '异常信号',
  },
  codes: {
    met: '达标',
    missed: '未达标',
    uncertain: '尚难判定',
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
    methods: {
      value: '水平',
      csat: '满意率（高分占比）',
      mean: '平均评分',
      nps: '净推荐值',
      index: '加权指数',
      ratio: '占比',
    },
    target: (value) => zh`目标${value}`,
    change: (size, down) => zh`比上期${down ? '低' : '高'}${size}`,
    unchanged: () => '与上期持平',
    verdicts: { met: '达标', missed: '未达标', uncertain: '尚难判定是否达标' },
    tones: { bad: '差', poor: '较差', fair: '一般', good: '良好', excellent: '优秀' },
    rated: (rating) => zh`评${rating}分`,
    groups: { detractors: '贬损者', passives: '中立者', promoters: '推荐者' },
    answers: '回答',
    weight: '权重',
    level: {
      value: (value) => zh`当前水平为${value}`,
      csat: (value, top, of) => zh`评分在最高${top}档（共${of}档）的占${value}`,
      mean: (value, min, max) => zh`平均评分为${value}（量表为${min}至${max}分）`,
      nps: (value) => zh`净推荐值为${value}`,
      index: (value) => zh`加权指数为${value}`,
      ratio: (value, part, whole) => zh`占比为${value}（${part}/${whole}）`,
    },
    summary(level, change, target) {
      const noise = {
        rise: '，超出偶然波动的范围',
        fall: '，超出偶然波动的范围',
        unclear: '，可能只是偶然波动',
        same: '',
        untested: '',
      };
      const moved = change
        ? change.finding === 'same'
          ? '，与上期持平'
          : zh`，比上期${change.down ? '低' : '高'}${change.size}${noise[change.finding]}`
        : '';
      const judged = target
        ? {
            met: `已达到目标（${target.target}）。`,
            missed: `未达到目标（${target.target}）。`,
            uncertain: target.n
              ? zh`凭${target.n}份回答尚难判定是否达到目标（${target.target}）。`
              : `尚难判定是否达到目标（${target.target}）。`,
          }[target.verdict]
        : '';
      return `${level}${moved}。${judged}`;
    },
    definition: {
      value: () => '现成的数值，按所给原样显示。',
      csat: (top, of) =>
        zh`满意率＝评分在最高${top}档（共${of}档）的回答数÷全部回答数；空白与“不适用”不计。Wilson 得分区间。`,
      mean: () => '平均评分＝全部评分之和÷回答数；空白不计。区间由回答自身的方差按 t 分布计算。',
      nps: () =>
        '净推荐值＝推荐者（9 至 10 分）占比－贬损者（0 至 6 分）占比，以百分点计；空白不计。调整 Wald 区间（Rocks 2016）。',
      index: () =>
        '加权指数＝（权重×得分）之和÷权重之和；有下级项目的项目，得分由下级项目算出；没有得分的项目不计。',
      ratio: () => '占比＝部分÷整体。Wilson 得分区间。',
      target: '区间包含目标时不下结论：凭现有样本无法判定。',
      change: '差值的区间（Newcombe 1998；均值用 Welch）不含 0 时，才视为真实变化。',
    },
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
    grown: (share) => zh`为上一环节的${share}`,
    dropped: (count) => `−${count}`,
    grows: (count) => `+${count}`,
    pending: (count) => zh`进行中${count}`,
    median: (time) => zh`中位用时${time}`,
    medianAgainst: (time, target) => zh`中位用时${time}，目标${target}`,
    within: (share, target) => (target ? zh`${target}内完成${share}` : zh`时限内完成${share}`),
    previous: (count) => zh`上期${count}`,
    summary({ base, last, count, share, reach, drop, pending }) {
      const of = share && !reach ? zh`，占“${base}”的${share}` : '';
      const end = reach ? zh`“${base}”中有${share}到达“${last}”` : zh`“${last}”共${count}${of}`;
      const lost = drop
        ? `流失最多的一步是从“${drop.from}”到“${drop.to}”（${drop.count}）`
        : '各步均无流失';
      return `${end}；${lost}。${pending ? zh`尚在进行中的有${pending}。` : ''}`;
    },
    definition: {
      stages:
        '各环节统计的是同一批对象。占基准＝数量÷基准环节的数量；环节转化率＝数量÷上一环节的数量；流失＝上一环节的数量－数量－进行中。进行中的尚未到达该环节，不计为流失。',
      times:
        '中位用时＝从上一环节到本环节所用时间的中位数；时限内完成率＝在目标时间内完成的数量÷该环节的数量。',
      channels:
        '渠道占比以基准环节为 100%；不属于任何渠道的记为未归类。占比经最大余额法取整，合计为 100%。',
      change:
        '变化＝本期占基准－上期占基准；只有差值的区间（Newcombe 1998，由 Wilson 区间推得）不含 0 时才着色。',
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
    chainGaps: {
      diagnosis: '诊断差距',
      prescription: '处方差距',
      pharmacy: '药房差距',
      perception: '感知差距',
      service: '顾客差距',
      communication: '沟通差距',
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
        '我们提供的每项服务，都是顾客在意的吗？',
        '我们是否定期测量满意度？由谁负责？',
        '顾客和员工看得出我们欢迎投诉吗？',
        '顾客的意见能很快传到能处理的人那里吗？',
      ],
      prescription: [
        '我们的服务理念是什么？由此定出了哪些标准？',
        '多数员工认同这一理念吗？',
        '每个岗位的工作都有标准吗？标准合理吗？',
        '服务是从顾客角度设计的，还是从我们自己的角度？',
        '有没有标准与顾客期望相悖，或彼此矛盾？',
      ],
      pharmacy: [
        '标准是否太复杂或太严，难以做到？',
        '员工对服务理念的理解一致吗？受过相应培训吗？',
        '服务过程有人随时关注、有问题当场补救吗？',
        '系统和信息能支持一线员工吗？',
        '薪酬奖励的是好服务，还是只看销售？',
      ],
      perception: [
        '顾客注意到我们交付的服务了吗？',
        '顾客的所见、所闻和等候，与我们所做的相称吗？',
      ],
      service: [
        '前面哪个差距最大？由谁负责？',
        '营销与服务对顾客的说法一致吗？',
        '是否定期将结果与期望对照？',
      ],
      communication: [
        '作出承诺的人与交付服务的人有沟通吗？',
        '我们的承诺是否过高或过多？',
        '承诺是随意作出的，还是有章可循？',
      ],
    },
    questionsHint: '选择一个差距，查看自查问题',
    questionsOf: (gap) => `${gap}：自查问题`,
    expectation: '期望',
    perception: '感知',
    gap: '差距',
    tolerance: '容忍区间',
    weightedTotal: '加权差距',
    importance: '重要性',
    unclear: '可能只是偶然',
    noExpectation: '仅有感知（SERVPERF）：没有期望值，因而没有差距可画。',
    efficacy: '疗效差距把结果与期望、承诺相对照，是差距 5 与差距 4 的合称。',
    sorted: { gap: '按差距排序', weighted: '按重要性×差距排序' },
    parts: { dimensions: '各维度', chain: '服务链' },
    absent: { dimensions: '数据中没有维度。', chain: '数据中没有服务链。' },
    shareOfService: '占顾客差距',
    quoted: (name) => `“${name}”`,
    several: (count) => zh`${count}个维度`,
    between: '',
    summary: ({ widest, sharing, size, proven, counts, weighted }) =>
      [
        zh`${widest}${sharing > 1 ? '均' : ''}比期望低${size}`,
        counts.all > 1
          ? `，${proven ? '在可以确认的差距中最大' : '差距最大'}；${counted(counts)}`
          : '',
        weightedGap(weighted),
        '。',
      ].join(''),
    noShortfall: (counts, weighted) =>
      [
        counts.all > 1
          ? zh`${counts.all}个维度${counts.unclear ? '无一明确低于期望' : '均不低于期望'}`
          : `唯一的维度${counts.unclear ? '没有明确低于期望' : '不低于期望'}`,
        counts.exceeding && counts.all > 1 ? zh`，高于期望的有${counts.exceeding}个` : '',
        weightedGap(weighted),
        '。',
      ].join(''),
    noGaps: '没有一个维度兼有期望与感知，因而没有差距。',
    performanceOnly: (lowest, _, value) =>
      zh`${lowest}的感知最低，为${value}；没有期望值，因而没有差距。`,
    chainSummary: ({ service, side, widest, sharing, size, from, to, communication, kept }) =>
      [
        side ? zh`顾客的感知比期望${side < 0 ? '低' : '高'}${service}` : '顾客的感知与期望持平',
        sharing > 1
          ? zh`；损失最大的是${widest}（各${size}）`
          : widest
            ? zh`；损失最大的是“${from}”到“${to}”的${widest}（${size}）`
            : '；沿途没有损失',
        communication
          ? [
              zh`；承诺比交付高${communication}`,
              '；交付兑现了承诺',
              zh`；交付比承诺高${communication}`,
            ][kept + 1]
          : '',
        '。',
      ].join(''),
    definition: {
      gap: '差距＝感知－期望：不及期望为负。适当性＝感知－最低可接受。',
      paired: '差距的区间：配对区间，由各份回答自身差值的标准差按 t 分布计算。',
      welch: '差距的区间：Welch 区间，由两个独立的标准差计算，如同由不同的人作答；配对区间会更窄。',
      noise: (level) =>
        zh`差距的${level}区间不含 0，才计为低于或高于期望；没有区间的，按所给数值计。`,
      weighted: '加权差距＝（重要性×差距）之和÷重要性之和；没有差距或重要性的维度不计。',
      chain:
        '同一个量逐站传递：诊断差距（差距 1）＝理解－期望，处方差距（差距 2）＝规定－理解，药房差距（差距 3）＝交付－规定，感知差距＝感知－交付。在同一量表上，四者之和恰为顾客差距（差距 5）；Parasuraman、Zeithaml 与 Berry（1985）称差距 5 是其他差距的函数，而非其和。沟通差距（差距 4）＝交付－承诺，不计入此和。',
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
    requested: '需求',
    fulfilled: '供货',
    capped: '限量内',
    inflation: '需求虚报倍数',
    accuracy: '预测准确率',
    forecast: '预测',
    target: '目标',
    limits: '控制限',
    center: '中心线',
    cappedLabel: (series) => `${series}（限量内）`,
    forecastOf: (series) => `${series}（预测）`,
    volumeRequested: (amount) => zh`需求${amount}`,
    volumeFulfilled: (amount) => zh`供货${amount}`,
    targetLabel: (value) => zh`目标${value}`,
    summary({ series, value, time, target, capped, change, signals }) {
      const moved = change ? zh`，比${change.since}${change.down ? '低' : '高'}${change.size}` : '';
      const cap = capped ? zh`；限量内为${capped}` : '';
      const judged = target
        ? {
            met: `已达到目标（${target.target}）`,
            missed: `未达到目标（${target.target}）`,
            uncertain: `尚难判定是否达到目标（${target.target}）`,
          }[target.verdict]
        : '';
      const noted = signals
        ? zh`异常信号${signals.count}处，最近一处在${signals.latest}（${signals.kind}）`
        : '';
      const second = [judged, noted].filter(Boolean).join('；');
      return `${zh`${time}，${series}为${value}`}${moved}${cap}。${second ? `${second}。` : ''}`;
    },
    definition: {
      rate: '比率＝供货量之和÷需求量之和；供货多于需求的，按需求计；没有需求时没有比率。',
      value: '数值按所给原样显示。',
      capped: '限量内满足率＝供货量÷需求量与限量中较小的一个：用以区分供货不足与需求虚报。',
      inflation: '需求虚报倍数＝需求量÷销量。',
      accuracy: '预测准确率＝1－WAPE；WAPE＝绝对误差之和÷销量（或需求量）之和。',
      p: '控制限：p 控制图，平均比率加减 3 倍标准误，标准误按各点自身的次数计算。',
      laney: '控制限：Laney p′ 控制图，3σ，按二项分布未涵盖的点间变异放宽。',
      xmr: '控制限：XmR 控制图（单值与移动极差），均值加减 2.66 倍平均移动极差。',
      signals: '异常信号：超出控制限；连续 8 点或更多在中心线同侧；连续 6 点或更多持续上升或下降。',
    },
  },
};
