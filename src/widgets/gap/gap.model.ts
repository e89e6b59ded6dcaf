import type { Figures, TableFigures, Text } from '../../contract/index.js';
import {
  clip,
  pairedInterval,
  ratio,
  weightedMean,
  welch,
  type Interval,
} from '../../statistics/index.js';
import { chainOf, chainTable, difference, digitsOf, type ChainFigures } from './chain.model.js';
import type { Dimension, GapDocument } from './gap.schema.js';

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
