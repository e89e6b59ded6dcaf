import type { VocDocument } from '../../../src/documents.js';
import type { Table } from '../../../src/contract/index.js';
import { readerTablesOf, type AnyPipeline, type Facts } from './facts.js';
import { breakdown } from './breakdown.js';
import { comparison } from './comparison.js';
import { contribution } from './contribution.js';
import { attainment } from './attainment.js';
import { funnel } from './funnel.js';
import { gap } from './gap.js';
import { gauge } from './gauge.js';
import { heatmap } from './heatmap.js';
import { kano } from './kano.js';
import { kpi } from './kpi.js';
import { pareto } from './pareto.js';
import { likert } from './likert.js';
import { matrix } from './matrix.js';
import { scorecard } from './scorecard.js';
import { trend } from './trend.js';

export { tablesOf, type AnyPipeline, type Facts } from './facts.js';

const FACTS = {
  gauge,
  funnel,
  gap,
  kpi,
  trend,
  breakdown,
  comparison,
  pareto,
  contribution,
  attainment,
  likert,
  heatmap,
  matrix,
  kano,
  scorecard,
};

/** A document that is drawn by itself. */
type WidgetDocument = Exclude<VocDocument, { readonly type: 'dashboard' }>;

const cache = new WeakMap<AnyPipeline, Facts>();

/** What the texts of a pipeline may contain, once it has words. Cached. */
export function factsOf(pipeline: AnyPipeline): Facts {
  const facts = cache.get(pipeline) ?? findFacts(pipeline);
  cache.set(pipeline, facts);
  return facts;
}

function findFacts(pipeline: AnyPipeline): Facts {
  const document = pipeline.document as WidgetDocument;
  const tables = readerTablesOf(pipeline);
  const factsFor = FACTS[document.type] as (
    document: WidgetDocument,
    pipeline: AnyPipeline,
    tables: Table[],
  ) => Facts;
  const facts = factsFor(document, pipeline, tables);
  const labels = tables.flatMap(({ rows }) =>
    rows.map((row) => String(row['label'] ?? row['series'] ?? '')),
  );
  // Names that are numbers alone could not be told from figures.
  const names = [...facts.names, ...labels].filter((name) => !/^[\d.,]*$/.test(name));
  return { ...facts, names: [...new Set(names)] };
}
