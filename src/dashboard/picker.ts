import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { positionAfter } from '../element/roving.js';
import type { SegmentWords } from './dashboard.words.js';

/** The most choices that stand side by side; more are a list that opens. */
const MOST_TABS = 6;

/** How far each key moves from tab to tab. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

interface PickerOptions {
  /** What the picker is for. */
  readonly label: string;
  readonly choices: readonly SegmentWords[];
  /** The key of the choice that is shown; null for all. */
  readonly chosen: string | null;
  /** Whether lines run from right to left. */
  readonly mirrored: boolean;
  choose(choice: SegmentWords): void;
}

/** Whether the choices are tabs, so that what they change is a tab panel. */
export const hasTabs = (choices: readonly SegmentWords[]): boolean =>
  choices.length > 0 && choices.length <= MOST_TABS;

/** Moves from tab to tab, and shows the one that is reached (WAI-ARIA Authoring Practices, tabs). */
function keyPressed(event: KeyboardEvent, options: PickerOptions): void {
  const { choices, chosen, mirrored, choose } = options;
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const isAcross = /Left|Right/.test(event.key);
  const index = choices.findIndex(({ key }) => key === chosen);
  const position = positionAfter(index, isAcross && mirrored ? -step : step, choices.length);
  choose(choices[position]!);
  const tabs = (event.currentTarget as Element).children;
  (tabs[position] as HTMLElement).focus();
}

const tabs = (options: PickerOptions): TemplateResult =>
  html`<div class="tabs" role="tablist" aria-labelledby="segments" @keydown=${(event: KeyboardEvent) => keyPressed(event, options)}>${options.choices.map(
    (choice) =>
      html`<button role="tab" aria-controls="board" aria-selected=${choice.key === options.chosen} tabindex=${choice.key === options.chosen ? '0' : '-1'} @click=${() => options.choose(choice)} .textContent=${choice.label}></button>`,
  )}</div>`;

function list({ choices, chosen, choose }: PickerOptions): TemplateResult {
  const changed = ({ target }: Event) =>
    choose(choices[(target as HTMLSelectElement).selectedIndex]!);
  return html`<select aria-labelledby="segments" @change=${changed}>${choices.map(
    ({ key, label }) =>
      html`<option .selected=${live(key === chosen)} .textContent=${label}></option>`,
  )}</select>`;
}

/** The picker of segments: tabs while they are few, a list that opens where they are many. */
export const picker = (options: PickerOptions): TemplateResult | typeof nothing =>
  options.choices.length
    ? html`<div class="picker"><span class="quiet" id="segments" .textContent=${options.label}></span>${
        hasTabs(options.choices) ? tabs(options) : list(options)
      }</div>`
    : nothing;
