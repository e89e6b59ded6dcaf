/* Made-up documents of heatmaps, for what no real one shows. */
import type { HeatmapDocument } from '../../src/documents.js';

const note = {
  en: 'Branches of a distributor, third quarter; made-up figures.',
  'zh-CN': '某经销商各分公司，第三季度；虚构数据。',
  'zh-TW': '某經銷商各分公司，第三季；虛構資料。',
};

const title = {
  en: 'Service by region',
  'zh-CN': '各区域服务表现',
  'zh-TW': '各區域服務表現',
};

const rows: HeatmapDocument['rows'] = [
  { key: 'north', label: { en: 'North', 'zh-CN': '华北', 'zh-TW': '北區' } },
  { key: 'east', label: { en: 'East', 'zh-CN': '华东', 'zh-TW': '東區' } },
  { key: 'south', label: { en: 'South', 'zh-CN': '华南', 'zh-TW': '南區' } },
  { key: 'west', label: { en: 'West', 'zh-CN': '西部', 'zh-TW': '西區' } },
  { key: 'islands', label: { en: 'Islands', 'zh-CN': '海岛', 'zh-TW': '離島' } },
];

const onTime: HeatmapDocument['columns'][number] = {
  key: 'on-time',
  label: { en: 'Delivered on time', 'zh-CN': '准时交付', 'zh-TW': '準時交付' },
  target: 95,
};

const complaints: HeatmapDocument['columns'][number] = {
  key: 'complaints',
  label: { en: 'Orders with a complaint', 'zh-CN': '订单投诉率', 'zh-TW': '訂單客訴率' },
  direction: 'lower',
  target: 2,
};

const columns: HeatmapDocument['columns'] = [
  onTime,
  complaints,
  {
    key: 'rating',
    label: { en: 'Mean rating', 'zh-CN': '平均评分', 'zh-TW': '平均評分' },
    scale: { min: 1, max: 5 },
    target: 4.2,
  },
  {
    key: 'answer',
    label: { en: 'Time to answer', 'zh-CN': '答复用时', 'zh-TW': '回覆時間' },
    unit: 'hours',
    target: 24,
  },
  {
    key: 'stock',
    label: { en: 'Stock to sales', 'zh-CN': '存销比', 'zh-TW': '存銷比' },
    unit: 'ratio',
    target: { min: 1.2, max: 1.6 },
  },
];

const share = (part: number, whole: number) => ({ part, whole });
const rated = (value: number, n: number) => ({ value, n });

/** Shares, means, hours and a band to stay in; two small segments, of which one protects the other. */
export const everything: HeatmapDocument = {
  type: 'heatmap',
  title,
  subtitle: {
    en: 'Five regions, five metrics, each against its target',
    'zh-CN': '五个区域、五项指标，各与其目标比较',
    'zh-TW': '五個區域、五項指標，各與其目標比較',
  },
  asOf: '2026-Q3',
  minimumN: 30,
  rows,
  columns,
  cells: [
    [share(1882, 1934), share(31, 1934), rated(4.31, 412), 18.5, 1.42],
    [share(2310, 2505), share(44, 2505), rated(4.12, 530), 26, 1.71],
    [share(1174, 1262), share(58, 1262), rated(3.72, 266), 39.5, 1.05],
    [share(402, 421), share(7, 421), rated(4.2, 88), 22, null],
    [share(17, 21), share(0, 21), rated(3.4, 12), 31, 1.6],
  ],
  note,
};

/** Without targets, shares are tested against all regions together. */
export const withoutTargets: HeatmapDocument = {
  type: 'heatmap',
  title,
  rows,
  columns: [onTime, complaints].map(({ target: _target, ...column }) => column),
  cells: everything.cells.map(([first, second]) => [first!, second!]),
  note,
};

/** Values alone: their position to the median, and no test. */
export const valuesOnly: HeatmapDocument = {
  type: 'heatmap',
  title: {
    en: 'Mean rating by star class',
    'zh-CN': '各星级客户平均评分',
    'zh-TW': '各星級客戶平均評分',
  },
  rows: ['five-star', 'four-star', 'three-star'].map((key, index) => ({
    key,
    label: {
      en: `${['Five', 'Four', 'Three'][index]} stars`,
      'zh-CN': `${'五四三'[index]}星`,
      'zh-TW': `${'五四三'[index]}星`,
    },
  })),
  columns: [
    ['delivery', 'Delivery', '送货', '送貨'],
    ['goods', 'Goods', '货源', '貨源'],
    ['visits', 'Visits', '拜访', '拜訪'],
    ['answers', 'Answers', '答复', '回覆'],
  ].map(([key, en, simplified, traditional]) => ({
    key: key!,
    label: { en: en!, 'zh-CN': simplified!, 'zh-TW': traditional! },
    scale: { min: 1, max: 5 },
  })),
  cells: [
    [4.52, 4.1, 4.4, 4.35],
    [4.31, 3.62, 4.02, 4.3],
    [4.36, 2.94, 3.35, 4.12],
  ],
  note,
};

/** Every delivery was counted, so differences are taken as they are. */
export const census: HeatmapDocument = {
  ...everything,
  minimumN: undefined,
  sampling: { design: 'census' },
};

/** One cell is withheld, and with it the next smallest. */
export const protectedCell: HeatmapDocument = {
  ...withoutTargets,
  minimumN: 30,
};

/** Most cells are missing, some have nothing to divide by. */
export const missing: HeatmapDocument = {
  type: 'heatmap',
  title,
  rows,
  columns: [onTime, complaints],
  cells: [
    [share(90, 100), null],
    [null, null],
    [share(0, 0), share(3, 100)],
    [null, share(0, 0)],
    [share(99, 100), null],
  ],
  note,
};

export const littleData: HeatmapDocument = {
  type: 'heatmap',
  title,
  rows: rows.slice(0, 1),
  columns: [onTime],
  cells: [[share(2, 3)]],
  note,
};

const AREAS = [
  {
    en: 'Sales district of the harbour',
    'zh-CN': '滨海新区港口及沿江一带综合营销服务中心（含保税区）二十号',
    'zh-TW': '濱海新區港口及沿江一帶綜合行銷服務中心（含保稅區）二十號',
  },
  {
    en: 'Rechtsschutzversicherungsamt',
    'zh-CN': '老城区历史文化街区及周边乡镇零售客户片区（含旅游景点）十六',
    'zh-TW': '老城區歷史文化街區及周邊鄉鎮零售客戶片區（含旅遊景點）十六',
  },
  {
    en: 'Northern valleys and highland',
    'zh-CN': '北部山区各县乡镇零售客户联合营销服务站（含少数民族地区）第三',
    'zh-TW': '北部山區各縣鄉鎮零售客戶聯合行銷服務站（含原住民地區）第三站',
  },
];

/** Forty segments with names of thirty characters, and metrics with long names. */
export const longLabels: HeatmapDocument = {
  type: 'heatmap',
  title: {
    en: 'Availability, accuracy and courtesy in all forty sales districts of the northern region',
    'zh-CN': '北方大区全部四十个营销片区的货源满足、送货准确与服务态度评价（含周末及节假日）',
    'zh-TW': '北方大區全部四十個行銷片區的貨源滿足、送貨準確與服務態度評價（含週末及假日）',
  },
  rows: Array.from({ length: 40 }, (_, index) => {
    const area = AREAS[index % AREAS.length]!;
    const number = String(index + 1);
    return {
      key: `area-${number}`,
      label: {
        en: `${area.en} ${number}`,
        'zh-CN': `${area['zh-CN']}${number}`,
        'zh-TW': `${area['zh-TW']}${number}`,
      },
    };
  }),
  columns: [
    {
      en: 'Ordered goods in full',
      'zh-CN': '订购货源足量满足的比例',
      'zh-TW': '訂購貨源足量滿足的比例',
    },
    {
      en: 'Delivered to the door',
      'zh-CN': '按约定时间送货到户的比例',
      'zh-TW': '依約定時間送貨到府的比例',
    },
    {
      en: 'Friendly and helpful',
      'zh-CN': '认为服务态度友好周到的比例',
      'zh-TW': '認為服務態度友善周到的比例',
    },
  ].map((label, index) => ({ key: `metric-${index + 1}`, label, target: 85 })),
  cells: Array.from({ length: 40 }, (_, row) =>
    [0, 1, 2].map((column) => share(60 + ((row * 37 + column * 53) % 61), 120)),
  ),
  note,
};

/** Rates by an exposure and sums of money, as large as they come. */
export const huge: HeatmapDocument = {
  type: 'heatmap',
  title: { en: 'Returns and refunds', 'zh-CN': '退货与退款', 'zh-TW': '退貨與退款' },
  rows: rows.slice(0, 3),
  columns: [
    {
      key: 'returns',
      label: { en: 'Returns per 10,000', 'zh-CN': '每万件退货', 'zh-TW': '每萬件退貨' },
      unit: 'per:10000',
    },
    {
      key: 'refunds',
      label: { en: 'Refunds', 'zh-CN': '退款金额', 'zh-TW': '退款金額' },
      unit: 'currency:CNY',
      direction: 'lower',
    },
  ],
  cells: [
    [12.4, 1_234_567_890],
    [9.8, 987_654_321],
    [31.2, 12_345],
  ],
  note,
};

export const empty: HeatmapDocument = {
  type: 'heatmap',
  title,
  rows: [],
  columns,
  cells: [],
  note,
};

export const invalid = {
  ...everything,
  columns: [{ key: 'on-time', unit: 'furlongs' }, ...columns.slice(1)],
  cells: [[share(1, 2)], ...everything.cells.slice(1)],
  minimumN: 'thirty',
};

export const withheld: HeatmapDocument = {
  ...withoutTargets,
  minimumN: 10_000,
};

export const stale: HeatmapDocument = { ...everything, asOf: '2026-03', staleAfter: 'P1M' };
