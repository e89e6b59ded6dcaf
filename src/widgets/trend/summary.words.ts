import { changeIn, type Language } from '../../i18n/index.js';
import type { ComparedPoint } from '../../series/comparison.model.js';
import type { Latest } from '../../series/latest.model.js';
import type { ForecastFact, SignalsFact, TrendMessages } from './messages/messages.js';
import { targetIn } from '../../series/point.words.js';
import type { SeriesFigure } from '../../series/series.model.js';
import type { TrendFigures } from './trend.model.js';
import type { SeriesWords } from './trend.words.js';

type TrendLanguage = Language<TrendMessages>;

/** The change since the point that the newest is compared with. */
function changeFact(
  comparison: ComparedPoint | null,
  { point }: Latest,
  { better }: SeriesFigure,
  { unit }: TrendFigures,
  language: TrendLanguage,
) {
  if (!comparison) return null;
  // Where higher is better, the direction alone says what a change means.
  const outcome = better === 'higher' ? null : comparison.outcome;
  return {
    ...changeIn(language, comparison, unit, outcome),
    since: language.formats.timeFact(comparison.other.t, point.t),
  };
}

function signalsFact({ signals }: Latest, language: TrendLanguage): SignalsFact | null {
  if (!signals) return null;
  const { count, newest, rules } = signals;
  const { messages, formats } = language;
  return {
    count,
    latest: formats.timeFact(newest.t),
    rules: rules.map(({ rule, since }) => ({
      name: messages.codes[rule],
      since: since && formats.timeFact(since.t, newest.t),
    })),
  };
}

function forecastFact(
  { accuracy, bias }: SeriesFigure,
  { formats }: TrendLanguage,
): ForecastFact | null {
  if (accuracy === null) return null;
  return {
    accuracy: formats.figure(accuracy, 'percent'),
    bias: bias ? formats.figure(Math.abs(bias), 'percent') : '',
    low: (bias ?? 0) < 0,
  };
}

/** The finding in a few sentences: of the newest point to go by, and of its series. */
export function summaryIn(
  figures: TrendFigures,
  words: readonly SeriesWords[],
  language: TrendLanguage,
): string {
  const { shared, messages, formats } = language;
  const { latest, unit, empty } = figures;
  if (!latest) return empty ? shared.empty : messages.nothingToJudge;
  const { point, target, verdict, standing, capability } = latest;
  const series = figures.series[latest.series]!;
  const { label, precision } = words[latest.series]!;
  const targetText = target === null ? '' : targetIn(target, unit, language);
  return messages.summary({
    series: label,
    value: formats.figure(point.value, unit, precision),
    time: formats.timeFact(point.t),
    capped: point.capped === null ? '' : formats.figure(point.capped, 'percent'),
    change: changeFact(latest.comparison, latest, series, figures, language),
    capability: capability && { ...capability, target: targetText },
    target: verdict && { verdict, target: targetText },
    standing: standing && {
      target: targetText,
      side: standing.side,
      size: formats.size(standing.size, unit),
    },
    signals: signalsFact(latest, language),
    forecast: forecastFact(series, language),
  });
}
