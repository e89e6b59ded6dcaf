import { autoUpdate } from '@floating-ui/dom';
import { render } from 'lit';
import type { Point, Rect } from '../../chart/geometry.js';
import type { Projection } from '../../chart/projection.js';
import { boxOf, viewOf, zoomOf } from '../page-box.js';
import { placeTip } from '../placement.js';
import { tooltip } from '../templates/tooltip.js';
import { sharesTopLayer } from '../top-layer.js';
import type { Tip } from '../widget.js';
import { ConnectedController, type Host } from './connected.js';

/** Pixels between the tooltip and the edge of the window. */
const MARGIN = 8;

/** What the tooltip follows. */
interface Followed {
  /** Where the datum is, in pixels of the window; undefined where it can't be seen. */
  readonly anchor: Rect | undefined;
  /** How the picture is seen in the window; as above. */
  readonly projection: Projection | undefined;
}

/** Where the pointer's events go. */
interface PointerListener {
  left(event: PointerEvent): void;
}

/**
 * Renders the tooltip into a root of its own, so that the rest of the element is left alone, and places
 * it. It touches its datum, so that the pointer can go over to it (WCAG 1.4.13).
 *
 * Once shown, it stays in the top layer and is only made invisible, since WebKit lays out the whole page
 * when a popover opens, and again when it closes: a quarter of a second on a page of fifteen widgets.
 */
export class Tooltip extends ConnectedController {
  #stopFollowing: (() => void) | undefined;
  /** The tooltip that is shown. */
  #open: HTMLElement | null = null;

  constructor(
    host: Host,
    private readonly datum: Followed,
    private readonly pointer: PointerListener,
  ) {
    super(host);
  }

  protected override connected(signal: AbortSignal): void {
    signal.addEventListener('abort', () => this.#unfollow());
  }

  /**
   * Shows a tip, or none.
   *
   * @param series index of the series whose figures are marked; -1 for none
   */
  show(tip: Tip | undefined, series: number): void {
    const root = this.find('.tooltip-root');
    if (root && (tip || root.querySelector('.tooltip')))
      render(tooltip(tip, series, this.pointer.left), root);
    const element = root?.querySelector<HTMLElement>('.tooltip.open') ?? null;
    const isNew = element !== this.#open;
    if (isNew) this.#unfollow();
    this.#open = element;
    const plot = this.find('.plot');
    if (!element || !plot) return;
    // Where a picture is tilted, how far a step leads depends on where it begins.
    if (isNew) element.style.left = element.style.top = '';
    if ('showPopover' in element) this.#raise(element, isNew);
    if (this.#stopFollowing) this.#place(element);
    else {
      // A picture or a tooltip of another size is placed anyway; an observer of theirs would be one of the
      // script's window, which may be another one than theirs.
      const options = { elementResize: false };
      this.#stopFollowing = autoUpdate(plot, element, () => this.#place(element), options);
    }
  }

  /** Has a tooltip lie over everything; one that is shown anew also over what came since it was shown last. */
  #raise(element: HTMLElement, isNew: boolean): void {
    const isOpen = element.matches(':popover-open');
    if (isOpen && !(isNew && sharesTopLayer(this.host))) return;
    if (isOpen) element.hidePopover();
    element.showPopover();
  }

  #unfollow(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }

  /** Called when it opens, when its datum changes, when the page scrolls or anything changes its size. */
  #place(element: HTMLElement): void {
    this.#move(element);
    // Where what tilts the picture does so with its tooltip, that is smaller or larger in its new place.
    if (!('showPopover' in element)) this.#move(element);
  }

  #move(element: HTMLElement): void {
    const { anchor } = this.datum;
    if (!anchor) return;
    const now = boxOf(element);
    const goal = placeTip(anchor, now, viewOf(this.host.ownerDocument, MARGIN));
    const { x, y } = this.#way(element, now, { x: Math.round(goal.x), y: Math.round(goal.y) });
    const { style } = element;
    style.left = `${(parseFloat(style.left) || 0) + x}px`;
    style.top = `${(parseFloat(style.top) || 0) + y}px`;
  }

  /** The way from one point of the window to another, in the tooltip's own pixels. */
  #way(element: HTMLElement, from: Point, to: Point): Point {
    const zoom = zoomOf(element);
    const inTopLayer = 'showPopover' in element;
    // Outside the top layer, what scales, turns or skews the picture does so with its tooltip.
    const own = (point: Point) =>
      inTopLayer ? { x: point.x / zoom, y: point.y / zoom } : this.datum.projection!.back(point);
    const [start, end] = [own(from), own(to)];
    return { x: end.x - start.x, y: end.y - start.y };
  }
}
