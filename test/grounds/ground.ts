/** A kind of page that a widget may stand on. */
import type { Engine } from '../engines/engine.js';
import { withScript } from '../engines/scripts.js';
import { demoText, withJson, type Pages } from '../support/pages.js';
import { documents as small, type Kind } from '../support/small.js';

/** A widget, or a page of them. */
type GroundKind = Kind | 'dashboard';

export interface Ground {
  /** What the table in docs/engines.md calls it. */
  readonly title: string;
  /**
   * By path: HTML, or a handler that sends what it likes; `/` is opened. `/voc.js` is the bundle. HTML gets
   * `/probe.js` before all else; what a handler sends has to bring it (see probed).
   */
  readonly pages: Pages;
  /** Done in the page after its load event. It is sent there as text and sees nothing of its file. */
  readonly prepare?: () => unknown;
  /** The widgets, one of each kind, in the page; by default those of the document. Sent as `prepare` is. */
  readonly find?: () => Iterable<Element>;
  /** What the page is to say on the console, as a pattern for each line; by default nothing. */
  readonly says?: readonly RegExp[];
  readonly exceptions?: readonly Exception[];
}

/** Where a ground is not what it should be. A test fails as soon as it is. */
export interface Exception {
  readonly engine: Engine;
  /** Left out, it is all of them. */
  readonly kinds?: readonly GroundKind[];
  /** Why, as the table says it. */
  readonly reason: string;
}

/** A document of each kind. */
export const documents = {
  gauge: demoText('sfo-csat-gauge'),
  funnel: demoText('cfpb-funnel'),
  gap: demoText('kiosk-gap'),
  heatmap: demoText('cfpb-heatmap'),
  kpi: demoText('sfo-csat-kpi'),
  scorecard: JSON.stringify(small.scorecard),
  trend: demoText('ocv-fill-trend'),
  breakdown: demoText('scms-truck-breakdown'),
  comparison: demoText('cfpb-products-comparison'),
  pareto: demoText('ppe-reasons-pareto'),
  contribution: demoText('ocv-contribution'),
  attainment: demoText('ocv-attainment'),
  likert: demoText('kiosk-likert'),
  matrix: demoText('sfo-matrix'),
  kano: JSON.stringify(small.kano),
  // The last, since it is higher than any box that grounds have for it.
  dashboard: JSON.stringify({
    contract: 'voc/1',
    type: 'dashboard',
    widgets: [small.gauge, small.funnel],
    segments: [{ key: 'east' }],
  }),
} as const satisfies Record<GroundKind, string>;

export const KINDS = Object.keys(documents) as GroundKind[];

/** Each widget with its document, as markup. */
export const every: string = KINDS.map((kind) => withJson(`voc-${kind}`, documents[kind])).join(
  '\n',
);

/** What stands in the page of a ground, for what is done there (probe.ts). */
export type ProbedPage = typeof globalThis & {
  readonly probe: { drawn(widgets: Iterable<Element>): Promise<void> };
};

/** HTML with the probe as its first script. */
export const probed = (html: string): string => withScript(html, '/probe.js');
