import { groups } from 'd3-array';
import type { Language } from '../../i18n/index.js';
import { definitionIn } from '../../series/definition.words.js';
import type { ScorecardMessages } from './messages/messages.js';
import type { ScorecardFigures } from './scorecard.model.js';

/** Above so many names a paragraph says of how many indicators it is. */
const MOST_NAMES = 3;

/** A paragraph on how an indicator is calculated. */
interface Paragraph {
  readonly name: string;
  readonly text: string;
}

/** Of which indicators a paragraph is, where it is not of all. */
function ofIndicators(
  alike: readonly Paragraph[],
  { messages, formats }: Language<ScorecardMessages>,
): string {
  return alike.length > MOST_NAMES
    ? messages.indicators(formats.number(alike.length))
    : formats.list(alike.map(({ name }) => name));
}

/** How everything is calculated: what holds for all indicators, then what holds for some, by their names. */
export function scorecardDefinition(
  { rows }: ScorecardFigures,
  names: readonly string[],
  language: Language<ScorecardMessages>,
): string[] {
  const { shared, messages } = language;
  const { newest, variation, assurance, attention } = messages.definition;
  const said = rows.flatMap(({ charted }, index): Paragraph[] => {
    const name = names[index]!;
    return definitionIn(charted, [name], language).map((text) => ({ name, text }));
  });
  const paragraphs = groups(said, ({ text }) => text).map(([text, by]) =>
    by.length === rows.length ? text : shared.pair(ofIndicators(by, language), text),
  );
  const isCharted = rows.some(({ series }) => series.chart !== null);
  return [newest, ...(isCharted ? [variation, assurance, attention] : []), ...paragraphs];
}
