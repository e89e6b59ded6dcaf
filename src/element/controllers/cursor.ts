import type { AnyDrawing } from '../../chart/drawing.js';
import type { Point, Rect } from '../../chart/geometry.js';
import type { Projection } from '../../chart/projection.js';
import { targetsOf, type Target, type Targets } from '../../chart/targets.js';
import { seenAs } from '../templates/corners.js';
import { ConnectedController, type Host } from './connected.js';

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

interface CursorOptions {
  /** What is drawn. */
  drawing(): AnyDrawing | undefined;
  /**
   * Called when another target has become the active one, or none.
   * @param byKey whether it was reached by keyboard, and may be out of sight
   */
  moved(byKey: boolean): void;
  /** Called when the active target was chosen. */
  chosen(target: Target): void;
}

/** The datum under the pointer or the keyboard. */
export class Cursor extends ConnectedController {
  /** The active target itself, so that a datum of the same key keeps the cursor in other data. */
  #active: Target | undefined;
  /** Its position: a datum that is gone gives place to what stands there now. */
  #position = -1;
  /** The series that the keyboard is on; -1 for all at once. */
  #series = -1;

  constructor(
    host: Host,
    private readonly options: CursorOptions,
  ) {
    super(host);
  }

  protected override connected(signal: AbortSignal): void {
    this.host.ownerDocument.addEventListener('keydown', this.#dismiss, { signal });
    signal.addEventListener('abort', this.leave);
  }

  get #targets(): Targets | undefined {
    const drawing = this.options.drawing();
    return drawing && targetsOf(drawing);
  }

  /** Position among the targets; -1 for none. */
  get index(): number {
    const active = this.#active;
    const targets = this.#targets;
    if (!active || !targets) return -1;
    // Most often it is where it was.
    const previous = targets.at(this.#position);
    if (previous?.key === active.key && previous.group === active.group) return this.#position;
    const found = targets.indexOf(active.key, active.group);
    return found < 0 ? Math.min(this.#position, targets.length - 1) : found;
  }

  get target(): Target | undefined {
    return this.#targets?.at(this.index);
  }

  /** The series that is active at the target; -1 for all at once. */
  get series(): number {
    return this.#series < (this.target?.series?.length ?? 0) ? this.#series : -1;
  }

  /** How the picture is seen in the window; undefined while none can be seen. */
  get projection(): Projection | undefined {
    const plot = this.find('.plot');
    const drawing = this.options.drawing();
    return plot && drawing ? seenAs(plot, drawing) : undefined;
  }

  /**
   * The box in the window around what the tooltip points at: a line as high as the active target.
   * Undefined without a target, or while it can't be seen.
   */
  get anchor(): Rect | undefined {
    const { target, series, projection } = this;
    const drawing = this.options.drawing();
    if (!target || !drawing || !projection) return undefined;
    const mark = target.series?.[series];
    const across = mark ? mark.x + mark.width / 2 : (target.anchor ?? target.x + target.width / 2);
    const x = drawing.mirrored ? drawing.width - across : across;
    const ends = [target.y, target.y + target.height].map((y) => projection.to({ x, y }));
    const [left, right] = [ends[0]!.x, ends[1]!.x].sort((a, b) => a - b) as [number, number];
    const [top, foot] = [ends[0]!.y, ends[1]!.y].sort((a, b) => a - b) as [number, number];
    return { x: left, y: top, width: right - left, height: foot - top };
  }

  #move(index: number, series: number, byKey = false): void {
    if (index === this.index && series === this.#series) return;
    this.#active = this.#targets?.at(index);
    this.#position = index;
    this.#series = series;
    this.options.moved(byKey);
  }

  readonly leave = (): void => this.#move(-1, -1);

  /** Goes to the datum of a key; leaves where there is none. */
  show(key: string | undefined): void {
    const index = key === undefined ? undefined : this.#targets?.indexOf(key);
    this.#move(index ?? -1, -1);
  }

  /** Goes to the datum at a point of the window; leaves where there is none. */
  goTo(point: Point): void {
    const { projection } = this;
    const drawing = this.options.drawing();
    if (!projection || !drawing) return;
    const { x, y } = projection.back(point);
    const place = { x: drawing.mirrored ? drawing.width - x : x, y };
    this.#move(targetsOf(drawing).under(place), -1);
  }

  /** Chooses the active datum. */
  choose(): void {
    const { target } = this;
    if (target) this.options.chosen(target);
  }

  readonly keyPressed = (event: KeyboardEvent): void => {
    const { key } = event;
    const step = STEPS[key];
    if (key === 'Enter' || key === ' ') this.choose();
    else if (step === undefined || !this.#targets?.length) return;
    else this.#step(this.#targets, key, step);
    event.preventDefault();
  };

  /** Escape dismisses the tooltip, wherever the focus is: it may cover what a reader wants to see. */
  readonly #dismiss = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.target) return;
    this.leave();
    // A dialog around the widget, say, stays open.
    event.preventDefault();
  };

  /**
   * Along the data, or across them: from one row of a grid to the next, or from one series to the next,
   * through all of them at once.
   */
  #step(targets: Targets, key: string, step: number): void {
    const { index, target, series } = this;
    const last = targets.length - 1;
    const sideways = /Left|Right/.test(key);
    const direction = sideways && this.options.drawing()?.mirrored ? -step : step;
    const count = target?.series?.length ?? 0;
    // The left and right keys go along data that stand side by side, up and down along all others.
    const along = sideways === (last > 0 && targets.at(0)!.y === targets.at(1)!.y);
    if (key.startsWith('Arrow') && count > 1 && !along) {
      this.#move(index, ((series + 1 + direction + count + 1) % (count + 1)) - 1, true);
      return;
    }
    const across = this.options.drawing()?.across;
    if (across && index >= 0 && !sideways && key.startsWith('Arrow')) {
      const next = index + direction * across;
      if (next >= 0 && next <= last) this.#move(next, series, true);
      return;
    }
    // From outside, a step forward enters at the first datum and a step back at the last.
    const from = index >= 0 ? index : direction > 0 ? -1 : last + 1;
    this.#move(Math.min(Math.max(from + direction, 0), last), this.#series, true);
  }
}
