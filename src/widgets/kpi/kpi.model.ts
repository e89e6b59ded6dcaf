import { tableOf, type Figures, type TableFigures, type Unit } from '../../contract/index.js';
import { changeUnit, measureLevel, levelTable, type LevelFigures } from '../../measure/figures.js';
import type { Target } from '../../measure/measure.schema.js';
import { goodRange, judge } from '../../measure/verdict.js';
import type { Verdict } from '../../statistics/index.js';
import {
  betterOf,
  comparisonsOf,
  type Better,
  type ComparisonFigure,
} from './comparisons.model.js';
import type { KpiDocument } from './kpi.schema.js';
import { sparkOf, type SparkPoint } from './spark.model.js';

/** Where a value stands to its target, which says nothing of chance. */
export interface Standing {
  readonly side: 'below' | 'above' | 'within' | 'at';
  /** How far from the target, or from the nearer edge of a band; 0 or more, percentages in points. */
  readonly size: number;
}

export interface KpiFigures extends LevelFigures, Figures {
  readonly target: Target | null;
  /** null without an interval: there is no verdict without evidence (rule 18). */
  readonly verdict: Verdict | null;
  /** null where there is a verdict, or no target. */
  readonly standing: Standing | null;
  readonly better: Better;
  readonly comparisons: readonly ComparisonFigure[];
  /** null without a spark line. */
  readonly spark: readonly SparkPoint[] | null;
}

function standingOf(value: number, target: Target): Standing {
  if (typeof target === 'number') {
    const size = Math.abs(value - target);
    return { side: value < target ? 'below' : value > target ? 'above' : 'at', size };
  }
  const { lower, upper } = goodRange(target);
  if (value < lower) return { side: 'below', size: lower - value };
  return value > upper ? { side: 'above', size: value - upper } : { side: 'within', size: 0 };
}

const intervalUnits = (unit: Unit) => ({ change: unit, lower: unit, upper: unit });

/** The tables that a KPI has besides the one of its level. */
function furtherTables(
  unit: Unit,
  comparisons: readonly ComparisonFigure[],
  spark: readonly SparkPoint[] | null,
): TableFigures[] {
  const tables: TableFigures[] = [];
  if (comparisons.length) {
    const units = {
      kind: 'code',
      label: 'label',
      value: unit,
      ...intervalUnits(changeUnit(unit)),
      finding: 'code',
    } as const;
    const rows = comparisons.map(({ kind, key, label, value, change, interval }) => ({
      kind,
      key,
      label,
      value,
      change: change?.value,
      lower: interval?.lower,
      upper: interval?.upper,
      finding: change?.finding,
    }));
    tables.push(tableOf('comparisons', units, rows));
  }
  if (spark) tables.push(tableOf('spark', { t: 'time', value: unit }, spark));
  return tables;
}

/**
 * The figures of a KPI: its level with its interval, its standing to a target and its changes. Where
 * `confidence` is null no interval is shown, but the verdict and the changes are judged at 95 %.
 */
export function kpiModel(document: KpiDocument): KpiFigures {
  const { target = null, direction } = document;
  const measured = measureLevel(document);
  const { figures, evidence } = measured;
  const { unit, value, withheld } = figures;
  const judged: { readonly verdict: Verdict | null; readonly standing: Standing | null } =
    value === null || target === null
      ? { verdict: null, standing: null }
      : evidence
        ? { verdict: judge(value, evidence, target, direction ?? undefined), standing: null }
        : { verdict: null, standing: standingOf(value, target) };
  const comparisons = withheld === null ? comparisonsOf(document, measured) : [];
  // The newest point is most often the level itself, so it is withheld with it.
  const spark = withheld === null ? sparkOf(document) : null;
  const previous = comparisons.find(({ kind }) => kind === 'previous');
  return {
    ...figures,
    ...judged,
    target,
    better: betterOf(document),
    comparisons,
    spark,
    empty: figures.empty && !spark?.some((point) => point.value !== null),
    tables: [
      levelTable('kpi', figures, {
        target,
        verdict: judged.verdict,
        previous: previous?.value,
        change: previous?.change?.value,
      }),
      ...furtherTables(unit, comparisons, spark),
    ],
  };
}

export type { ComparisonFigure, SparkPoint };
