import {
  exactly,
  nameIn,
  precisionOf,
  textIn,
  type Language,
  type Precision,
} from '../../i18n/index.js';
import { levelWords, type LevelWords } from '../../measure/judged.words.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeMessages } from './messages/messages.js';

/** An answer or an item: its name, its figure and another that stands aside. */
export interface Detail {
  readonly label: string;
  readonly figure: string;
  readonly aside: string;
  /** The name with the figure. */
  readonly named: string;
}

/** What a gauge says in words; its layout measures them and its template shows them. */
export interface GaugeWords extends LevelWords {
  readonly names: Readonly<Record<string, string>>;
  readonly band: string;
  /** Both ends of the scale. */
  readonly ends: readonly [string, string];
  /** Zero where it lies within the scale, and the level begins there; else `''`. */
  readonly zero: string;
  /** By share and count. */
  readonly answers: readonly Detail[];
  /** By score and share. */
  readonly items: readonly Detail[];
}

type GaugeLanguage = Language<GaugeMessages>;

function answersIn({ answers }: GaugeFigures, language: GaugeLanguage): Detail[] {
  const { shared, messages, formats } = language;
  // As they are rounded, so that they add up.
  const precision = exactly(
    answers.map(({ share }) => share),
    'percent',
    1,
  );
  return answers.map(({ key, rating, share, count }) => {
    const label =
      rating === null
        ? nameIn(language, { key }, messages.groups)
        : messages.rated(formats.plain(rating, 'score'));
    const figure = formats.figure(share, 'percent', precision);
    return { label, figure, aside: formats.number(count), named: shared.pair(label, figure) };
  });
}

const scorePrecision = ({ items, unit, landmarks }: GaugeFigures): Precision =>
  precisionOf({ values: items.map(({ score }) => score), landmarks }, unit);

function itemsIn(figures: GaugeFigures, language: GaugeLanguage): Detail[] {
  const { shared, formats } = language;
  const precision = scorePrecision(figures);
  const shares = exactly(
    figures.items.map(({ share }) => share),
    'percent',
    1,
  );
  return figures.items.map((item) => {
    const label = nameIn(language, item);
    const held = item.withheld !== null && formats.number(item.withheld);
    const figure = held
      ? item.isFew
        ? shared.lowN(held)
        : shared.notShown
      : formats.figure(item.score, figures.unit, precision);
    const aside = formats.figure(item.share, 'percent', shares);
    return { label, figure, aside, named: shared.pair(label, figure) };
  });
}

/** The words of a gauge in a language. */
export function gaugeWords(figures: GaugeFigures, language: GaugeLanguage): GaugeWords {
  const { shared, messages, formats } = language;
  const { unit, scale, band, lowest } = figures;
  const lowestFact = lowest && {
    names: formats.list(lowest.map((item) => shared.quoted(nameIn(language, item)))),
    sharing: lowest.length,
    value: formats.figure(lowest[0]!.score, unit, scorePrecision(figures)),
  };
  return {
    ...levelWords(figures, language, lowestFact),
    names: { ...messages.groups, ...messages.tones, ...messages.names },
    band: textIn(language, band?.label) || (band?.tone ? messages.tones[band.tone] : ''),
    ends: [formats.plain(scale.lower, unit), formats.plain(scale.upper, unit)],
    zero: scale.lower < 0 && scale.upper > 0 ? formats.plain(0, unit) : '',
    answers: answersIn(figures, language),
    items: itemsIn(figures, language),
  };
}
