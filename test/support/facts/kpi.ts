import type { Table } from '../../../src/contract/index.js';
import { cells, tableNamed, type AnyPipeline, type Facts, type Of } from './facts.js';
import { levelFacts } from './level.js';

/** What a KPI may say. */
export function kpi(document: Of<'kpi'>, pipeline: AnyPipeline, tables: Table[]): Facts {
  const { formats } = pipeline.language;
  const spark = tableNamed(tables, 'spark');
  const { row, summary, picture, tip, target, names } = levelFacts(document, pipeline, tables);
  const rows: Facts['rows'] = ({ key, group }) =>
    group === 'spark' ? spark.rows.filter((one) => String(one['t']) === key) : [row];
  return {
    summary: { facts: summary, names: [] },
    rows,
    tip: (of, name) =>
      of.group === 'spark'
        ? [...rows(of).flatMap((one) => cells(spark, one, 'value')), ...target]
        : tip(name),
    picture: (_, of) => (of?.group === 'spark' ? [] : picture),
    dates: (of) => rows(of).map((one) => formats.time(one['t'] ?? '')),
    names: [...names, ...spark.rows.map((one) => formats.time(one['t'] ?? ''))],
  };
}
