/* Made-up documents of scorecards, for what no real one shows. */
import type { ScorecardDocument } from '../../src/documents.js';

type Row = ScorecardDocument['rows'][number];
type Point = Row['points'][number];

const title = {
  en: 'Dealer service this morning',
  'zh-CN': '今晨经销商服务指标',
  'zh-TW': '今早經銷商服務指標',
};

const note = {
  en: 'Made-up figures of a distributor, 24 months to September 2026.',
  'zh-CN': '某分销商截至 2026 年 9 月的 24 个月；虚构数据。',
  'zh-TW': '某經銷商截至 2026 年 9 月的 24 個月；虛構資料。',
};

const SUPPLY = { en: 'Supply', 'zh-CN': '供货', 'zh-TW': '供貨' };
const SERVICE = { en: 'Service', 'zh-CN': '服务', 'zh-TW': '服務' };
const CUSTOMERS = { en: 'Customers', 'zh-CN': '顾客', 'zh-TW': '顧客' };

/** A point for each figure, a month each, the last in September 2026. */
const monthly = <T>(figures: readonly T[], point: (figure: T) => Omit<Point, 't'>): Point[] =>
  figures.map((figure, index) => {
    const start = new Date(Date.UTC(2026, 9 - figures.length + index));
    return { t: start.toISOString().slice(0, 7), ...point(figure) };
  });

const values = (...figures: readonly (number | null)[]): Point[] =>
  monthly(figures, (value) => ({ value }));

/** Percentages of so many orders, as counts. */
const shares = (requested: number, ...figures: readonly (number | null)[]): Point[] =>
  monthly(figures, (percent) => ({
    requested: percent === null ? null : requested,
    fulfilled: percent === null ? null : Math.round((requested * percent) / 100),
  }));

// prettier-ignore
const unitFill: Row = {
  key: 'unit-fill', group: SUPPLY, control: 'p', target: 93,
  points: shares(1200, 95.1, 94.2, 95.6, 94.8, 95.3, 94.1, 95.9, 94.6, 95.2, 94.9, 95.5, 94.4,
    95.0, 95.7, 94.3, 95.4, 94.7, 95.1, 94.9, 95.6, 94.5, 95.2, 94.8, 91.3),
};

// prettier-ignore
const onTime: Row = {
  key: 'on-time', group: SUPPLY, control: 'p', target: 95,
  points: shares(1150, 88.2, 87.1, 89.3, 88.6, 87.7, 88.9, 88.1, 87.4, 89.0, 88.3, 88.8, 87.6,
    88.4, 89.1, 87.9, 88.5, 88.0, 87.2, 88.7, 89.2, 88.1, 87.8, 88.6, 88.3),
};

// prettier-ignore
const accuracy: Row = {
  key: 'accuracy', group: SUPPLY, control: 'p', target: 97,
  points: shares(1180, 99.1, 99.3, 99.0, 99.4, 99.2, 98.9, 99.3, 99.1, 99.5, 99.2, 99.0, 99.3,
    99.2, 99.4, 99.1, 98.8, 99.2, 99.3, 99.1, 99.4, 99.0, 99.2, 99.3, 99.1),
};

// prettier-ignore
const complaints: Row = {
  key: 'complaints', group: SERVICE, unit: 'per:1000', control: 'u', target: 8,
  label: { en: 'Complaints', 'zh-CN': '投诉', 'zh-TW': '客訴' },
  points: monthly([102, 96, 110, 99, 105, 93, 108, 101, 97, 104, 95, 103, 99, 90, 106, 98,
    84, 82, 79, 85, 80, 77, 83, 74], (events) => ({ events, exposure: 11_000 })),
};

// prettier-ignore
const answer: Row = {
  key: 'answer', group: SERVICE, unit: 'hours', control: 'xmr', target: 24,
  label: { en: 'Time to the first answer', 'zh-CN': '首次答复用时', 'zh-TW': '首次回覆時間' },
  points: values(24.5, 21.8, 23.9, 20.7, 22.6, 25.1, 21.2, 22.8, 24.0, 20.9, 23.3, 22.1, 24.7, 21.5,
    22.9, 23.6, 20.4, 24.2, 22.3, 21.9, 23.8, 22.5).concat({ t: '2026-10', value: 31, partial: true }),
};

// prettier-ignore
const orderCapture: Row = {
  key: 'order-capture', group: SERVICE, control: 'p', target: 98,
  points: shares(900, 98.4, 98.1, 98.7, 97.9, 98.2, 98.6, 98.0, 98.3, 97.8, 98.5, 98.1, 98.4,
    98.2, 98.0, 98.6, 98.3, 97.9, 98.4, 98.1, null, 98.5, 98.2, 98.0, 98.3),
};

// prettier-ignore
const recommendation: Row = {
  key: 'recommendation', group: CUSTOMERS, unit: 'points', control: 'xmr', target: 30,
  label: { en: 'Recommendation (NPS)', 'zh-CN': '推荐意愿（NPS）', 'zh-TW': '推薦意願（NPS）' },
  points: values(31.2, 34.5, 29.8, 33.1, 30.4, 35.0, 32.2, 33.7, 31.9),
};

// prettier-ignore
const stock: Row = {
  key: 'stock', group: CUSTOMERS, unit: 'ratio', control: 'xmr', target: { min: 1.2, max: 1.5 },
  label: { en: 'Stock to sales', 'zh-CN': '库存销售比', 'zh-TW': '存銷比' },
  points: values(1.31, 1.36, 1.34, 1.38, 1.33, 1.35, 1.37, 1.32, 1.36, 1.34, 1.35, 1.33, 1.37, 1.36,
    1.34, 1.35, 1.36, 1.33, 1.34, 1.37, 1.35, 1.36, 1.34, 1.35),
};

// prettier-ignore
const order: Row = {
  key: 'order', group: CUSTOMERS, unit: 'currency:CNY', control: 'xmr',
  label: { en: 'Average order', 'zh-CN': '平均订单金额', 'zh-TW': '平均訂單金額' },
  points: values(6120, 6240, 6035, 6310, 6190, 6275, 6090, 6220, 6150, 6330, 6205, 6265, 6110, 6290,
    6175, 6235, 6080, 6305, 6160, 6250, 6195, 6280, 6130, 6215),
};

const otif: Row = { key: 'otif', group: SUPPLY, points: shares(640, 81.2, 83.4, 80.9, 84.1, 82.6) };

/** Indicators of many units and kinds, those first that need a look. */
export const everything: ScorecardDocument = {
  type: 'scorecard',
  title,
  subtitle: {
    en: 'Newest complete month against its target and its control limits',
    'zh-CN': '最近一个完整月份，对照目标与控制限',
    'zh-TW': '最近一個完整月份，對照目標與管制界限',
  },
  asOf: '2026-10-05',
  sort: 'attention',
  rows: [
    accuracy,
    onTime,
    unitFill,
    otif,
    orderCapture,
    answer,
    complaints,
    recommendation,
    stock,
    order,
  ],
  note,
};

export const asGiven: ScorecardDocument = { ...everything, sort: 'given' };

/** All is as it always is. */
export const allQuiet: ScorecardDocument = {
  ...everything,
  subtitle: null,
  rows: [accuracy, orderCapture, stock].map(({ group: _group, ...row }) => row),
};

/** Without control limits there is nothing to judge by. */
export const noLimits: ScorecardDocument = {
  ...everything,
  rows: everything.rows.map(({ control: _control, ...row }) => row),
};

/** A change of the process on purpose, after which limits begin anew. */
export const phases: ScorecardDocument = {
  ...everything,
  rows: [
    {
      ...complaints,
      phases: [
        {
          from: '2026-02',
          label: { en: 'New hotline', 'zh-CN': '新热线', 'zh-TW': '新客服專線' },
        },
      ],
    },
    onTime,
  ],
};

/** One indicator of three months. */
export const littleData: ScorecardDocument = {
  type: 'scorecard',
  title,
  rows: [{ ...onTime, group: null, points: onTime.points.slice(-3) }],
  note,
};

/** Rows without a value, without points, and with periods that are not there. */
export const missingData: ScorecardDocument = {
  ...everything,
  rows: [
    { ...answer, points: values(null, 24, null, null, 22.5, null) },
    { ...onTime, points: onTime.points.filter((_, index) => index % 5 !== 3) },
    { ...accuracy, points: [] },
    { ...stock, points: values(null, null) },
    { ...order, points: [{ t: '2026-10', value: 6400, partial: true }] },
  ],
};

const NAMES = {
  en: 'Orders delivered complete in week',
  'zh-CN': '按承诺日期足量交付且无差错的订单占全部订单的百分比：第周',
  'zh-TW': '依承諾日期足量交付且無差錯的訂單占全部訂單的百分比：第週',
};

/** Forty indicators with names of thirty characters and more. */
export const manyRows: ScorecardDocument = {
  ...everything,
  rows: Array.from({ length: 40 }, (_, index) => {
    const { group, ...row } = everything.rows[index % everything.rows.length]!;
    return {
      ...row,
      group: index < 20 ? SUPPLY : group,
      key: `indicator-${index + 1}`,
      label: {
        en: `${NAMES.en} ${index + 1}`,
        'zh-CN': NAMES['zh-CN'].replace('周', `${index + 1}周`),
        'zh-TW': NAMES['zh-TW'].replace('週', `${index + 1}週`),
      },
    };
  }),
};

export const huge: ScorecardDocument = {
  ...everything,
  rows: [
    {
      key: 'huge',
      label: { en: 'Points given', 'zh-CN': '已发积分', 'zh-TW': '已發點數' },
      unit: 'count',
      control: 'xmr',
      points: values(123_456_789_012, 98_765_432_109, 110_000_000_000),
    },
  ],
};

export const empty: ScorecardDocument = { type: 'scorecard', title, rows: [], note };

export const invalid = {
  ...everything,
  sort: 'worst',
  rows: [{ ...onTime, target: '95 %' }, { key: 'stock' }, { ...accuracy, control: 'shewhart' }],
};

export const withheld: ScorecardDocument = {
  ...everything,
  minimumN: 5000,
  rows: [unitFill, onTime, accuracy],
};

/** Some indicators rest on too few orders. */
export const partlyWithheld: ScorecardDocument = {
  ...everything,
  minimumN: 1000,
  rows: [unitFill, onTime, orderCapture, otif],
};

export const stale: ScorecardDocument = { ...everything, asOf: '2026-03', staleAfter: 'P1M' };
