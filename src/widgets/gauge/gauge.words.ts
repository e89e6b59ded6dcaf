import {
  arrow,
  changeIn,
  exactly,
  nameIn,
  textIn,
  toneOf,
  toned,
  type Language,
  type TonedText,
} from '../../i18n/index.js';
import {
  intervalText,
  levelDefinition,
  levelPhrase,
  missingText,
  targetText,
} from '../../measure/words.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeMessages } from './messages/messages.js';

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
  readonly change: TonedText;
  readonly verdict: TonedText;
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

/** The words of a gauge in a language. */
export function gaugeWords(figures: GaugeFigures, language: Language<GaugeMessages>): GaugeWords {
  const { shared, messages, formats } = language;
  const { unit, change, target, verdict, scale, band, weakest } = figures;
  const plain = (amount: number): string => formats.plain(amount, unit);
  const goal = targetText(target, figures, language);
  const interval = intervalText(figures, language);
  // As they are rounded, so that they add up.
  const shares = exactly(
    figures.answers.map(({ share }) => share),
    1,
  );
  const changeFact = change && changeIn(language, change, unit);
  const { size = '', down = false } = changeFact ?? {};
  const changeText =
    change?.finding === 'same' ? shared.unchanged : `${arrow(down)} ${messages.change(size, down)}`;
  return {
    summary: messages.summary({
      level: levelPhrase(figures, language),
      change: changeFact,
      target: verdict && { target: goal, verdict },
      weakest: weakest && {
        names: formats.list(weakest.map((item) => shared.quoted(nameIn(language, item)))),
        sharing: weakest.length,
        value: formats.figure(weakest[0]!.score, unit),
      },
    }),
    definition: [
      levelDefinition(figures, language),
      interval,
      goal && messages.definition.target,
      change ? shared.realChange : '',
    ].filter(Boolean),
    names: { ...messages.groups, ...messages.tones },
    value: formats.figure(figures.value, unit),
    interval,
    change: change ? toned(changeText, toneOf(change.finding)) : toned(''),
    verdict: verdict ? toned(shared.codes[verdict], toneOf(verdict)) : toned(''),
    target: goal && shared.target(goal),
    band: band ? textIn(language, band.label) || messages.tones[band.tone] : '',
    ends: [plain(scale.lower), plain(scale.upper)],
    missing: missingText(figures, language),
    answers: figures.answers.map(({ key, rating, share, count }) => ({
      label:
        rating === null
          ? nameIn(language, { key }, messages.groups)
          : messages.rated(formats.number(rating)),
      figure: formats.figure(share, 'percent', shares),
      aside: formats.number(count),
    })),
    items: figures.items.map((item) => ({
      label: nameIn(language, item),
      figure: formats.figure(item.score, unit),
      aside: formats.figure(item.share, 'percent'),
    })),
  };
}
