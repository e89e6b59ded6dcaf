/* Made-up documents of satisfaction levels, for what no real one shows. */
import type { GaugeDocument } from '../../src/documents.js';

const bands: GaugeDocument['bands'] = [
  { from: 0, tone: 'bad', label: { en: 'Critical', 'zh-CN': '危急', 'zh-TW': '危急' } },
  { from: 50, tone: 'poor', label: { en: 'Poor', 'zh-CN': '较差', 'zh-TW': '較差' } },
  { from: 70, tone: 'fair', label: { en: 'Fair', 'zh-CN': '一般', 'zh-TW': '尚可' } },
  { from: 80, tone: 'good', label: { en: 'Good', 'zh-CN': '良好', 'zh-TW': '良好' } },
  { from: 90, tone: 'excellent', label: { en: 'Excellent', 'zh-CN': '优秀', 'zh-TW': '優秀' } },
];

const workshop = {
  en: 'Satisfied with the workshop',
  'zh-CN': '维修满意度',
  'zh-TW': '維修滿意度',
};

/** Everything that a level can have: previous period, target, bands, date, source. */
export const everything: GaugeDocument = {
  type: 'gauge',
  title: workshop,
  subtitle: {
    en: 'Rated 4 or 5 of 5, third quarter',
    'zh-CN': '第三季度评 4 或 5 分',
    'zh-TW': '第三季評 4 或 5 分',
  },
  asOf: '2026-Q3',
  measure: { method: 'csat', counts: [6, 14, 41, 152, 97], missing: 18 },
  previous: { method: 'csat', counts: [11, 22, 48, 139, 70] },
  target: 75,
  bands,
  note: {
    en: 'Questionnaire after each visit; made-up figures.',
    'zh-CN': '每次到店后的问卷；虚构数据。',
    'zh-TW': '每次到店後的問卷；虛構資料。',
  },
};

export const targetMissed: GaugeDocument = {
  ...everything,
  target: 90,
  previous: 84,
};

/** So few answers that the interval holds the target. */
export const targetUncertain: GaugeDocument = {
  ...everything,
  measure: { method: 'csat', counts: [1, 2, 4, 13, 9] },
  previous: undefined,
  target: 80,
};

export const targetBand: GaugeDocument = {
  type: 'gauge',
  title: { en: 'Stock cover, in weeks', 'zh-CN': '库存周数', 'zh-TW': '庫存週數' },
  scale: { min: 0, max: 12 },
  measure: { method: 'value', value: 6.4 },
  target: { min: 4, max: 8 },
};

export const withoutInterval: GaugeDocument = { ...everything, confidence: null };

export const groups: GaugeDocument = {
  type: 'gauge',
  title: { en: 'Would recommend us', 'zh-CN': '愿意推荐', 'zh-TW': '願意推薦' },
  measure: { method: 'nps', detractors: 41, passives: 88, promoters: 171 },
  previous: { method: 'nps', detractors: 52, passives: 90, promoters: 148 },
  target: 40,
  bands: [
    { from: -100, tone: 'bad' },
    { from: 0, tone: 'fair' },
    { from: 30, tone: 'good' },
    { from: 60, tone: 'excellent' },
  ],
};

/** More critics than advocates. */
export const negative: GaugeDocument = {
  ...groups,
  measure: { method: 'nps', detractors: 188, passives: 70, promoters: 42 },
  previous: { method: 'nps', detractors: 150, passives: 80, promoters: 70 },
};

export const index: GaugeDocument = {
  type: 'gauge',
  title: { en: 'Service quality index', 'zh-CN': '服务质量指数', 'zh-TW': '服務品質指數' },
  measure: {
    method: 'index',
    items: [
      {
        key: 'delivery',
        label: { en: 'Delivery', 'zh-CN': '交付', 'zh-TW': '交付' },
        weight: 50,
        items: [
          {
            key: 'on-time',
            label: { en: 'On time', 'zh-CN': '准时', 'zh-TW': '準時' },
            weight: 3,
            score: 91,
          },
          {
            key: 'complete',
            label: { en: 'Complete', 'zh-CN': '完整', 'zh-TW': '完整' },
            weight: 2,
            score: 84,
          },
        ],
      },
      {
        key: 'service',
        label: { en: 'Service', 'zh-CN': '服务', 'zh-TW': '服務' },
        weight: 30,
        score: 78,
      },
      {
        key: 'price',
        label: { en: 'Price', 'zh-CN': '价格', 'zh-TW': '價格' },
        weight: 20,
        score: 69,
      },
    ],
  },
  target: 80,
};

/** An indicator tree of three levels, each leaf with its answers, so that every level has an interval. */
export const indicatorTree: GaugeDocument = {
  type: 'gauge',
  title: {
    en: 'After-sales satisfaction index',
    'zh-CN': '售后满意度指数',
    'zh-TW': '售後滿意度指數',
  },
  subtitle: { en: 'All workshops', 'zh-CN': '全部门店', 'zh-TW': '全部服務廠' },
  asOf: '2025-06',
  note: { en: 'Made-up figures.', 'zh-CN': '虚构数据。', 'zh-TW': '虛構資料。' },
  measure: {
    method: 'index',
    items: [
      {
        key: 'reception',
        label: { en: 'Reception', 'zh-CN': '接待', 'zh-TW': '接待' },
        weight: 30,
        items: [
          {
            key: 'appointment',
            label: { en: 'Appointment', 'zh-CN': '预约', 'zh-TW': '預約' },
            weight: 2,
            items: [
              {
                key: 'phone',
                label: { en: 'By phone', 'zh-CN': '电话预约', 'zh-TW': '電話預約' },
                weight: 60,
                score: 71.5,
                n: 186,
                sd: 18,
              },
              {
                key: 'app',
                label: { en: 'In the app', 'zh-CN': '应用内预约', 'zh-TW': '應用程式預約' },
                weight: 40,
                score: 83,
                n: 124,
                sd: 15,
              },
            ],
          },
          {
            key: 'waiting',
            label: { en: 'Waiting time', 'zh-CN': '等候时间', 'zh-TW': '等候時間' },
            weight: 1,
            score: 68,
            n: 301,
            sd: 21,
          },
        ],
      },
      {
        key: 'repair',
        label: { en: 'Repair', 'zh-CN': '维修', 'zh-TW': '維修' },
        weight: 50,
        items: [
          {
            key: 'right-first-time',
            label: { en: 'Right first time', 'zh-CN': '一次修复', 'zh-TW': '一次修復' },
            weight: 3,
            measure: { method: 'ratio', part: 268, whole: 310 },
          },
          {
            key: 'on-time',
            label: { en: 'Ready on time', 'zh-CN': '按时交车', 'zh-TW': '準時交車' },
            weight: 2,
            measure: { method: 'ratio', part: 251, whole: 310 },
          },
        ],
      },
      {
        key: 'price',
        label: { en: 'Value for money', 'zh-CN': '性价比', 'zh-TW': '性價比' },
        weight: 20,
        score: 74,
        n: 298,
        sd: 19,
      },
    ],
  },
  target: 80,
  previous: 78.4,
};

/** As many items as anyone will read. */
export const forty: GaugeDocument = {
  type: 'gauge',
  title: {
    en: 'An index of forty items',
    'zh-CN': '四十项指标的指数',
    'zh-TW': '四十項指標的指數',
  },
  measure: {
    method: 'index',
    items: Array.from({ length: 40 }, (_, at) => ({
      key: `item-${at + 1}`,
      label: { en: `Indicator ${at + 1}`, 'zh-CN': `指标 ${at + 1}`, 'zh-TW': `指標 ${at + 1}` },
      weight: 1 + ((at * 7) % 5),
      score: 40 + ((at * 37) % 59),
    })),
  },
};

export const empty: GaugeDocument = {
  type: 'gauge',
  title: workshop,
  measure: { method: 'csat', counts: [0, 0, 0, 0, 0] },
};

export const withheld: GaugeDocument = {
  type: 'gauge',
  title: workshop,
  minimumN: 30,
  measure: { method: 'csat', counts: [0, 1, 3, 9, 6] },
};

export const stale: GaugeDocument = {
  ...everything,
  asOf: '2025-01-31',
  staleAfter: 'P30D',
};

/** Three mistakes and one slip that is only worth a warning. */
export const invalid: object = {
  type: 'gauge',
  title: workshop,
  measure: { method: 'csat', counts: [6, -14, 'many', 152, 97] },
  target: { min: 90, max: 80 },
  colour: 'green',
};

export const oneAnswer: GaugeDocument = {
  type: 'gauge',
  title: { en: 'One answer', 'zh-CN': '一份答卷', 'zh-TW': '一份問卷' },
  measure: { method: 'csat', counts: [0, 0, 0, 1, 0] },
};

export const longLabels: GaugeDocument = {
  ...everything,
  title: {
    en: 'Satisfaction of business customers with the telephone support of the regional service centres after the change of provider',
    'zh-CN':
      '更换服务供应商之后企业客户对各大区服务中心电话支持质量的总体满意程度（含节假日值班时段）',
    'zh-TW': '更換服務供應商之後企業客戶對各區服務中心電話支援品質的整體滿意程度（含假日值班時段）',
  },
  subtitle: {
    en: 'All contacts by telephone from customers with a framework agreement, third quarter, weekends and public holidays included',
    'zh-CN': '签订框架协议的客户在第三季度的全部电话联系记录，周末及法定节假日一并计入统计口径',
    'zh-TW': '簽訂框架協議的客戶在第三季的全部電話聯絡紀錄，週末及國定假日一併計入統計範圍',
  },
  bands: bands?.map((band, at) =>
    at === 3
      ? {
          ...band,
          label: {
            en: 'Good enough for the framework agreement',
            'zh-CN': '达到框架协议约定的服务水平要求',
            'zh-TW': '達到框架協議約定的服務水準要求',
          },
        }
      : band,
  ),
};

export const huge: GaugeDocument = {
  type: 'gauge',
  title: { en: 'A number of thirteen figures', 'zh-CN': '十三位数', 'zh-TW': '十三位數' },
  scale: { min: 0, max: 2e12 },
  measure: { method: 'value', value: 1_234_567_890_123 },
  target: 1.5e12,
  previous: 1.1e12,
};

export const tiny: GaugeDocument = {
  type: 'gauge',
  title: { en: 'A very small share', 'zh-CN': '极小的占比', 'zh-TW': '極小的占比' },
  measure: { method: 'ratio', part: 3, whole: 2_400_000 },
};

const north = { en: 'Region North', 'zh-CN': '北方大区', 'zh-TW': '北區' };

/** Beside the period before a year ago, others and a plan; one on too few answers. */
export const comparisons: GaugeDocument = {
  type: 'gauge',
  title: workshop,
  minimumN: 30,
  measure: { method: 'csat', counts: [60, 140, 410, 1520, 970] },
  previous: { method: 'csat', counts: [110, 220, 480, 1390, 700] },
  compare: [
    { kind: 'year-ago', measure: { method: 'csat', counts: [70, 160, 430, 1480, 960] } },
    { kind: 'benchmark', label: north, value: 82.5 },
    {
      kind: 'benchmark',
      label: { en: 'Newest workshop', 'zh-CN': '最新门店', 'zh-TW': '最新門市' },
      measure: { method: 'csat', counts: [1, 2, 4, 12, 9] },
    },
    { kind: 'plan', value: 80 },
  ],
  target: 78,
};

/** Lower is better: fewer orders with a complaint are good news. */
export const lowerIsBetter: GaugeDocument = {
  type: 'gauge',
  title: { en: 'Orders with a complaint', 'zh-CN': '订单投诉率', 'zh-TW': '訂單客訴率' },
  direction: 'lower',
  scale: { min: 0, max: 8 },
  measure: { method: 'ratio', part: 212, whole: 8400 },
  previous: { method: 'ratio', part: 287, whole: 8150 },
  target: 3,
  bands: [
    { from: 0, tone: 'good' },
    { from: 3, tone: 'fair' },
    { from: 5, tone: 'bad' },
  ],
};

/** Every delivery of the month was counted: no sampling interval, and changes are not tested. */
export const census: GaugeDocument = {
  type: 'gauge',
  title: { en: 'Delivered on time', 'zh-CN': '准时交付率', 'zh-TW': '準時交付率' },
  sampling: { design: 'census' },
  measure: { method: 'ratio', part: 1240, whole: 1310 },
  previous: { method: 'ratio', part: 1198, whole: 1290 },
  target: 95,
};

/** 380 answers of 500 customers, which leaves a narrower interval. */
export const population: GaugeDocument = {
  type: 'gauge',
  title: { en: 'Satisfied dealers', 'zh-CN': '经销商满意率', 'zh-TW': '經銷商滿意率' },
  sampling: { design: 'sample', population: 500, invited: 480 },
  measure: { method: 'ratio', part: 361, whole: 380 },
  target: 94,
};

/** A ready-made value with the interval that came with it. */
export const givenInterval: GaugeDocument = {
  type: 'gauge',
  title: { en: 'National index', 'zh-CN': '全国指数', 'zh-TW': '全國指數' },
  measure: { method: 'value', value: 78.2, n: 1650, lower: 77.1, upper: 79.3 },
  previous: { method: 'value', value: 76.4, n: 1600, lower: 75.2, upper: 77.6 },
  target: 77,
};

/** A mean rating of 1 to 5, shown on 0 to 100. */
export const rescaled: GaugeDocument = {
  type: 'gauge',
  title: { en: 'Overall satisfaction', 'zh-CN': '总体满意度', 'zh-TW': '整體滿意度' },
  measure: {
    method: 'mean',
    counts: [0, 0, 151, 453, 396],
    rescale: { to: 100, from: 'zero' },
  },
  target: 84,
};

/** An index of items with their answers, so that it has an interval. */
export const indexInterval: GaugeDocument = {
  type: 'gauge',
  title: { en: 'Service quality index', 'zh-CN': '服务质量指数', 'zh-TW': '服務品質指數' },
  measure: {
    method: 'index',
    items: [
      {
        key: 'satisfied',
        label: { en: 'Satisfied customers', 'zh-CN': '满意顾客', 'zh-TW': '滿意顧客' },
        weight: 50,
        measure: { method: 'csat', counts: [6, 14, 41, 152, 97] },
      },
      {
        key: 'on-time',
        label: { en: 'Delivered on time', 'zh-CN': '准时交付', 'zh-TW': '準時交付' },
        weight: 30,
        measure: { method: 'ratio', part: 1240, whole: 1310 },
      },
      {
        key: 'audit',
        label: { en: 'Mystery shopping', 'zh-CN': '神秘顾客', 'zh-TW': '神秘客' },
        weight: 20,
        score: 72.5,
        sd: 9,
        n: 36,
      },
    ],
  },
  target: 80,
};

/** An item on too few answers is withheld, and a second one that would give it away. */
export const withheldItems: GaugeDocument = {
  type: 'gauge',
  title: { en: 'Satisfaction by region', 'zh-CN': '各大区满意度', 'zh-TW': '各區滿意度' },
  minimumN: 30,
  measure: {
    method: 'index',
    items: [
      { key: 'north', label: north, weight: 40, score: 82, n: 410, sd: 14 },
      {
        key: 'south',
        label: { en: 'Region South', 'zh-CN': '南方大区', 'zh-TW': '南區' },
        weight: 40,
        score: 77,
        n: 380,
        sd: 16,
      },
      {
        key: 'west',
        label: { en: 'Region West', 'zh-CN': '西部大区', 'zh-TW': '西區' },
        weight: 15,
        score: 74,
        n: 96,
        sd: 15,
      },
      {
        key: 'islands',
        label: { en: 'Islands', 'zh-CN': '海岛', 'zh-TW': '離島' },
        weight: 5,
        score: 61,
        n: 12,
        sd: 20,
      },
    ],
  },
};

/** Of three ratings the middle one is neutral, so the best one alone counts. */
export const threeRatings: GaugeDocument = {
  type: 'gauge',
  title: {
    en: 'Happy, neutral, unhappy',
    'zh-CN': '满意、一般、不满意',
    'zh-TW': '滿意、普通、不滿意',
  },
  measure: { method: 'csat', counts: [20, 30, 50] },
  target: 60,
};

/** A mean of ten ratings can't be compared with one of five: no change, and a warning. */
export const notComparable: GaugeDocument = {
  type: 'gauge',
  title: workshop,
  measure: { method: 'mean', counts: [5, 10, 30, 120, 90] },
  previous: { method: 'mean', from: 0, counts: [2, 3, 4, 6, 8, 12, 20, 45, 90, 60, 30] },
};
