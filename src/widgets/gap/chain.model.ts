import { tableOf, type TableFigures } from '../../contract/index.js';
import {
  CHAIN_GAPS,
  STATIONS,
  type ChainGap,
  type GapDocument,
  type Station,
} from './gap.schema.js';
import { decimals, digitsOf, round, scoreDifference } from './rounding.model.js';

export interface ChainStep {
  readonly gap: ChainGap;
  /** `efficacy` compares the outcome with expectation and promise (gap 5 and gap 4). */
  readonly group: 'conformance' | 'efficacy';
  /** Indices of the stops that it lies between. */
  readonly start: number;
  readonly end: number;
  /** The levels there, in full precision. */
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

/**
 * One quantity carried from station to station. The four terms telescope to the service gap. The
 * levels are rounded and not the gaps, so that the gaps add up as they are shown, too.
 *
 * @returns null without a chain, and where the levels are so large that a gap isn't finite
 */
export function chainOf(document: GapDocument): ChainFigures | null {
  const { chain } = document;
  if (!chain) return null;
  const levels = STATIONS.flatMap((station) => chain[station] ?? []);
  const digits = decimals(levels, digitsOf(document));
  const stops = levels.map((level, index) => ({
    station: STATIONS[index]!,
    level: round(level, digits),
  }));
  const spans = SPANS.slice(0, levels.length);
  const values = spans.map(([start, end]) => scoreDifference(levels[start]!, levels[end]!));
  if (values.includes(null)) return null;
  const shownValues = spans.map(([start, end]) =>
    round(stops[end]!.level - stops[start]!.level, digits),
  );
  const widest = Math.min(0, ...shownValues.slice(0, SERVICE));
  const service = values[SERVICE];
  const steps = spans.map(([start, end], index): ChainStep => {
    const value = values[index]!;
    const shown = shownValues[index]!;
    const isTerm = index < SERVICE;
    return {
      gap: CHAIN_GAPS[index]!,
      group: isTerm ? 'conformance' : 'efficacy',
      start,
      end,
      from: levels[start]!,
      to: levels[end]!,
      value,
      shown,
      // `|| 0` makes -0 of a positive gap in a shortfall 0.
      share: index > SERVICE || !service ? null : (value / service) * 100 || 0,
      worst: isTerm && shown < 0 && shown === widest,
    };
  });
  return { digits, stops, steps };
}

/** The chain as a table, in full precision. */
export const chainTable = ({ steps }: ChainFigures): TableFigures =>
  tableOf(
    'chain',
    { gap: 'code', group: 'code', from: 'score', to: 'score', value: 'score', share: 'percent' },
    steps,
  );
