import type { Target } from '../chart/box.js';
import { targetList, targetsOf, type AnyLayout, type Targets } from '../chart/targets.js';
import type { Free } from './tooltip.js';

/** How far each key moves among the data; the arrows by the way that they point. */
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
  /** The picture's element, where there is one. */
  plot(): Element | null;
  /** What is drawn. */
  layout(): AnyLayout | undefined;
  /**
   * The active target is another one.
   * @param byKey and was reached by keyboard, which may be out of sight
   */
  moved(byKey: boolean): void;
  /** The active target was chosen. */
  chosen(target: Target): void;
}

const NONE = targetList([]);

/** The datum under the pointer or the keyboard: one place for both. */
export class Cursor {
  /** The active target itself, so that other data of the same key keep it. */
  #active: Target | undefined;
  /** Where it stood: what has no key any more gives place to what is there now. */
  #at = -1;
  /** The series that the keyboard is on; -1 for all at once. */
  #series = -1;

  constructor(private readonly host: CursorHost) {}

  get #targets(): Targets {
    const layout = this.host.layout();
    return layout ? targetsOf(layout) : NONE;
  }

  /** Position among the targets; -1 for none. */
  get index(): number {
    const active = this.#active;
    if (!active) return -1;
    const targets = this.#targets;
    // Most often it stands where it stood.
    const stood = targets.at(this.#at);
    if (stood && stood.key === active.key && stood.group === active.group) return this.#at;
    const found = targets.indexOf(active.key, active.group);
    return found < 0 ? Math.min(this.#at, targets.length - 1) : found;
  }

  get target(): Target | undefined {
    return this.#targets.at(this.index);
  }

  /** The series that is active at the target; -1 for all at once. */
  get series(): number {
    return this.#series < (this.target?.series?.length ?? 0) ? this.#series : -1;
  }

  /** A point of the page in the picture's own coordinates, or back: mirroring is its own inverse. */
  #mirrored(x: number): number {
    const { mirrored, width } = this.host.layout()!;
    return mirrored ? width - x : x;
  }

  /**
   * What a tooltip of the active target leaves free, in pixels of the window: from its top to its
   * bottom, at the place across that it points at.
   */
  get free(): Free | undefined {
    const { target, series } = this;
    const box = target && this.host.plot()?.getBoundingClientRect();
    if (!target || !box) return undefined;
    const own = target.series?.[series];
    const x = own ? own.x + own.width / 2 : (target.anchor ?? target.x + target.width / 2);
    const top = box.top + target.y;
    return { x: box.left + this.#mirrored(x), top, bottom: top + target.height };
  }

  #move(index: number, series: number, byKey = false): void {
    if (index === this.index && series === this.#series) return;
    this.#active = this.#targets.at(index);
    this.#at = index;
    this.#series = series;
    this.host.moved(byKey);
  }

  readonly leave = (): void => this.#move(-1, -1);

  /** The pointer is gone: not so where it has gone over to the tooltip, which may be read at rest. */
  readonly away = ({ relatedTarget }: PointerEvent): void => {
    const to = (relatedTarget as Element | null)?.closest('.tooltip, .plot');
    if (to?.getRootNode() !== this.host.plot()?.getRootNode()) this.leave();
  };

  /** Goes to the datum of a key; leaves where there is none. */
  show(key: string | undefined): void {
    this.#move(key === undefined ? -1 : this.#targets.indexOf(key), -1);
  }

  readonly point = (event: PointerEvent): void => {
    const box = this.host.plot()?.getBoundingClientRect();
    if (!box) return;
    const at = { x: this.#mirrored(event.clientX - box.left), y: event.clientY - box.top };
    this.#move(this.#targets.under(at), -1);
  };

  readonly click = (event: PointerEvent): void => {
    this.point(event);
    this.#choose();
  };

  readonly key = (event: KeyboardEvent): void => {
    const { key } = event;
    const step = STEPS[key];
    if (key === 'Enter' || key === ' ') this.#choose();
    else if (step === undefined || !this.#targets.length) return;
    else this.#step(key, step);
    event.preventDefault();
  };

  /** Along the data, or across them from one series to the next, through all of them at once. */
  #step(key: string, step: number): void {
    const { index, target, series } = this;
    const targets = this.#targets;
    const last = targets.length - 1;
    const sideways = /Left|Right/.test(key);
    const way = sideways && this.host.layout()?.mirrored ? -step : step;
    const count = target?.series?.length ?? 0;
    // Data that stand side by side are gone along sideways, others up and down.
    const along = sideways === (last > 0 && targets.at(0)!.y === targets.at(1)!.y);
    if (key.startsWith('A') && count > 1 && !along) {
      this.#move(index, ((series + 1 + way + count + 1) % (count + 1)) - 1, true);
      return;
    }
    // From outside, a step forward enters at the first datum and a step back at the last.
    const from = index >= 0 ? index : way > 0 ? -1 : last + 1;
    this.#move(Math.min(Math.max(from + way, 0), last), this.#series, true);
  }

  #choose(): void {
    const { target } = this;
    if (target) this.host.chosen(target);
  }
}
