import { tableOf, type Figures, type TableFigures, type Unit } from '../../contract/index.js';
import { changeUnit, measureLevel, levelTable, type LevelFigures } from '../../measure/figures.js';
import type { Target } from '../../measure/measure.schema.js';
import { betterOf, judgementOf, type Better, type Judgement } from '../../measure/verdict.js';
import { comparisonsOf, type ComparisonFigure } from './comparisons.model.js';
import type { KpiDocument } from './kpi.schema.js';
import { sparkOf, type SparkPoint } from './spark.model.js';

export interface KpiFigures extends LevelFigures, Judgement, Figures {
  readonly target: Target | null;
  readonly better: Better;
  readonly comparisons: readonly ComparisonFigure[];
  /** null without a spark line. */
  readonly spark: readonly SparkPoint[] | null;
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
  const { target = null } = document;
  const measured = measureLevel(document);
  const { figures, evidence } = measured;
  const { unit, value, withheld } = figures;
  const better = betterOf(document);
  const judged = judgementOf(value, evidence, target, better);
  const comparisons = withheld === null ? comparisonsOf(document, measured) : [];
  // The newest point is most often the level itself, so it is withheld with it.
  const spark = withheld === null ? sparkOf(document) : null;
  const previous = comparisons.find(({ kind }) => kind === 'previous');
  return {
    ...figures,
    ...judged,
    target,
    better,
    comparisons,
    spark,
    empty: figures.empty && !spark?.some((point) => point.value !== null),
    findings: [],
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
