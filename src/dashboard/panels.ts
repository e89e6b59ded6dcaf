import { html, type TemplateResult } from 'lit';
import type { Spans } from '../chart/spans.js';
import type { VocElement } from '../element/voc-element.js';
import type { Examined } from './checks.js';
import { typeIn, type Panel } from './panels.model.js';

/** An element of any widget. */
type Widget = VocElement<never, never, never, never>;

/** What the class of a widget's element can say of a document. */
interface WidgetClass {
  new (): Widget;
  examine(document: unknown): Examined;
}

/** What a dashboard gives each of its widgets, besides the document. */
export interface PanelSettings {
  readonly group: string;
  readonly headingLevel: number;
  readonly spans: Spans | undefined;
}

/** The tag of the element for a document; `''` where it has no type, or is a dashboard: none is in another. */
function tagFor(document: unknown): string {
  const type = typeIn(document);
  return type && type !== 'dashboard' ? `voc-${type}` : '';
}

const classFor = (document: unknown): WidgetClass | undefined => {
  const tag = tagFor(document);
  return tag ? (customElements.get(tag) as WidgetClass | undefined) : undefined;
};

/** What can be said of a document of any type; nothing of one whose element is not there. */
export const examine = (document: unknown): Examined =>
  classFor(document)?.examine(document) ?? { spans: {}, findings: [] };

/** The elements of a dashboard's panels. Each is kept as long as its panel is there and has its type. */
export class Panels {
  readonly #elements = new Map<string, Widget>();

  /**
   * The element of a panel with its document; undefined where the page has none of its type.
   *
   * An element that has the document already does nothing.
   */
  elementOf({ key, document }: Panel, settings: PanelSettings): Widget | undefined {
    const constructor = classFor(document);
    if (!constructor) return undefined;
    const known = this.#elements.get(key);
    const element = known instanceof constructor ? known : new constructor();
    this.#elements.set(key, element);
    element.quiet = true;
    return Object.assign(element, settings, { data: document });
  }

  /** Lets go of the elements of all panels but those with some keys. */
  keep(keys: ReadonlySet<string>): void {
    for (const key of this.#elements.keys()) if (!keys.has(key)) this.#elements.delete(key);
  }
}

/** Stands for a widget that there is no element for. */
export function missing(
  { document }: Panel,
  sentence: (tag: string) => string,
  otherwise: TemplateResult,
): TemplateResult {
  const tag = tagFor(document);
  return html`<div class="card" role="group">${tag ? html`<div part="state" class="state bad" .textContent=${sentence(tag)}></div>` : otherwise}</div>`;
}
