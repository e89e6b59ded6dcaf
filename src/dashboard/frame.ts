import { html, nothing, type TemplateResult } from 'lit';
import { tagOf, type Problem } from '../contract/index.js';
import { problemList, statePanels } from '../element/templates/states.js';
import { textIn, type Language } from '../i18n/index.js';
import type { DashboardDocument } from './dashboard.schema.js';
import type { DashboardMessages } from './messages/index.js';

/** A widget with bad news. */
export interface Concern {
  readonly id: string;
  readonly title: string;
}

interface HeadOptions {
  readonly language: Language<DashboardMessages>;
  readonly document: DashboardDocument | undefined;
  readonly title: string;
  readonly headingLevel: number;
  readonly loading: boolean;
  /** The errors for which the document, or the newest one, can't be shown. */
  readonly errors: readonly Problem[];
  readonly stale: boolean;
  /** Why there is nothing to show of good data; `''` otherwise. */
  readonly instead: string;
  /** The widgets with bad news; undefined until all have been examined. */
  readonly concerns: readonly Concern[] | undefined;
  /** Goes to the widget of an id. */
  show(id: string): void;
  /** How many widgets there are. */
  readonly count: number;
  readonly picker: unknown;
}

/** The most widgets that are named where they need a look. */
const MOST_NAMED = 4;

function concernLine({ language, concerns = [], show, count }: HeadOptions): TemplateResult {
  const { shared, messages, formats } = language;
  const rest = concerns.length - MOST_NAMED;
  return html`<span .textContent=${concerns.length ? messages.attention(concerns.length, count) : messages.calm}></span>${concerns
    .slice(0, MOST_NAMED)
    .map(
      ({ id, title }) =>
        html`<button title=${title} @click=${() => show(id)} .textContent=${title}></button>`,
    )}${rest > 0 ? html`<span class="rest" .textContent=${shared.problems.more(formats.number(rest))}></span>` : nothing}`;
}

/** A line from the beginning, so that nothing moves when it is known what needs a look. */
const attention = (options: HeadOptions): TemplateResult | typeof nothing =>
  options.count
    ? html`<div part="summary" class="attention quiet">${options.concerns ? concernLine(options) : nothing}</div>`
    : nothing;

/** Title, date, what needs a look, the picker, and what keeps the page from being shown. */
export function head(options: HeadOptions): TemplateResult {
  const { language, document, title, headingLevel, loading, errors, stale, instead } = options;
  const { shared, formats } = language;
  const subtitle = textIn(language, document?.subtitle);
  const asOf = document?.asOf == null ? '' : formats.time(document.asOf);
  return html`<header class="head" role="none">
    ${title ? html`<div part="title" class="page-title" role="heading" aria-level=${headingLevel} lang=${tagOf(document?.title, language.tag)} .textContent=${title}></div>` : nothing}
    ${subtitle ? html`<div part="subtitle" class="quiet" lang=${tagOf(document?.subtitle, language.tag)} .textContent=${subtitle}></div>` : nothing}
    ${asOf ? html`<div class="quiet" .textContent=${shared.asOf(asOf)}></div>` : nothing}
    ${attention(options)}
    ${options.picker}
    ${statePanels(language, {
      loading,
      errors,
      misleading: [],
      kept: document !== undefined,
      staleSince: stale ? asOf : '',
      instead,
      boxed: false,
    })}
  </header>`;
}

/**
 * The source of all, and the problems of the whole page.
 *
 * @param veiled whether it is hidden as long as the widgets above it are, whose heights are not known yet
 */
export function foot(
  language: Language<DashboardMessages>,
  document: DashboardDocument | undefined,
  problems: readonly Problem[],
  veiled: boolean,
): TemplateResult {
  const { messages, formats } = language;
  const note = textIn(language, document?.note);
  return html`<footer class="foot ${veiled ? 'veiled' : ''}" role="none">
    ${note ? html`<div part="note" lang=${tagOf(document?.note, language.tag)} .textContent=${note}></div>` : nothing}
    ${
      problems.length
        ? html`<details><summary .textContent=${messages.problems(formats.number(problems.length))}></summary>${problemList(language, problems)}</details>`
        : nothing
    }
  </footer>`;
}
