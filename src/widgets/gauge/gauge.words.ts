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

/** `text`: `''` where there is none. */
interface Line {
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

const line = (word = '', text = ''): Line => ({ text, kind: toneOf(word) });

/** The words of a gauge in a language. */
export function gaugeWords(figures: GaugeFigures, language: Language): GaugeWords {
  const { messages, formats } = language;
  const { gauge, range } = messages;
  const { method, unit, basis, interval, confidence, change, target, verdict, scale, band } =
    figures;
  const { weakest } = figures;
  const plain = (amount: number): string => formats.plain(amount, unit);
  const value = formats.figure(figures.value, unit);
  const ends = [plain(scale.lower), plain(scale.upper)] as const;
  const [part, whole] = [formats.number(basis?.part ?? 0), formats.number(basis?.whole ?? 0)];
  const level = method === 'mean' ? gauge.level(value, ...ends) : gauge.level(value, part, whole);
  const say = gauge.definition(part, whole);
  const goal =
    target === null
      ? ''
      : typeof target === 'number'
        ? plain(target)
        : range(plain(target.min), plain(target.max));
  const fact = change && changeIn(language, change, unit);
  const { size = '', down = false } = fact ?? {};
  const moved =
    change?.finding === 'same'
      ? messages.unchanged
      : `${down ? '\u25bc' : '\u25b2'} ${gauge.change(size, down)}`;
  const between = interval
    ? messages.pair(
        intervalIn(language, confidence),
        rangeIn(language, interval, (end) => formats.figure(end, unit)),
      )
    : '';
  return {
    summary: gauge.summary(
      level[method],
      fact,
      verdict && { target: goal, verdict },
      weakest && {
        names: formats.list(weakest.map((one) => messages.quoted(nameIn(language, one)))),
        sharing: weakest.length,
        value: formats.figure(weakest[0]!.score, unit),
      },
    ),
    definition: [
      method === 'value' ? messages.asGiven : say[method],
      between,
      goal && say.target,
      change ? messages.realChange : '',
    ].filter(Boolean),
    names: { ...gauge.groups, ...gauge.tones },
    value,
    interval: between,
    change: change ? line(change.finding, moved) : line(),
    verdict: verdict ? line(verdict, messages.codes[verdict]) : line(),
    target: goal && messages.target(goal),
    band: band ? textIn(language, band.label) || gauge.tones[band.tone] : '',
    ends,
    missing: figures.missing ? messages.missing(formats.number(figures.missing)) : '',
    answers: figures.answers.map(({ key, rating, share, count }) => ({
      label:
        rating === null
          ? nameIn(language, { key }, gauge.groups)
          : gauge.rated(formats.number(rating)),
      figure: formats.figure(share, 'percent', 1),
      aside: formats.number(count),
    })),
    items: figures.items.map((one) => ({
      label: nameIn(language, one),
      figure: formats.figure(one.score, unit),
      aside: formats.figure(one.share, 'percent'),
    })),
  };
}
