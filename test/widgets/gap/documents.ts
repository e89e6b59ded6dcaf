import { readFileSync } from 'node:fs';
import { parse } from '../../../src/contract/index.js';
import { gapModel, type GapFigures } from '../../../src/widgets/gap/gap.model.js';
import { gapSchema, type GapDocument } from '../../../src/widgets/gap/gap.schema.js';
import { there } from '../../statistics/support.js';

/** A validated document with some fields; throws where they are not valid. */
export function checked(fields: object): GapDocument {
  const { data, faults } = parse(gapSchema, {
    type: 'gap',
    scale: { min: 1, max: 5 },
    ...fields,
  });
  if (!data) throw new Error(JSON.stringify(faults));
  return data;
}

export const modelOf = (fields: object): GapFigures => gapModel(checked(fields));

export const kiosk = JSON.parse(
  readFileSync(new URL('../../../demo/data/kiosk-gap.json', import.meta.url), 'utf8'),
) as GapDocument;

/** t(385) at 97.5 %, to rebuild a standard deviation from a published interval. */
const T = 1.96615;
const sd = (lower: number, upper: number) => ((upper - lower) / 2 / T) * Math.sqrt(386);

/** SERVQUAL of a hospital, N = 386 (PMC6131925, table 2): the published means and intervals. */
export const PUBLISHED = [
  ['tangibles', 4.44, 4.19, -0.25, -0.3, -0.19, 11, 0.44, 0.53],
  ['reliability', 4.49, 4.36, -0.13, -0.18, -0.08, 32, 0.44, 0.51],
  ['responsiveness', 4.48, 4.35, -0.13, -0.18, -0.07, 22, 0.46, 0.5],
  ['assurance', 4.5, 4.32, -0.18, -0.23, -0.13, 19, 0.46, 0.49],
  ['empathy', 4.56, 4.4, -0.16, -0.2, -0.1, 16, 0.46, 0.51],
] as const;

export const servqual = {
  dimensions: PUBLISHED.map(([key, expectation, perception, , lower, upper, importance]) => ({
    key,
    expectation,
    perception,
    importance,
    minimum: expectation - 0.5,
    gapSd: sd(lower, upper),
    n: 386,
  })),
};

/** The same means with the two halves' own standard deviations alone. */
export const separate = {
  dimensions: PUBLISHED.map(([key, expectation, perception, , , , , before, after]) => ({
    key,
    expectation: { mean: expectation, sd: before, n: 386 },
    perception: { mean: perception, sd: after, n: 386 },
  })),
};

export const stations = {
  expected: 6.4,
  understood: 6.1,
  specified: 5.9,
  delivered: 5.3,
  perceived: 5.2,
  promised: 6.6,
};
/** The same stations, of 240 answers each. */
export const sampled = Object.fromEntries(
  Object.entries(stations).map(([station, mean]) => [station, { mean, sd: 1.3, n: 240 }]),
) as Readonly<Record<keyof typeof stations, object>>;
const seven = { scale: { min: 1, max: 7 } };
export const chain = { ...seven, chain: stations };
export const both = { ...seven, ...servqual, chain: stations };
export const servperf = {
  dimensions: PUBLISHED.map(([key, , perception]) => ({ key, perception, importance: 1 })),
};
/** Everything better than expected, a promise below delivery, a missing and a withheld row. */
export const excess = {
  ...seven,
  minimumN: 30,
  dimensions: [
    { key: 'attitude', expectation: 4, perception: 5.2, gapSd: 1, n: 100 },
    { key: 'technique', expectation: 5, perception: 5, gapSd: 1, n: 100 },
    { key: 'errors', expectation: 5, perception: 4.95, gapSd: 1.2, n: 100 },
    { key: 'complaints', expectation: 5, perception: null },
    { key: 'highlights', expectation: 5.5, perception: 5.4, n: 12 },
  ],
  chain: {
    expected: 4.1,
    understood: 4.6,
    specified: 4.4,
    delivered: 5.3,
    perceived: 5.5,
    promised: 5.2,
  },
};
export const under = {
  ...seven,
  chain: {
    ...stations,
    expected: 5.4,
    understood: 5.1,
    specified: 5.6,
    perceived: 4.4,
    promised: 4.9,
  },
};
export const near = {
  ...seven,
  chain: {
    expected: 5.425,
    understood: 5.118,
    specified: 4.603,
    delivered: 5.2,
    perceived: 4.404,
    promised: 5.25,
  },
};
export const flat = {
  ...seven,
  dimensions: [{ key: 'attitude', expectation: 5, perception: 5 }],
  chain: { expected: 5, understood: 5, specified: 5, delivered: 5, perceived: 5, promised: 5 },
};
export const long = {
  ...seven,
  dimensions: [
    '营业厅工作人员在办理业务过程中使用文明用语并主动告知所需材料与办理时限',
    '线上渠道与线下网点之间信息保持一致',
    'The counter staff explain every step of the procedure in words that a layman understands',
    'x',
  ].map((label, index) => ({
    key: `item-${index}`,
    label,
    expectation: 6.2,
    perception: 4.9 + index * 0.4,
    gapSd: 1.4,
    n: 80,
    importance: 0.3,
    minimum: 5,
  })),
};
export const forty = {
  ...seven,
  dimensions: Array.from({ length: 40 }, (_, index) => ({
    key: `item-${index}`,
    label: `Statement number ${index + 1} of the questionnaire`,
    expectation: { mean: 4 + ((index * 37) % 29) / 10, sd: 1.2, n: 150 },
    perception: { mean: 3 + ((index * 53) % 37) / 10, sd: 1.4, n: 150 },
    importance: 1 + ((index * 7) % 11) / 10,
    minimum: 3 + ((index * 5) % 13) / 10,
  })),
};
export const ends = {
  scale: { min: 0, max: 100 },
  dimensions: [
    { key: 'down', expectation: 100, perception: 0, gapSd: 300, n: 5, minimum: 0 },
    { key: 'up', expectation: 0, perception: 100 },
    { key: 'top', expectation: 100, perception: 100 },
  ],
  chain: {
    expected: 100,
    understood: 80,
    specified: 60,
    delivered: 0,
    perceived: 0,
    promised: 100,
  },
};

export const row = (figures: GapFigures, key: string) =>
  there(figures.dimensions.find((dimension) => dimension.key === key));
export const step = (figures: GapFigures, gap: string) =>
  there(figures.chain?.steps.find((candidate) => candidate.gap === gap));
