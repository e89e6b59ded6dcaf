import { property } from 'lit/decorators.js';
import type { AnyDrawing } from '../chart/drawing.js';
import type { Finding, Problem } from '../contract/index.js';
import { validate, widgetSchema } from '../documents.js';
import { LinkedElement } from '../element/linked-element.js';
import { problemIn, type Language } from '../i18n/index.js';
import { PanelChecks } from './checks.js';
import { allPanels, panelsIn, type CellFigure, type DashboardFigures } from './dashboard.model.js';
import type { DashboardDocument } from './dashboard.schema.js';
import { dashboardWidget } from './dashboard.widget.js';
import type { DashboardWords } from './dashboard.words.js';
import type { Concern } from './frame.js';
import type { DashboardMessages } from './messages/index.js';
import type { Panel } from './panels.model.js';
import { examine } from './panels.js';
import { distinctFaults } from './whole.schema.js';

/** What a widget of a dashboard has found. */
export interface WidgetFinding extends Finding {
  /** The widget's `id`; `#` and its position for one without. */
  readonly widget: string;
}

/**
 * An element with the document of a dashboard, and what is known of the widgets in it without drawing
 * them: the problems of the whole page, what has been found, and which of them need a look.
 */
export abstract class BoardElement extends LinkedElement<
  DashboardDocument,
  DashboardFigures,
  DashboardWords,
  AnyDrawing,
  object
> {
  protected static override readonly widget = dashboardWidget;

  /** Every problem of a document, those of its widgets included. No document makes it throw. */
  static override validate(document: unknown, lang = 'en'): Problem[] {
    return validate(document, lang);
  }

  protected readonly checks = new PanelChecks(widgetSchema, examine);

  /** The segment that is shown; null for all, and so is one that the document does not have. */
  @property()
  segment: string | null = null;

  protected get cells(): readonly CellFigure[] {
    return this.pipeline.figures?.cells ?? [];
  }

  /** The segment that is shown: one that the document has. */
  protected get shownSegment(): string | null {
    const { segments = [] } = this.pipeline.figures ?? {};
    return segments.find(({ key }) => key === this.segment)?.key ?? null;
  }

  protected panelsOf(cell: CellFigure): readonly Panel[] {
    return this.checks.sorted(panelsIn(cell, this.shownSegment), cell);
  }

  /** Every problem of the page, each once, in the reader's language. */
  override get problems(): readonly Problem[] {
    const { language } = this.results;
    const faults = this.cells.flatMap(allPanels).flatMap((panel) => this.checks.faultsOf(panel));
    const problems = faults.map((fault) => problemIn(language, fault));
    return distinctFaults([...super.problems, ...problems]);
  }

  /** What the widgets have found in what is shown, widget by widget. */
  override get findings(): readonly WidgetFinding[] {
    return this.cells.flatMap((cell) =>
      this.panelsOf(cell).flatMap((panel) =>
        this.checks.findingsOf(panel).map((finding) => ({ ...finding, widget: cell.id })),
      ),
    );
  }

  /** Which widgets need a look, in the reader's language; `''` without data. */
  override get summary(): string {
    const { shared, formats } = this.results.language;
    const { messages } = this.language;
    if (!this.cells.length) return super.summary;
    const concerns = this.concerns;
    if (!concerns.length) return messages.calm;
    const names = formats.list(concerns.map(({ title }) => title));
    return shared.pair(messages.attention(concerns.length, this.cells.length), names);
  }

  /** The language with the messages of dashboards. */
  protected get language(): Language<DashboardMessages> {
    return this.results.language as Language<DashboardMessages>;
  }

  /** The widgets with bad news. */
  protected get concerns(): Concern[] {
    const isBad = (cell: CellFigure) =>
      this.panelsOf(cell).some((panel) =>
        this.checks.findingsOf(panel).some(({ severity }) => severity === 'bad'),
      );
    return this.cells.filter(isBad).map(({ id }) => ({
      id,
      title: this.pipeline.words?.titles.get(id) || id,
    }));
  }
}
