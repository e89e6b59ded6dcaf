import type { Box, Layout, Target } from '../chart/box.js';
import type { TextMeasurer } from '../chart/text.js';
import {
  UNREADABLE,
  addDuration,
  parse,
  parseJson,
  parseTime,
  type Envelope,
  type Figures,
  type Finding,
  type Schema,
} from '../contract/index.js';
import { languageOf, textIn, type Language } from '../i18n/index.js';
import type { Tip } from './tooltip.js';

/** What every widget says in words, besides the labels of its own picture. */
export interface Words {
  /** The finding, in one or two sentences. */
  readonly summary: string;
  /** How the figure is calculated: a paragraph each. */
  readonly definition: readonly string[];
  /** Built-in names by key, for tables. */
  readonly names: Readonly<Record<string, string>>;
}

/** What a widget is, apart from how it is drawn: each step of the flow, pure. */
export interface Widget<D extends Envelope, F extends Figures, W extends Words, L extends Layout> {
  readonly schema: Schema<D>;
  model(data: D): F;
  words(figures: F, language: Language): W;
  layout(figures: F, words: W, box: Box, measure: TextMeasurer, form: string): L;
  /** What the tooltip and the screen reader say of a target. */
  describe(figures: F, words: W, target: Target, language: Language): Tip;
  /** The figures behind a target, for `voc-select`. */
  datum(figures: F, target: Target): unknown;
}

/** What a widget can show. With `invalid` the last good picture may still be there. */
export type State = 'loading' | 'empty' | 'invalid' | 'withheld' | 'ready';

/**
 * The way from a document to marks, with a memory: each step is taken again only when what it is
 * made of has changed, and the last good document outlives a bad one.
 */
export class Flow<D extends Envelope, F extends Figures, W extends Words, L extends Layout> {
  /** The last good document and what was made of it. */
  document: D | undefined;
  figures: F | undefined;
  words: W | undefined;
  layout: L | undefined;
  language: Language = languageOf('en');
  /** Problems of the newest document, good or bad. */
  findings: readonly Finding[] = [];

  #source: unknown;
  #placed = '';

  constructor(private readonly widget: Widget<D, F, W, L>) {}

  /**
   * Takes the newest document.
   *
   * @param data the document, or null or undefined where none was handed over
   * @param text JSON text to read in its stead; undefined where there is none
   * @returns what is new: a good document, a bad one, or nothing
   */
  read(data: unknown, text: string | undefined): 'good' | 'bad' | undefined {
    const source = data ?? text;
    if (Object.is(source, this.#source)) return undefined;
    this.#source = source;
    if (source === undefined) return this.#empty([]);
    const { document, finding } = data == null ? parseJson(text ?? '') : { document: data };
    const parsed = finding
      ? { data: undefined, findings: [finding] }
      : parse(this.widget.schema, document);
    this.findings = parsed.findings;
    if (!parsed.data) return 'bad';
    this.document = parsed.data;
    this.figures = this.widget.model(parsed.data);
    this.words = this.layout = undefined;
    return 'good';
  }

  #empty(findings: readonly Finding[]): undefined {
    this.document = this.figures = this.words = this.layout = undefined;
    this.findings = findings;
  }

  /** Gives up a document that could be read but not drawn. */
  fail(): void {
    this.#empty([UNREADABLE]);
  }

  /** Puts the figures into the words of a language (BCP 47). */
  speak(tag: string): void {
    const language = languageOf(tag, this.document?.timeZone);
    if (language.formats !== this.language.formats || tag !== this.language.tag) {
      this.words = this.layout = undefined;
    }
    this.language = language;
    if (this.figures) this.words ??= this.widget.words(this.figures, language);
  }

  /** Whether there are figures to draw. */
  get good(): boolean {
    return this.figures !== undefined && this.figures.withheld === null && !this.figures.empty;
  }

  /** Lays the marks out, in a form of the widget's own; once for the same box and form. */
  place(box: Box, form: string, measure: TextMeasurer): void {
    if (!box.width || !this.good || !this.figures || !this.words) return;
    const id = `${box.width} ${box.compact} ${box.mirrored} ${form}`;
    if (this.layout && id === this.#placed) return;
    this.#placed = id;
    this.layout = this.widget.layout(this.figures, this.words, box, measure, form);
  }

  get state(): State {
    if (this.findings.some(({ severity }) => severity === 'error')) return 'invalid';
    if (!this.figures) return 'loading';
    if (this.figures.withheld !== null) return 'withheld';
    return this.figures.empty ? 'empty' : 'ready';
  }

  /** The finding, or why there is none; `''` without data. */
  get summary(): string {
    if (!this.figures || !this.words) return '';
    const { messages, formats } = this.language;
    const { withheld, empty } = this.figures;
    if (withheld !== null) return messages.withheld(formats.number(withheld));
    return empty ? messages.empty : this.words.summary;
  }

  /** What is to be said of the data, after their title. */
  spoken(stale: boolean): string {
    const { document, figures, state, language } = this;
    const { messages, formats } = language;
    const said =
      state === 'loading'
        ? messages.loading
        : state === 'invalid'
          ? figures
            ? messages.invalidKept
            : messages.invalid
          : stale
            ? messages.stale(formats.time(document!.asOf!))
            : this.summary;
    const title = textIn(language, document?.title);
    return title ? messages.pair(title, said) : said;
  }

  /** Epoch milliseconds at which the data become stale: `asOf`, to its end, plus `staleAfter`. */
  get staleAt(): number | undefined {
    const { asOf, staleAfter } = this.document ?? {};
    const moment = asOf == null ? undefined : parseTime(asOf);
    if (!moment || !staleAfter) return undefined;
    const { zone } = this.language.formats;
    const end = moment.kind === 'instant' ? moment.end : zone.toInstant(moment.end);
    return addDuration(end, staleAfter);
  }

  /** What is said of a target of the picture. */
  describe(target: Target | undefined): Tip | undefined {
    if (!target || !this.figures || !this.words) return undefined;
    return this.widget.describe(this.figures, this.words, target, this.language);
  }
}
