import type { TemplateResult } from 'lit';
import type { Language } from '../../i18n/index.js';
import { positionAfter } from '../roving.js';
import { toolbar, type Button } from '../templates/toolbar.js';
import { toolsFor, type Tool, type Workpiece } from '../tool.js';

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
  /** Position of the button that the tab key goes to. */
  #tabStop = 0;

  constructor(private readonly host: Workpiece) {}

  /** Starts or ends the tool of a key; false where there is none. */
  toggle(key: string): boolean {
    const tool = toolsFor(this.host).find((candidate) => candidate.key === key.toLowerCase());
    if (tool) this.#run(tool);
    return tool !== undefined;
  }

  /** Starts or ends a tool's work. An exception in it is no failure of the picture. */
  #run(tool: Tool): void {
    try {
      tool.toggle(this.host);
    } catch (error) {
      console.error(error);
    }
  }

  /** The button of the table, then those of the tools that have something to do. */
  #buttons({ tag, shared }: Language): Button[] {
    const { host } = this;
    const table: Button = {
      icon: TABLE_ICON,
      label: shared.tableOf,
      pressed: host.showTable,
      press: () => {
        host.showTable = !host.showTable;
      },
    };
    const tools = toolsFor(host).map((tool) => ({
      icon: tool.icon,
      label: tool.label(tag),
      pressed: tool.active(host),
      key: tool.key,
      press: () => this.#run(tool),
    }));
    return [table, ...tools];
  }

  /** @param mirrored whether the buttons stand from right to left */
  template(language: Language, mirrored: boolean): TemplateResult {
    const keyPressed = (event: KeyboardEvent) => this.#keyPressed(event, mirrored);
    const buttons = this.#buttons(language);
    // The tool that the tab stop was on may have nothing to do any more.
    const tabStop = Math.min(this.#tabStop, buttons.length - 1);
    return toolbar(language.shared.tools, buttons, tabStop, keyPressed);
  }

  #keyPressed(event: KeyboardEvent, mirrored: boolean): void {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const button = event.target as HTMLElement;
    const buttons = [...button.parentElement!.children] as HTMLElement[];
    // The first button is the first one in either direction.
    const along = mirrored && Number.isFinite(step) ? -step : step;
    this.#tabStop = positionAfter(buttons.indexOf(button), along, buttons.length);
    this.host.requestUpdate();
    buttons[this.#tabStop]!.focus();
  }
}
