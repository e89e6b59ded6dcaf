import type { GivingWay } from '../../chart/drawing.js';
import type { CardHeights } from '../fit.js';
import { edgesOf, pixels, total } from '../lengths.js';
import { ConnectedController, type Host } from './connected.js';

/** The height of an element with its margins, in CSS pixels. */
function outerHeight(element: HTMLElement): number {
  const { marginTop, marginBottom } = getComputedStyle(element);
  return element.offsetHeight + pixels(marginTop) + pixels(marginBottom);
}

/**
 * Measures the parts of a card whose height the page gives, as they are while nothing has given way. The
 * card is rendered whole for that, and fitted before it is painted.
 */
export class MeasuredCard extends ConnectedController {
  /** What the parts were measured for. */
  #subject: readonly unknown[] = [];
  #wanted = false;
  /** The height of everything around the picture, and what each part leaves free. */
  #parts: { readonly around: number; readonly freed: CardHeights['freed'] } | undefined;

  constructor(
    host: Host,
    private readonly measured: () => void,
  ) {
    super(host);
  }

  /**
   * The heights of the card.
   *
   * @param height that the page gives the card, in CSS pixels; undefined for none
   * @param subject whatever the heights of the parts depend on
   * @returns undefined without a height, and where the parts have to be measured first
   */
  heights(height: number | undefined, ...subject: readonly unknown[]): CardHeights | undefined {
    this.#wanted = height !== undefined;
    if (subject.some((value, index) => value !== this.#subject[index])) this.#parts = undefined;
    this.#subject = subject;
    if (height === undefined || !this.#parts) return undefined;
    const { around, freed } = this.#parts;
    return { room: height - around, freed };
  }

  hostUpdated(): void {
    if (!this.#wanted || this.#parts) return;
    // All cards of a page are rendered before the first is measured: one layout serves them all.
    queueMicrotask(() => {
      if (this.#parts || !this.#measure()) return;
      this.measured();
    });
  }

  #measure(): boolean {
    const card = this.find('.card') as HTMLElement | null;
    const header = card?.querySelector<HTMLElement>('header');
    const parts = [...(card?.children ?? [])] as HTMLElement[];
    if (!card?.isConnected || !card.querySelector('.view')) return false;
    const outer = parts.filter((part) => part.matches('header, .state, footer'));
    const view = parts.find((part) => part.matches('.view'));
    const { marginTop, marginBottom } = getComputedStyle(view!);
    const margins = pixels(marginTop) + pixels(marginBottom);
    const around = edgesOf(getComputedStyle(card)) + margins + total(outer.map(outerHeight));
    const footer = parts.find((part) => part.matches('footer'));
    const freed: Partial<Record<GivingWay, number>> = {
      ...(header ? freedBy(header) : {}),
      note: footer ? outerHeight(footer) : 0,
    };
    this.#parts = { around: Math.ceil(around), freed };
    return true;
  }
}

/** What the parts of a header leave free. */
function freedBy(header: HTMLElement): Partial<Record<GivingWay, number>> {
  const [title, subtitle, summary, lead, toolbar] = [
    '.title',
    '.subtitle, .trail',
    '.summary',
    '.lead',
    '.toolbar',
  ].map((selector) => header.querySelector<HTMLElement>(selector));
  const lineOf = (element: HTMLElement) => pixels(getComputedStyle(element).lineHeight);
  const freed: Partial<Record<GivingWay, number>> = {};
  if (subtitle) freed.subtitle = outerHeight(subtitle);
  if (summary) {
    // A sentence is never cut: the first has a line for itself, or there is none.
    const isLine = lead?.getClientRects().length === 1;
    const more = isLine ? Math.max(0, summary.offsetHeight - Math.ceil(lineOf(summary))) : 0;
    freed['summary-lines'] = more;
    freed.summary = outerHeight(summary) - more;
  }
  if (title) {
    const least = Math.max(Math.ceil(lineOf(title)), toolbar ? outerHeight(toolbar) : 0);
    freed['title-lines'] = Math.max(0, title.offsetHeight - least);
  }
  return freed;
}
