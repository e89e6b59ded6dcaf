/* Made-up documents of importance-performance matrices, for what no real one shows. */
import type { MatrixDocument } from '../../src/documents.js';

const title = {
  en: 'What to improve in the workshop',
  'zh-CN': '车间先改进什么',
  'zh-TW': '維修廠先改善什麼',
};

const note = {
  en: 'Survey of 240 customers; made-up figures.',
  'zh-CN': '240 位顾客的问卷；虚构数据。',
  'zh-TW': '240 位顧客的問卷；虛構資料。',
};

const label = (en: string, cn: string, tw: string) => ({ en, 'zh-CN': cn, 'zh-TW': tw });

const scale = { min: 1, max: 5 };

/** A mean of ratings with its spread. */
const rated = (mean: number, sd: number) => ({ mean, sd, n: 240 });

const items: MatrixDocument['items'] = [
  {
    key: 'first-time',
    label: label('Repaired the first time', '一次修好', '一次修好'),
    importance: rated(4.72, 0.5),
    performance: rated(3.41, 1.0),
  },
  {
    key: 'price',
    label: label('Price as quoted', '按报价收费', '依報價收費'),
    importance: rated(4.55, 0.6),
    performance: rated(3.62, 1.1),
  },
  {
    key: 'on-time',
    label: label('Ready on time', '按时交车', '準時交車'),
    importance: rated(4.31, 0.7),
    performance: rated(3.78, 1.1),
  },
  {
    key: 'explained',
    label: label('Work explained', '说明维修内容', '說明維修內容'),
    importance: rated(4.12, 0.8),
    performance: rated(4.32, 0.8),
  },
  {
    key: 'courtesy',
    label: label('Courteous staff', '员工有礼', '員工有禮'),
    importance: rated(4.24, 0.7),
    performance: rated(4.56, 0.6),
  },
  {
    key: 'car-clean',
    label: label('Car returned clean', '交车时清洁', '交車時乾淨'),
    importance: rated(3.02, 1.0),
    performance: rated(4.41, 0.7),
  },
  {
    key: 'waiting-room',
    label: label('Waiting room', '休息区', '休息區'),
    importance: rated(2.61, 1.1),
    performance: rated(3.31, 1.0),
  },
  {
    key: 'shuttle',
    label: label('Shuttle service', '接送服务', '接送服務'),
    importance: rated(2.44, 1.2),
    performance: rated(2.91, 1.2),
  },
];

/** Everything that a matrix can have: spreads, a stated importance, items that are unclear, a source. */
export const everything: MatrixDocument = {
  type: 'matrix',
  title,
  subtitle: label(
    'Stated importance and satisfaction, 1 to 5',
    '陈述重要性与满意度，1 至 5 分',
    '自述重要度與滿意度，1 至 5 分',
  ),
  asOf: '2026-09',
  scale,
  importanceKind: 'stated',
  crosshair: 'mean',
  items,
  note,
};

/**
 * The car dealer's study of Martilla and James (1977), with its means as they are usually quoted: 14
 * attributes of a service department on scales of four points.
 */
export const carDealer: MatrixDocument = {
  type: 'matrix',
  title: label('A car dealer’s service department', '汽车经销商的维修部门', '汽車經銷商的維修部門'),
  note: label(
    'After the study of Martilla and James (1977); means as usually quoted.',
    '据 Martilla 与 James（1977）的研究；均值为常见引用值。',
    '依 Martilla 與 James（1977）的研究；平均數為常見引用值。',
  ),
  scale: { min: 1, max: 4 },
  importanceKind: 'stated',
  items: (
    [
      [3.83, 2.63],
      [3.63, 2.73],
      [3.6, 3.15],
      [3.56, 3.0],
      [3.41, 3.05],
      [3.41, 3.29],
      [3.38, 3.03],
      [3.37, 3.11],
      [3.29, 2.0],
      [3.27, 3.02],
      [2.52, 2.25],
      [2.43, 2.49],
      [2.37, 2.35],
      [2.05, 3.33],
    ] as const
  ).map(([importance, performance], index) => {
    const number = index + 1;
    const name = label(`Attribute ${number}`, `第${number}项`, `第${number}項`);
    return { key: `a${number}`, label: name, importance, performance };
  }),
};

const middle = {
  en: 'At the middle of the scale',
  'zh-CN': '以量表中点为界',
  'zh-TW': '以量尺中點為界',
};

export const midpoint: MatrixDocument = { ...everything, title: middle, crosshair: 'midpoint' };

export const given: MatrixDocument = {
  ...everything,
  title: label('At lines of our own', '以自定数值为界', '以自訂數值為界'),
  crosshair: { importance: 4, performance: 4 },
};

export const median: MatrixDocument = { ...everything, crosshair: 'median' };

/** Correlations with the overall rating, each of so many pairs: Fisher's interval. */
export const derived: MatrixDocument = {
  type: 'matrix',
  title: label('What goes with satisfaction', '与满意相关的因素', '與滿意相關的因素'),
  scale,
  importanceKind: 'derived',
  note,
  items: items.map((item, index) => ({
    ...item,
    importance: [0.62, 0.55, 0.31, 0.44, 0.4, 0.12, 0.18, -0.04][index]!,
    n: 240,
  })),
};

export const census: MatrixDocument = { ...everything, sampling: { design: 'census' } };

export const withoutIntervals: MatrixDocument = { ...everything, confidence: null };

/** One is withheld, and one has no answers. */
export const missing: MatrixDocument = {
  ...everything,
  minimumN: 30,
  items: [
    ...items.slice(0, 5),
    {
      key: 'few',
      label: label('Loan car', '代步车', '代步車'),
      importance: 4,
      performance: 3,
      n: 12,
    },
    {
      key: 'none',
      label: label('Tyre storage', '轮胎保管', '輪胎保管'),
      importance: 3,
      performance: null,
    },
  ],
};

/** Nothing is both important and weak. */
export const nothingShort: MatrixDocument = {
  type: 'matrix',
  title,
  scale,
  note,
  items: [
    {
      key: 'a',
      label: label('Courteous staff', '员工有礼', '員工有禮'),
      importance: 4.5,
      performance: 4.5,
    },
    {
      key: 'b',
      label: label('Waiting room', '休息区', '休息區'),
      importance: 2.5,
      performance: 3.1,
    },
  ],
};

export const littleData: MatrixDocument = {
  type: 'matrix',
  title,
  scale,
  note,
  items: [{ key: 'a', label: label('Price', '价格', '價格'), importance: 4, performance: 3 }],
};

/** Points that follow a spiral, so that some lie close together. */
const spiral = (index: number) => ({
  importance: 3 + (index / 24) * Math.cos(index * 1.3),
  performance: 3 + (index / 24) * Math.sin(index * 1.3),
});

/** Forty attributes with thirty letters each. */
export const longLabels: MatrixDocument = {
  type: 'matrix',
  title: label(
    'Forty attributes of a very large workshop with names of thirty letters each',
    '一个大型维修车间的四十个属性，每个属性的名称都有三十个字',
    '一個大型維修廠的四十個屬性，每個屬性的名稱都有三十個字',
  ),
  scale,
  note,
  items: Array.from({ length: 40 }, (_, index) => ({
    key: `item-${index}`,
    label: label(
      `Attribute ${String.fromCodePoint(65 + (index % 26))} of the service received`.slice(0, 30),
      `服务质量调查问卷中第${String.fromCodePoint(0x4e00 + index * 7)}类属性的名称需要三十个汉字才能写得完整`.slice(
        0,
        30,
      ),
      `服務品質調查問卷中第${String.fromCodePoint(0x4e00 + index * 7)}類屬性的名稱需要三十個漢字才能寫得完整`.slice(
        0,
        30,
      ),
    ),
    ...spiral(index),
  })),
};

export const empty: MatrixDocument = {
  type: 'matrix',
  title,
  scale,
  items: [{ key: 'price', importance: null, performance: 3 }],
};

export const withheld: MatrixDocument = { ...everything, minimumN: 300 };

export const stale: MatrixDocument = { ...everything, asOf: '2025-01-31', staleAfter: 'P30D' };

/** Off the scale, a key twice, a word in place of a figure. */
export const invalid: object = {
  type: 'matrix',
  title,
  scale,
  crosshair: 'average',
  items: [
    { key: 'price', importance: 4, performance: 9 },
    { key: 'price', importance: 'high', performance: 3 },
  ],
};
