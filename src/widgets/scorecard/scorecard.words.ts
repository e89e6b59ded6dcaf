import type { TileTexts } from '../../chart/tile.js';
import { textIn, type Language } from '../../i18n/index.js';
import type { Comparison } from '../../series/charted.schema.js';
import { signalsIn, targetIn } from '../../series/point.words.js';
import { scorecardDefinition } from './definition.words.js';
import type { FirstFact, ScorecardMessages } from './messages/messages.js';
import { rowWords, type RowWords } from './row.words.js';
import type { Heading, ScorecardFigures } from './scorecard.model.js';

type ScorecardLanguage = Language<ScorecardMessages>;

/** The columns beside the names and the spark lines. */
export type ColumnName = 'value' | 'variation' | 'assurance' | 'target' | 'time' | Comparison;

/** What a scorecard says in words. */
export interface ScorecardWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly rows: readonly RowWords[];
  /** The heading above each row; `''` for none. */
  readonly headings: readonly string[];
  readonly columns: Readonly<Record<ColumnName, string>>;
  /** How many indicators need a look, of all, and what that is, with the first of them; then shorter. */
  readonly tile: TileTexts;
}

function headingIn(heading: Heading | null, language: ScorecardLanguage): string {
  if (heading === null) return '';
  const { headings } = language.messages;
  // A text by language has no field of that name with one of these words.
  if (typeof heading === 'object' && (heading.of === 'attention' || heading.of === 'others')) {
    return headings[heading.of];
  }
  return textIn(language, heading);
}

/** The indicator that needs a look first; null for none. */
function firstFact(
  { rows, concerns }: ScorecardFigures,
  words: readonly RowWords[],
  language: ScorecardLanguage,
): FirstFact | null {
  const [first] = concerns;
  if (first === undefined) return null;
  const { latest, concern, charted, provisional } = rows[first]!;
  const { point, target } = latest!;
  return {
    name: words[first]!.label,
    alone: concerns.length === 1,
    value: words[first]!.figure,
    time: language.formats.timeFact(point.t),
    concern: concern!,
    signals: signalsIn(point.signals, language),
    target: target === null ? '' : targetIn(target, charted.unit, language),
    provisional,
  };
}

/** The words of a tile: how many indicators need a look, and the first of them. */
function tileIn(
  { rows, concerns, unjudged }: ScorecardFigures,
  first: FirstFact | null,
  { messages, shared, formats }: ScorecardLanguage,
): ScorecardWords['tile'] {
  const total = formats.number(rows.length);
  if (unjudged === rows.length) return { figure: messages.indicators(total), words: [] };
  const figure = messages.ofTotal(formats.number(concerns.length), total);
  const texts = [
    messages.concernPhrase(concerns.length, rows.length),
    messages.concernWord(concerns.length),
  ];
  const named = first ? texts.map((text) => shared.pair(text, first.name)) : [];
  const tone = first ? 'negative' : 'muted';
  return {
    figure,
    words: [
      ...named.map((text) => ({ text, tone, preferred: true }) as const),
      ...texts.map((text) => ({ text, tone }) as const),
    ],
  };
}

/** The words of a scorecard in a language. */
export function scorecardWords(
  figures: ScorecardFigures,
  language: ScorecardLanguage,
): ScorecardWords {
  const { shared, messages, formats } = language;
  const { rows, concerns, unjudged, empty } = figures;
  const words = rows.map((row) => rowWords(row, language));
  const first = firstFact(figures, words, language);
  const { columns } = messages;
  return {
    summary: empty
      ? shared.empty
      : messages.summary({
          total: rows.length,
          concerns: concerns.length,
          unjudged,
          first,
          write: formats.number,
        }),
    definition: scorecardDefinition(
      figures,
      words.map(({ label }) => label),
      language,
    ),
    names: messages.labels,
    rows: words,
    headings: figures.headings.map((heading) => headingIn(heading, language)),
    columns: {
      value: shared.columns.value,
      variation: columns.variation,
      assurance: columns.assurance,
      target: shared.columns.target,
      time: columns.t,
      ...messages.kinds,
    },
    tile: tileIn(figures, first, language),
  };
}
