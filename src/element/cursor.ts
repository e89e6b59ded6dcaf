import { targetAt, type Point, type Target } from '../chart/box.js';

/** How far each key moves among the data. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

interface CursorHost {
  /** The picture, where there is one. */
  plot(): Element | null;
  /** What can be pointed at. */
  targets(): readonly Target[];
  /** The active target is another one. */
  moved(): void;
  /** The active target was chosen. */
  chosen(target: Target): void;
}

/** The datum under the pointer or the keyboard: one place for both. */
export class Cursor {
  #index = -1;

  constructor(private readonly host: CursorHost) {}

  /** Position among the targets; -1 for none. */
  get index(): number {
    return this.#index < this.host.targets().length ? this.#index : -1;
  }

  get target(): Target | undefined {
    return this.host.targets()[this.index];
  }

  /** Where a tooltip of the active target points at, in pixels of the window. */
  get anchor(): Point | undefined {
    const { target } = this;
    const box = target && this.host.plot()?.getBoundingClientRect();
    if (!target || !box) return undefined;
    const { x, y } = target.anchor ?? { x: target.x + target.width / 2, y: target.y };
    return { x: box.left + x, y: box.top + y };
  }

  #move(index: number): void {
    if (index === this.index) return;
    this.#index = index;
    this.host.moved();
  }

  readonly leave = (): void => this.#move(-1);

  readonly point = (event: PointerEvent): void => {
    const box = this.host.plot()?.getBoundingClientRect();
    if (!box) return;
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    this.#move(targetAt(this.host.targets(), at));
  };

  readonly click = (event: PointerEvent): void => {
    this.point(event);
    this.#choose();
  };

  readonly key = (event: KeyboardEvent): void => {
    const last = this.host.targets().length - 1;
    const step = STEPS[event.key];
    if (event.key === 'Escape') this.leave();
    else if (event.key === 'Enter' || event.key === ' ') this.#choose();
    else if (step !== undefined && last >= 0) {
      // From outside, a step forward enters at the first datum and a step back at the last.
      const from = this.index >= 0 ? this.index : step > 0 ? -1 : last + 1;
      this.#move(Math.min(Math.max(from + step, 0), last));
    } else return;
    event.preventDefault();
  };

  #choose(): void {
    const { target } = this;
    if (target) this.host.chosen(target);
  }
}
