import type { AnyDrawing, Box } from '../chart/drawing.js';
import type { Spans } from '../chart/spans.js';
import type { Target } from '../chart/targets.js';
import type { TextMeasurer } from '../chart/text.js';
import type { Envelope, Figures, Schema } from '../contract/index.js';
import type { Catalogue, Language } from '../i18n/index.js';

/** What every widget says in words, besides the labels of its own picture. */
export interface Words {
  /** The finding, in one or two sentences. */
  readonly summary: string;
  /** How the figure is calculated: a paragraph each. */
  readonly definition: readonly string[];
  /** Built-in names by key, for tables. */
  readonly names: Readonly<Record<string, string>>;
}

/** What is said of one datum: its name, then figures with their names. */
export interface Tip {
  readonly title: string;
  /** `series` is the index of the series that a figure belongs to, where there are several. */
  readonly rows: readonly (readonly [name: string, value: string, series?: number | undefined])[];
  /** What is said of each series that has no figure here. */
  readonly absent?: readonly string[];
}

/**
 * A widget apart from its element: each step from a document to a drawing as a pure function. It needs
 * no DOM, so a server or a test uses the same object as the element.
 */
export interface Widget<
  Document extends Envelope,
  WidgetFigures extends Figures,
  WidgetWords extends Words,
  Drawing extends AnyDrawing,
  Messages extends object = object,
  Options extends object = object,
> {
  /** The `type` of its documents. */
  readonly type: string;
  readonly schema: Schema<Document>;
  /** The widget's own messages, in each language. */
  readonly messages: Catalogue<Messages>;
  /** The figures of a valid document. */
  model(document: Document): WidgetFigures;
  /**
   * How far the figures reach on each scale that follows from them, for pictures that are to be compared; a
   * widget whose scales are the same for all documents has no such step.
   */
  spans?(figures: WidgetFigures): Spans;
  /** The figures in a language. */
  words(figures: WidgetFigures, language: Language<Messages>): WidgetWords;
  /**
   * Lays the picture out.
   *
   * @param options the variant, view or order that the element's attributes ask for
   */
  layout(
    figures: WidgetFigures,
    words: WidgetWords,
    box: Box,
    measurer: TextMeasurer,
    options: Options,
  ): Drawing;
  /** What the tooltip and the screen reader say of a target. */
  describe(
    figures: WidgetFigures,
    words: WidgetWords,
    target: Target,
    language: Language<Messages>,
  ): Tip;
  /** The figures behind a target, for `voc-select`. */
  datum(figures: WidgetFigures, target: Target): unknown;
}

/** Defines a widget, with its types inferred from its steps. */
export const defineWidget = <
  Document extends Envelope,
  WidgetFigures extends Figures,
  WidgetWords extends Words,
  Drawing extends AnyDrawing,
  Messages extends object,
  Options extends object,
>(
  widget: Widget<Document, WidgetFigures, WidgetWords, Drawing, Messages, Options>,
): Widget<Document, WidgetFigures, WidgetWords, Drawing, Messages, Options> => widget;
