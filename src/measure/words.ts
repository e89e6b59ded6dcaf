/* A level in words. */
import { intervalIn, rangeIn, type Language } from '../i18n/index.js';
import type { LevelFigures } from './figures.js';
import type { Target } from './measure.schema.js';
import type { MeasureMessages } from './messages/messages.js';

/** The beginning of the summary, by method: what the value is. */
export function levelPhrase(
  { method, unit, value, basis, scale }: LevelFigures,
  { messages, formats }: Language<MeasureMessages>,
): string {
  const { level } = messages;
  const figure = formats.figure(value, unit);
  const part = formats.number(basis?.part ?? 0);
  const whole = formats.number(basis?.whole ?? 0);
  const end = (rating: number) => formats.plain(rating, unit);
  switch (method) {
    case 'csat':
      return level.csat({ value: figure, top: part, ratings: whole });
    case 'mean':
      return level.mean({ value: figure, from: end(scale.lower), to: end(scale.upper) });
    case 'ratio':
      return level.ratio({ value: figure, part, whole });
    case 'value':
    case 'nps':
    case 'index':
      return level[method](figure);
  }
}

/** How the value is calculated. */
export function levelDefinition(
  { method, basis }: LevelFigures,
  { shared, messages, formats }: Language<MeasureMessages>,
): string {
  const { definition } = messages;
  if (method === 'value') return shared.asGiven;
  return method === 'csat'
    ? definition.csat(formats.number(basis?.part ?? 0), formats.number(basis?.whole ?? 0))
    : definition[method];
}

/** The interval and its confidence: "95% interval: 76.8% to 79.9%"; `''` where there is none. */
export function intervalText(
  { interval, confidence, unit }: LevelFigures,
  language: Language,
): string {
  if (!interval) return '';
  const range = rangeIn(language, interval, (end) => language.formats.figure(end, unit));
  return language.shared.pair(intervalIn(language, confidence), range);
}

/** The target as the document gives it, "80%" or "70% to 80%"; `''` where there is none. */
export function targetText(
  target: Target | null,
  { unit }: LevelFigures,
  { shared, formats }: Language,
): string {
  if (target === null) return '';
  if (typeof target === 'number') return formats.plain(target, unit);
  return shared.range(formats.plain(target.min, unit), formats.plain(target.max, unit));
}

/** The answers that count nowhere; `''` where there are none. */
export const missingText = ({ missing }: LevelFigures, { shared, formats }: Language): string =>
  missing ? shared.missing(formats.number(missing)) : '';
