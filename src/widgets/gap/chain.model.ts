import type { TableFigures } from '../../contract/index.js';
import type { ChainGap, GapDocument, Station } from './gap.schema.js';

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
  [0, 1].find((digits) =>
    values.every((value) => Math.abs(value - round(value, Math.min(digits, most))) < 1e-9),
  ) ?? most;

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
export function chainOf(document: GapDocument): ChainFigures | null {
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

/** The chain as a table, in full precision. */
export const chainTable = ({ steps }: ChainFigures): TableFigures => ({
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
