import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Table } from '../contract/index.js';
import type { Language } from '../i18n/index.js';

/** What a tool may ask of the element that it works on. */
export interface Workpiece extends HTMLElement {
  showTable: boolean;
  readonly tables: readonly string[];
  toTable(name?: string): Table | undefined;
  highlight(key?: string): void;
  requestUpdate(): void;
}

/** A tool that an entry of its own adds to every widget (`VocElement.addTool`). */
export interface Tool {
  /** The path of its icon, stroked in a box of 16 by 16 pixels. */
  readonly icon: string;
  /** The key that it answers to while the picture has the focus, in lower case. */
  readonly key?: string;
  /** What it does, in a reader's language (BCP 47). */
  label(lang: string): string;
  /** Whether it can do anything with what an element shows now. */
  fits(element: Workpiece): boolean;
  /** Whether it is at work on an element. */
  active(element: Workpiece): boolean;
  /** Starts its work, or ends it; `requestUpdate()` of the element shows a change of `active`. */
  toggle(element: Workpiece): void;
}

const tools = new Set<Tool>();

/** Adds a tool to all toolbars; the same one only once. */
export const addTool = (tool: Tool): unknown => tools.add(tool);

/** A button of the toolbar. */
interface Button {
  readonly icon: string;
  readonly label: string;
  readonly pressed: boolean;
  readonly key?: string | undefined;
  press(): void;
}

const TABLE_ICON = 'M2 3.5h12v9H2zM2 6.5h12M2 9.5h12M6.5 6.5v6';

/** How far each key moves from button to button. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The buttons of one element, as one tab stop (WAI-ARIA Authoring Practices, toolbar). */
export class Toolbar {
  /** The button that the tab key goes to. */
  #stop = 0;

  constructor(private readonly host: Workpiece) {}

  /** Starts or ends the tool of a key; false where there is none. */
  toggle(key: string): boolean {
    const tool = [...tools].find((one) => one.key === key.toLowerCase() && one.fits(this.host));
    tool?.toggle(this.host);
    return tool !== undefined;
  }

  /** The table's button, then the tools that were added and have something to do. */
  #buttons({ tag, shared }: Language): Button[] {
    const { host } = this;
    return [
      {
        icon: TABLE_ICON,
        label: shared.tableOf,
        pressed: host.showTable,
        press: () => {
          host.showTable = !host.showTable;
        },
      },
      ...[...tools]
        .filter((tool) => tool.fits(host))
        .map((tool) => ({
          icon: tool.icon,
          label: tool.label(tag),
          pressed: tool.active(host),
          key: tool.key,
          press: () => tool.toggle(host),
        })),
    ];
  }

  /** @param mirrored whether the buttons stand from right to left */
  template(language: Language, mirrored: boolean): TemplateResult {
    const go = (event: KeyboardEvent) => this.#go(event, mirrored);
    return html`<div part="toolbar" class="toolbar" role="toolbar" aria-label=${language.shared.tools} @keydown=${go}>
      ${this.#buttons(language).map(
        ({ icon, label, pressed, key, press }, i) =>
          html`<button tabindex=${i === this.#stop ? 0 : -1} aria-pressed=${pressed} aria-label=${label} aria-keyshortcuts=${key ?? nothing} title=${label} @click=${press}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${icon} /></svg>
          </button>`,
      )}
    </div>`;
  }

  #go(event: KeyboardEvent, mirrored: boolean): void {
    const button = event.target as HTMLElement;
    const buttons = [...button.parentElement!.children] as HTMLElement[];
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const count = buttons.length;
    const to = buttons.indexOf(button) + (mirrored ? -step : step);
    this.#stop = Number.isFinite(step) ? (to + count) % count : step < 0 ? 0 : count - 1;
    this.host.requestUpdate();
    buttons[this.#stop]!.focus();
  }
}
