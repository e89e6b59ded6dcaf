/* Made-up documents of the Kano model, for what no real one shows. */
import type { KanoDocument } from '../../src/documents.js';

const title = {
  en: 'What features of a repair order do',
  'zh-CN': '维修服务各项功能的作用',
  'zh-TW': '維修服務各項功能的作用',
};

const note = {
  en: 'Questionnaire with both questions; made-up figures.',
  'zh-CN': '正反两问的问卷；虚构数据。',
  'zh-TW': '正反兩問的問卷；虛構資料。',
};

const label = (en: string, cn: string, tw: string) => ({ en, 'zh-CN': cn, 'zh-TW': tw });

const counts = (M: number, O: number, A: number, I: number, R = 0, Q = 0) => ({ M, O, A, I, R, Q });

const items: KanoDocument['items'] = [
  {
    key: 'safe',
    label: label('Safe to drive afterwards', '修后行车安全', '修後行車安全'),
    counts: counts(142, 61, 8, 19, 0, 2),
    missing: 8,
  },
  {
    key: 'quote',
    label: label('Price as quoted', '按报价收费', '依報價收費'),
    counts: counts(88, 96, 21, 27),
  },
  {
    key: 'on-time',
    label: label('Ready on time', '按时交车', '準時交車'),
    counts: counts(52, 124, 31, 25),
  },
  {
    key: 'pictures',
    label: label('Pictures of the damage', '提供损伤照片', '提供損傷照片'),
    counts: counts(11, 42, 118, 58, 2, 1),
  },
  {
    key: 'coffee',
    label: label('Coffee while waiting', '等候时有咖啡', '等候時有咖啡'),
    counts: counts(4, 12, 62, 146, 8),
  },
  {
    key: 'calls',
    label: label('Sales calls afterwards', '事后电话推销', '事後電話推銷'),
    counts: counts(1, 2, 9, 61, 151, 8),
  },
  {
    key: 'pick-up',
    label: label('Car picked up at home', '上门取车', '到府取車'),
    counts: counts(9, 28, 101, 92, 2),
  },
];

/** Everything that the Kano model can have: all categories, some not separable, a warning, a source. */
export const everything: KanoDocument = {
  type: 'kano',
  title,
  subtitle: label(
    'Seven features, 232 answers each',
    '七项功能，各 232 份答案',
    '七項功能，各 232 份回答',
  ),
  asOf: '2026-09',
  items,
  note,
};

/** Counts published with the R package stp25kano. */
export const published: KanoDocument = {
  type: 'kano',
  title: label('Published counts of a ski study', '已发表的滑雪板研究', '已發表的滑雪板研究'),
  note: label(
    'README of the R package stp25kano; n = 296.',
    'R 软件包 stp25kano 的说明；n = 296。',
    'R 套件 stp25kano 的說明；n = 296。',
  ),
  items: [
    {
      key: 'edge',
      label: label('Edge grip', '边刃抓地力', '邊刃抓地力'),
      counts: counts(95, 123, 45, 33),
    },
    {
      key: 'turn',
      label: label('Ease of turn', '易于转弯', '易於轉彎'),
      counts: counts(15, 24, 121, 124, 6, 6),
    },
    { key: 'service', label: label('Service', '服务', '服務'), counts: counts(65, 87, 93, 51) },
  ],
};

/** Pairs of answers in place of counts. */
export const answers: KanoDocument = {
  type: 'kano',
  title,
  note,
  items: [
    {
      key: 'pictures',
      label: label('Pictures of the damage', '提供损伤照片', '提供損傷照片'),
      answers: [
        [1, 12, 60, 46, 42],
        [0, 6, 9, 8, 4],
        [0, 4, 22, 6, 5],
        [0, 1, 1, 1, 2],
        [0, 1, 1, 0, 0],
      ],
    },
    {
      key: 'safe',
      label: label('Safe to drive afterwards', '修后行车安全', '修後行車安全'),
      answers: [
        [2, 1, 2, 5, 61],
        [0, 2, 3, 5, 101],
        [0, 0, 4, 3, 37],
        [0, 0, 1, 1, 4],
        [0, 0, 0, 0, 0],
      ],
    },
  ],
};

/** A weighted survey: intervals and the test rest on the effective number of answers. */
export const weighted: KanoDocument = {
  ...everything,
  items: items.map((item) => ({ ...item, effectiveN: 81.5 })),
};

export const ninety: KanoDocument = { ...everything, confidence: 0.9 };

export const census: KanoDocument = { ...everything, sampling: { design: 'census' } };

export const withoutIntervals: KanoDocument = { ...everything, confidence: null };

/** One rests on too few answers, one has none, one only answers that have no place in the plot. */
export const missing: KanoDocument = {
  ...everything,
  minimumN: 30,
  items: [
    ...items.slice(0, 4),
    { key: 'few', label: label('Loan car', '代步车', '代步車'), counts: counts(3, 5, 9, 4) },
    {
      key: 'reverse',
      label: label('Advertising in the car', '车内广告', '車內廣告'),
      counts: counts(0, 0, 0, 0, 39, 1),
    },
  ],
};

export const littleData: KanoDocument = {
  type: 'kano',
  title,
  note,
  items: [{ key: 'a', label: label('Loan car', '代步车', '代步車'), counts: counts(1, 1, 1, 0) }],
};

/** Forty features with thirty letters each. */
export const longLabels: KanoDocument = {
  type: 'kano',
  title: label(
    'Forty features of a repair order with names of thirty letters each, two questions of every one',
    '维修服务的四十项功能，每项功能的名称都有三十个字，每项各问正反两个问题',
    '維修服務的四十項功能，每項功能的名稱都有三十個字，每項各問正反兩個問題',
  ),
  note,
  items: Array.from({ length: 40 }, (_, index) => ({
    key: `feature-${index}`,
    label: label(
      `Feature ${String.fromCodePoint(65 + (index % 26))} of the service received`
        .padEnd(30, '.')
        .slice(0, 30),
      `维修服务调查问卷中第${String.fromCodePoint(0x4e00 + index * 7)}类功能的名称需要三十个汉字才能写得完整`.slice(
        0,
        30,
      ),
      `維修服務調查問卷中第${String.fromCodePoint(0x4e00 + index * 7)}類功能的名稱需要三十個漢字才能寫得完整`.slice(
        0,
        30,
      ),
    ),
    counts: counts(
      (index * 37) % 101,
      (index * 53) % 97,
      (index * 29) % 89,
      (index * 41) % 83,
      index % 5,
      index % 3,
    ),
  })),
};

export const empty: KanoDocument = {
  type: 'kano',
  title,
  items: [{ key: 'a', counts: counts(0, 0, 0, 0) }],
};

export const withheld: KanoDocument = { ...everything, minimumN: 300 };

export const stale: KanoDocument = { ...everything, asOf: '2025-01-31', staleAfter: 'P30D' };

/** A count missing, a key twice, too few answers, a word. */
export const invalid: object = {
  type: 'kano',
  title,
  items: [
    { key: 'a', counts: { M: 1, O: 2, A: 3, I: 4, R: 5 } },
    { key: 'a', answers: [[1, 2, 3, 4, 5]] },
    { key: 'b', counts: 'many' },
  ],
};
