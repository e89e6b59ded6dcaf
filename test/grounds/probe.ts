/**
 * Stands in every page of a ground, after the recorder and before all else, and says what is wrong with the
 * page's widgets: as text, since a page may have changed what JSON makes of lists.
 */

/** A widget of any kind, or a dashboard of them, as far as the probe looks at it. */
interface Widget extends HTMLElement {
  readonly state: string;
  readonly updateComplete: Promise<boolean>;
}

/** How long a widget may take to draw, or to show a tooltip, in milliseconds. */
const PATIENCE = 8_000;
/** For how many frames a widget that is at rest does not change. */
const STILL = 12;
/** In how many frames it has to come to rest. Of frames, since some machines paint few in a second. */
const SETTLING = 120;

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

const find = (widget: Widget, selector: string): SVGElement | HTMLElement | null =>
  widget.shadowRoot!.querySelector(selector);

const styleOf = (element: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element);

/** Waits until something holds, and says whether it did in time. */
async function holds(test: () => boolean): Promise<boolean> {
  const start = performance.now();
  while (!test()) {
    if (performance.now() - start > PATIENCE) return false;
    await frame();
  }
  return true;
}

const isDashboard = ({ localName }: Element): boolean => localName === 'voc-dashboard';

/** What has a picture: a widget itself, or the first one of a dashboard. */
const pictured = (widget: Widget): Widget | null =>
  isDashboard(widget) ? (find(widget, '.panel > *') as Widget | null) : widget;

const hasPicture = (widget: Widget): boolean =>
  widget.state === 'ready' && widget.shadowRoot !== null && find(widget, 'svg.plot') !== null;

function isDrawn(widget: Widget): boolean {
  if (!isDashboard(widget)) return hasPicture(widget);
  if (widget.state !== 'ready' || !widget.shadowRoot) return false;
  const shown = pictured(widget);
  return shown !== null && hasPicture(shown) && find(widget, '[aria-busy=true]') === null;
}

/** Waits for widgets to be drawn; a dashboard draws those that come near the window. */
async function drawn(found: Iterable<Element>): Promise<void> {
  const widgets = [...found] as Widget[];
  const dashboards = widgets.filter(isDashboard);
  await holds(() => {
    for (const dashboard of dashboards) dashboard.scrollIntoView({ behavior: 'instant' });
    return widgets.every(isDrawn);
  });
}

/** Whether a box is inside another across, give or take the pixel that rounding makes. */
const isWithin = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - 1 && inner.right <= outer.right + 1;

/** What is wrong with the look of a widget that has been drawn. */
function* looks(widget: Widget): Generator<string> {
  const shown = pictured(widget)!;
  const plot = find(shown, 'svg.plot')!;
  const card = find(shown, '.card')!;
  const box = widget.getBoundingClientRect();
  const root = widget.getRootNode();
  const cell = widget.parentElement ?? ('host' in root ? (root.host as Element) : undefined);
  if (/^(?:transparent|rgba\(.*, 0\))$/.test(styleOf(card).backgroundColor)) {
    yield 'has lost its styles';
  }
  const marks = [...plot.querySelectorAll('path')].map((mark) => mark.getBoundingClientRect());
  if (!marks.some(({ width, height }) => width > 2 && height > 2)) yield 'has no marks';
  if (plot.querySelectorAll('text').length === 0) yield 'has no texts in its picture';
  const place = shown.getBoundingClientRect();
  if (!isWithin(plot.getBoundingClientRect(), place)) yield 'is narrower than its picture';
  if (card.getBoundingClientRect().bottom > place.bottom + 1) yield 'is lower than its card';
  if (cell && !isWithin(box, cell.getBoundingClientRect())) yield 'is wider than its cell';
}

/** Waits for widgets to come to rest, each for some frames on end; those that do not are returned. */
async function restless(widgets: readonly Widget[]): Promise<Set<Widget>> {
  const stillFrames = new Map(widgets.map((widget) => [widget, 0]));
  const observers = widgets.map((widget) => {
    const observer = new MutationObserver(() => stillFrames.set(widget, 0));
    const all = { childList: true, attributes: true, characterData: true, subtree: true };
    observer.observe(widget.shadowRoot!, all);
    observer.observe(pictured(widget)!.shadowRoot!, all);
    return observer;
  });
  const areStill = () => Math.min(...stillFrames.values()) > STILL;
  for (let count = 0; count < SETTLING && !areStill(); count += 1) {
    await frame();
    for (const [widget, frames] of stillFrames) stillFrames.set(widget, frames + 1);
  }
  for (const observer of observers) observer.disconnect();
  return new Set(widgets.filter((widget) => stillFrames.get(widget)! <= STILL));
}

/**
 * What is wrong with widgets, one fault a line: the tag, then the fault. A line without a tag is about
 * the page.
 */
async function examine(found: Iterable<Element>): Promise<string> {
  const widgets = [...found] as Widget[];
  await drawn(widgets);
  const moving = await restless(widgets.filter(isDrawn));
  const lines = widgets.flatMap((widget) => {
    const faults = isDrawn(widget) ? [...looks(widget)] : [`is ${widget.state}`];
    if (moving.has(widget)) faults.push('does not come to rest');
    return faults.map((fault) => `${widget.localName} ${fault}`);
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) lines.push(`is ${scrollWidth} px wide in ${clientWidth} px`);
  return lines.join('\n');
}

/** Where a box stands in the window of this page, also if it is in a frame; undefined for another window. */
function placeOf(element: Element): { x: number; y: number } | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  const place = { x: left + width / 2, y: top + height / 2 };
  let view: Window = element.ownerDocument.defaultView!;
  for (; view.frameElement; view = view.parent) {
    const { frameElement } = view;
    const box = frameElement.getBoundingClientRect();
    place.x += box.left + frameElement.clientLeft;
    place.y += box.top + frameElement.clientTop;
  }
  return view === window ? place : undefined;
}

/**
 * Has the keyboard show the last datum of a widget, so that the pointer can be sent to the same one.
 *
 * @returns where it is in the window, and the title of its tooltip: `x y title`; without a place where the
 * widget is in another window and has been sent an event instead
 */
async function aim(element: Widget): Promise<string> {
  const widget = pictured(element)!;
  const plot = find(widget, 'svg.plot')!;
  plot.focus({ preventScroll: true });
  plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
  await widget.updateComplete;
  const mark = find(widget, '.cursor :is(path, rect, line, circle)')!;
  mark.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  await frame();
  const title = find(widget, '.tip-title')?.textContent ?? '';
  const place = placeOf(mark);
  const { left, top, width, height } = mark.getBoundingClientRect();
  plot.blur();
  await widget.updateComplete;
  if (place) return `${Math.round(place.x)} ${Math.round(place.y)} ${title}`;
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  plot.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
  return title;
}

/** What is wrong with the tooltip of a widget whose datum is under the pointer, one fault a line. */
async function hovered(element: Widget, title: string): Promise<string> {
  const widget = pictured(element)!;
  const shown = await holds(() => find(widget, '.tooltip.open') !== null);
  if (!shown) return 'shows no tooltip on hover';
  await frame();
  const told = find(widget, '.tip-title')?.textContent ?? '';
  const tip = find(widget, '.tooltip.open')!.getBoundingClientRect();
  const { innerWidth, innerHeight } = widget.ownerDocument.defaultView!;
  const isSeen =
    tip.left >= 0 && tip.top >= 0 && tip.right <= innerWidth && tip.bottom <= innerHeight;
  return [
    ...(told === title ? [] : [`says ${told} on hover, not ${title}`]),
    ...(isSeen ? [] : ['has its tooltip outside the window']),
  ].join('\n');
}

/** What the pages have said so far, one a line. */
const heard = (): string => (Reflect.get(globalThis, 'noise') as string[]).join('\n');

const probe = { drawn, examine, aim, hovered, heard };
Object.assign(globalThis, { probe });
