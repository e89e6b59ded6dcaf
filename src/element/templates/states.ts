import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../contract/index.js';
import type { Language } from '../../i18n/index.js';

const MOST_PROBLEMS = 8;

/** The problems of a document, each with the path to it; the first of many. */
export function problemList(
  { shared, formats }: Language,
  problems: readonly Problem[],
): TemplateResult {
  const rest = problems.length - MOST_PROBLEMS;
  return html`<ul class="problems">
    ${problems
      .slice(0, MOST_PROBLEMS)
      .map(
        ({ path, message }) =>
          html`<li>${path ? html`<code translate="no" .textContent=${path}></code> ` : nothing}<span .textContent=${message}></span></li>`,
      )}
    ${rest > 0 ? html`<li .textContent=${shared.problems.more(formats.number(rest))}></li>` : nothing}
  </ul>`;
}

const sentence = (text: string): TemplateResult => html`<span .textContent=${text}></span>`;

/** @param whole all that it says, for a box where it is cut to a line */
const panel = (content: unknown, hue = '', whole = ''): TemplateResult | typeof nothing =>
  content
    ? html`<div part="state" class="state ${hue}" title=${whole || nothing}>${content}</div>`
    : nothing;

/** What problems say, a line each. */
const linesOf = (problems: readonly Problem[]): string =>
  problems.map(({ message }) => message).join('\n');

/** A message in place of the picture, or above it where a picture is still there. */
export function statePanels(
  language: Language,
  facts: {
    readonly loading: boolean;
    readonly errors: readonly Problem[];
    /** The warnings that change what a reader would believe of the picture. */
    readonly misleading: readonly Problem[];
    /** Whether an older picture is still there. */
    readonly kept: boolean;
    /** When the data were true, where that is too long ago; `''` otherwise. */
    readonly staleSince: string;
    /** Why there is no picture of good data; `''` otherwise. */
    readonly instead: string;
    /** Whether the page gives a height, in which a panel above a picture has one line. */
    readonly boxed: boolean;
  },
): TemplateResult {
  const { shared } = language;
  const { loading, errors, misleading, kept, staleSince, instead, boxed } = facts;
  const failure = html`<strong .textContent=${kept ? shared.invalidKept : shared.invalid}></strong>${problemList(language, errors)}`;
  return html`${panel(loading && sentence(shared.loading))}
  ${panel(errors.length && failure, 'bad', boxed ? linesOf(errors) : '')}
  ${panel(misleading.length && problemList(language, misleading), 'poor', boxed ? linesOf(misleading) : '')}
  ${panel(staleSince && sentence(shared.stale(staleSince)), 'poor')}
  ${panel(instead && sentence(instead))}`;
}
