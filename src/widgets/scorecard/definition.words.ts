import type { Language } from '../../i18n/index.js';
import { definitionIn } from '../../series/definition.words.js';
import type { ScorecardMessages } from './messages/messages.js';
import type { ScorecardFigures } from './scorecard.model.js';

/** Above so many names a paragraph says of how many indicators it is. */
const MOST_NAMES = 3;

/** Of which indicators a paragraph is, where it is not of all. */
function ofIndicators(
  names: readonly string[],
  { messages, formats }: Language<ScorecardMessages>,
): string {
  return names.length > MOST_NAMES
    ? messages.indicators(formats.number(names.length))
    : formats.list(names);
}

/** How everything is calculated: what holds for all indicators, then what holds for some, by their names. */
export function scorecardDefinition(
  { rows }: ScorecardFigures,
  names: readonly string[],
  language: Language<ScorecardMessages>,
): string[] {
  const { shared, messages } = language;
  const { newest, variation, assurance, attention } = messages.definition;
  const byText = new Map<string, string[]>();
  rows.forEach(({ charted }, index) => {
    const name = names[index]!;
    for (const text of definitionIn(charted, [name], language)) {
      const named = byText.get(text) ?? [];
      named.push(name);
      byText.set(text, named);
    }
  });
  const paragraphs = [...byText].map(([text, named]) =>
    named.length === rows.length ? text : shared.pair(ofIndicators(named, language), text),
  );
  const isCharted = rows.some(({ series }) => series.chart !== null);
  return [newest, ...(isCharted ? [variation, assurance, attention] : []), ...paragraphs];
}
