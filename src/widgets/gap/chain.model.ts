import { tableOf, unmetMinimum, type TableFigures } from '../../contract/index.js';
import { DEFAULT_CONFIDENCE, type Interval } from '../../statistics/index.js';
import {
  answersOf,
  evidenceOf,
  findingsTogether,
  gapInterval,
  scoreDifference,
  type Answers,
  type Evidence,
  type Finding,
} from './evidence.model.js';
import {
  CHAIN_GAPS,
  STATIONS,
  type ChainGap,
  type GapDocument,
  type Station,
} from './gap.schema.js';

/** A station with the quantity as it arrives there. */
export interface ChainStop {
  readonly station: Station;
  /** On the answer scale; null is missing or withheld. */
  readonly level: number | null;
  readonly n: number | null;
  /** `minimumN` where n is below it. */
  readonly withheld: number | null;
}

export interface ChainStep {
  readonly gap: ChainGap;
  /** `efficacy` compares the outcome with expectation and promise (gap 5 and gap 4). */
  readonly group: 'conformance' | 'efficacy';
  /** Indices of the stops that it lies between. */
  readonly start: number;
  readonly end: number;
  /** The levels there; null is missing or withheld. */
  readonly from: number | null;
  readonly to: number | null;
  /** Later minus earlier: a shortfall is negative. */
  readonly value: number | null;
  /** Welch's, to be drawn; null where a station has no variance, or `confidence` is null. */
  readonly interval: Interval | null;
  /** null where nothing is known of the gap's noise. */
  readonly evidence: Evidence | null;
  /** By its own interval; null without a value. */
  readonly finding: Finding | null;
  /**
   * Percent of the service gap. null for the communication gap, and where the service gap is 0, not
   * known, or may be chance.
   */
  readonly share: number | null;
  /** Among the four terms: the largest loss, or one of several as large. */
  readonly largest: boolean;
}

export interface ChainFigures {
  /** `promised`, where given, last. */
  readonly stops: readonly ChainStop[];
  /** The four terms, the service gap, and the communication gap where there is a promise. */
  readonly steps: readonly ChainStep[];
}

/** Index of the service gap among the steps, and so the number of its terms, which come before it. */
export const SERVICE = 4;
/** Index of the communication gap among the steps. */
export const COMMUNICATION = 5;
/** Indices among the stops. */
export const DELIVERED = 3;
export const PROMISED = 5;

/** The stops between which each step lies. */
const SPANS = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [0, 4],
  [PROMISED, DELIVERED],
] as const;

type Chain = NonNullable<GapDocument['chain']>;

/** A stop with the answers behind its level. */
type AnsweredStop = ChainStop & { readonly answers: Answers };

function stopsOf(chain: Chain, minimumN: GapDocument['minimumN']): AnsweredStop[] {
  const given = STATIONS.filter((station) => station !== 'promised' || chain.promised != null);
  return given.map((station) => {
    const answers = answersOf(chain[station]);
    const withheld = unmetMinimum(answers.n, minimumN);
    const level = withheld === null ? answers.mean : null;
    return { station, level, n: answers.n, withheld, answers };
  });
}

type Gap = Pick<ChainStep, 'value' | 'interval' | 'evidence' | 'finding'>;

function gapBetween(earlier: AnsweredStop, later: AnsweredStop, document: GapDocument): Gap {
  const { scale, sampling, confidence } = document;
  const value = scoreDifference(earlier.level, later.level);
  if (value === null) return { value, interval: null, evidence: null, finding: null };
  const evidence = evidenceOf(earlier.answers, later.answers, {}, sampling);
  const judgedAt = confidence ?? DEFAULT_CONFIDENCE;
  return {
    value,
    interval: confidence === null ? null : gapInterval(value, evidence, judgedAt, scale),
    evidence,
    // Each gap of the chain is judged alone.
    finding: findingsTogether([{ gap: value, evidence }], 1 - judgedAt)[0]!,
  };
}

/**
 * One quantity carried from station to station. The four terms telescope to the service gap.
 *
 * @returns null without a chain
 */
export function chainOf(document: GapDocument): ChainFigures | null {
  const { chain, minimumN } = document;
  if (!chain) return null;
  const stops = stopsOf(chain, minimumN);
  const spans = SPANS.slice(0, stops.length);
  const gaps = spans.map(([start, end]) => gapBetween(stops[start]!, stops[end]!, document));
  const largest = Math.min(...gaps.slice(0, SERVICE).map(({ value }) => value ?? 0));
  const service = gaps[SERVICE]!;
  const total = service.finding === 'unclear' ? null : service.value;
  const steps = spans.map(([start, end], index): ChainStep => {
    const { value } = gaps[index]!;
    const isTerm = index < SERVICE;
    return {
      ...gaps[index]!,
      gap: CHAIN_GAPS[index]!,
      group: isTerm ? 'conformance' : 'efficacy',
      start,
      end,
      from: stops[start]!.level,
      to: stops[end]!.level,
      // `|| 0` makes -0 of a positive gap in a shortfall 0.
      share: index > SERVICE || !total || value === null ? null : (value / total) * 100 || 0,
      largest: isTerm && value === largest && largest < 0,
    };
  });
  return {
    stops: stops.map(({ station, level, n, withheld }) => ({ station, level, n, withheld })),
    steps,
  };
}

/** The chain as a table, in full precision. */
export const chainTable = (
  { steps }: ChainFigures,
  gapLabels: GapDocument['gapLabels'],
): TableFigures =>
  tableOf(
    'chain',
    {
      gap: 'code',
      group: 'code',
      from: 'score',
      to: 'score',
      value: 'score',
      lower: 'score',
      upper: 'score',
      share: 'percent',
    },
    steps.map(({ interval, ...step }) => ({
      ...step,
      lower: interval?.lower,
      upper: interval?.upper,
    })),
    gapLabels ?? {},
  );
