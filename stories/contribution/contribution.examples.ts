/* Made-up documents of contributions, for what no real one shows. */
import type { ContributionDocument } from '../../src/documents.js';

const score = {
  en: 'What makes up the service score',
  'zh-CN': '服务得分的构成',
  'zh-TW': '服務得分的組成',
};

const note = {
  en: 'Scores of a branch; made-up figures.',
  'zh-CN': '某网点的得分；虚构数据。',
  'zh-TW': '某據點的得分；虛構資料。',
};

/** Everything that a contribution can have: a base, the eight elements, a missing one, date, source. */
export const everything: ContributionDocument = {
  type: 'contribution',
  title: score,
  subtitle: {
    en: 'Eight elements, third quarter',
    'zh-CN': '八要素，第三季度',
    'zh-TW': '八要素，第三季',
  },
  asOf: '2026-Q3',
  base: 40,
  items: [
    { key: 'attitude', value: 12.4 },
    { key: 'technique', value: 9.8 },
    { key: 'responsibility', value: 7.5 },
    { key: 'facilities', value: 4.1 },
    { key: 'management', value: null },
    { key: 'highlights', value: 3 },
    { key: 'complaints', value: -8.6 },
    { key: 'errors', value: -2.2 },
  ],
  note,
};

/** From 0, with all parts known. */
export const elements: ContributionDocument = {
  ...everything,
  base: null,
  items: everything.items.map((item) => ({ ...item, value: item.value ?? 5.5 })),
};

/** What takes away is more than what adds. */
export const belowZero: ContributionDocument = {
  type: 'contribution',
  title: { en: 'Change of the score', 'zh-CN': '得分变化', 'zh-TW': '得分變化' },
  items: [
    { key: 'attitude', value: 1.5 },
    { key: 'facilities', value: -4.25 },
    { key: 'complaints', value: -3.5 },
    { key: 'highlights', value: 2 },
  ],
  note,
};

/** Parts that are small beside the base. */
export const smallParts: ContributionDocument = {
  ...everything,
  base: 860,
  items: everything.items.map((item) => ({ ...item, value: item.value && item.value / 10 })),
};

export const deductionsOnly: ContributionDocument = {
  ...everything,
  base: 100,
  items: [
    { key: 'complaints', value: -8.6 },
    { key: 'errors', value: -2.2 },
    { key: 'waiting', label: { en: 'Waiting', 'zh-CN': '等候', 'zh-TW': '等候' }, value: 0 },
  ],
};

export const littleData: ContributionDocument = {
  type: 'contribution',
  title: score,
  items: [{ key: 'attitude', value: 12.4 }],
  note,
};

/** Most parts are missing. */
export const manyGaps: ContributionDocument = {
  ...everything,
  items: everything.items.map((item, index) => (index % 3 ? { ...item, value: null } : item)),
};

const region = (index: number) => ({
  en: `Branch ${index + 1} of the northern sales area`,
  'zh-CN': `北方销售大区第 ${index + 1} 营业网点及所辖代办站`,
  'zh-TW': `北區第 ${index + 1} 營業據點及其所屬代辦處的加總`,
});

/** Forty parts with long names. */
export const longLabels: ContributionDocument = {
  ...everything,
  items: Array.from({ length: 40 }, (_, index) => ({
    key: `branch-${index + 1}`,
    label: region(index),
    value: Math.round(70 * Math.sin(index * 1.7) + 20) / 10,
  })),
};

export const huge: ContributionDocument = {
  type: 'contribution',
  title: { en: 'Points given', 'zh-CN': '已发积分', 'zh-TW': '已發點數' },
  base: 123_456_789_012,
  items: [
    { key: 'highlights', value: 45_678_901_234 },
    { key: 'complaints', value: -98_765_432 },
  ],
  note,
};

export const empty: ContributionDocument = {
  ...everything,
  items: everything.items.map((item) => ({ ...item, value: null })),
};

export const invalid = {
  ...everything,
  base: 'forty',
  items: [{ key: 'attitude', value: '12.4 points' }, { key: 'total', value: 20 }, { value: 1 }],
};

export const stale: ContributionDocument = { ...everything, asOf: '2026-Q1', staleAfter: 'P1M' };
