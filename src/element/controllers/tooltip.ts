import { autoUpdate, computePosition, flip, shift } from '@floating-ui/dom';
import { nothing, render } from 'lit';
import type { Rect } from '../../chart/geometry.js';
import { tooltip } from '../templates/tooltip.js';
import type { Tip } from '../widget.js';
import { ConnectedController, type Host } from './connected.js';

/** Pixels between the tooltip and the edge of the window. */
const MARGIN = 8;

/** What the tooltip follows. */
interface Anchor {
  /** Where the datum is, in pixels of the window. */
  readonly anchor: Rect | undefined;
  pointerLeft(event: PointerEvent): void;
}

/**
 * Renders the tooltip into a root of its own, so that the rest of the element is left alone, and places
 * it. It touches its datum, so that the pointer can go over to it (WCAG 1.4.13): above, or below where
 * there is no room above, and always inside the window, also for data that are scrolled out of it.
 */
export class Tooltip extends ConnectedController {
  /** Resolves when the tooltip is in its place. */
  placed: Promise<void> = Promise.resolve();
  #stopFollowing: (() => void) | undefined;
  /** The tooltip that is shown. */
  #open: HTMLElement | null = null;

  constructor(
    host: Host,
    private readonly cursor: Anchor,
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
    if (root) render(tip ? tooltip(tip, series, this.cursor.pointerLeft) : nothing, root);
    const element = root?.querySelector<HTMLElement>('.tooltip') ?? null;
    if (element !== this.#open) this.#unfollow();
    this.#open = element;
    if (!element) return;
    if ('showPopover' in element && !element.matches(':popover-open')) element.showPopover();
    if (this.#stopFollowing) this.#place(element);
    else this.#stopFollowing = autoUpdate(this.#reference(), element, () => this.#place(element));
  }

  #unfollow(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }

  /** The place of the datum as a virtual element of floating-ui, in the context of the picture. */
  #reference() {
    const getBoundingClientRect = () => {
      const { x, y, width, height } = this.cursor.anchor ?? { x: 0, y: 0, width: 0, height: 0 };
      return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
    };
    const contextElement = this.find('.plot') ?? undefined;
    return { getBoundingClientRect, ...(contextElement && { contextElement }) };
  }

  /** Called when it opens, when its datum changes, when the page scrolls or anything changes its size. */
  #place(element: HTMLElement): void {
    this.placed = this.#move(element);
  }

  async #move(element: HTMLElement): Promise<void> {
    const { x, y } = await computePosition(this.#reference(), element, {
      strategy: 'fixed',
      placement: 'top',
      middleware: [flip({ padding: MARGIN }), shift({ crossAxis: true, padding: MARGIN })],
    });
    element.style.left = `${Math.round(x)}px`;
    element.style.top = `${Math.round(y)}px`;
  }
}
