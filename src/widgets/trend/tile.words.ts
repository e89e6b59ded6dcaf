import { toneOf, toned, type Language, type TonedText } from '../../i18n/index.js';
import type { Latest } from '../../series/latest.model.js';
import type { TrendMessages } from './messages/messages.js';
import { changeText, noteOf, signalsIn } from '../../series/point.words.js';
import { keyPointOf } from '../../series/series.model.js';
import { signalOutcome } from '../../series/signals.model.js';
import type { TrendFigures } from './trend.model.js';
import type { SeriesWords } from './trend.words.js';

type TrendLanguage = Language<TrendMessages>;

/** What a trend says in a box that has no room for its axes. */
export interface TileWords {
  /** The newest value to go by; `''` where there is none. */
  readonly figure: string;
  /** What there is to say of it, the longest first: its signals, else its change, else its verdict. */
  readonly words: readonly TonedText[];
}

/** The signals of the newest point, by their rules or only as such. */
function signalWords(
  { series: order, point }: Latest,
  index: number,
  { series, targets }: TrendFigures,
  language: TrendLanguage,
): TonedText[] {
  if (!point.signals.length) return [];
  const tone = toneOf(signalOutcome(series[order]!, index, targets));
  const texts = [signalsIn(point.signals, language), language.messages.columns.signal];
  return texts.map((text) => toned(text, tone));
}

/** The change up to the newest point, with the time that it is measured from or without. */
function changeWords(
  { comparison, point }: Latest,
  { unit }: TrendFigures,
  language: TrendLanguage,
): TonedText[] {
  if (!comparison) return [];
  const { messages, formats } = language;
  const change = changeText(comparison, unit, language);
  const since = messages.versus(formats.timeFact(comparison.other.t, point.t).text);
  const tone = toneOf(comparison.outcome);
  return [messages.change(change, since), change].map((text) => toned(text, tone));
}

/** The words of a tile. */
export function tileIn(
  figures: TrendFigures,
  words: readonly SeriesWords[],
  language: TrendLanguage,
): TileWords {
  const { series, latest, unit } = figures;
  const { messages, shared, formats } = language;
  const key = keyPointOf(series);
  if (!key) return { figure: '', words: [] };
  const { order, index } = key;
  const { columns } = series[order]!;
  const figure = formats.figure(columns.value[index]!, unit, words[order]!.precision);
  const note = noteOf(series[order]!, index, messages);
  if (!latest) return { figure, words: note ? [toned(note)] : [] };
  const verdict = latest.verdict
    ? [toned(shared.codes[latest.verdict], toneOf(latest.verdict))]
    : [];
  const found = [
    signalWords(latest, index, figures, language),
    changeWords(latest, figures, language),
    verdict,
  ];
  return { figure, words: found.find(({ length }) => length) ?? [] };
}
