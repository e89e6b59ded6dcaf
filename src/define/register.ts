/** The version of this copy. A test compares it with that of the package. */
export const VERSION = '0.1.0';

interface Versioned extends CustomElementConstructor {
  vocVersion?: string;
}

/** The widgets' classes of a page, and who wants to hear of more of them. */
interface Registry {
  readonly classes: Set<CustomElementConstructor>;
  readonly listeners: Set<(element: CustomElementConstructor) => void>;
}

/** The key of the registry on `globalThis`, which all copies of this module share. */
const REGISTRY_KEY = Symbol.for('voc-elements:registry');

const page = globalThis as { [REGISTRY_KEY]?: Registry };

const registry = (): Registry =>
  (page[REGISTRY_KEY] ??= { classes: new Set(), listeners: new Set() });

/** Whether there is a page. A server has none, or nothing but the name. */
export function isOnPage(): boolean {
  const { document } = globalThis as { document?: Partial<Document> };
  return document?.addEventListener !== undefined;
}

/** Whether a widget has been registered, by this copy or another. */
export const isAnyRegistered = (): boolean => registry().classes.size > 0;

/** Calls back for the class of each widget: those registered already and those to come, from any bundle. */
export function whenRegistered(listener: (element: CustomElementConstructor) => void): void {
  const { classes, listeners } = registry();
  listeners.add(listener);
  classes.forEach(listener);
}

/**
 * Registers an element once. Where the name is taken the first stays, and a single warning names
 * both versions where they differ; it never throws. Does nothing where there is no DOM.
 */
export function register(tag: string, element: Versioned): void {
  if (!isOnPage()) return;
  const known: Versioned | undefined = customElements.get(tag);
  if (!known) {
    element.vocVersion = VERSION;
    customElements.define(tag, element);
    const { classes, listeners } = registry();
    classes.add(element);
    listeners.forEach((notify) => notify(element));
    return;
  }
  const other = known.vocVersion ?? 'unknown';
  if (known !== element && other !== VERSION) {
    console.warn(`<${tag}> is already version ${other}, not ${VERSION}.`);
  }
}
