import {
  arrow,
  changeIn,
  nameIn,
  textIn,
  toneOf,
  toned,
  type Language,
  type StandingFact,
  type TonedText,
} from '../../i18n/index.js';
import { changeUnit } from '../../measure/figures.js';
import {
  intervalText,
  levelDefinition,
  levelPhrase,
  missingText,
  targetText,
} from '../../measure/words.js';
import type { ComparisonFigure, KpiFigures } from './kpi.model.js';
import type { ComparisonFact, KpiMessages } from './messages/messages.js';

/** A comparison for the tooltip: what it is with, its value and the change. */
export interface ComparisonWords {
  readonly name: string;
  /** "77.2%, 1.2 points"; `''` where nothing is known of it. */
  readonly text: string;
}

/** What a KPI says in words; its layout measures them and its template shows them. */
export interface KpiWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** The key figure. */
  readonly value: string;
  /** "95% interval: 76.8% to 79.9%"; `''` where there is none. */
  readonly interval: string;
  /** The changes, the first with its arrow. */
  readonly changes: readonly TonedText[];
  /** "target 80%"; `''` where there is none. */
  readonly goal: string;
  /** The target with its verdict, or with where the value stands. */
  readonly target: TonedText;
  readonly comparisons: readonly ComparisonWords[];
  readonly missing: string;
  /** The times of the spark line, and its figures. */
  readonly spark: readonly { readonly time: string; readonly value: string }[];
}

type KpiLanguage = Language<KpiMessages>;

/** What is compared with, by the document's own name or the built-in one of a record. */
const otherIn = (
  { label, kind }: ComparisonFigure,
  language: KpiLanguage,
  builtIn: 'others' | 'kinds',
): string => {
  const { messages, shared } = language;
  const given = textIn(language, label);
  if (!given) return messages[builtIn][kind];
  return builtIn === 'kinds' ? messages.against(given) : shared.quoted(given);
};

/** Whether a change is for the better, where that is not plain from its direction; else `''`. */
const outcomeIn = (
  { outcome }: ComparisonFigure,
  { better }: KpiFigures,
  { messages }: KpiLanguage,
): string => (better !== 'higher' && outcome ? messages.outcomes[outcome] : '');

/** The change of a comparison in the picture, the first written out in full. */
function changeLine(
  comparison: ComparisonFigure,
  isFirst: boolean,
  figures: KpiFigures,
  language: KpiLanguage,
): TonedText {
  const { change, withheld, outcome } = comparison;
  const { messages, shared, formats } = language;
  const kind = otherIn(comparison, language, 'kinds');
  if (withheld !== null) return toned(shared.pair(kind, shared.lowN(formats.number(withheld))));
  if (!change || change.finding === 'same') return toned(messages.unchanged(kind));
  const { size, down } = changeIn(language, change, figures.unit);
  const text = isFirst
    ? messages.change(`${arrow(down)} ${size}`, kind)
    : messages.furtherChange(formats.signed(change.value, changeUnit(figures.unit)), kind);
  const note = outcomeIn(comparison, figures, language);
  return toned(
    note ? shared.aside(text, note) : text,
    outcome ? (outcome === 'better' ? 'positive' : 'negative') : 'muted',
  );
}

function comparisonWords(
  comparison: ComparisonFigure,
  { unit }: KpiFigures,
  language: KpiLanguage,
): ComparisonWords {
  const { shared, messages, formats } = language;
  const { value, withheld, change, interval } = comparison;
  const name = nameIn(language, comparison, messages.names);
  if (withheld !== null) return { name, text: shared.lowN(formats.number(withheld)) };
  if (value === null) return { name, text: '' };
  const signed = (amount: number) => formats.signed(amount, changeUnit(unit));
  const range = interval && shared.range(signed(interval.lower), signed(interval.upper));
  const texts = [formats.figure(value, unit)];
  if (change) texts.push(range ? shared.aside(signed(change.value), range) : signed(change.value));
  return { name, text: texts.join(shared.comma) };
}

/** How the level is calculated, and by what rules it is judged and compared. */
function definitionOf(figures: KpiFigures, language: KpiLanguage): string[] {
  const { verdict, standing, comparisons, better } = figures;
  const { shared, messages } = language;
  return [
    levelDefinition(figures, language),
    intervalText(figures, language),
    verdict ? messages.definition.target : '',
    standing ? messages.noVerdict : '',
    better === 'higher' ? '' : messages.better[better],
    comparisons.some(({ change }) => change) ? shared.realChange : '',
    comparisons.some(({ comparable }) => !comparable) ? messages.notComparable : '',
  ].filter(Boolean);
}

/** The words of a KPI in a language. */
export function kpiWords(figures: KpiFigures, language: KpiLanguage): KpiWords {
  const { shared, messages, formats } = language;
  const { unit, value, method, target, verdict, standing, comparisons } = figures;
  const goal = targetText(target, figures, language);
  const standingFact: StandingFact | null = standing && {
    target: goal,
    side: standing.side,
    size: formats.size(standing.size, unit),
  };
  const facts = comparisons.flatMap((comparison): ComparisonFact[] => {
    const { change } = comparison;
    if (!change) return [];
    const other = otherIn(comparison, language, 'others');
    const outcome = figures.better === 'higher' ? null : comparison.outcome;
    return [{ ...changeIn(language, change, unit, outcome), other }];
  });
  const level =
    value === null
      ? shared.pair(messages.codes[method], shared.notAvailable)
      : levelPhrase(figures, language);
  return {
    summary: messages.summary({
      level,
      comparisons: facts,
      target: verdict && { target: goal, verdict },
      standing: standingFact,
    }),
    definition: definitionOf(figures, language),
    names: messages.names,
    value: formats.figure(value, unit),
    interval: intervalText(figures, language),
    changes: comparisons
      .filter(({ change, withheld }) => change ?? withheld)
      .map((comparison, index) => changeLine(comparison, index === 0, figures, language)),
    goal: goal && shared.target(goal),
    target: verdict
      ? toned(shared.aside(shared.codes[verdict], goal), toneOf(verdict))
      : toned(standingFact ? messages.standing(standingFact) : goal && shared.target(goal)),
    comparisons: comparisons.map((comparison) => comparisonWords(comparison, figures, language)),
    missing: missingText(figures, language),
    spark: (figures.spark ?? []).map((point) => ({
      time: formats.time(point.t),
      value: formats.figure(point.value, unit),
    })),
  };
}
