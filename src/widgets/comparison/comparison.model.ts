import {
  tableOf,
  type Figures,
  type Finding,
  type FindingSeverity,
  type Label,
  type Unit,
} from '../../contract/index.js';
import { withheldFindings } from '../../measure/severity.js';
import { betterOf, usualDirection, type Direction } from '../../measure/verdict.js';
import {
  funnelPlace,
  sum,
  type Dispersion,
  type FunnelKind,
  type FunnelPlace,
} from '../../statistics/index.js';
import type { ComparisonDocument } from './comparison.schema.js';
import { curveOf, funnelOf, measuredUnits, type Limits } from './units.model.js';

/** How a unit lies to what chance alone would spread; `far`: beyond the outer limit as well. */
export const UNIT_FINDINGS = ['far-worse', 'worse', 'far-better', 'better', 'usual'] as const;

export type UnitFinding = (typeof UNIT_FINDINGS)[number];

export interface UnitFigure extends Label {
  /** In the unit of the document; null is missing, withheld, or nothing to divide by. */
  readonly value: number | null;
  /** Trials, exposure or answers. */
  readonly n: number | null;
  readonly withheld: number | null;
  /** null without a value, and where limits are not known. */
  readonly limits: Limits | null;
  readonly finding: UnitFinding | null;
}

export interface ComparisonFigures extends Figures {
  readonly kind: FunnelKind;
  readonly unit: Unit;
  /** In the document's order; there is no other, since ranks would be mostly chance. */
  readonly units: readonly UnitFigure[];
  /** The value of all units together, a ratio of sums. */
  readonly pooled: number | null;
  /** What the limits lie about: the target, or else the pooled value. */
  readonly centre: number | null;
  readonly target: number | null;
  readonly direction: Direction;
  readonly dispersion: Dispersion;
  /** Whether the limits are wider than chance alone would have them. */
  readonly isWidened: boolean;
  /** The standard deviation between units, in the unit of the document; 0 where it is none. */
  readonly tau: number;
  /** The coverage of both limits, 0 to 1. */
  readonly coverages: readonly [inner: number, outer: number];
  /** The limits along the sizes of all units. */
  readonly curve: readonly Limits[];
}

const SEVERITIES: Readonly<Record<UnitFinding, FindingSeverity>> = {
  'far-worse': 'bad',
  worse: 'bad',
  'far-better': 'good',
  better: 'good',
  usual: 'neutral',
};

function findingOf(place: FunnelPlace, direction: Direction): UnitFinding {
  if (place === 'usual') return place;
  const isFar = place.startsWith('far-');
  const isBetter = place.endsWith('high') === (direction === 'higher');
  if (isFar) return isBetter ? 'far-better' : 'far-worse';
  return isBetter ? 'better' : 'worse';
}

/** The units beyond the limits, bad news first, in the document's order otherwise. */
export const outsideOf = ({ units }: Pick<ComparisonFigures, 'units'>): UnitFigure[] =>
  UNIT_FINDINGS.flatMap((wanted) =>
    wanted === 'usual' ? [] : units.filter(({ finding }) => finding === wanted),
  );

/** What the summary says: the units beyond the limits, that all vary more than by chance, what is withheld. */
function findingsOf(
  figures: Pick<ComparisonFigures, 'units' | 'centre' | 'isWidened' | 'dispersion'>,
): Finding[] {
  const { units, centre, isWidened, dispersion } = figures;
  return [
    ...outsideOf(figures).map(({ key, value, finding }): Finding => ({
      code: finding!,
      key,
      severity: SEVERITIES[finding!],
      value,
      target: centre,
    })),
    ...(isWidened
      ? [{ code: 'over-dispersed', severity: 'neutral', value: dispersion.phi } as const]
      : []),
    ...withheldFindings(units),
  ];
}

const tableFor = (figures: Pick<ComparisonFigures, 'kind' | 'unit' | 'units' | 'centre'>) => {
  const { kind, unit, units, centre } = figures;
  const table = tableOf(
    'comparison',
    {
      key: 'code',
      label: 'label',
      value: unit,
      n: 'count',
      expected: unit,
      lower: unit,
      upper: unit,
      'outer-lower': unit,
      'outer-upper': unit,
      finding: 'code',
    },
    units.map(({ limits, ...given }) => ({
      ...given,
      expected: limits && centre,
      lower: limits?.inner.lower,
      upper: limits?.inner.upper,
      'outer-lower': limits?.outer.lower,
      'outer-upper': limits?.outer.upper,
    })),
  );
  return kind === 'rate' ? { ...table, names: { n: 'exposure' } } : table;
};

/**
 * The figures of a comparison: each unit with the limits between which chance alone would have it, and
 * whether it lies beyond them. Limits are those of a process, so they hold for a census as well.
 */
export function comparisonModel(document: ComparisonDocument): ComparisonFigures {
  const { minimumN = null, target = null, direction: given } = document;
  const measured = measuredUnits(document);
  const funnel = funnelOf(document, measured);
  const { kind, unit, factor, pooled, centre, dispersion, coverages } = funnel;
  const direction = betterOf({ direction: given }, usualDirection(unit)) as Direction;
  const units = measured.map(({ key, label, value: raw, size: n, withheld }): UnitFigure => {
    const value = raw === null ? null : raw * factor;
    const limits = value === null || n === null ? null : funnel.limitsAt(n);
    const place = value === null || !limits ? null : funnelPlace(value, limits.inner, limits.outer);
    const finding = place && findingOf(place, direction);
    return { key, label, value, n, withheld, limits, finding };
  });
  const shown = units.filter(({ value }) => value !== null);
  const { method, phi, tauSquared } = dispersion;
  const isWidened = tauSquared > 0 || (method === 'multiplicative' && (phi ?? 0) > 1);
  const isWithheld = units.some(({ withheld }) => withheld !== null);
  const empty = shown.length === 0;
  const figures = { kind, unit, units, pooled, centre, dispersion, isWidened };
  return {
    ...figures,
    target,
    direction,
    tau: Math.sqrt(tauSquared) * factor,
    coverages,
    curve: curveOf(
      funnel,
      shown.flatMap(({ n }) => n ?? []),
    ),
    n: kind === 'rate' || empty ? null : sum(shown.map(({ n }) => n)),
    withheld: empty && isWithheld ? minimumN : null,
    empty,
    findings: empty ? [] : findingsOf(figures),
    tables: [tableFor(figures)],
  };
}
