/* Made-up documents of fill rates over time, for what no real one shows. */
import type { TrendDocument } from '../../src/documents.js';

const title = {
  en: 'Fill rate of the depots',
  'zh-CN': '仓库订单满足率',
  'zh-TW': '倉庫訂單滿足率',
};

/** The first day of a month, so many after January 2024. */
const month = (index: number): string =>
  `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** A series that wanders the same way each time: no chance in pictures. */
const wander = (index: number, centre: number, reach: number): number =>
  centre + reach * Math.sin(index * 1.7) * Math.cos(index * 0.6 + 1);

const orders = Array.from({ length: 24 }, (_, index) => {
  const requested = 900 + Math.round(120 * Math.sin(index / 2));
  return {
    t: month(index),
    requested,
    fulfilled: Math.round((requested * wander(index, 93, 3)) / 100),
  };
});

/** A stepped target, control limits, a marker and a span, two series. */
export const everything: TrendDocument = {
  type: 'trend',
  title,
  subtitle: {
    en: 'Monthly, units and whole orders',
    'zh-CN': '按月，数量与整单',
    'zh-TW': '按月，數量與整單',
  },
  asOf: '2025-12',
  target: [
    { from: '2024-01', value: 90 },
    { from: '2025-01', value: 95 },
  ],
  control: 'p',
  series: [
    { key: 'unit-fill', points: orders },
    {
      key: 'order-fill',
      points: orders.map(({ t, requested, fulfilled }, index) => ({
        t,
        requested: Math.round(requested / 8),
        fulfilled: Math.min(
          Math.round(requested / 8),
          Math.round((fulfilled / 8) * (0.93 + 0.02 * Math.cos(index))),
        ),
      })),
    },
  ],
  events: [
    { t: '2024-09', label: { en: 'New warehouse', 'zh-CN': '新仓启用', 'zh-TW': '新倉啟用' } },
    {
      t: '2025-05',
      to: '2025-07',
      label: { en: 'Port strike', 'zh-CN': '港口罢工', 'zh-TW': '港口罷工' },
    },
  ],
};

/** A run below the centre and a point outside the limits. */
export const signals: TrendDocument = {
  type: 'trend',
  title: { en: 'Signals of a process', 'zh-CN': '过程信号', 'zh-TW': '流程訊號' },
  control: 'p',
  series: [
    {
      key: 'on-time',
      points: Array.from({ length: 30 }, (_, index) => {
        const late = index === 21 ? 190 : index > 8 && index < 18 ? 88 : 70;
        return { t: month(index), requested: 1000, fulfilled: 1000 - late - (index % 3) * 4 };
      }),
    },
  ],
};

export const individuals: TrendDocument = {
  type: 'trend',
  title: {
    en: 'Days to settle a complaint',
    'zh-CN': '投诉办结天数',
    'zh-TW': '客訴結案天數',
  },
  unit: 'days',
  control: 'xmr',
  target: 5,
  series: [
    {
      key: 'settlement-time',
      label: { en: 'Time to settle', 'zh-CN': '办结用时', 'zh-TW': '結案時間' },
      points: Array.from({ length: 20 }, (_, index) => ({
        t: month(index),
        value: Number(wander(index, 5.2, 1.1).toFixed(2)),
      })),
    },
  ],
};

export const forecast: TrendDocument = {
  type: 'trend',
  title: {
    en: 'Satisfied customers, with forecast',
    'zh-CN': '满意客户与预测',
    'zh-TW': '滿意顧客與預測',
  },
  forecastFrom: '2025-07',
  target: 85,
  series: [
    {
      key: 'csat',
      label: { en: 'Satisfied', 'zh-CN': '满意', 'zh-TW': '滿意' },
      points: Array.from({ length: 24 }, (_, index) => {
        const value = Number((72 + index * 0.55 + wander(index, 0, 1.6)).toFixed(1));
        const reach = index < 18 ? 2 : 2 + (index - 17) * 0.8;
        return { t: month(index), value, lower: value - reach, upper: value + reach };
      }),
    },
  ],
};

/** Fulfilled of what was asked for, and of what could be given: the cap. */
export const capped: TrendDocument = {
  type: 'trend',
  title: {
    en: 'Orders above their allocation',
    'zh-CN': '超出配额的订单',
    'zh-TW': '超出配額的訂單',
  },
  series: [
    {
      key: 'unit-fill',
      points: orders.slice(0, 12).map(({ t, requested }) => ({
        t,
        requested: requested * 2,
        limit: requested,
        fulfilled: Math.round(requested * 0.94),
        sold: Math.round(requested * 0.9),
      })),
    },
  ],
};

export const missing: TrendDocument = {
  type: 'trend',
  title: { en: 'Months without data', 'zh-CN': '缺少数据的月份', 'zh-TW': '缺少資料的月份' },
  target: 90,
  series: [
    {
      key: 'unit-fill',
      points: orders
        .slice(0, 14)
        .map((point, index) =>
          [3, 4, 9].includes(index) ? { t: point.t, requested: null, fulfilled: null } : point,
        ),
    },
  ],
};

/** As many lines as there are colours for them. */
export const eight: TrendDocument = {
  type: 'trend',
  title: { en: 'Eight regions', 'zh-CN': '八个大区', 'zh-TW': '八個區域' },
  series: Array.from({ length: 8 }, (_, at) => ({
    key: `region-${at + 1}`,
    label: { en: `Region ${at + 1}`, 'zh-CN': `大区 ${at + 1}`, 'zh-TW': `區域 ${at + 1}` },
    points: Array.from({ length: 12 }, (_point, index) => ({
      t: month(index),
      value: Number((60 + at * 5 + wander(index + at, 0, 3)).toFixed(1)),
    })),
  })),
};

/** Far more lines than anyone can tell apart. */
export const forty: TrendDocument = {
  type: 'trend',
  title: { en: 'Forty shops', 'zh-CN': '四十家门店', 'zh-TW': '四十家門市' },
  series: Array.from({ length: 40 }, (_, at) => ({
    key: `shop-${at + 1}`,
    label: { en: `Shop ${at + 1}`, 'zh-CN': `门店 ${at + 1}`, 'zh-TW': `門市 ${at + 1}` },
    points: Array.from({ length: 6 }, (_point, index) => ({
      t: month(index),
      value: Number((50 + at + wander(index + at, 0, 4)).toFixed(1)),
    })),
  })),
};

export const money: TrendDocument = {
  type: 'trend',
  title: { en: 'Compensation paid', 'zh-CN': '赔付金额', 'zh-TW': '賠償金額' },
  unit: 'currency:CNY',
  series: [
    {
      key: 'paid',
      label: { en: 'Paid', 'zh-CN': '已赔付', 'zh-TW': '已賠償' },
      points: Array.from({ length: 12 }, (_, index) => ({
        t: month(index),
        value: Math.round(wander(index, 48_000, 9000)),
      })),
    },
  ],
};

export const onePoint: TrendDocument = {
  type: 'trend',
  title: { en: 'One month', 'zh-CN': '一个月', 'zh-TW': '一個月' },
  target: 90,
  series: [{ key: 'unit-fill', points: orders.slice(0, 1) }],
};

export const longLabels: TrendDocument = {
  type: 'trend',
  title: {
    en: 'Share of the order lines delivered in full on the day that the customer had asked for',
    'zh-CN': '按照客户要求的日期当日足量送达的订单行占全部订单行的比例（含节假日顺延的部分）',
    'zh-TW': '按照顧客要求的日期當日足量送達的訂單品項占全部訂單品項的比例（含假日順延的部分）',
  },
  series: [
    {
      key: 'a',
      label: {
        en: 'Wholesale customers with a framework agreement',
        'zh-CN': '签订年度框架协议的批发客户',
        'zh-TW': '簽訂年度框架協議的批發客戶',
      },
      points: orders.slice(0, 12),
    },
    {
      key: 'b',
      label: {
        en: 'Retail customers and all the others',
        'zh-CN': '零售客户及其他所有客户',
        'zh-TW': '零售客戶及其他所有客戶',
      },
      points: orders
        .slice(0, 12)
        .map(({ t, requested, fulfilled }) => ({ t, requested, fulfilled: fulfilled - 60 })),
    },
  ],
  events: [
    {
      t: '2024-06',
      label: {
        en: 'Change of the carrier for all deliveries beyond the ring road',
        'zh-CN': '环城路以外全部配送更换承运商',
        'zh-TW': '環城路以外全部配送更換貨運商',
      },
    },
  ],
};

/** Forecast accuracy may fall below zero. */
export const negative: TrendDocument = {
  type: 'trend',
  title: { en: 'Change on the year before', 'zh-CN': '同比变化', 'zh-TW': '年增率' },
  series: [
    {
      key: 'change',
      label: { en: 'Change', 'zh-CN': '变化', 'zh-TW': '變化' },
      points: Array.from({ length: 16 }, (_, index) => ({
        t: month(index),
        value: Number(wander(index, -4, 18).toFixed(1)),
      })),
    },
  ],
};

export const huge: TrendDocument = {
  type: 'trend',
  title: {
    en: 'A count of millions of millions',
    'zh-CN': '以万亿计的数量',
    'zh-TW': '以兆計的數量',
  },
  unit: 'count',
  series: [
    {
      key: 'requests',
      label: { en: 'Requests', 'zh-CN': '请求数', 'zh-TW': '請求數' },
      points: Array.from({ length: 12 }, (_, index) => ({
        t: month(index),
        value: Math.round(wander(index, 3.2e12, 1.1e12)),
      })),
    },
  ],
};

export const tiny: TrendDocument = {
  type: 'trend',
  title: { en: 'Errors per cent, very few', 'zh-CN': '极低的差错率', 'zh-TW': '極低的差錯率' },
  series: [
    {
      key: 'errors',
      label: { en: 'Errors', 'zh-CN': '差错率', 'zh-TW': '差錯率' },
      direction: 'lower',
      points: orders
        .slice(0, 12)
        .map(({ t }, index) => ({ t, whole: 40_000_000, part: 30 + ((index * 17) % 23) })),
    },
  ],
};

/** Complaints per 1,000 orders: fewer is better, and the last month is not over. */
export const complaints: TrendDocument = {
  type: 'trend',
  title: {
    en: 'Complaints per 1,000 orders',
    'zh-CN': '每千单投诉数',
    'zh-TW': '每千筆訂單客訴數',
  },
  unit: 'per:1000',
  control: 'auto',
  target: 4,
  series: [
    {
      key: 'complaints',
      label: { en: 'Complaints', 'zh-CN': '投诉', 'zh-TW': '客訴' },
      points: Array.from({ length: 19 }, (_, index) => {
        const exposure = 5200 + 400 * (index % 5);
        const events = Math.round((exposure * wander(index, index === 9 ? 9 : 5, 0.8)) / 1000);
        return index === 18
          ? { t: month(index), events: 4, exposure: 700, partial: true }
          : { t: month(index), events, exposure };
      }),
    },
  ],
};

/** A process that was changed on purpose, and a month that says nothing of it. */
export const phases: TrendDocument = {
  type: 'trend',
  title: {
    en: 'Hours until a complaint is answered',
    'zh-CN': '投诉答复用时',
    'zh-TW': '客訴回覆時間',
  },
  unit: 'hours',
  control: 'xmr',
  target: 24,
  phases: [
    { from: '2024-01', label: { en: 'By letter', 'zh-CN': '书面答复', 'zh-TW': '書面回覆' } },
    { from: '2025-02', label: { en: 'By telephone', 'zh-CN': '电话答复', 'zh-TW': '電話回覆' } },
  ],
  series: [
    {
      key: 'answer',
      label: { en: 'Time to answer', 'zh-CN': '答复用时', 'zh-TW': '回覆時間' },
      points: Array.from({ length: 26 }, (_, index) => {
        const value = Number(wander(index, index < 13 ? 34 : 15, 4).toFixed(1));
        const strike = { en: 'Postal strike', 'zh-CN': '邮政罢工', 'zh-TW': '郵政罷工' };
        return index === 5
          ? { t: month(index), value: 58, excluded: strike }
          : { t: month(index), value };
      }),
    },
  ],
};

/** Limits from the first year, carried on; all rules are held to. */
export const baseline: TrendDocument = {
  type: 'trend',
  title: {
    en: 'Limits from a baseline',
    'zh-CN': '按基准期设控制限',
    'zh-TW': '依基準期設管制界限',
  },
  control: 'p',
  target: 92,
  rules: ['beyond-limit', 'run', 'trend', 'two-of-three'],
  baseline: { to: '2024-12' },
  series: [
    {
      key: 'on-time',
      points: Array.from({ length: 24 }, (_, index) => ({
        t: month(index),
        requested: 800 + 40 * (index % 4),
        fulfilled: Math.round(
          ((800 + 40 * (index % 4)) * wander(index, index < 12 ? 90 : 93, 1)) / 100,
        ),
      })),
    },
  ],
};

/** A band to stay in, compared with the year before. */
export const band: TrendDocument = {
  type: 'trend',
  title: { en: 'Stock-to-sales ratio', 'zh-CN': '存销比', 'zh-TW': '存銷比' },
  unit: 'ratio',
  target: { min: 1.2, max: 1.6 },
  compare: 'year-ago',
  control: 'xmr',
  series: [
    {
      key: 'stock-to-sales',
      label: { en: 'Stock to sales', 'zh-CN': '存销比', 'zh-TW': '存銷比' },
      points: Array.from({ length: 18 }, (_, index) => ({
        t: month(index),
        value: Number(wander(index, 1.42, 0.12).toFixed(2)),
      })),
    },
  ],
};

/** Too few points for limits to rely on. */
export const provisional: TrendDocument = {
  type: 'trend',
  title: { en: 'The first months', 'zh-CN': '最初几个月', 'zh-TW': '最初幾個月' },
  control: 'auto',
  target: 90,
  series: [{ key: 'order-fill', points: orders.slice(0, 7) }],
};

/** Months that the document leaves out, with volumes in their own months. */
export const absent: TrendDocument = {
  type: 'trend',
  title: { en: 'Months left out', 'zh-CN': '缺失的月份', 'zh-TW': '缺漏的月份' },
  target: 90,
  series: [
    { key: 'unit-fill', points: [...orders.slice(0, 2), ...orders.slice(7, 12), orders[15]!] },
  ],
};

/** A plan by year beside what came by month. */
export const mixed: TrendDocument = {
  type: 'trend',
  title: { en: 'Plan and actual', 'zh-CN': '计划与实际', 'zh-TW': '計畫與實際' },
  unit: 'count',
  series: [
    {
      key: 'plan',
      label: { en: 'Plan', 'zh-CN': '计划', 'zh-TW': '計畫' },
      points: [
        { t: '2024', value: 10 },
        { t: '2025', value: 12 },
      ],
    },
    {
      key: 'actual',
      label: { en: 'Actual', 'zh-CN': '实际', 'zh-TW': '實際' },
      points: [
        { t: '2024-01', value: 9 },
        { t: '2024-02', value: 10 },
        { t: '2024-03', value: 11 },
        { t: '2025-01', value: 12 },
      ],
    },
  ],
};

export const empty: TrendDocument = {
  type: 'trend',
  title,
  series: [{ key: 'unit-fill', points: [{ t: '2026-01', requested: 0, fulfilled: 0 }] }],
};

export const withheld: TrendDocument = {
  type: 'trend',
  title,
  minimumN: 30,
  series: [
    {
      key: 'unit-fill',
      points: [
        { t: '2026-01', requested: 12, fulfilled: 11 },
        { t: '2026-02', requested: 9, fulfilled: 9 },
      ],
    },
  ],
};

export const stale: TrendDocument = { ...everything, staleAfter: 'P30D' };

/** Times that go back, a word for a number, a control chart that there is not. */
export const invalid: object = {
  type: 'trend',
  title,
  control: 'shewhart',
  series: [
    {
      key: 'unit-fill',
      points: [
        { t: '2026-02', requested: 120, fulfilled: 110 },
        { t: '2026-01', requested: 'many', fulfilled: 80 },
      ],
    },
  ],
};
