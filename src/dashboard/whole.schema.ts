import * as v from 'valibot';
import {
  ifSound,
  pointerKeys,
  parse,
  problem,
  rule,
  type Fault,
  type Schema,
} from '../contract/index.js';
import { allPanels, dashboardModel } from './dashboard.model.js';
import { dashboardSchema, type DashboardDocument } from './dashboard.schema.js';
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
export const wholeDashboardSchema = (widget: Schema<unknown>) =>
  v.pipe(
    dashboardSchema,
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
