import {
  nameIn,
  textIn,
  type ChangeFact,
  type Language,
  type TargetFact,
} from '../../i18n/index.js';
import type { Change, GaugeFigures, Target } from './gauge.model.js';

/** What a gauge says in words; its layout measures them and its template shows them. */
export interface GaugeWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** The key figure. */
  readonly value: string;
  /** "95% interval: 76.8% to 79.9%"; `''` where there is none. */
  readonly interval: string;
  readonly change: {
    readonly text: string;
    readonly kind: 'positive' | 'negative' | 'muted';
  } | null;
  readonly verdict: {
    readonly text: string;
    readonly kind: 'positive' | 'negative' | 'muted';
  } | null;
  /** "target 80%"; `''` where there is none. */
  readonly target: string;
  readonly band: string;
  /** Both ends of the scale. */
  readonly ends: readonly [string, string];
  readonly missing: string;
  readonly answers: readonly {
    readonly label: string;
    readonly share: string;
    readonly count: string;
  }[];
  readonly items: readonly {
    readonly label: string;
    readonly score: string;
    readonly share: string;
  }[];
}

const KINDS = { met: 'positive', missed: 'negative', uncertain: 'muted' } as const;
const CHANGE_KINDS = {
  rise: 'positive',
  fall: 'negative',
  unclear: 'muted',
  same: 'muted',
  untested: 'muted',
} as const;

function changeText(change: Change | null, figures: GaugeFigures, { messages, formats }: Language) {
  if (!change) return null;
  const kind = CHANGE_KINDS[change.finding];
  if (change.finding === 'same') return { text: messages.unchanged, kind };
  const arrow = change.value < 0 ? '\u25bc' : '\u25b2';
  const size = formats.size(change.value, figures.unit);
  return { text: `${arrow} ${messages.gauge.change(size, change.value < 0)}`, kind };
}

function targetText(
  target: Target | null,
  { unit }: GaugeFigures,
  { messages, formats }: Language,
): string {
  if (!target) return '';
  return 'least' in target
    ? formats.plain(target.least, unit)
    : messages.range(formats.plain(target.min, unit), formats.plain(target.max, unit));
}

function level(figures: GaugeFigures, value: string, { messages, formats }: Language): string {
  const { method, basis, scale, unit } = figures;
  const [from, to] =
    method === 'mean'
      ? [formats.plain(scale.lower, unit), formats.plain(scale.upper, unit)]
      : [formats.number(basis?.part ?? 0), formats.number(basis?.whole ?? 0)];
  return messages.gauge.level(value, from, to)[method];
}

function intervalText({ interval, confidence, unit }: GaugeFigures, language: Language): string {
  const { messages, formats } = language;
  if (!interval || confidence === null) return '';
  const [from, to] = [formats.figure(interval.lower, unit), formats.figure(interval.upper, unit)];
  const name = messages.interval(formats.plain(confidence * 100, 'percent'));
  return messages.pair(name, messages.range(from, to));
}

function definition(figures: GaugeFigures, language: Language): string[] {
  const { messages, formats } = language;
  const { method, basis, target, change } = figures;
  const [top, of] = [formats.number(basis?.part ?? 0), formats.number(basis?.whole ?? 0)];
  const say = messages.gauge.definition(top, of);
  return [
    method === 'value' ? messages.asGiven : say[method],
    intervalText(figures, language),
    target ? say.target : '',
    change ? messages.realChange : '',
  ].filter(Boolean);
}

/** The words of a gauge in a language. */
export function gaugeWords(figures: GaugeFigures, language: Language): GaugeWords {
  const { messages, formats } = language;
  const { unit, change, target, verdict, scale, band } = figures;
  const value = formats.figure(figures.value, unit);
  const goal = targetText(target, figures, language);
  const changed: ChangeFact | null = change && {
    size: formats.size(change.value, unit),
    down: change.value < 0,
    finding: change.finding,
  };
  const judged: TargetFact | null = verdict && { target: goal, verdict };
  return {
    summary: messages.gauge.summary(level(figures, value, language), changed, judged),
    definition: definition(figures, language),
    names: {},
    value,
    interval: intervalText(figures, language),
    change: changeText(change, figures, language),
    verdict: verdict && { text: messages.codes[verdict]!, kind: KINDS[verdict] },
    target: goal && messages.target(goal),
    band: band ? textIn(language, band.label) || messages.gauge.tones[band.tone] : '',
    ends: [formats.plain(scale.lower, unit), formats.plain(scale.upper, unit)],
    missing: figures.missing ? messages.missing(formats.number(figures.missing)) : '',
    answers: figures.answers.map(({ key, rating, share, count }) => ({
      label:
        rating === null
          ? nameIn(language, { key }, messages.gauge.groups)
          : messages.gauge.rated(formats.number(rating)),
      share: formats.figure(share, 'percent', 1),
      count: formats.number(count),
    })),
    items: figures.items.map(({ key, label, score, share }) => ({
      label: nameIn(language, { key, text: label }, {}),
      score: formats.figure(score, unit),
      share: formats.figure(share, 'percent'),
    })),
  };
}
