import type { VocDocument } from '../../../src/documents.js';
import type { Table } from '../../../src/contract/index.js';
import { tablesOf, type AnyFlow, type Facts } from './facts.js';
import { funnel } from './funnel.js';
import { gap } from './gap.js';
import { gauge } from './gauge.js';
import { kpi } from './kpi.js';
import { trend } from './trend.js';

export { tablesOf, type AnyFlow, type Facts } from './facts.js';

const MAKERS = { gauge, funnel, gap, kpi, trend };

const made = new WeakMap<AnyFlow, Facts>();

/** What the texts of a flow that has been put into words may say; found once for each. */
export function factsOf(flow: AnyFlow): Facts {
  const known = made.get(flow) ?? find(flow);
  made.set(flow, known);
  return known;
}

function find(flow: AnyFlow): Facts {
  const document = flow.document as VocDocument;
  const tables = tablesOf(flow);
  const make = MAKERS[document.type] as (
    from: VocDocument,
    flow: AnyFlow,
    tables: Table[],
  ) => Facts;
  const facts = make(document, flow, tables);
  const labels = tables.flatMap(({ rows }) =>
    rows.map((row) => String(row['label'] ?? row['series'] ?? '')),
  );
  // A bare number is no name: nobody could tell it from a figure.
  const names = [...facts.names, ...labels].filter((name) => !/^[\d.,]*$/.test(name));
  return { ...facts, names: [...new Set(names)] };
}
