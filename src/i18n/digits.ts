/* How many digits a figure is written with: one place for all figures of all widgets. */
import type { Unit } from '../contract/index.js';
import { MOST_DECIMALS, decimalsOf, roundTo, withoutNoise } from './rounding.js';

/** How precisely figures that stand together are written. */
export interface Precision {
  readonly decimals: number;
  /**
   * What a figure is never written as, nor on the other side of, unless it lies there: ends of a
   * scale, a target, a band's edge. Such a figure gets as many more decimals as it takes.
   */
  readonly landmarks: readonly number[];
}

interface Habit {
  /** Decimals that a reader expects. */
  readonly usual: number;
  /** Whether whole numbers are written with these decimals too. */
  readonly padded?: boolean;
  /** Digits that a small figure keeps when it stands alone. */
  readonly significant: number;
  readonly landmarks: readonly number[];
}

const HABIT: Habit = { usual: 1, significant: 2, landmarks: [0] };
const HABITS: Readonly<Record<string, Habit>> = {
  // People say "0.03%" of 1 of 3,000.
  percent: { usual: 1, padded: true, significant: 1, landmarks: [0, 100] },
  points: { usual: 1, padded: true, significant: 1, landmarks: [0] },
  score: { ...HABIT, usual: 2, padded: true },
  factor: { ...HABIT, usual: 2 },
  ratio: { ...HABIT, usual: 2 },
};

const isMoney = (unit: Unit): boolean => unit.startsWith('currency:');

const CENTS = new Map<string, number>();

/** The decimals of a currency: 2 of dollars, none of yen. */
function centsOf(currency: string): number {
  const known =
    CENTS.get(currency) ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ??
    0;
  CENTS.set(currency, known);
  return known;
}

const habitOf = (unit: Unit): Habit =>
  isMoney(unit)
    ? { ...HABIT, usual: centsOf(unit.slice('currency:'.length)) }
    : (HABITS[unit] ?? HABIT);

/** An amount of money has all its cents or none. */
const inCents = (decimals: number, unit: Unit): number =>
  isMoney(unit) && decimals > 0 ? Math.max(decimals, habitOf(unit).usual) : decimals;

/** The decimals that show so many significant digits of an amount. */
const decimalsFor = (amount: number, significant: number): number =>
  amount > 0 && amount < Infinity
    ? Math.max(0, significant - 1 - Math.floor(Math.log10(withoutNoise(amount))))
    : 0;

/**
 * The decimals of a figure that is uncertain by `half`: two significant digits of it, but below 1 one
 * where they are 36 or more, since a step of 0.1 is fine enough for what is uncertain by 0.5.
 * Source: Particle Data Group, Review of Particle Physics, Introduction, "Rounding" (355 of 1,000).
 */
function decimalsWithin(half: number): number {
  const two = decimalsFor(half, 2);
  return half >= 1 || half * 10 ** (two + 1) < 354.5 ? two : two - 1;
}

/** The most decimals of any figure, as far as `enough`; of a long series only a part is looked at. */
function mostDecimals(
  figures: Iterable<number | null>,
  enough: number,
  decimals: (figure: number) => number = decimalsOf,
): number {
  let most = 0;
  for (const figure of figures) {
    if (most >= enough) return enough;
    most = Math.max(most, decimals(figure ?? 0));
  }
  return Math.min(most, enough);
}

/** The figures that stand together, in one unit. */
export interface Together {
  /** null and what is not finite count nowhere. */
  readonly values: Iterable<number | null | undefined>;
  /** The interval that the figures come with. */
  readonly interval?: { readonly lower: number; readonly upper: number } | null | undefined;
  /** Further landmarks than 0, and 100 of a percentage. */
  readonly landmarks?: readonly number[] | undefined;
}

/** The decimals that are worth writing, whether the figures have them or not. */
function worthOf(
  figures: readonly number[],
  interval: Together['interval'],
  { usual, significant }: Habit,
): number {
  const half = interval ? (interval.upper - interval.lower) / 2 : 0;
  if (half > 0) return decimalsWithin(half);
  let [low, high] = [Infinity, -Infinity];
  for (const figure of figures) {
    low = Math.min(low, figure);
    high = Math.max(high, figure);
  }
  const worth = high > low ? decimalsFor(high - low, 2) : decimalsFor(Math.abs(high), significant);
  return Math.max(usual, worth);
}

/**
 * How precisely figures are written that stand together: values of a series, a column, a value with
 * its interval. An interval gives two significant digits of its half width; without one the spread
 * of the values gives two, and the unit's usual decimals at least. A figure alone has its unit's
 * usual decimals, and two significant digits where it is small. None has more decimals than are
 * there to show; shares, points and scores have their usual ones even where they are whole.
 */
export function precisionOf({ values, interval, landmarks = [] }: Together, unit: Unit): Precision {
  const habit = habitOf(unit);
  const figures = [...values].filter((value): value is number => Number.isFinite(value));
  const hasInterval = interval ? interval.upper > interval.lower : false;
  const worth = worthOf(figures, interval, habit);
  const shown = interval ? [...figures, interval.lower, interval.upper] : figures;
  const known = Math.max(
    mostDecimals(shown, Math.min(worth, habit.usual)),
    // Beyond the usual decimals, zeros that rounding leaves at all ends say nothing.
    mostDecimals(shown, worth, (value) => decimalsOf(roundTo(value, worth))),
  );
  const least = habit.padded && !hasInterval ? habit.usual : 0;
  return {
    decimals: inCents(Math.max(known, least), unit),
    landmarks: [...habit.landmarks, ...landmarks],
  };
}

/** Figures written with just so many decimals, and more only so as not to be written as 0. */
export const fixedTo = (decimals: number): Precision => ({ decimals, landmarks: HABIT.landmarks });

/** Figures written with all the decimals that any of them has, `least` or more. */
export const exactly = (values: Iterable<number | null>, unit: Unit, least = 0): Precision =>
  fixedTo(inCents(Math.max(least, mostDecimals(values, MOST_DECIMALS)), unit));

/** More decimals than these has no landmark that a person gave, only one that was calculated. */
const GIVEN_DECIMALS = 4;

/**
 * The decimals that one figure is written with: those of its precision, and more where it would
 * otherwise pass a landmark or be written as one, or not as the one that it is. Below 10^-12 a
 * figure is noise, and written as 0.
 */
export function decimalsAt(value: number, { decimals, landmarks }: Precision): number {
  const figure = withoutNoise(value);
  const marks = landmarks
    .map(withoutNoise)
    .filter((mark) => mark !== figure || decimalsOf(mark) <= GIVEN_DECIMALS);
  const keepsSides = (places: number) => {
    const written = roundTo(value, places);
    return marks.every((mark) => Math.sign(written - mark) === Math.sign(figure - mark));
  };
  for (let places = decimals; places <= MOST_DECIMALS; places++) {
    if (keepsSides(places)) return places;
  }
  return decimals;
}
