import type { Figures, TableFigures, Text } from '../../contract/index.js';
import {
  clip,
  pairedInterval,
  ratio,
  weightedMean,
  welch,
  type Interval,
} from '../../statistics/index.js';
import type { ChainGap, Dimension, GapDocument, Station } from './gap.schema.js';

/** The level at which a gap is told from chance where no interval is to be drawn. */
const JUDGED_AT = 0.95;

/**
 * What a gap says: a shortfall, an excess, or neither. `unclear`: its interval holds zero, so it
 * may be chance. Without an interval the gap is taken as it is given.
 */
export type Finding = 'short' | 'exceeds' | 'even' | 'unclear';

export interface DimensionFigure {
  readonly key: string;
  readonly label: Text | null | undefined;
  /** Means on the answer scale; null is missing or withheld, as everywhere here. */
  readonly expectation: number | null;
  readonly perception: number | null;
  /** Perception minus expectation: a shortfall is negative. */
  readonly gap: number | null;
  /** The interval to draw; null also where `confidence` is null. */
  readonly interval: Interval | null;
  /** Where the interval comes from, or would come from. */
  readonly method: 'paired' | 'welch' | null;
  readonly finding: Finding | null;
  readonly minimum: number | null;
  /** Perception minus minimum. */
  readonly adequacy: number | null;
  readonly importance: number | null;
  /** The gap's part of the weighted total: over all rows these add up to it. */
  readonly weighted: number | null;
  /** The fewest answers that any of its figures rests on. */
  readonly n: number | null;
  /** `minimumN` where n is below it; all figures are then null. */
  readonly withheld: number | null;
}

export interface ChainStep {
  readonly gap: ChainGap;
  /** `efficacy` compares the outcome with expectation and promise (gap 5 and gap 4). */
  readonly group: 'conformance' | 'efficacy';
  readonly start: Station;
  readonly end: Station;
  readonly from: number;
  readonly to: number;
  /** Later minus earlier: a shortfall is negative. */
  readonly value: number;
  /** The difference of the two levels as they are shown, so that what is shown adds up too. */
  readonly shown: number;
  /** Percent of the service gap; null where that is 0, and for the communication gap. */
  readonly share: number | null;
  /** Among the four terms: the widest shortfall as it is shown, or one of several as wide. */
  readonly worst: boolean;
}

export interface ChainFigures {
  /** Decimals that levels and gaps are shown with. */
  readonly digits: number;
  /** The stations with their levels rounded to `digits`; `promised`, where given, last. */
  readonly stops: readonly { readonly station: Station; readonly level: number }[];
  /** The four terms, the service gap, and the communication gap where there is a promise. */
  readonly steps: readonly ChainStep[];
}

export interface GapFigures extends Figures {
  readonly scale: Interval;
  readonly confidence: number | null;
  /** Decimals that the dimensions' figures are shown with. */
  readonly digits: number;
  /** In the document's order. */
  readonly dimensions: readonly DimensionFigure[];
  /** No expectation anywhere (SERVPERF): there is no gap to draw. */
  readonly performanceOnly: boolean;
  /** sum(importance * gap) / sum(importance); null for nothing to divide by. */
  readonly weighted: number | null;
  readonly chain: ChainFigures | null;
  /** The document's own review questions, by gap. */
  readonly questions: GapDocument['questions'];
}

/** Later minus earlier, without the noise of binary fractions; null where it isn't finite. */
function difference(earlier: number | null, later: number | null): number | null {
  if (earlier === null || later === null || !Number.isFinite(later - earlier)) return null;
  return Number((later - earlier).toPrecision(12));
}

export const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Hundredths for means of ratings, tenths on a long scale such as 0 to 100. */
const digitsOf = ({ scale }: GapDocument): number => (scale.max - scale.min >= 50 ? 1 : 2);

/** The fewest decimals that say all values, at most `most`. */
export const decimals = (values: readonly number[], most: number): number =>
  [0, 1].find((digits) =>
    values.every((value) => Math.abs(value - round(value, Math.min(digits, most))) < 1e-9),
  ) ?? most;

interface Side {
  readonly mean: number | null;
  readonly sd: number | null;
  readonly n: number | null;
}

function sideOf(given: Dimension['expectation'], shared: number | null): Side {
  if (typeof given !== 'object' || given === null) {
    return { mean: given ?? null, sd: null, n: shared };
  }
  return { mean: given.mean, sd: given.sd ?? null, n: given.n ?? shared };
}

/**
 * The interval of a gap. The same people answered both halves, so it is the paired one, from the
 * SD of their own differences; from two separate SDs only Welch's can be had.
 */
function intervalOf(
  gap: number,
  expectation: Side,
  perception: Side,
  { gapSd, n }: Dimension,
  confidence: number,
): { interval: Interval | null; method: DimensionFigure['method'] } {
  const pairs = n ?? (expectation.n === perception.n ? perception.n : null);
  const paired =
    gapSd != null && pairs !== null ? pairedInterval(gap, gapSd, pairs, confidence) : null;
  if (paired) return { interval: paired, method: 'paired' };
  const sample = ({ mean, sd, n: size }: Side) =>
    mean === null || sd === null || size === null ? null : { mean, sd, n: size };
  const [a, b] = [sample(expectation), sample(perception)];
  const separate = a && b && welch(a, b, confidence);
  return { interval: separate, method: separate ? 'welch' : null };
}

function findingOf(gap: number, interval: Interval | null): Finding {
  const { lower, upper } = interval ?? { lower: gap, upper: gap };
  if (upper < 0) return 'short';
  if (lower > 0) return 'exceeds';
  return interval ? 'unclear' : 'even';
}

const NOTHING = {
  expectation: null,
  perception: null,
  gap: null,
  interval: null,
  method: null,
  finding: null,
  minimum: null,
  adequacy: null,
  importance: null,
  weighted: null,
};

function dimensionOf(given: Dimension, document: GapDocument): DimensionFigure {
  const { key, label } = given;
  const confidence = document.confidence === undefined ? JUDGED_AT : document.confidence;
  const expectation = sideOf(given.expectation, given.n ?? null);
  const perception = sideOf(given.perception, given.n ?? null);
  const sizes = [given.n, expectation.n, perception.n].flatMap((size) => size ?? []);
  const n = sizes.length ? Math.min(...sizes) : null;
  const least = document.minimumN ?? 0;
  if (n !== null && n < least) return { key, label, ...NOTHING, n, withheld: least };

  const gap = difference(expectation.mean, perception.mean);
  const { interval: whole, method } =
    gap === null
      ? { interval: null, method: null }
      : intervalOf(gap, expectation, perception, given, confidence ?? JUDGED_AT);
  const reach = document.scale.max - document.scale.min;
  const interval = clip(whole, { lower: -reach, upper: reach });
  const minimum = given.minimum ?? null;
  return {
    key,
    label,
    expectation: expectation.mean,
    perception: perception.mean,
    gap,
    interval: confidence === null ? null : interval,
    method,
    finding: gap === null ? null : findingOf(gap, interval),
    minimum,
    adequacy: difference(minimum, perception.mean),
    importance: given.importance ?? null,
    weighted: null,
    n,
    withheld: null,
  };
}

/** The rows with their parts of the weighted total, and the total. */
function weigh(rows: readonly DimensionFigure[]): {
  dimensions: DimensionFigure[];
  weighted: number | null;
} {
  const counted = rows.flatMap(({ importance, gap }) =>
    importance === null || gap === null ? [] : [{ weight: importance, value: gap }],
  );
  const sum = counted.reduce((all, { weight }) => all + weight, 0);
  const dimensions = rows.map((row) => ({
    ...row,
    weighted:
      row.importance === null || row.gap === null ? null : ratio(row.importance * row.gap, sum),
  }));
  return { dimensions, weighted: weightedMean(counted) };
}

const STATIONS = [
  'expected',
  'understood',
  'specified',
  'delivered',
  'perceived',
  'promised',
] as const;

const STEPS: readonly (readonly [ChainGap, Station, Station])[] = [
  ['diagnosis', 'expected', 'understood'],
  ['prescription', 'understood', 'specified'],
  ['pharmacy', 'specified', 'delivered'],
  ['perception', 'delivered', 'perceived'],
  ['service', 'expected', 'perceived'],
  ['communication', 'promised', 'delivered'],
];

/** Where the service gap stands among the steps: after its terms. */
export const SERVICE = 4;

/**
 * One quantity carried from station to station. The four terms telescope to the service gap; that
 * they do so in what a reader sees as well, the levels are rounded and not the gaps.
 */
function chainOf(document: GapDocument): ChainFigures | null {
  const given = document.chain;
  if (!given) return null;
  const known = STATIONS.flatMap((station) => {
    const value = given[station];
    return value == null ? [] : [{ station, value }];
  });
  const digits = decimals(
    known.map(({ value }) => value),
    digitsOf(document),
  );
  const service = difference(given.expected, given.perceived);
  const steps = STEPS.flatMap(([gap, start, end], index): ChainStep[] => {
    const [from, to] = [given[start] ?? null, given[end] ?? null];
    const value = difference(from, to);
    if (from === null || to === null || value === null) return [];
    const shown = round(round(to, digits) - round(from, digits), digits);
    const share = index > SERVICE || !service ? null : (value / service) * 100;
    const group = index < SERVICE ? 'conformance' : 'efficacy';
    return [{ gap, group, start, end, from, to, value, shown, share, worst: false }];
  });
  // A scale longer than a number can say leaves out steps, and half a chain says nothing.
  if (steps.length < known.length) return null;
  const widest = Math.min(0, ...steps.slice(0, SERVICE).map(({ shown }) => shown));
  return {
    digits,
    stops: known.map(({ station, value }) => ({ station, level: round(value, digits) })),
    steps: steps.map((step, index) => ({
      ...step,
      worst: index < SERVICE && widest < 0 && step.shown === widest,
    })),
  };
}

function dimensionTable(rows: readonly DimensionFigure[]): TableFigures {
  // Weights as shares or ratings need their decimals, points out of 100 do not.
  const small = rows.every(({ importance }) => (importance ?? 0) <= 10);
  return {
    name: 'dimensions',
    columns: [
      { key: 'key', unit: 'code' },
      { key: 'label', unit: 'label' },
      { key: 'expectation', unit: 'score' },
      { key: 'perception', unit: 'score' },
      { key: 'gap', unit: 'score' },
      { key: 'lower', unit: 'score' },
      { key: 'upper', unit: 'score' },
      { key: 'minimum', unit: 'score' },
      { key: 'adequacy', unit: 'score' },
      { key: 'importance', unit: small ? 'score' : 'index' },
      { key: 'weighted-gap', unit: 'score' },
    ],
    rows: rows.map((row) => [
      row.key,
      { key: row.key, text: row.label },
      row.expectation,
      row.perception,
      row.gap,
      row.interval?.lower ?? null,
      row.interval?.upper ?? null,
      row.minimum,
      row.adequacy,
      row.importance,
      row.weighted,
    ]),
  };
}

const chainTable = ({ steps }: ChainFigures): TableFigures => ({
  name: 'chain',
  columns: [
    { key: 'gap', unit: 'code' },
    { key: 'group', unit: 'code' },
    { key: 'from', unit: 'score' },
    { key: 'to', unit: 'score' },
    { key: 'value', unit: 'score' },
    { key: 'share', unit: 'percent' },
  ],
  rows: steps.map(({ gap, group, from, to, value, share }) => [gap, group, from, to, value, share]),
});

/** The n that all rows share; null where they don't, or don't say. */
function commonN(rows: readonly DimensionFigure[]): number | null {
  const first = rows[0]?.n ?? null;
  return rows.every(({ n }) => n === first) ? first : null;
}

/**
 * The figures of the gap model: each dimension's gap with interval and finding, the weighted
 * total, the chain of stations. Where `confidence` is null no interval is shown, but a gap is
 * still told from chance at 95 %.
 */
export function gapModel(document: GapDocument): GapFigures {
  const scale = { lower: document.scale.min, upper: document.scale.max };
  const given = (document.dimensions ?? []).map((one) => dimensionOf(one, document));
  const { dimensions, weighted } = weigh(given);
  const chain = chainOf(document);
  // A chain says nothing of answers, so it is never withheld.
  const thin = !chain && dimensions.length > 0 && dimensions.every((row) => row.withheld !== null);
  const tables = [
    ...(dimensions.length || !chain ? [dimensionTable(dimensions)] : []),
    ...(chain ? [chainTable(chain)] : []),
  ] as [TableFigures, ...TableFigures[]];
  return {
    scale,
    confidence: document.confidence === undefined ? JUDGED_AT : document.confidence,
    digits: digitsOf(document),
    dimensions,
    performanceOnly:
      dimensions.length > 0 &&
      (document.dimensions ?? []).every(({ expectation: one }) => sideOf(one, null).mean === null),
    weighted,
    chain,
    questions: document.questions,
    n: commonN(dimensions),
    withheld: thin ? (document.minimumN ?? null) : null,
    empty:
      !chain &&
      dimensions.every(
        ({ expectation, perception }) => expectation === null && perception === null,
      ),
    tables,
  };
}

export type Sort = 'given' | 'gap' | 'weighted';

/** What the rows would be sorted by; null where no row has it, or the order is the document's. */
export function sortKey(figures: GapFigures, sort: string): 'gap' | 'weighted' | null {
  if (sort !== 'gap' && sort !== 'weighted') return null;
  return figures.dimensions.some((row) => row[sort] !== null) ? sort : null;
}

/** The rows' positions in the order to draw them: the worst first, rows without a figure last. */
export function drawnOrder(figures: GapFigures, sort: string): number[] {
  const order = figures.dimensions.map((_, index) => index);
  const key = sortKey(figures, sort);
  if (!key) return order;
  const rank = (index: number) => figures.dimensions[index]![key] ?? Infinity;
  // Equal ranks, two missing ones among them, keep the document's order.
  return order.sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)));
}
