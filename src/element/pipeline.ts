import type { AnyDrawing, Box } from '../chart/drawing.js';
import type { Spans } from '../chart/spans.js';
import type { Target } from '../chart/targets.js';
import type { TextMeasurer } from '../chart/text.js';
import {
  UNREADABLE,
  headingOf,
  parse,
  parseJson,
  type Envelope,
  type Fault,
  type Figures,
  type Heading,
  type Problem,
} from '../contract/index.js';
import { languageOf, problemIn, textIn, type Language } from '../i18n/index.js';
import { fitted, unbounded, type CardHeights } from './fit.js';
import { Telling } from './telling.js';
import type { Tip, Widget, Words } from './widget.js';

/**
 * What a widget can show. With `invalid` the last good picture may still be there. `failed` is an
 * exception in the widget itself or in a function of the page; it lasts until the next document.
 */
export type State = 'loading' | 'empty' | 'invalid' | 'failed' | 'withheld' | 'ready';

/** What is to be seen of a document. */
interface View<D> {
  /** The document to show of a good one: itself, unless a widget shows only a part of it. */
  shownOf(whole: D): D;
}

/** What any pipeline has reported: one and the same error is news only once. */
const reportedErrors = new WeakSet<Error>();

/**
 * The way from a document to a drawing. Each step is remembered and taken again only when its input
 * has changed. The last good document outlives a bad one.
 *
 * An exception in a step is reported on the console and ends in the state `failed`. No step is tried
 * again until the next document.
 */
export class Pipeline<
  D extends Envelope,
  F extends Figures,
  W extends Words,
  L extends AnyDrawing,
  O extends object = object,
> {
  /** The last good document, whole. */
  whole: D | undefined;
  /** What is shown of it, and what was made of that. */
  document: D | undefined;
  figures: F | undefined;
  words: W | undefined;
  drawing: L | undefined;
  language: Language;
  /** The finding, or why there is none; `''` without data. */
  summary = '';
  /** Problems of the newest document, good or bad, in the language. */
  problems: readonly Problem[] = [];
  /** What became of the newest document; undefined as soon as that is reported, and without one. */
  outcome: 'good' | 'bad' | undefined;

  /** Title and subtitle of the newest document, for the card of one that has errors. */
  #newestHeading: Heading = {};
  #source: unknown;
  readonly #telling: Telling;
  #faults: readonly Fault[] = [];
  #failed = false;
  /** The exception reported last: its message, or what was thrown. */
  #reported: unknown;
  /** Whether words, summary and problems are those of the document and the language. */
  #translated = true;
  /** What the drawing was laid out for. */
  #placement: readonly unknown[] = [];

  constructor(
    private readonly widget: Widget<D, F, W, L, object, O>,
    private readonly view: View<D> = { shownOf: (whole) => whole },
  ) {
    this.language = languageOf('en', undefined, widget.messages);
    this.#telling = new Telling(`voc-${widget.type}`);
  }

  /**
   * Takes the newest document.
   *
   * @param data the document, or null or undefined where none was handed over
   * @param text JSON text to read instead; undefined where there is none
   */
  read(data: unknown, text?: string): void {
    const source = data ?? text;
    if (Object.is(source, this.#source)) return;
    this.#source = source;
    this.#failed = this.#translated = false;
    this.outcome = undefined;
    if (source === undefined) this.#forget([]);
    else this.#attempt(() => this.#validate(data, text ?? ''));
  }

  #validate(data: unknown, text: string): void {
    const { document, fault } = data == null ? parseJson(text) : { document: data };
    const parsed = fault
      ? { data: undefined, faults: [fault] }
      : parse(this.widget.schema, document);
    this.#faults = parsed.faults;
    this.outcome = 'bad';
    this.#newestHeading = parsed.data ?? headingOf(document);
    if (!parsed.data) return;
    this.whole = parsed.data;
    this.#show(parsed.data);
    this.outcome = 'good';
  }

  /** To be called when another part of the document is to be shown. Nothing else is read anew. */
  showPart(): void {
    const { whole } = this;
    if (whole) this.#attempt(() => this.#show(whole));
  }

  #show(whole: D): void {
    const document = this.view.shownOf(whole);
    if (document === this.document) return;
    this.document = document;
    this.figures = this.widget.model(document);
    this.words = this.drawing = undefined;
    this.#translated = false;
  }

  #forget(faults: readonly Fault[]): void {
    this.whole = this.document = undefined;
    this.figures = this.words = this.drawing = undefined;
    this.#newestHeading = {};
    this.#faults = faults;
    this.#translated = false;
  }

  #attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.fail(error);
    }
  }

  /** To be called when the outcome is about to be reported to the page. */
  outcomeReported(): void {
    if (this.outcome === 'good') this.#reported = undefined;
    this.outcome = undefined;
  }

  /**
   * Gives up the newest document because of an exception. One that lasts is reported once, and not again
   * with each document.
   *
   * @returns false where the document was given up before
   */
  fail(error: unknown): boolean {
    if (this.#failed) return false;
    this.#failed = true;
    const reason: unknown = error instanceof Error ? error.message : error;
    const isKnown = error instanceof Error && reportedErrors.has(error);
    if (reason !== this.#reported && !isKnown) console.error(error);
    if (error instanceof Error) reportedErrors.add(error);
    this.#reported = reason;
    if (this.#source !== undefined) this.outcome = 'bad';
    this.#forget([UNREADABLE]);
    this.translate(this.language.tag);
    return true;
  }

  /** Puts the figures and the problems into a language (BCP 47). */
  translate(tag: string): void {
    const language = languageOf(tag, this.document?.timeZone, this.widget.messages);
    const { formats, tag: before } = this.language;
    // Formats are remembered together with their messages: a registration of messages makes new ones.
    const same = language.formats === formats && tag === before;
    if (same && this.#translated) return;
    this.#translated = true;
    if (!same) {
      this.language = language;
      this.words = this.drawing = undefined;
    }
    this.#attempt(() => {
      this.summary = '';
      this.problems = this.#faults.map((fault) => this.#problem(fault));
      // What failed has been reported by its exception.
      if (!this.#failed) this.#telling.tell(this.#source, this.problems);
      if (!this.figures) return;
      this.words ??= this.widget.words(this.figures, this.language);
      this.summary = this.#summarise(this.figures, this.words);
    });
  }

  #problem(fault: Fault): Problem {
    try {
      return problemIn(this.language, fault);
    } catch (error) {
      if (!this.#failed) throw error;
      // The page's own messages throw; this one is no function.
      const { path, code, severity } = fault;
      return { path, code, severity, message: this.language.shared.invalid };
    }
  }

  #summarise({ withheld, empty }: F, words: W): string {
    const { shared, formats } = this.language;
    if (withheld !== null) return shared.withheld(formats.number(withheld));
    return empty ? shared.empty : words.summary;
  }

  /** What stands above the picture; without one, above the problems of the newest document. */
  get heading(): Heading {
    return this.document ?? this.#newestHeading;
  }

  /** Whether there are figures to draw. */
  get drawable(): boolean {
    return this.figures !== undefined && this.figures.withheld === null && !this.figures.empty;
  }

  /** How far the data reach on the scales of their picture; nothing where there is none. */
  get spans(): Spans {
    const { figures, drawable } = this;
    let spans: Spans | undefined;
    this.#attempt(() => {
      if (figures && drawable) spans = this.widget.spans?.(figures);
    });
    return spans ?? {};
  }

  /**
   * Lays the picture out; once for the same box, options and measurer.
   *
   * @param options always the same fields in the same order; each is compared by its value
   * @param room the heights of the card, where the page gives it one; `all` for every row of a list,
   *   however high the picture is then
   */
  layOut(box: Box, options: O, measurer: TextMeasurer, room?: CardHeights | 'all'): void {
    const { figures, words } = this;
    if (!box.width || !this.drawable || !figures || !words) return;
    const { width, compact, mirrored, tile, spans } = box;
    const heights = room === 'all' ? undefined : room;
    const boxes = [width, compact, mirrored, tile, spans];
    const rooms = [room === 'all', heights?.room, heights?.freed];
    const placement: unknown[] = [...boxes, ...rooms, measurer, ...Object.values(options)];
    if (this.drawing && placement.every((value, i) => value === this.#placement[i])) return;
    this.#placement = placement;
    this.#attempt(() => {
      const layOut = (place: Box) => this.widget.layout(figures, words, place, measurer, options);
      if (room === 'all') this.drawing = layOut(box);
      else this.drawing = heights ? fitted(heights, box, layOut) : unbounded(box, layOut);
    });
  }

  get state(): State {
    if (this.#failed) return 'failed';
    if (this.#faults.some(({ severity }) => severity === 'error')) return 'invalid';
    if (!this.figures) return 'loading';
    if (this.figures.withheld !== null) return 'withheld';
    return this.figures.empty ? 'empty' : 'ready';
  }

  /** What is said of the data when they have changed, after their title. */
  status(stale: boolean): string {
    const { heading, state, language } = this;
    const { shared } = language;
    const title = textIn(language, heading.title);
    const text = this.#statusText(state, stale);
    return title ? shared.pair(title, text) : text;
  }

  #statusText(state: State, stale: boolean): string {
    const { shared, formats } = this.language;
    if (state === 'loading') return shared.loading;
    if (state === 'failed') return shared.invalid;
    if (state === 'invalid') return this.figures ? shared.invalidKept : shared.invalid;
    return stale ? shared.stale(formats.time(this.document!.asOf!)) : this.summary;
  }

  /** What is said of a target of the drawing. */
  describe(target: Target | undefined): Tip | undefined {
    if (!target || !this.figures || !this.words) return undefined;
    return this.widget.describe(this.figures, this.words, target, this.language);
  }
}
