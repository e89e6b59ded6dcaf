import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { tagOf, type Text } from '../contract/index.js';
import { textIn, type Language } from '../i18n/index.js';
import { RESERVED } from '../tokens/tokens.js';
import type { CellFigure, DashboardFigures } from './dashboard.model.js';
import { typeIn, type Panel } from './panels.model.js';

interface BoardOptions {
  readonly language: Language;
  /** The level of the headings of cells. */
  readonly headingLevel: number;
  /** Whether all is still hidden, since it is being drawn for the first time. */
  readonly veiled: boolean;
  /** Whether it is what tabs change. */
  readonly isTabPanel: boolean;
  /** The panels of a cell, as they are shown. */
  panelsOf(cell: CellFigure): readonly Panel[];
  /** The element of a panel, or what stands in its place; undefined until it is loaded. */
  contentOf(panel: Panel, cell: CellFigure): unknown;
  /** A widget has reported what became of its document. */
  reported(event: Event): void;
}

/** The height that is kept free for a panel until it is loaded, in CSS pixels. */
function reservedFor({ document }: Panel): number {
  const known: Readonly<Record<string, number>> = RESERVED;
  const type = typeIn(document);
  return Object.hasOwn(known, type) ? known[type]! : RESERVED.usual;
}

const heading = (
  { language, headingLevel }: BoardOptions,
  title: Text | null | undefined,
  classes: string,
): TemplateResult | typeof nothing =>
  textIn(language, title)
    ? html`<div class=${classes} role="heading" aria-level=${headingLevel} lang=${tagOf(title, language.tag)} .textContent=${textIn(language, title)}></div>`
    : nothing;

const line = (
  { language }: BoardOptions,
  text: Text | null | undefined,
): TemplateResult | typeof nothing =>
  textIn(language, text)
    ? html`<div class="quiet" lang=${tagOf(text, language.tag)} .textContent=${textIn(language, text)}></div>`
    : nothing;

function panelTemplate(panel: Panel, cell: CellFigure, options: BoardOptions): TemplateResult {
  const content = options.contentOf(panel, cell);
  if (content !== undefined) return html`<div class="panel">${content}</div>`;
  // The title is there for who goes from heading to heading.
  const title = cell.facet ? nothing : heading(options, cell.title, 'sr');
  return html`<div class="panel pending" data-key=${panel.key} .style=${`min-height:${reservedFor(panel)}px`}>${title}</div>`;
}

function cellTemplate(cell: CellFigure, grid: number, options: BoardOptions): TemplateResult {
  const { id, wide, medium, rows, facet, title, subtitle, note } = cell;
  const panels = repeat(
    options.panelsOf(cell),
    ({ key }) => key,
    (panel) => panelTemplate(panel, cell, options),
  );
  const place = `--_wide:${wide};--_medium:${medium};--_rows:${rows ?? 2}`;
  if (!facet)
    return html`<div class="cell ${wide < grid ? 'beside' : ''}" data-id=${id} .style=${place}>${panels}</div>`;
  const columns = facet.columns ?? facet.by.length;
  return html`<div class="cell" data-id=${id} .style=${place}><div class="faceted">
      ${heading(options, title, 'facet-title')}${line(options, subtitle)}
      <div class="facets" .style=${`--_columns:${Math.max(1, columns)}`}>${panels}</div>
      ${line(options, note)}
    </div></div>`;
}

/** The grid of widgets, in the order of the document. */
export const board = (
  { cells, columns, hasRows }: DashboardFigures,
  options: BoardOptions,
): TemplateResult => {
  const classes = ['board', hasRows ? 'rows' : '', options.veiled ? 'veiled' : ''];
  const role = options.isTabPanel ? 'tabpanel' : nothing;
  return html`<div part="chart" id="board" class=${classes.join(' ')} role=${role} aria-busy=${options.veiled} @voc-ready=${options.reported} @voc-error=${options.reported} .style=${`--_grid:${columns}`}>${repeat(
    cells,
    ({ id }) => id,
    (cell) => cellTemplate(cell, columns, options),
  )}</div>`;
};
