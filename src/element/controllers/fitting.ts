import { GIVING_WAY, type AnyDrawing } from '../../chart/drawing.js';
import { givingWayToMessage, isTile, type CardHeights } from '../fit.js';
import type { Host } from './connected.js';
import { MeasuredCard } from './measured-card.js';
import { Room } from './room.js';

/** Below this height, in CSS pixels, a card is set as close as on a wall of widgets. */
const COMPACT_HEIGHT = 240;

/**
 * How an element fits into its place: the room that the page gives it, and what gives way in its card
 * where that has a height.
 */
export class Fitting {
  readonly room: Room;
  /**
   * The heights that the picture must keep to; `all` where the reader wants all rows, undefined where it
   * takes what it needs.
   */
  heights: CardHeights | 'all' | undefined;
  /** Whether the card is rendered whole, so that its parts can be measured. */
  measuring = false;
  /** Whether the rows that found no room are shown. */
  restOpen = false;
  readonly #card: MeasuredCard;

  /**
   * @param wantsCompact whether the page wants all set close
   * @param measured called before the host updates with another room or another font
   */
  constructor(
    private readonly host: Host,
    private readonly wantsCompact: () => boolean,
    measured: (otherFont: boolean) => void,
  ) {
    this.room = new Room(host, measured);
    this.#card = new MeasuredCard(host, () => host.requestUpdate());
  }

  /** Whether the page gives a height to keep to. */
  get boxed(): boolean {
    return this.room.height !== undefined;
  }

  get tile(): boolean {
    return isTile(this.room.cardWidth, this.room.height) && !this.restOpen;
  }

  /** Whether all is set close: as the page wants it, or in a low box. */
  get compact(): boolean {
    return this.wantsCompact() || (this.room.height ?? Infinity) < COMPACT_HEIGHT;
  }

  /** Whether the picture waits until the card around it is measured. */
  get waits(): boolean {
    return this.measuring && !this.restOpen;
  }

  /** @param subject whatever the heights of the card's parts depend on, besides its room */
  update(...subject: readonly unknown[]): void {
    const { height, width } = this.room;
    const heights = this.#card.heights(height, width, this.compact, this.tile, ...subject);
    this.measuring = height !== undefined && !heights;
    this.heights = this.restOpen ? 'all' : heights;
  }

  /**
   * What has given way to the height: all of it where the reader wants the rows that had no room.
   *
   * @param drawing what is drawn; undefined where a message stands in place of the picture
   */
  without(drawing: AnyDrawing | undefined): AnyDrawing['without'] {
    const { heights } = this;
    if (heights === 'all') return this.boxed ? new Set(GIVING_WAY) : undefined;
    if (this.measuring) return undefined;
    return drawing ? drawing.without : heights && givingWayToMessage(heights);
  }

  /** Shows the rows that found no room, or hides them again. */
  readonly toggleRest = (): void => {
    this.restOpen = !this.restOpen;
    this.host.requestUpdate();
  };
}
