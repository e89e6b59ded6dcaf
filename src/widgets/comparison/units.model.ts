import { max, min, range } from 'd3-array';
import { unmetMinimum, type Label, type Unit } from '../../contract/index.js';
import { kindOf, sizeOf } from '../../measure/samples.schema.js';
import {
  chanceSpread,
  dispersionOf,
  funnelLimits,
  pooledSd,
  ratio,
  sum,
  type ChanceSpread,
  type Dispersion,
  type FunnelKind,
  type Interval,
} from '../../statistics/index.js';
import { unitOf, type ComparedUnit, type ComparisonDocument } from './comparison.schema.js';

/** The coverage of both limits where a document doesn't say: 2 and 3.1 standard errors. */
const USUAL_LIMITS = [0.95, 0.998] as const;

/** A unit by itself. */
export interface MeasuredUnit extends Label {
  /** A fraction, events per exposure, or a mean; null is missing, withheld, or nothing to divide by. */
  readonly value: number | null;
  /** Trials, exposure or answers. */
  readonly size: number | null;
  /** `minimumN` where the size is below it. */
  readonly withheld: number | null;
}

const valueOf = ({ part, whole, mean, events, exposure }: ComparedUnit): number | null => {
  if (part != null && whole != null) return ratio(Math.min(part, whole), whole);
  if (events != null && exposure != null) return ratio(events, exposure);
  return mean ?? null;
};

export function measuredUnits({ units, minimumN }: ComparisonDocument): MeasuredUnit[] {
  return units.map((unit) => {
    const size = sizeOf(unit);
    // Where there is nothing to divide by, there is nothing to withhold.
    const withheld = size === 0 ? null : unmetMinimum(size, minimumN);
    const value = withheld === null && size ? valueOf(unit) : null;
    return { key: unit.key, label: unit.label, value, size, withheld };
  });
}

/** What a value is multiplied with to be in the unit that it is shown in. */
function factorOf(kind: FunnelKind, unit: Unit): number {
  if (kind === 'share' || (kind === 'rate' && unit === 'percent')) return 100;
  return kind === 'rate' && unit.startsWith('per:') ? Number(unit.slice('per:'.length)) : 1;
}

/** Both limits of a unit of a size, in the unit that is shown. */
export interface Limits {
  readonly size: number;
  readonly inner: Interval;
  readonly outer: Interval;
}

/** What the units are held against. */
export interface Funnel {
  readonly kind: FunnelKind;
  readonly unit: Unit;
  /** From a value to what is shown. */
  readonly factor: number;
  /** The value of all units together, a ratio of sums, as it is shown; null without one. */
  readonly pooled: number | null;
  /** What the limits lie about: the target or else the pooled value; null where there is neither. */
  readonly centre: number | null;
  readonly dispersion: Dispersion;
  /** The coverage of the inner and the outer limits, 0 to 1. */
  readonly coverages: readonly [inner: number, outer: number];
  /** The limits of a unit of a size; null where they are not known. */
  limitsAt(size: number): Limits | null;
}

interface KnownUnit {
  readonly value: number;
  readonly size: number;
}

/** The standard deviation of single answers within the units that are shown; 0 for shares and rates. */
function sdWithin(document: ComparisonDocument, measured: readonly MeasuredUnit[]): number | null {
  if (kindOf(document.units) !== 'mean') return 0;
  const samples = document.units.flatMap(({ sd, n }, index) =>
    sd != null && n != null && measured[index]!.value !== null ? { sd, n } : [],
  );
  return pooledSd(samples);
}

const scaled = ({ lower, upper }: Interval, factor: number): Interval => ({
  lower: lower * factor,
  upper: upper * factor,
});

/**
 * The funnel of a document: its limits about the pooled value or the target. What is withheld is no part
 * of the pooled value, since it could be computed from the others. How much more than by chance units
 * vary is measured about the pooled value in any case: that all of them miss a target is no reason to
 * widen its limits.
 */
export function funnelOf(document: ComparisonDocument, measured: readonly MeasuredUnit[]): Funnel {
  const { target = null, dispersion: asked, limits } = document;
  const kind = kindOf(document.units) as FunnelKind;
  const unit = unitOf(document);
  const factor = factorOf(kind, unit);
  const known = measured.flatMap(({ value, size }): KnownUnit[] =>
    value === null || size === null ? [] : [{ value, size }],
  );
  const all = sum(known.map(({ size }) => size));
  const pooled = ratio(sum(known.map(({ value, size }) => value * size)), all);
  const expected = target === null ? (known.length > 1 ? pooled : null) : target / factor;
  const sd = sdWithin(document, measured);
  const spread = (centre: number): ChanceSpread => chanceSpread(kind, centre, sd ?? 0);
  const dispersion = dispersionOf(known, spread(pooled ?? 0), asked ?? 'auto');
  const coverages = [limits?.[0] ?? USUAL_LIMITS[0], limits?.[1] ?? USUAL_LIMITS[1]] as const;
  return {
    kind,
    unit,
    factor,
    pooled: pooled === null ? null : pooled * factor,
    centre: expected === null ? null : expected * factor,
    dispersion,
    coverages,
    limitsAt(size) {
      if (expected === null || sd === null) return null;
      const [inner, outer] = coverages.map((coverage) =>
        funnelLimits(spread(expected), dispersion, size, coverage),
      );
      if (!inner || !outer) return null;
      return { size, inner: scaled(inner, factor), outer: scaled(outer, factor) };
    },
  };
}

/** The points of the limits' curves. */
const CURVE_POINTS = 64;
/** The curves go from a small part of the largest unit, or half of the smallest, to beyond the largest. */
const FIRST = 0.01;
const BEFORE = 0.5;
const BEYOND = 1.06;

/** The limits along the sizes of all units, closer together where they are small and the curves bend. */
export function curveOf({ limitsAt }: Funnel, sizes: readonly number[]): Limits[] {
  const [smallest, largest] = [min(sizes) ?? 0, max(sizes) ?? 0];
  const [least, most] = [Math.min(smallest * BEFORE, largest * FIRST), largest * BEYOND];
  if (!(least > 0 && most < Infinity)) return [];
  return range(CURVE_POINTS).flatMap((index) => {
    const size = least * (most / least) ** (index / (CURVE_POINTS - 1));
    return limitsAt(size) ?? [];
  });
}
