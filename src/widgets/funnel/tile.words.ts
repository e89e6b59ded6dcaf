import type { TileTexts } from '../../chart/tile.js';
import { toneOf, type Language } from '../../i18n/index.js';
import { changeText, withNote } from './figures.words.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelMessages } from './messages/messages.js';
import { changeOutcome } from './stages.model.js';

/**
 * The outcome in a few words: its share of the base, or its count where there is none; and its name with
 * what has changed, or with the count.
 *
 * @param names of the stages
 */
export function tileOf(
  { stages, outcome }: FunnelFigures,
  names: readonly string[],
  language: Language<FunnelMessages>,
): TileTexts {
  if (!outcome) return { figure: '', words: [] };
  const { shared, formats } = language;
  const stage = stages[outcome.stage]!;
  const name = names[outcome.stage]!;
  const noted = withNote(language, name, stage);
  const count = formats.compact(stage.count!);
  if (outcome.share === null) return { figure: count, words: [{ text: noted }] };
  const figure = formats.figure(outcome.share, 'percent');
  const change = changeText(language, stage.change);
  const told = withNote(language, count, stage);
  const texts = change
    ? [shared.pair(noted, change), change]
    : [shared.pair(name, told), noted, told];
  const tone = change ? toneOf(changeOutcome(stage)) : undefined;
  return { figure, words: texts.map((text) => ({ text, tone })) };
}
