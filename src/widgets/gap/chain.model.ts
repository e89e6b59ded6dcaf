import { tableOf, type TableFigures } from '../../contract/index.js';
import {
  CHAIN_GAPS,
  STATIONS,
  type ChainGap,
  type GapDocument,
  type Station,
} from './gap.schema.js';

export interface ChainStep {
  readonly gap: ChainGap;
  /** `efficacy` compares the outcome with expectation and promise (gap 5 and gap 4). */
  readonly group: 'conformance' | 'efficacy';
  /** The stops that it lies between. */
  readonly start: number;
  readonly end: number;
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

/** Later minus earlier, without the noise of binary fractions; null where it isn't finite. */
export function difference(earlier: number | null, later: number | null): number | null {
  if (earlier === null || later === null || !Number.isFinite(later - earlier)) return null;
  return Number((later - earlier).toPrecision(12));
}

export const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Hundredths for means of ratings, tenths on a long scale such as 0 to 100. */
export const digitsOf = ({ scale }: GapDocument): number => (scale.max - scale.min >= 50 ? 1 : 2);

/** The fewest decimals that say all values, at most `most`. */
export const decimals = (values: readonly number[], most: number): number =>
  [0, 1].find((digits) => values.every((value) => Math.abs(value - round(value, digits)) < 1e-9)) ??
  most;

/** Where the service gap stands among the steps: after its terms. */
export const SERVICE = 4;

/** Where each step begins and where it ends. */
const FROM = [0, 1, 2, 3, 0, 5];
const TO = [1, 2, 3, 4, 4, 3];

/**
 * One quantity carried from station to station. The four terms telescope to the service gap; that
 * they do so in what a reader sees as well, the levels are rounded and not the gaps.
 */
export function chainOf(document: GapDocument): ChainFigures | null {
  const { chain } = document;
  if (!chain) return null;
  const levels = STATIONS.flatMap((station) => chain[station] ?? []);
  const digits = decimals(levels, digitsOf(document));
  const stops = levels.map((level, i) => ({ station: STATIONS[i]!, level: round(level, digits) }));
  const service = difference(levels[0]!, levels[SERVICE]!);
  let widest = 0;
  const steps = CHAIN_GAPS.slice(0, levels.length).map((gap, i) => {
    const [start, end] = [FROM[i]!, TO[i]!];
    const [from, to] = [levels[start]!, levels[end]!];
    const value = difference(from, to)!;
    const shown = round(stops[end]!.level - stops[start]!.level, digits);
    if (i < SERVICE) widest = Math.min(widest, shown);
    return {
      gap,
      group: i < SERVICE ? 'conformance' : 'efficacy',
      start,
      end,
      from,
      to,
      value,
      shown,
      // Nought of a shortfall is no less than nought.
      share: i > SERVICE || !service ? null : (value / service) * 100 || 0,
    } as const;
  });
  // A scale longer than a number can say leaves out steps, and half a chain says nothing.
  if (steps.some(({ value }) => value === null)) return null;
  return {
    digits,
    stops,
    steps: steps.map((step, i) => ({
      ...step,
      worst: i < SERVICE && widest < 0 && step.shown === widest,
    })),
  };
}

/** The chain as a table, in full precision. */
export const chainTable = ({ steps }: ChainFigures): TableFigures =>
  tableOf(
    'chain',
    { gap: 'code', group: 'code', from: 'score', to: 'score', value: 'score', share: 'percent' },
    steps,
  );
