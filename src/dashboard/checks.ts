import { unitedSpans, type Spans } from '../chart/spans.js';
import type { Fault, Finding, Schema } from '../contract/index.js';
import { allPanels, type CellFigure } from './dashboard.model.js';
import type { Panel } from './panels.model.js';
import { faultsOfPanel } from './whole.schema.js';

/** What can be said of a document without drawing it. */
export interface Examined {
  readonly spans: Spans;
  readonly findings: readonly Finding[];
}

/** The order in which facets need a look, by the weightiest of what is found. */
const SEVERITIES = ['bad', 'unknown', 'neutral', 'good'] as const;

/** Examines panels, each once. */
export class PanelChecks {
  readonly #faults = new WeakMap<Panel, readonly Fault[]>();
  readonly #examined = new WeakMap<Panel, Examined>();
  readonly #spans = new WeakMap<CellFigure, Spans | undefined>();

  /**
   * @param schema the documents of all widgets
   * @param examine examines a document by the element of its type
   */
  constructor(
    private readonly schema: Schema<unknown>,
    private readonly examine: (document: unknown) => Examined,
  ) {}

  faultsOf(panel: Panel): readonly Fault[] {
    const known = this.#faults.get(panel) ?? faultsOfPanel(panel, this.schema);
    this.#faults.set(panel, known);
    return known;
  }

  findingsOf(panel: Panel): readonly Finding[] {
    return this.#examinedOf(panel).findings;
  }

  #examinedOf(panel: Panel): Examined {
    const known = this.#examined.get(panel) ?? this.examine(panel.document);
    this.#examined.set(panel, known);
    return known;
  }

  /** Whether a panel has been examined; where not, it is now. */
  hasExamined(panel: Panel): boolean {
    if (this.#faults.has(panel) && this.#examined.has(panel)) return true;
    this.faultsOf(panel);
    this.#examinedOf(panel);
    return false;
  }

  /** What the scales of a cell reach over in all of its segments and facets; undefined for a single panel. */
  spansOf(cell: CellFigure): Spans | undefined {
    if (this.#spans.has(cell)) return this.#spans.get(cell);
    const panels = allPanels(cell);
    const spans =
      panels.length > 1
        ? unitedSpans(panels.map((panel) => this.#examinedOf(panel).spans))
        : undefined;
    this.#spans.set(cell, spans);
    return spans;
  }

  /** The weightiest finding of a panel; undefined where nothing is found. */
  #weightiestOf(panel: Panel): Finding | undefined {
    const findings = this.findingsOf(panel);
    for (const severity of SEVERITIES) {
      const found = findings.find((finding) => finding.severity === severity);
      if (found) return found;
    }
    return undefined;
  }

  /** Facets in the order in which they are shown. */
  sorted(panels: readonly Panel[], { facet }: CellFigure): readonly Panel[] {
    if (facet?.sort !== 'attention') return panels;
    const weighed = panels.map((panel) => ({ panel, finding: this.#weightiestOf(panel) }));
    return [...SEVERITIES, undefined].flatMap((severity) => {
      const alike = weighed.filter(({ finding }) => finding?.severity === severity);
      if (severity === 'bad') alike.sort((a, b) => distanceOf(b.finding) - distanceOf(a.finding));
      return alike.map(({ panel }) => panel);
    });
  }
}

/** How far a value lies from what it is held against; 0 where one of the two is not known. */
function distanceOf(finding: Finding | undefined): number {
  const { value, target } = finding ?? {};
  return typeof value === 'number' && typeof target === 'number' ? Math.abs(value - target) : 0;
}
