import { tableOf, type Figures, type TableFigures, type Text } from '../../contract/index.js';
import { clip, pairedInterval, ratio, welch, type Interval } from '../../statistics/index.js';
import { chainOf, chainTable, difference, digitsOf, type ChainFigures } from './chain.model.js';
import type { Dimension, GapDocument } from './gap.schema.js';

/** The level at which a gap is told from chance where no interval is to be drawn. */
const JUDGED_AT = 0.95;

/**
 * What a gap says: a shortfall, an excess, or neither. `unclear`: its interval holds zero, so it
 * may be chance. Without an interval the gap is taken as it is given.
 */
export type Finding = 'short' | 'exceeding' | 'even' | 'unclear';

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
  readonly scale: GapDocument['scale'];
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

const sideOf = (given: Dimension['expectation'], shared: number | null = null): Side =>
  typeof given === 'object' && given
    ? { mean: given.mean, sd: given.sd ?? null, n: given.n ?? shared }
    : { mean: given ?? null, sd: null, n: shared };

const complete = (side: Side): side is Side & Parameters<typeof welch>[0] =>
  side.mean !== null && side.sd !== null && side.n !== null;

/**
 * The interval of a gap. The same people answered both halves, so it is the paired one, from the
 * SD of their own differences; from two separate SDs only Welch's can be had.
 */
function intervalOf(
  gap: number,
  [before, after]: readonly [Side, Side],
  { gapSd, n }: Dimension,
  confidence: number,
): readonly [Interval | null, DimensionFigure['method']] {
  const pairs = n ?? (before.n === after.n ? before.n : null);
  const paired = gapSd != null && pairs !== null && pairedInterval(gap, gapSd, pairs, confidence);
  if (paired) return [paired, 'paired'];
  const separate = complete(before) && complete(after) && welch(before, after, confidence);
  return separate ? [separate, 'welch'] : [null, null];
}

function findingOf(gap: number, interval: Interval | null): Finding {
  const { lower, upper } = interval ?? { lower: gap, upper: gap };
  if (upper < 0) return 'short';
  if (lower > 0) return 'exceeding';
  return interval ? 'unclear' : 'even';
}

function dimensionOf(given: Dimension, document: GapDocument): DimensionFigure {
  const { key, label, minimum = null, importance = null } = given;
  const { scale, confidence = JUDGED_AT, minimumN } = document;
  const sides = [sideOf(given.expectation, given.n), sideOf(given.perception, given.n)] as const;
  const [expectation, perception] = sides.map(({ mean }) => mean) as [number | null, number | null];
  const sizes = [given, ...sides].flatMap(({ n }) => n ?? []);
  const n = sizes.length ? Math.min(...sizes) : null;
  if (n !== null && minimumN != null && n < minimumN) {
    return { ...dimensionOf({ key, label, perception: null }, document), n, withheld: minimumN };
  }
  const gap = difference(expectation, perception);
  const [whole, method] =
    gap === null ? [null, null] : intervalOf(gap, sides, given, confidence ?? JUDGED_AT);
  const reach = scale.max - scale.min;
  const interval = clip(whole, { lower: -reach, upper: reach });
  return {
    key,
    label,
    expectation,
    perception,
    gap,
    interval: confidence === null ? null : interval,
    method,
    finding: gap === null ? null : findingOf(gap, interval),
    minimum,
    adequacy: difference(minimum, perception),
    importance,
    weighted: null,
    n,
    withheld: null,
  };
}

/** The rows with their parts of the weighted total. */
function weigh(rows: readonly DimensionFigure[]): DimensionFigure[] {
  const sum = rows.reduce(
    (all, { importance, gap }) => all + (gap === null ? 0 : (importance ?? 0)),
    0,
  );
  return rows.map((row) => ({
    ...row,
    weighted:
      row.importance === null || row.gap === null ? null : ratio(row.importance * row.gap, sum),
  }));
}

const dimensionTable = (rows: readonly DimensionFigure[]): TableFigures =>
  tableOf(
    'dimensions',
    {
      key: 'code',
      label: 'label',
      expectation: 'score',
      perception: 'score',
      gap: 'score',
      lower: 'score',
      upper: 'score',
      minimum: 'score',
      adequacy: 'score',
      // Weights as shares or ratings need their decimals, points out of 100 do not.
      importance: rows.every(({ importance }) => (importance ?? 0) <= 10) ? 'score' : 'index',
      'weighted-gap': 'score',
    },
    rows.map(({ weighted, interval, ...row }) => ({
      ...row,
      lower: interval?.lower,
      upper: interval?.upper,
      'weighted-gap': weighted,
    })),
  );

/**
 * The figures of the gap model: each dimension's gap with interval and finding, the weighted
 * total, the chain of stations. Where `confidence` is null no interval is shown, but a gap is
 * still told from chance at 95 %.
 */
export function gapModel(document: GapDocument): GapFigures {
  const { scale, confidence = JUDGED_AT, questions, minimumN = null } = document;
  const given = document.dimensions ?? [];
  const dimensions = weigh(given.map((one) => dimensionOf(one, document)));
  const chain = chainOf(document);
  const n = dimensions[0]?.n ?? null;
  /** Whether all rows are so, and there is nothing else. A chain says nothing of answers. */
  const every = (is: (row: DimensionFigure) => boolean) => !chain && dimensions.every(is);
  const tables = chain ? [chainTable(chain)] : [];
  if (given.length || !chain) tables.unshift(dimensionTable(dimensions));
  return {
    scale,
    confidence,
    digits: digitsOf(document),
    dimensions,
    performanceOnly:
      given.length > 0 && given.every(({ expectation }) => sideOf(expectation).mean === null),
    weighted: dimensions.reduce<number | null>(
      (sum, { weighted }) => (weighted === null ? sum : weighted + (sum ?? 0)),
      null,
    ),
    chain,
    questions,
    n: dimensions.every((row) => row.n === n) ? n : null,
    withheld: given.length && every(({ withheld }) => withheld !== null) ? minimumN : null,
    empty: every(({ expectation, perception }) => expectation === null && perception === null),
    tables: tables as [TableFigures],
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
  return order.sort((a, b) => rank(a) - rank(b) || 0);
}
