/* A level in words. */
import { intervalIn, precisionOf, rangeIn, type Language, type Precision } from '../i18n/index.js';
import type { LevelFigures } from './figures.js';
import type { JudgedFigures } from './judged.js';
import type { Ratings } from './level.js';
import type { Target } from './measure.schema.js';
import type { MeasureMessages, RatingsFact } from './messages/messages.js';

/**
 * How precisely a level is written: as its interval wants it, or else together with what it is
 * compared with. It keeps to its side of that, so that a change of 0.02 can be seen.
 */
export function levelPrecision(figures: JudgedFigures): Precision {
  const { unit, value, interval, comparisons, landmarks } = figures;
  const others = comparisons.flatMap((compared) => compared.value ?? []);
  const values = interval ? [value] : [value, ...others];
  return precisionOf({ values, interval, landmarks: [...landmarks, ...others] }, unit);
}

const ratingsFact = ({ from, to }: Ratings, { formats }: Language): RatingsFact => ({
  from: formats.plain(from, 'score'),
  to: formats.plain(to, 'score'),
  count: to - from + 1,
  best: formats.plain(to, 'score'),
});

/** The beginning of the summary, by method: what the value is. */
export function levelPhrase(figures: JudgedFigures, language: Language<MeasureMessages>): string {
  const { method, unit, value, ratings, top, trial, rescaledFrom } = figures;
  const { shared, messages, formats } = language;
  const { level } = messages;
  if (value === null) return shared.pair(messages.codes[method], shared.notAvailable);
  const figure = formats.figure(value, unit, levelPrecision(figures));
  switch (method) {
    case 'csat':
      return level.csat(figure, ratingsFact(top!, language));
    case 'mean': {
      const { from, to } = ratingsFact(ratings!, language);
      return rescaledFrom ? level.rescaled(figure) : level.mean({ value: figure, from, to });
    }
    case 'ratio': {
      const [part, whole] = [trial!.part, trial!.whole].map((count) => formats.number(count));
      return level.ratio({ value: figure, part: part!, whole: whole! });
    }
    case 'value':
    case 'nps':
    case 'index':
      return level[method](figure);
  }
}

/** How the value is calculated. */
function formulaOf(
  { method, ratings, top, rescaledFrom }: LevelFigures,
  language: Language<MeasureMessages>,
): string[] {
  const { shared, messages } = language;
  const { definition } = messages;
  switch (method) {
    case 'value':
      return [shared.asGiven];
    case 'csat':
      return [definition.csat(ratingsFact(top!, language))];
    case 'mean': {
      const { from, to } = ratingsFact(ratings!, language);
      const rescaled = rescaledFrom ? [definition.rescaled[rescaledFrom](from, to)] : [];
      return [definition.mean, ...rescaled];
    }
    case 'nps':
    case 'index':
    case 'ratio':
      return [definition[method]];
  }
}

/** What the value's noise is known by. */
function evidencePhrases(
  { method, evidence, isNarrowed }: LevelFigures,
  { shared, messages }: Language<MeasureMessages>,
): string[] {
  const { definition } = messages;
  if (evidence === 'census') return [definition.census];
  if (evidence === null) return [];
  return [definition.intervals[method], isNarrowed ? shared.narrowed : ''];
}

/** How the level is calculated, and by what rules it is judged and compared. */
export function definitionOf(
  figures: JudgedFigures,
  language: Language<MeasureMessages>,
): string[] {
  const { verdict, standing, comparisons, better, evidence } = figures;
  const { shared, messages } = language;
  const { definition } = messages;
  return [
    ...formulaOf(figures, language),
    ...evidencePhrases(figures, language),
    intervalText(figures, language),
    verdict && evidence === 'interval' ? definition.target : '',
    standing ? definition.noVerdict : '',
    better === 'higher' ? '' : definition.better[better],
    comparisons.some(({ change }) => change?.interval) ? shared.realChange : '',
    comparisons.some(({ comparable }) => !comparable) ? definition.notComparable : '',
  ].filter(Boolean);
}

/** The interval and its confidence: "95% interval: 76.8% to 79.9%"; `''` where there is none. */
export function intervalText(figures: JudgedFigures, language: Language): string {
  const { interval, confidence, unit } = figures;
  if (!interval) return '';
  const precision = levelPrecision(figures);
  const range = rangeIn(language, interval, (end) => language.formats.figure(end, unit, precision));
  return language.shared.pair(intervalIn(language, confidence), range);
}

/** The target as the document gives it, "80%" or "70% to 80%"; `''` where there is none. */
export function targetText(
  target: Target | null,
  { unit }: Pick<LevelFigures, 'unit'>,
  { shared, formats }: Language,
): string {
  if (target === null) return '';
  if (typeof target === 'number') return formats.plain(target, unit);
  return shared.range(formats.plain(target.min, unit), formats.plain(target.max, unit));
}

/** The answers that count nowhere; `''` where there are none. */
export const missingText = ({ missing }: LevelFigures, { shared, formats }: Language): string =>
  missing ? shared.missing(formats.number(missing)) : '';
