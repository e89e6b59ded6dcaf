import { render } from 'lit';
import { property } from 'lit/decorators.js';
import type { AnyDrawing } from '../chart/drawing.js';
import { targetsWith, type Target } from '../chart/targets.js';
import type { Envelope, Figures } from '../contract/index.js';
import { Announcer } from './controllers/announcer.js';
import { LinkedSelection } from './controllers/linked-selection.js';
import { DocumentElement } from './document-element.js';
import { selectedFrames } from './templates/drawing.js';
import type { Words } from './widget.js';

/**
 * An element whose data can be chosen, and that may share what is selected with others: how that is told
 * to the page, drawn and announced.
 */
export abstract class LinkedElement<
  D extends Envelope,
  F extends Figures,
  W extends Words,
  L extends AnyDrawing,
  O extends object,
> extends DocumentElement<D, F, W, L, O> {
  protected readonly announcer = new Announcer(this, () =>
    this.quiet ? undefined : this.report(),
  );
  readonly #selection = new LinkedSelection(this, {
    group: () => this.groupName,
    changed: (elsewhere) => this.attempt(() => this.#selectionChanged(elsewhere)),
    cleared: () => this.#deselected(),
    shows: () => this.showsSelected,
  });

  /** The level of the title's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /**
   * The name of a group of elements of the page that share one selection: the key that a reader selects
   * in one of them is marked in all others that show it. `''` for none.
   */
  @property()
  group = '';

  /** Whether its changes are announced by what is around it, as a dashboard does for its widgets. */
  @property({ attribute: false })
  quiet = false;

  /** Key of the datum that is marked as selected, in the whole group; null for none. */
  @property()
  get selection(): string | null {
    return this.#selection.key ?? null;
  }

  set selection(key: string | null | undefined) {
    this.#selection.select(key ?? undefined);
  }

  /** The group that the element is in; `''` for none. */
  protected get groupName(): string {
    return this.group;
  }

  /** What there is to announce of the data now; undefined before they are rendered. */
  protected abstract report(): { subject: readonly unknown[]; text: string } | undefined;

  /** A widget's own answer to the choice of a datum; nothing by default. */
  protected select(_target: Target): void {}

  /** The targets that are marked as selected: those of the key. */
  protected get selectedTargets(): readonly Target[] {
    const { drawing } = this.pipeline;
    const { key } = this.#selection;
    return drawing && key !== undefined ? targetsWith(drawing.targets, key) : [];
  }

  /** Whether anything here has the selected key. */
  protected get showsSelected(): boolean {
    return this.selectedTargets.length > 0;
  }

  /** How the selected data are marked; by default a frame around each target. */
  protected drawSelected(_drawing: L): unknown {
    return selectedFrames(this.selectedTargets);
  }

  /** A widget's own answer to what was selected in another element of its group; nothing by default. */
  protected selectedElsewhere(_key: string): void {}

  #selectionChanged(elsewhere: boolean): void {
    const { key } = this.#selection;
    if (elsewhere && key !== undefined) this.selectedElsewhere(key);
    this.#drawSelection();
  }

  /** Draws what marks the selected data, and nothing else. */
  #drawSelection(): void {
    const group = this.renderRoot.querySelector<SVGElement>('.selection');
    const { drawing } = this.pipeline;
    if (group && drawing) render(this.drawSelected(drawing), group);
  }

  protected override updated(): void {
    this.#drawSelection();
  }

  /** Reports the choice of a datum to the page, selects it in the group, and has the widget answer. */
  protected choose(target: Target): void {
    const { figures } = this.pipeline;
    if (!figures) return;
    const { key } = target;
    const { isLinked, key: selected } = this.#selection;
    if (isLinked && selected === key) {
      this.#selection.select(undefined);
      this.#deselected();
    } else {
      if (isLinked) this.#selected(target);
      this.#report(key, this.widget.datum(figures, target));
    }
    this.select(target);
  }

  /** Selects a datum in the whole group. */
  #selected(target: Target): void {
    this.#selection.select(target.key);
    const { shared, formats } = this.pipeline.language;
    const { others } = this.#selection;
    const title = this.pipeline.describe(target)?.title ?? target.key;
    this.announcer.answer(shared.selected(title, others, formats.number(others)));
  }

  /** The reader has cleared the selection here. */
  #deselected(): void {
    this.announcer.answer(this.pipeline.language.shared.deselected);
    this.#report(null, null);
  }

  #report(key: string | null, datum: unknown): void {
    this.emit('voc-select', { key, datum, id: this.pipeline.document?.id ?? null });
  }
}
