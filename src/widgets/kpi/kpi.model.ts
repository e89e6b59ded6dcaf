import { tableOf, type Figures } from '../../contract/index.js';
import { judgeLevel, levelTables, type JudgedFigures } from '../../measure/judged.js';
import type { KpiDocument } from './kpi.schema.js';
import { sparkOf, type SparkPoint } from './spark.model.js';

export interface KpiFigures extends JudgedFigures, Figures {
  /** null without a spark line. */
  readonly spark: readonly SparkPoint[] | null;
}

/** The figures of a KPI: its level with its interval, its standing to a target and its changes. */
export function kpiModel(document: KpiDocument): KpiFigures {
  const { figures } = judgeLevel(document);
  const { unit, withheld, empty } = figures;
  // The newest point is most often the level itself, so it is withheld with it.
  const spark = withheld === null ? sparkOf(document) : null;
  const tables = levelTables('kpi', figures);
  if (spark) tables.push(tableOf('spark', { t: 'time', value: unit }, spark));
  return {
    ...figures,
    spark,
    empty: empty && !spark?.some((point) => point.value !== null),
    tables,
  };
}

export type { SparkPoint };
