import { property } from 'lit/decorators.js';
import type { Drawing } from '../../chart/drawing.js';
import type { Target } from '../../chart/targets.js';
import type { Trail } from '../../element/templates/trail.js';
import { VocElement } from '../../element/voc-element.js';
import type { Variant } from './arrangements.layout.js';
import { drilled, isSamePath, itemsAlong, pathTo, pathWithin } from './drill.model.js';
import { groupOf } from './items.model.js';
import type { GaugeOptions } from './gauge.layout.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeDocument } from './gauge.schema.js';
import { gaugeStyles } from './gauge.styles.js';
import { gaugeWidget } from './gauge.widget.js';
import type { GaugeWords } from './gauge.words.js';

/**
 * A satisfaction level: an arc (where not said otherwise), a ring or a linear bullet, with its
 * interval, target, verdict, change and what it was counted from.
 *
 * The items of an index that have items of their own can be opened, by click, Enter or space: the gauge
 * then shows such an item as an index of its own, in all that it shows and says, below the way back. The
 * backspace key goes one level up.
 *
 * @tag voc-gauge
 * @attr {'arc' | 'ring' | 'bullet'} [variant=arc] - The form.
 * @event {CustomEvent<SelectDetail>} voc-select - A datum was chosen: `value`, an answer or an item.
 * @event {CustomEvent<PathDetail>} voc-path - The reader has opened an item of an index, or gone back;
 *   `detail.path` is the new `path`.
 * @csspart trail - The levels above the item that is shown.
 * @csspart legend - The arrow head of an item that can be opened.
 * @csspart mark - What stands for data: the level, the answers, the items.
 * @csspart axis - The track along the scale, and behind each answer and item.
 * @csspart band - A band of the scale.
 * @csspart target - The target's mark.
 */
export class VocGauge extends VocElement<
  GaugeDocument,
  GaugeFigures,
  GaugeWords,
  Drawing,
  GaugeOptions
> {
  static override readonly styles = [...VocElement.styles, gaugeStyles];
  protected static override readonly widget = gaugeWidget;

  /** The form: `arc`, `ring` for small places, `bullet` for rows. */
  @property({ reflect: true, useDefault: true })
  variant: Variant = 'arc';

  #path: readonly string[] = [];

  constructor() {
    super();
    this.addEventListener('keydown', this.#keyPressed);
  }

  /**
   * The keys of the items of an index that lead to the one that is shown, from the top down; `[]` for the
   * whole. In new data it goes on as far as there are such items. It may be set before the data.
   */
  @property({ attribute: false })
  get path(): readonly string[] {
    return this.#path;
  }

  set path(keys: readonly string[] | null | undefined) {
    const given: unknown = keys;
    const path = Array.isArray(given) ? given.filter((key) => typeof key === 'string') : [];
    if (isSamePath(path, this.#path)) return;
    this.#path = path;
    this.pipeline.showPart();
  }

  /**
   * Shows the item of an index that has a key, wherever it is in the tree, as choosing it does. Does
   * nothing where no item that has items of its own has it, and reports nothing to the page.
   */
  open(key: string): void {
    const { whole } = this.pipeline;
    const path = whole && pathTo(whole, key);
    if (path) this.path = path;
  }

  /** What was selected elsewhere is opened, where it is an item with items of its own. */
  protected override selectedElsewhere(key: string): void {
    this.open(key);
  }

  protected override shownOf(whole: GaugeDocument): GaugeDocument {
    this.#path = pathWithin(whole, this.#path);
    return drilled(whole, this.#path);
  }

  protected override get trail(): Trail | undefined {
    const { whole } = this.pipeline;
    if (!whole || !this.#path.length) return undefined;
    return {
      names: [whole.title, ...itemsAlong(whole, this.#path).map(({ label, key }) => label ?? key)],
      goTo: this.#goUp,
    };
  }

  protected override select({ key, group }: Target): void {
    const items = this.pipeline.figures?.items ?? [];
    const item = items.find((one) => one.opens && one.key === key && groupOf(one) === group);
    if (item) this.#go([...this.#path, ...item.path]);
  }

  /** Goes to another level at the reader's wish, with no datum of the one before active any more. */
  #go(path: readonly string[]): void {
    this.highlight();
    this.path = path;
    this.emit('voc-path', { path: this.#path });
  }

  /** @param level how many keys of the path stay */
  readonly #goUp = (level: number): void => {
    const from = this.#path[level];
    this.#go(this.#path.slice(0, level));
    // The reader goes on where they came from.
    void this.updateComplete.then(() => this.highlight(from));
  };

  readonly #keyPressed = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
    const isPlain = !ctrlKey && !altKey && !metaKey;
    if (key === 'Backspace' && isPlain && this.#path.length) this.#goUp(this.#path.length - 1);
  };

  protected override get options(): GaugeOptions {
    const { variant } = this;
    return { variant };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-gauge': VocGauge;
  }
}
