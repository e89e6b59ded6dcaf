/**
 * The documents of the pictures. They are made up, small, and together have every mark that a widget
 * can draw.
 */

/** @param {string} en @param {string} cn @param {string} tw */
const text = (en, cn, tw) => ({ en, 'zh-CN': cn, 'zh-TW': tw });

export const gauge = {
  type: 'gauge',
  title: text('Satisfied with the workshop', '对车间满意', '對維修廠滿意'),
  measure: { method: 'csat', counts: [6, 14, 41, 152, 97] },
  previous: { method: 'csat', counts: [9, 21, 44, 139, 80] },
  target: 85,
  bands: [
    { from: 0, tone: 'bad' },
    { from: 60, tone: 'fair' },
    { from: 80, tone: 'good' },
  ],
};

export const funnel = {
  type: 'funnel',
  title: text('What became of the complaints', '投诉的去向', '客訴的去向'),
  stages: [
    { key: 'complained', count: 412, previous: 398 },
    {
      key: 'resolved',
      count: 301,
      previous: 310,
      pending: 26,
      medianHours: 52,
      targetHours: 48,
      withinTarget: 130,
    },
    { key: 'satisfied', count: 214, previous: 226 },
  ],
  channels: [
    { key: 'phone', label: text('Telephone', '电话', '電話'), counts: [220, 171, 128] },
    { key: 'web', label: text('Web', '网站', '網站'), counts: [180, 114, 76] },
  ],
};

export const kpi = {
  type: 'kpi',
  title: text('Satisfied with the workshop', '对车间满意', '對維修廠滿意'),
  measure: { method: 'csat', counts: [60, 140, 410, 1520, 970] },
  previous: { method: 'csat', counts: [90, 210, 440, 1390, 800] },
  compare: [
    { kind: 'year-ago', value: 79.5 },
    { kind: 'benchmark', label: text('North', '北方', '北區'), value: 82 },
  ],
  target: 78,
  spark: [70.2, 71.9, null, 72.4, 76.3, 74.1, null, 75, null, 78.8, 74.7, 80.3].map(
    (value, month) => ({ t: new Date(Date.UTC(2025, month)).toISOString().slice(0, 7), value }),
  ),
};

export const pareto = {
  type: 'pareto',
  title: text('Why customers complained', '客户投诉的原因', '顧客客訴的原因'),
  causes: [
    {
      key: 'late',
      label: text('Delivered late', '送货迟到', '送貨遲到'),
      count: 94,
      previous: 71,
    },
    {
      key: 'damaged',
      label: text('Damaged goods', '货品破损', '貨品破損'),
      count: 80,
      previous: 86,
    },
    { key: 'wrong', label: text('Wrong goods', '送错货品', '送錯貨品'), count: 66, previous: 66 },
    {
      key: 'invoice',
      label: text('Mistakes in the invoice', '账单有误', '帳單有誤'),
      count: 33,
      previous: 29,
    },
    { key: 'tone', label: text('Tone of the staff', '员工态度', '員工態度'), count: null },
    { key: 'other', count: 27, previous: 31 },
  ],
};

export const contribution = {
  type: 'contribution',
  title: text('What makes up the service score', '服务得分的构成', '服務得分的組成'),
  base: 40,
  items: [
    { key: 'attitude', value: 12.4 },
    { key: 'technique', value: 9.8 },
    { key: 'management', value: null },
    { key: 'complaints', value: -8.6 },
    { key: 'errors', value: -2.2 },
  ],
};

/** Amounts and levels, a band, a cap, what nobody can influence, a gate and what is taken off. */
export const attainment = {
  type: 'attainment',
  title: text('Targets of the region', '区域指标', '區域指標'),
  elapsed: 75,
  rows: [
    {
      key: 'revenue',
      label: text('Revenue', '营收', '營收'),
      actual: 61_200_000,
      target: 80_000_000,
      unit: 'currency:CNY',
    },
    { key: 'shops', label: text('New shops', '新开门店', '新開門市'), actual: 14, target: 25 },
    {
      key: 'stock',
      label: text('Stock to sales', '存销比', '存銷比'),
      actual: 1.62,
      target: { min: 1.2, max: 1.5 },
      unit: 'ratio',
    },
    {
      key: 'complaints',
      label: text('Complaints', '投诉', '客訴'),
      actual: 34,
      target: 40,
      direction: 'lower',
    },
    {
      key: 'market',
      label: text('Market', '市场', '市場'),
      actual: 1.8,
      target: 3,
      unit: 'percent',
      controllable: false,
    },
  ],
  gates: [{ key: 'audit', label: text('Audit', '审核', '稽核'), actual: 92, at: 90 }],
  penalties: [
    { key: 'score', label: text('Score', '评分', '評分'), actual: 95.5, below: 96, percent: 10 },
  ],
  penalty: { complaints: 1, schedule: [5, 20, 50] },
};

/** Good and bad news and a net that may be chance, with missing answers. */
export const likert = {
  type: 'likert',
  title: text('What customers say', '顾客评价', '顧客評價'),
  options: [
    text('Strongly disagree', '非常不同意', '非常不同意'),
    text('Disagree', '不同意', '不同意'),
    text('Neither', '说不清', '沒意見'),
    text('Agree', '同意', '同意'),
    text('Strongly agree', '非常同意', '非常同意'),
  ],
  questions: [
    { key: 'staff', label: text('Staff', '员工', '員工'), counts: [6, 14, 41, 152, 97] },
    {
      key: 'time',
      label: text('On time', '准时', '準時'),
      counts: [22, 48, 60, 118, 62],
      missing: 12,
    },
    {
      key: 'price',
      label: text('Price', '价格', '價格'),
      counts: [38, 79, 92, 70, 24],
      missing: 19,
    },
    { key: 'waiting', label: text('Waiting', '等待', '等候'), counts: [54, 88, 78, 62, 28] },
  ],
};

export const heatmap = {
  type: 'heatmap',
  title: text('Service by region', '各区域服务', '各區服務'),
  minimumN: 30,
  rows: [
    { key: 'north', label: text('North', '华北', '北區') },
    { key: 'east', label: text('East', '华东', '東區') },
    { key: 'south', label: text('South', '华南', '南區') },
    { key: 'islands', label: text('Islands', '海岛', '離島') },
  ],
  columns: [
    { key: 'on-time', label: text('On time', '准时', '準時'), target: 95 },
    { key: 'complaints', label: text('Complaints', '投诉', '客訴'), direction: 'lower' },
    { key: 'rating', label: text('Rating', '评分', '評分'), scale: { min: 1, max: 5 }, target: 4 },
  ],
  cells: [
    [{ part: 1882, whole: 1934 }, { part: 31, whole: 1934 }, 4.31],
    [{ part: 2080, whole: 2505 }, { part: 44, whole: 2505 }, 3.92],
    [{ part: 1174, whole: 1262 }, { part: 58, whole: 1262 }, 3.52],
    [{ part: 17, whole: 21 }, { part: 0, whole: 21 }, null],
  ],
};

/** @param {number} mean @param {number} sd */
const rated = (mean, sd) => ({ mean, sd, n: 240 });

/** Some items are unclear, and one has no point. */
export const matrix = {
  type: 'matrix',
  title: text('What to improve in the workshop', '车间先改进什么', '維修廠先改善什麼'),
  scale: { min: 1, max: 5 },
  importanceKind: 'stated',
  items: [
    {
      key: 'first',
      label: text('Repaired the first time', '一次修好', '一次修好'),
      importance: rated(4.72, 0.5),
      performance: rated(3.41, 1),
    },
    {
      key: 'price',
      label: text('Price as quoted', '按报价收费', '依報價收費'),
      importance: rated(4.55, 0.6),
      performance: rated(3.72, 1.1),
    },
    {
      key: 'staff',
      label: text('Courteous staff', '员工有礼', '員工有禮'),
      importance: rated(4.24, 0.7),
      performance: rated(4.56, 0.6),
    },
    {
      key: 'clean',
      label: text('Car returned clean', '交车时清洁', '交車時乾淨'),
      importance: rated(3.02, 1),
      performance: rated(4.41, 0.7),
    },
    {
      key: 'room',
      label: text('Waiting room', '休息区', '休息區'),
      importance: rated(2.61, 1.1),
      performance: rated(3.31, 1),
    },
    {
      key: 'tyres',
      label: text('Tyre storage', '轮胎保管', '輪胎保管'),
      importance: 3,
      performance: null,
    },
  ],
};

/** All categories; some are not separable. */
export const kano = {
  type: 'kano',
  title: text('What features do', '功能的作用', '功能的作用'),
  items: /** @type {const} */ ([
    ['safe', text('Safe to drive', '行车安全', '行車安全'), 142, 61, 8, 19, 0, 2],
    ['quote', text('Price as quoted', '按报价收费', '依報價收費'), 88, 96, 21, 27, 0, 0],
    ['time', text('Ready on time', '按时交车', '準時交車'), 52, 124, 31, 25, 0, 0],
    ['photos', text('Pictures of the damage', '损伤照片', '損傷照片'), 11, 42, 118, 58, 2, 1],
    ['coffee', text('Coffee while waiting', '等候时有咖啡', '等候時有咖啡'), 4, 12, 62, 146, 8, 0],
    ['calls', text('Sales calls', '电话推销', '電話推銷'), 1, 2, 9, 61, 151, 2],
  ]).map(([key, label, M, O, A, I, R, Q]) => ({ key, label, counts: { M, O, A, I, R, Q } })),
};

/** A band is the target; there is no evidence for a verdict. */
export const kpiInBand = {
  type: 'kpi',
  title: text('Stock to sales', '库存销售比', '庫存銷售比'),
  measure: { method: 'value', value: 1.62 },
  previous: 1.9,
  target: { min: 1.2, max: 1.5 },
  spark: [1.1, 1.3, 1.45, 1.8, 1.9, 1.62].map((value, at) => ({ t: `2025-0${at + 1}`, value })),
};

/** @param {number[]} values of the months of 2025 */
const monthly = (...values) =>
  values.map((value, month) => ({
    t: new Date(Date.UTC(2025, month)).toISOString().slice(0, 7),
    value,
  }));

/** Every sign, a band, provisional limits, a month that is not over, and a row without limits. */
export const scorecard = {
  type: 'scorecard',
  title: text('Service indicators', '服务指标', '服務指標'),
  sort: 'attention',
  rows: [
    {
      key: 'on-time',
      group: text('Delivery', '配送', '配送'),
      control: 'xmr',
      target: 92,
      points: monthly(95.1, 94.6, 95.4, 94.8, 95.2, 94.7, 95.3, 94.9, 95.1, 94.8, 95.2, 91.2),
    },
    {
      key: 'accuracy',
      group: text('Delivery', '配送', '配送'),
      control: 'xmr',
      target: 97,
      points: monthly(99.1, 99.3, 99, 99.2, 99.1, 99.3, 99.2, 99, 99.1, 99.3, 99.2, 99.1),
    },
    {
      key: 'answer',
      label: text('Time to the answer', '答复用时', '回覆時間'),
      group: text('Service', '服务', '服務'),
      unit: 'hours',
      control: 'xmr',
      target: 20,
      points: monthly(24, 26, 25, 24.5, 26, 25.5, 24, 25, 26, 25.5, 24.5, 25),
    },
    {
      key: 'complaints',
      label: text('Complaints', '投诉', '客訴'),
      group: text('Service', '服务', '服務'),
      unit: 'per:1000',
      control: 'xmr',
      target: 8,
      points: monthly(9.2, 9.4, 9.1, 9.3, 9.2, 9.4, 9.1, 9.3, 9.2, 9.3, 9.4, 7.4),
    },
    {
      key: 'stock',
      label: text('Stock to sales', '库存销售比', '庫存銷售比'),
      unit: 'ratio',
      control: 'xmr',
      target: { min: 1.2, max: 1.5 },
      points: monthly(1.31, 1.42, 1.35, 1.44, 1.3, 1.38),
    },
    { key: 'otif', points: [...monthly(81, 83, 82), { t: '2025-04', value: 70, partial: true }] },
  ],
};

const dimensions = [
  { key: 'tangibles', minimum: 4.1, expectation: 5.4, perception: 5.6, importance: 11 },
  { key: 'reliability', minimum: 5.6, expectation: 6.4, perception: 5.1, importance: 32 },
  { key: 'assurance', minimum: 5, expectation: 6, perception: 5.95, importance: 19 },
];

export const gapOfDimensions = {
  type: 'gap',
  title: text('Expected and perceived', '期望与感知', '期望與感知'),
  scale: { min: 1, max: 7 },
  dimensions: dimensions.map((dimension) => ({ ...dimension, gapSd: 1.1, n: 210 })),
};

export const gapOfStations = {
  type: 'gap',
  title: text('Where the service gap opens', '服务差距在哪里产生', '服務差距在哪裡產生'),
  scale: { min: 1, max: 7 },
  chain: {
    expected: 6.4,
    understood: 6.1,
    specified: 5.9,
    delivered: 5.3,
    perceived: 5.2,
    promised: 6.6,
  },
};

/** Delivered of 200 pieces a month; null is missing, and the last two are a forecast. */
const pieces = [181, 176, 183, 171, null, 180, 152, 178, 190, 186, 191, 189, 187, 192, 190, 193];

export const trend = {
  type: 'trend',
  title: text('Fill rate of spare parts', '备件满足率', '備件滿足率'),
  target: [
    { from: '2025-01', value: 90 },
    { from: '2026-01', value: 95 },
  ],
  control: 'p',
  forecastFrom: '2026-03',
  series: [
    {
      key: 'unit-fill',
      t: pieces.map((_, month) => new Date(Date.UTC(2025, month)).toISOString().slice(0, 7)),
      requested: pieces.map((count) => (count === null ? null : 200)),
      fulfilled: pieces,
    },
    {
      key: 'line-fill',
      t: pieces.map((_, month) => new Date(Date.UTC(2025, month)).toISOString().slice(0, 7)),
      value: pieces.map((_, month) => 72 + ((month * 7) % 12)),
    },
  ],
  events: [{ t: '2025-07', to: '2025-08', label: text('Strike', '罢工', '罷工') }],
};

export const breakdown = {
  type: 'breakdown',
  title: text('Who knows of the campaign', '谁知道这项活动', '誰知道這項活動'),
  target: 70,
  sort: 'value',
  groups: [
    { key: 'chat', label: text('Chat', '在线客服', '線上客服'), part: 268, whole: 320 },
    { key: 'sms', label: text('Text message', '短信', '簡訊'), part: 181, whole: 290 },
    { key: 'call', label: text('Phone call', '电话', '電話'), part: 158, whole: 210 },
    { key: 'poster', label: text('Poster', '海报', '海報'), part: 33, whole: 105 },
  ],
};

export const comparison = {
  type: 'comparison',
  title: text('Satisfied customers by shop', '各店满意率', '各店滿意率'),
  dispersion: 'none',
  units: [
    [31, 40],
    [44, 60],
    [50, 90],
    [110, 131],
    [163, 205],
    [262, 300],
    [334, 420],
    [370, 510],
  ].map(([part, whole], index) => ({
    key: `shop-${index + 1}`,
    label: text(`Shop ${index + 1}`, `${index + 1} 号店`, `${index + 1} 號店`),
    part,
    whole,
  })),
};

/** A page with widgets side by side and below one another, in facets and by segments. */
export const dashboard = {
  contract: 'voc/1',
  type: 'dashboard',
  title: text('Workshop', '车间', '維修廠'),
  asOf: '2026-09',
  widgets: [
    { ...kpi, id: 'satisfied', span: { columns: 4 } },
    { ...trend, id: 'trend', span: { columns: 8 } },
    { ...funnel, id: 'funnel', span: { columns: 6 } },
    {
      ...gauge,
      id: 'shops',
      span: { columns: 6 },
      facet: {
        by: [
          { key: 'quay', label: text('Quay', '码头店', '碼頭店') },
          {
            key: 'hill',
            label: text('Hill', '山上店', '山上店'),
            measure: { method: 'csat', counts: [4, 8, 29, 70, 51] },
          },
        ],
      },
    },
  ],
  segments: [
    {
      key: 'web',
      label: text('Web', '网站', '網站'),
      widgets: { funnel: { title: text('Web complaints', '网站投诉', '網站客訴') } },
    },
  ],
};
