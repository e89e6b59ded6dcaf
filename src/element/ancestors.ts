/** The host of a shadow root; null for any other node. */
export const shadowHost = (root: Node): Element | null =>
  'host' in root ? (root as ShadowRoot).host : null;

/** The element around another one, out of shadow roots as well; null around the outermost. */
export const parentOf = (element: Element): Element | null =>
  element.parentElement ?? shadowHost(element.getRootNode());
