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
    'zh-TW':
      '更換服務供應商之後企業客戶對各大區服務中心電話支援品質的整體滿意程度（含假日值班時段）',
  },
  subtitle: {
    en: 'All contacts by telephone from customers with a framework agreement, third quarter, weekends and public holidays included',
    'zh-CN': '签订框架协议的客户在第三季度的全部电话联系记录，周末及法定节假日一并计入统计口径',
    'zh-TW': '簽訂框架協議的客戶在第三季的全部電話聯絡紀錄，週末及國定假日一併計入統計口徑',
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
