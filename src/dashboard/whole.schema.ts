import * as v from 'valibot';
import {
  ifSound,
  pointerKeys,
  list,
  object,
  parse,
  problem,
  rule,
  type Fault,
  type Schema,
} from '../contract/index.js';
import { allPanels, dashboardModel } from './dashboard.model.js';
import {
  dashboardSchema,
  placement,
  type DashboardDocument,
  type PlacedSchema,
} from './dashboard.schema.js';
import type { Panel } from './panels.model.js';

/** The faults of a panel, at their places in the document of the dashboard. */
export const faultsOfPanel = (panel: Panel, widget: Schema<unknown>): Fault[] =>
  parse(widget, panel.document).faults.map((fault) => ({
    ...fault,
    path: panel.pathOf(fault.path),
  }));

/** Faults, each place and kind once: a widget is the same in many segments. */
export function distinctFaults<F extends Pick<Fault, 'path' | 'code'>>(faults: readonly F[]): F[] {
  const seen = new Set<string>();
  return faults.filter(({ path, code }) => {
    const isNew = !seen.has(`${code} ${path}`);
    seen.add(`${code} ${path}`);
    return isNew;
  });
}

/**
 * A document of type `dashboard` with all that is in it: each widget is checked as it is shown, in every
 * segment and facet.
 *
 * @param widget the documents of all widgets
 */
export function wholeDashboardSchema<S extends v.GenericSchema>(widget: S) {
  const [fields, ...checks] = dashboardSchema.pipe;
  // The schema of an item says what it looks like; what is checked are the panels.
  const { '~run': run } = fields.entries.widgets.item;
  const item = {
    ...v.intersect([placement, widget]),
    '~run': run,
  } as v.GenericSchema as PlacedSchema;
  return v.pipe(
    object({ ...fields.entries, widgets: list(item) }),
    ...checks,
    ifSound(
      rule<DashboardDocument>((document, report) => {
        const panels = dashboardModel(document).cells.flatMap(allPanels);
        for (const fault of distinctFaults(
          panels.flatMap((panel) => faultsOfPanel(panel, widget)),
        )) {
          const { code, expected, detail, severity, path } = fault;
          report(problem(code, expected, detail, severity), ...pointerKeys(path));
        }
      }),
    ),
  );
}
