const caches = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * The style sheet of a text, for the shadow roots of one document: a constructed style sheet can be
 * adopted in no other. Each text is parsed once for all elements.
 */
function styleSheet(document: Document, text: string): CSSStyleSheet {
  const cache = caches.get(document) ?? new Map<string, CSSStyleSheet>();
  caches.set(document, cache);
  let sheet = cache.get(text);
  if (!sheet) {
    sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(text);
    cache.set(text, sheet);
  }
  return sheet;
}

/** Replaces the style sheets of a shadow root. */
export function adoptStyleSheets(root: ShadowRoot, texts: readonly string[]): void {
  root.adoptedStyleSheets = texts.map((text) => styleSheet(root.ownerDocument, text));
}
