import { nothing, svg, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Rect, Target } from '../../chart/box.js';
import type { Problem } from '../../contract/index.js';
import { VocElement, type Widget } from '../../element/base.js';
import { textMarks } from '../../element/marks.js';
import type { Tip } from '../../element/tooltip.js';
import { problemsOf, type Language } from '../../i18n/index.js';
import { gaugeLayout, type GaugeLayout, type Variant } from './gauge.layout.js';
import { gaugeModel, type GaugeFigures } from './gauge.model.js';
import { gaugeSchema, type GaugeDocument } from './gauge.schema.js';
import { gaugeStyles } from './gauge.styles.js';
import { gaugeWords, type GaugeWords } from './gauge.words.js';

function describe(
  figures: GaugeFigures,
  words: GaugeWords,
  { key }: Target,
  language: Language,
): Tip {
  const { messages, formats } = language;
  const answer = figures.answers.findIndex((one) => one.key === key);
  if (answer >= 0) {
    const { label, share, count } = words.answers[answer]!;
    return {
      title: label,
      rows: [
        [messages.columns['share']!, share],
        [messages.columns['count']!, count],
      ],
    };
  }
  const item = figures.items.findIndex((one) => one.key === key);
  if (item >= 0) {
    const { label, score, share } = words.items[item]!;
    const { contribution } = figures.items[item]!;
    return {
      title: label,
      rows: [
        [messages.columns['score']!, score],
        [messages.columns['weight']!, share],
        [messages.columns['contribution']!, formats.figure(contribution, figures.unit)],
      ],
    };
  }
  return {
    title: words.value,
    rows: [
      ['', words.interval],
      [words.target, words.verdict?.text ?? ''],
      ['', words.change?.text ?? ''],
      ['', words.band],
      [messages.columns['n']!, figures.n === null ? '' : formats.number(figures.n)],
      ['', words.missing],
    ].flatMap(([name = '', value = '']) => (value ? [[name, value] as const] : [])),
  };
}

/**
 * A satisfaction level: an arc (where not said otherwise), a ring or a linear bullet, with its
 * interval, target, verdict, change and what it was counted from.
 *
 * @tag voc-gauge
 * @event {CustomEvent<void>} voc-ready - A new document has been drawn.
 * @event {CustomEvent<ErrorDetail>} voc-error - A document has errors; `detail.problems` names all.
 * @event {CustomEvent<SelectDetail>} voc-select - A datum was chosen: `value`, an answer or an item.
 * @csspart base - The card around everything.
 * @csspart title - The heading.
 * @csspart subtitle - The line under the heading.
 * @csspart summary - The finding in words.
 * @csspart toolbar - The buttons at the top.
 * @csspart chart - The box of the picture.
 * @csspart plot - The picture, an SVG.
 * @csspart mark - What stands for data: the level, the answers, the items.
 * @csspart band - A band of the scale.
 * @csspart target - The target's mark.
 * @csspart label - A text of the picture.
 * @csspart table - The table of the figures.
 * @csspart tooltip - The box that follows the pointer.
 * @csspart state - The message in place of the picture, or above it.
 * @csspart note - The line at the foot.
 */
export class VocGauge extends VocElement<GaugeDocument, GaugeFigures, GaugeWords, GaugeLayout> {
  static override styles: CSSResultGroup = [VocElement.styles, gaugeStyles];

  /** Every problem of a document, in a language (BCP 47); never throws. */
  static validate(document: unknown, lang = 'en'): Problem[] {
    return problemsOf(gaugeSchema, document, lang);
  }

  static override properties: PropertyDeclarations = { variant: { reflect: true } };

  /** The form: `arc`, `ring` for small places, `bullet` for rows. */
  declare variant: Variant;

  constructor() {
    super();
    this.variant = 'arc';
  }

  protected override readonly widget: Widget<GaugeDocument, GaugeFigures, GaugeWords, GaugeLayout> =
    {
      schema: gaugeSchema,
      model: gaugeModel,
      words: gaugeWords,
      layout: gaugeLayout,
      describe,
      datum: ({ answers, items, value, interval, n, target, verdict, change }, { key }) =>
        [...answers, ...items].find((one) => one.key === key) ?? {
          value,
          interval,
          n,
          target,
          verdict,
          change,
        },
    };

  protected override get form(): Variant {
    return this.variant;
  }

  protected override draw({ dial, bars, ghosts, texts }: GaugeLayout): TemplateResult {
    const path = (d: string, name: string, part?: string) =>
      d ? svg`<path part=${part ?? nothing} class=${name} d=${d}/>` : nothing;
    const block = (one: Rect, name: string, part?: string) =>
      svg`<rect part=${part ?? nothing} class=${name} x=${one.x} y=${one.y} width=${one.width} height=${one.height}/>`;
    return svg`<g transform="translate(${dial.center.x},${dial.center.y})" class=${this.form}>
        ${path(dial.track, 'track')}
        ${dial.bands.map((one) => path(one.path, `band ${one.shade}`, 'band'))}
        ${path(dial.level.path, dial.level.shade || 'level', 'mark')}
        ${path(dial.interval, 'interval')}
        ${path(dial.targetBand, 'target-band', 'target')}
        ${path(dial.target, 'target', 'target')}
      </g>
      ${ghosts.map((one) => block(one, 'track'))}
      ${bars.map((one) => block(one, one.shade || 'level', 'mark'))}
      ${textMarks(texts)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-gauge': VocGauge;
  }
}
