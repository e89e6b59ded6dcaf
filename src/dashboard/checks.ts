import { unitedSpans, type Spans } from '../chart/spans.js';
import type { Fault, Finding, FindingSeverity, Schema } from '../contract/index.js';
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

  /** The severity of the weightiest finding; null where nothing is found. */
  #weightiestOf(panel: Panel): FindingSeverity | null {
    const found = new Set(this.findingsOf(panel).map(({ severity }) => severity));
    return SEVERITIES.find((severity) => found.has(severity)) ?? null;
  }

  /** Facets in the order in which they are shown. */
  sorted(panels: readonly Panel[], { facet }: CellFigure): readonly Panel[] {
    if (facet?.sort !== 'attention') return panels;
    return [...SEVERITIES, null].flatMap((severity) =>
      panels.filter((panel) => this.#weightiestOf(panel) === severity),
    );
  }
}
