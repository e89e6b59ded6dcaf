import {
  changeIn,
  intervalIn,
  nameIn,
  rangeIn,
  textIn,
  toneOf,
  type Language,
  type Tone,
} from '../../i18n/index.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeMessages } from './messages/messages.js';

interface Line {
  /** `''` where there is none. */
  readonly text: string;
  readonly kind: Tone | 'muted';
}

/** An answer or an item: its name, its figure and another that stands aside. */
export interface Detail {
  readonly label: string;
  readonly figure: string;
  readonly aside: string;
}

/** What a gauge says in words; its layout measures them and its template shows them. */
export interface GaugeWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** The key figure. */
  readonly value: string;
  /** "95% interval: 76.8% to 79.9%"; `''` where there is none. */
  readonly interval: string;
  readonly change: Line;
  readonly verdict: Line;
  /** "target 80%"; `''` where there is none. */
  readonly target: string;
  readonly band: string;
  /** Both ends of the scale. */
  readonly ends: readonly [string, string];
  readonly missing: string;
  /** By share and count. */
  readonly answers: readonly Detail[];
  /** By score and share. */
  readonly items: readonly Detail[];
}

const line = (finding = '', text = ''): Line => ({ text, kind: toneOf(finding) });

/** The beginning of the summary, by method. */
function levelPhrase(
  { method, basis }: GaugeFigures,
  value: string,
  [from, to]: GaugeWords['ends'],
  { messages, formats }: Language<GaugeMessages>,
): string {
  const { level } = messages;
  const part = formats.number(basis?.part ?? 0);
  const whole = formats.number(basis?.whole ?? 0);
  switch (method) {
    case 'csat':
      return level.csat({ value, top: part, ratings: whole });
    case 'mean':
      return level.mean({ value, from, to });
    case 'ratio':
      return level.ratio({ value, part, whole });
    case 'value':
    case 'nps':
    case 'index':
      return level[method](value);
  }
}

/** How the value is calculated. */
function methodDefinition(
  { method, basis }: GaugeFigures,
  { shared, messages, formats }: Language<GaugeMessages>,
): string {
  const { definition } = messages;
  if (method === 'value') return shared.asGiven;
  return method === 'csat'
    ? definition.csat(formats.number(basis?.part ?? 0), formats.number(basis?.whole ?? 0))
    : definition[method];
}

/** The words of a gauge in a language. */
export function gaugeWords(figures: GaugeFigures, language: Language<GaugeMessages>): GaugeWords {
  const { shared, messages, formats } = language;
  const { unit, interval, confidence, change, target, verdict, scale, band, weakest } = figures;
  const plain = (amount: number): string => formats.plain(amount, unit);
  const value = formats.figure(figures.value, unit);
  const ends = [plain(scale.lower), plain(scale.upper)] as const;
  let targetText = '';
  if (typeof target === 'number') targetText = plain(target);
  else if (target) targetText = shared.range(plain(target.min), plain(target.max));
  const changeFact = change && changeIn(language, change, unit);
  const { size = '', down = false } = changeFact ?? {};
  const changeText =
    change?.finding === 'same'
      ? shared.unchanged
      : `${down ? '\u25bc' : '\u25b2'} ${messages.change(size, down)}`;
  const intervalText = interval
    ? shared.pair(
        intervalIn(language, confidence),
        rangeIn(language, interval, (end) => formats.figure(end, unit)),
      )
    : '';
  return {
    summary: messages.summary({
      level: levelPhrase(figures, value, ends, language),
      change: changeFact,
      target: verdict && { target: targetText, verdict },
      weakest: weakest && {
        names: formats.list(weakest.map((item) => shared.quoted(nameIn(language, item)))),
        sharing: weakest.length,
        value: formats.figure(weakest[0]!.score, unit),
      },
    }),
    definition: [
      methodDefinition(figures, language),
      intervalText,
      targetText && messages.definition.target,
      change ? shared.realChange : '',
    ].filter(Boolean),
    names: { ...messages.groups, ...messages.tones },
    value,
    interval: intervalText,
    change: change ? line(change.finding, changeText) : line(),
    verdict: verdict ? line(verdict, shared.codes[verdict]) : line(),
    target: targetText && shared.target(targetText),
    band: band ? textIn(language, band.label) || messages.tones[band.tone] : '',
    ends,
    missing: figures.missing ? shared.missing(formats.number(figures.missing)) : '',
    answers: figures.answers.map(({ key, rating, share, count }) => ({
      label:
        rating === null
          ? nameIn(language, { key }, messages.groups)
          : messages.rated(formats.number(rating)),
      figure: formats.figure(share, 'percent', 1),
      aside: formats.number(count),
    })),
    items: figures.items.map((item) => ({
      label: nameIn(language, item),
      figure: formats.figure(item.score, unit),
      aside: formats.figure(item.share, 'percent'),
    })),
  };
}
