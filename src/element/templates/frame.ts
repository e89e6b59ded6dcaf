import { html, nothing, type TemplateResult } from 'lit';
import { hasGivenWay, type AnyDrawing, type Box } from '../../chart/drawing.js';
import { isMisleading, type Envelope, type Figures, type Problem } from '../../contract/index.js';
import { textIn, type Language } from '../../i18n/index.js';
import type { Pipeline } from '../pipeline.js';
import type { Words } from '../widget.js';
import { footer } from './footer.js';
import { header } from './header.js';
import { statePanels } from './states.js';
import type { Trail } from './trail.js';

/** What an element adds to the results of its pipeline. */
interface FrameOptions {
  /** Of the title, 1 to 6. */
  readonly headingLevel: number;
  readonly compact: boolean;
  readonly mirrored: boolean;
  /** Whether the room is known. Before, the frame is rendered without its content. */
  readonly measured: boolean;
  /** Whether the page gives a height to keep to. */
  readonly boxed: boolean;
  readonly tile: boolean;
  /** What has given way to the height. */
  readonly without: Box['without'];
  /** Whether more is shown than fits, so that the reader scrolls. */
  readonly scrolls: boolean;
  readonly stale: boolean;
  readonly definitionOpen: boolean;
  toggleDefinition(): void;
  /** The page's brand has changed. */
  restyled(): void;
  /** The way down to what is shown, where that is a part of the document. */
  readonly trail: Trail | undefined;
  toolbar(): TemplateResult;
  /** @param title the document's, `''` without one */
  picture(title: string): unknown;
  /** @param title as above */
  tables(title: string): unknown;
}

type AnyPipeline = Pipeline<Envelope, Figures, Words, AnyDrawing>;
type Results = Pick<
  AnyPipeline,
  'document' | 'heading' | 'figures' | 'words' | 'summary' | 'problems' | 'drawable' | 'state'
> & { readonly language: Language };

const named = (classes: Readonly<Record<string, boolean>>): string =>
  Object.keys(classes)
    .filter((name) => classes[name])
    .join(' ');

/**
 * The card around everything. First it is rendered empty: with its room known all the rest comes at
 * once. The sizer stands for the size that the element takes where the page gives none.
 */
export function frame(results: Results, options: FrameOptions): TemplateResult {
  const { heading, language, state } = results;
  const { compact, mirrored, measured, boxed, tile, restyled } = options;
  const title = textIn(language, heading.title);
  const classes = named({ card: true, compact, mirrored, unmeasured: !measured, boxed, tile });
  return html`<i class="brand" @transitionend=${restyled}></i><div part="base" class=${classes} role="figure" lang=${language.shared.tag} aria-label=${title || nothing} aria-busy=${state === 'loading'}>
      <div class="ruler"></div><div class="sr live" role="status"></div>
      ${measured ? content(results, options, title) : nothing}
    </div><div class="sizer"></div>`;
}

function content(
  { document, heading, figures, words, language, summary, problems, drawable, state }: Results,
  {
    mirrored,
    boxed,
    without,
    scrolls,
    stale,
    definitionOpen,
    toggleDefinition,
    headingLevel,
    trail,
    ...parts
  }: FrameOptions,
  title: string,
): TemplateResult {
  const withSeverity = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity);
  const [errors, warnings] = [withSeverity('error'), withSeverity('warning')];
  const foot =
    figures && document
      ? footer(
          language,
          document,
          figures,
          {
            open: definitionOpen,
            toggle: toggleDefinition,
            paragraphs: words?.definition ?? [],
            warnings,
          },
          hasGivenWay({ without }, 'note'),
        )
      : nothing;
  const panels = statePanels(language, {
    loading: state === 'loading',
    errors,
    // The warnings of a document that can't be drawn are not about the older picture.
    misleading: drawable && !errors.length ? warnings.filter(isMisleading) : [],
    kept: figures !== undefined,
    staleSince: stale && document?.asOf != null ? language.formats.time(document.asOf) : '',
    instead: drawable ? '' : summary,
    boxed,
  });
  // Where there is no picture, the reasons may take more room than there is.
  const isList = scrolls || (boxed && !drawable);
  return html`${header(language, heading, drawable ? summary : '', mirrored, drawable ? parts.toolbar() : nothing, boxed, { without }, headingLevel, trail)}
      ${drawable ? panels : nothing}
      <div class="view ${isList ? 'scrolls' : ''}" tabindex=${isList ? '0' : nothing} role=${isList ? 'group' : nothing} aria-label=${isList ? title || language.shared.chart : nothing}>${drawable ? [parts.picture(title), parts.tables(title)] : panels}</div>
      ${foot}
      <div class="tooltip-root"></div>`;
}
