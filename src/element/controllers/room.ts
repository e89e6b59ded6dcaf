import { edgesOf, pixels } from '../lengths.js';
import { ConnectedController, type Host } from './connected.js';
import { watchSize } from './shared-observers.js';

/** The most that a scroll bar takes of a width, in CSS pixels. */
const SCROLL_BAR = 40;

/** How a host may be displayed so that no `height` applies to it. */
const WITHOUT_HEIGHT: ReadonlySet<string> = new Set(['inline', 'contents']);

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is read of a host at one time, in CSS pixels. */
interface Reading {
  readonly width: number;
  /** 0 where the host has none. */
  readonly height: number;
  /** Whether the host has a height at all. */
  readonly hasHeight: boolean;
  /** The ruler's height, which follows its font. */
  readonly font: number;
  readonly card: Size;
}

/** The height inside an element's padding, whatever `transform` or `zoom` does to it. */
function contentHeight(style: CSSStyleDeclaration): number {
  const height = pixels(style.height);
  return style.boxSizing === 'border-box' ? height - edgesOf(style) : height;
}

/**
 * The room that the page gives its host: a width, and a height where the page sets one, by `height`,
 * `aspect-ratio`, a row of a grid, the room left in a column, or `max-height`. Where the height follows
 * from the content instead, there is none to keep to.
 *
 * The two are told apart by the host's `.sizer`, which makes the content one pixel higher: a host that
 * doesn't follow has its height from the page. While it has, the card contributes nothing to the height
 * of the host, and the sizer one pixel more than there is, so that a host that is let go is seen.
 *
 * In a hidden tab panel there is no width: that is not reported, but the first real size is, and every
 * other one after it. The host updates in the next frame, not inside the observer's own round: a picture
 * that makes the page taller may bring a scroll bar and so change every width, which the browser would
 * report as a loop.
 */
export class Room extends ConnectedController {
  /** Inside the card, in CSS pixels, whole; 0 until there is a real width. */
  width = 0;
  /** The width of the card. */
  cardWidth = 0;
  /** The height that the page gives the host, in CSS pixels; undefined where it takes what it needs. */
  height: number | undefined;
  /** Whether the room has been measured, even if there was none. */
  known = false;
  #ruler: HTMLElement | undefined;
  #font = 0;
  /** The host's height at the last reading, given or not. */
  #hostHeight = NaN;
  /** The width before the present one, while the present picture is not painted yet. */
  #before: { readonly width: number } | undefined;
  /** Whether the room of the first picture has been measured again. */
  #checked = false;
  #unwatch: (() => void) | undefined;

  /**
   * @param measured called before the host updates with another room or another font: a web font that
   *   has been loaded since, or one that the page has named since
   */
  constructor(
    host: Host,
    private readonly measured: (otherFont: boolean) => void,
  ) {
    super(host);
  }

  protected override connected(signal: AbortSignal): void {
    if (this.#ruler) this.#watch(this.#ruler);
    signal.addEventListener('abort', () => {
      this.#stopWatching();
      waiting.delete(this);
    });
  }

  #watch(ruler: HTMLElement): void {
    this.#stopWatching();
    const watched = [ruler, this.host, this.#card ?? ruler];
    const ends = watched.map((element) => watchSize(element, this.#resized));
    this.#unwatch = () => ends.forEach((end) => end());
  }

  #stopWatching(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  /**
   * Measures a new ruler at once, so that the first picture need not wait for a frame. It does so in a
   * microtask: by then all elements of the page have rendered their empty frames, and one layout, of
   * nearly nothing, serves them all.
   */
  hostUpdated(): void {
    const ruler = this.find('.ruler') as HTMLElement | null;
    if (!ruler)
      throw new Error(`<${this.host.localName}>: the shadow root was changed from outside`);
    if (ruler === this.#ruler) {
      this.#checkFirstPicture();
      return;
    }
    this.#stopWatching();
    this.#ruler = ruler;
    measureTogether(this, (task) =>
      queueMicrotask(() => {
        task();
        if (this.host.isConnected && ruler === this.#ruler) this.#watch(ruler);
      }),
    );
  }

  /** The first picture may be too high for a place that shrinks: it is fitted before it is painted. */
  #checkFirstPicture(): void {
    if (!this.known || this.#checked || !this.find('.plot')) return;
    this.#checked = true;
    if (this.height === undefined) measureTogether(this, queueMicrotask);
  }

  /** Called by the observer, when the page is laid out and not yet painted. */
  readonly #resized = (): void => {
    const reading = this.read();
    if (!reading || !this.#isNews(reading)) return;
    measureTogether(this, (task) => this.view.requestAnimationFrame(task));
  };

  #isNews(reading: Reading): boolean {
    const { width, height, font } = reading;
    if (width < 1) return false;
    const isOther = this.#wholeWidth(width) !== this.width || this.#isOtherHeight(height);
    return isOther || font !== this.#font || this.#isCut(reading);
  }

  /**
   * The scroll bar that has made the picture narrower goes when the narrower picture is lower. To answer
   * that would bring it back, and so on with every frame.
   */
  #wholeWidth(width: number): number {
    const whole = Math.floor(width);
    const isEcho = whole === this.#before?.width && whole - this.width <= SCROLL_BAR;
    return isEcho ? Math.min(whole, this.width) : whole;
  }

  #isOtherHeight(height: number): boolean {
    return !(Math.abs(height - this.#hostHeight) < 1);
  }

  #isCut({ height, hasHeight, card }: Reading): boolean {
    return hasHeight && this.height === undefined && card.height >= height + 1;
  }

  /** Undefined where there is no frame to measure. */
  read(): Reading | undefined {
    const ruler = this.#ruler;
    const card = this.#card;
    if (!ruler?.isConnected || !card) return undefined;
    const { width, height } = getComputedStyle(ruler);
    const hostStyle = getComputedStyle(this.host);
    const hasHeight = !WITHOUT_HEIGHT.has(hostStyle.display);
    return {
      width: pixels(width),
      font: pixels(height),
      height: hasHeight ? contentHeight(hostStyle) : 0,
      hasHeight,
      card: { width: card.offsetWidth, height: card.offsetHeight },
    };
  }

  /** Whether only a trial tells if the height follows from the content. */
  needsTrial(reading: Reading): boolean {
    if (!reading.hasHeight) return false;
    const isOther = this.known
      ? this.#isOtherHeight(reading.height)
      : reading.height > reading.card.height;
    return isOther && !this.#isCut(reading);
  }

  /** Makes the content as high as that, besides the card's own height; 0 for no more than the card. */
  prop(height: number): void {
    (this.find('.sizer') as HTMLElement | null)?.style.setProperty('height', `${height}px`);
  }

  /** Whether the page gives the height, as far as that is known without a trial. */
  isGiven(reading: Reading): boolean {
    return reading.hasHeight && (this.height !== undefined || this.#isCut(reading));
  }

  take({ width, height, font, card }: Reading, isGiven: boolean): void {
    const whole = this.#wholeWidth(width);
    if (whole < 1 && this.known) return;
    if (whole !== this.width) this.#rememberWidth();
    this.known = true;
    this.width = whole;
    this.cardWidth = card.width;
    this.height = isGiven ? height : undefined;
    this.#hostHeight = height;
    // The card takes no room of its own where its height is given: the sizer stands for it.
    const style = this.#card?.style;
    style?.setProperty('height', isGiven ? `${height}px` : '');
    style?.setProperty('margin-bottom', isGiven ? `${-height}px` : '');
    this.prop(isGiven ? height + 1 : 0);
    this.measured(font !== this.#font);
    this.#font = font;
    this.host.requestUpdate();
  }

  get #card(): HTMLElement | null {
    return this.find('.card') as HTMLElement | null;
  }

  /** Remembers the width of now until the picture for the next one has been painted. */
  #rememberWidth(): void {
    const before = { width: this.width };
    this.#before = before;
    const { view } = this;
    view.requestAnimationFrame(() => {
      view.requestAnimationFrame(() => {
        if (this.#before === before) this.#before = undefined;
      });
    });
  }
}

/** Rooms that are measured together: a page is then laid out once or twice, however many there are. */
const waiting = new Set<Room>();

function measureTogether(room: Room, schedule: (task: () => void) => void): void {
  waiting.add(room);
  schedule(() => {
    const readings = [...waiting].flatMap((one) => {
      const reading = one.read();
      return reading ? [{ one, reading }] : [];
    });
    waiting.clear();
    const trials = readings.filter(({ one, reading }) => one.needsTrial(reading));
    trials.forEach(({ one, reading }) => one.prop(reading.height + 1));
    const given = new Map(
      trials.map(({ one, reading }) => [one, one.read()!.height < reading.height + 0.5]),
    );
    readings.forEach(({ one, reading }) =>
      one.take(reading, given.get(one) ?? one.isGiven(reading)),
    );
  });
}
