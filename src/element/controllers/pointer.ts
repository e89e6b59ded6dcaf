import { ConnectedController, type Host } from './connected.js';
import type { Cursor } from './cursor.js';

/**
 * Moves the cursor by mouse, pen and finger. What a finger or a pen has gone over is shown as long as it
 * touches the picture. A tap shows a datum until another tap, on the same datum or elsewhere, hides it.
 */
export class Pointer extends ConnectedController {
  /** The press on the picture that a click may end. */
  #press: PointerEvent | undefined;
  /** Index of the datum that the last tap has shown; -1 for none. */
  #tapped = -1;
  /** Whether that datum was still shown when the picture was pressed. */
  #wasShown = false;

  constructor(
    host: Host,
    private readonly cursor: Cursor,
  ) {
    super(host);
  }

  protected override connected(signal: AbortSignal): void {
    const { ownerDocument: document } = this.host;
    document.addEventListener('pointerdown', this.#pressedAnywhere, { signal });
  }

  readonly pressed = (event: PointerEvent): void => {
    this.#press = event;
    this.#wasShown = this.#tapped >= 0 && this.#tapped === this.cursor.index;
  };

  /** Comes after the picture's own listener, which can be told even from within a closed shadow root. */
  readonly #pressedAnywhere = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' && event !== this.#press) this.cursor.leave();
  };

  readonly moved = ({ clientX: x, clientY: y }: PointerEvent): void => this.cursor.goTo({ x, y });

  /**
   * The pointer has left the picture or the tooltip. The cursor stays where it has gone from one to the
   * other, so that a tooltip can be hovered (WCAG 1.4.13).
   */
  readonly left = ({ relatedTarget }: PointerEvent): void => {
    const next = (relatedTarget as Element | null)?.closest('.tooltip, .plot');
    if (next?.getRootNode() !== this.host.shadowRoot) this.cursor.leave();
  };

  readonly clicked = (event: PointerEvent): void => {
    const { cursor } = this;
    const isTap = (this.#press?.pointerType ?? 'mouse') !== 'mouse';
    this.#press = undefined;
    this.moved(event);
    cursor.choose();
    const isSecond = this.#wasShown && cursor.index === this.#tapped;
    this.#tapped = isTap ? cursor.index : -1;
    if (isTap && isSecond) cursor.leave();
  };

  /** The focus has left the picture. */
  readonly blurred = (): void => this.cursor.leave();
}
