import { intervalIn, nameIn, namesOrCount, precisionOf, type Language } from '../../i18n/index.js';
import type { FeatureFigure, KanoFigures } from './kano.model.js';
import type { CategoryFact, KanoMessages } from './messages/messages.js';

type Category = CategoryFact['category'];

/** The Kano model in words; its layouts measure them and its template shows them. */
export interface KanoWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** Of the features, in the document's order. */
  readonly labels: readonly string[];
  /** In place of a point: why there is none. */
  readonly reasons: readonly string[];
  readonly categories: Readonly<Record<string, string>>;
  readonly corners: KanoMessages['corners'];
  readonly axes: KanoMessages['axes'];
  readonly ticks: (ticks: readonly number[]) => readonly string[];
  /** A coefficient or a strength; `n/a` for null. */
  readonly write: (value: number | null) => string;
  readonly intervalName: string;
  readonly notSeparable: string;
  readonly withoutPoint: string;
  /** What a tile says: how many are of the commonest category. */
  readonly tile: { readonly figure: string; readonly words: readonly string[] };
}

/** The categories in the order in which sentences and lists have them. */
export const CATEGORY_ORDER: readonly Category[] = ['M', 'O', 'A', 'I', 'R', 'Q'];

/** The features of each category that has any. */
function factsOf(
  items: readonly FeatureFigure[],
  labels: readonly string[],
  { shared }: Language,
): CategoryFact[] {
  return CATEGORY_ORDER.flatMap((category): CategoryFact[] => {
    const own = items.filter((item) => item.category === category);
    if (!own.length) return [];
    const [strongest] = own
      .filter(({ separable }) => separable === 'separable')
      .sort((a, b) => b.categoryStrength! - a.categoryStrength!);
    const first = strongest ? shared.quoted(labels[items.indexOf(strongest)]!) : '';
    return [{ category, count: own.length, first }];
  });
}

/** How many features there are of each category, which are not separable, and what is held back. */
function summaryOf(
  { items }: KanoFigures,
  labels: readonly string[],
  language: Language<KanoMessages>,
): string {
  const { shared, messages, formats } = language;
  const all = items.filter(({ category }) => category !== null).length;
  const unclear = items.filter(({ separable }) => separable === 'not-separable').length;
  const held = labels.filter((_, index) => items[index]!.withheld !== null);
  const minimum = items.find(({ withheld }) => withheld !== null)?.withheld;
  const names = namesOrCount(held, language, messages.several);
  return [
    messages.summary(all, factsOf(items, labels, language), formats.number),
    ...(unclear ? [messages.unclear(unclear, all, formats.number)] : []),
    ...(minimum == null ? [] : [messages.notShown(names, formats.number(minimum))]),
  ].join(shared.between);
}

function definitionOf(
  { counted, isNarrowed, judgedAt, confidence }: KanoFigures,
  { shared, messages, formats }: Language<KanoMessages>,
): string[] {
  const {
    table,
    category,
    coefficients,
    intervals,
    fong,
    counted: all,
    strengths,
  } = messages.definition;
  return [
    table,
    category,
    coefficients,
    ...(counted
      ? [all]
      : [
          confidence === null ? '' : intervals,
          isNarrowed ? shared.narrowed : '',
          fong(formats.plain(judgedAt * 100, 'percent')),
        ]),
    strengths,
  ].filter(Boolean);
}

/** The commonest category, and how many features are of it. */
function tileOf(
  { items }: KanoFigures,
  labels: readonly string[],
  language: Language<KanoMessages>,
): KanoWords['tile'] {
  const { messages, formats } = language;
  const facts = [...factsOf(items, labels, language)].sort((a, b) => b.count - a.count);
  const all = items.filter(({ category }) => category !== null).length;
  const [largest] = facts;
  if (!largest) return { figure: '', words: [] };
  return {
    figure: messages.countOf(formats.number(largest.count), formats.number(all)),
    words: [messages.codes[largest.category]],
  };
}

/** The words of the Kano model in a language. */
export function kanoWords(figures: KanoFigures, language: Language<KanoMessages>): KanoWords {
  const { shared, messages, formats } = language;
  const { items, confidence } = figures;
  const { codes, corners, axes, notSeparable, withoutPoint } = messages;
  const labels = items.map((item) => nameIn(language, item));
  const values = items.flatMap(({ better, worse, totalStrength, categoryStrength }) => [
    better,
    worse,
    totalStrength,
    categoryStrength,
  ]);
  const precision = precisionOf({ values, landmarks: [-1, -0.5, 0.5, 1] }, 'ratio');
  return {
    summary: summaryOf(figures, labels, language),
    definition: definitionOf(figures, language),
    names: {},
    labels,
    reasons: items.map(({ withheld }, index) => {
      const why = withheld === null ? shared.notAvailable : shared.lowN(formats.number(withheld));
      return shared.aside(labels[index]!, why);
    }),
    categories: codes,
    corners,
    axes,
    ticks: (ticks) => formats.axis(ticks, 'ratio'),
    write: (value) => formats.figure(value, 'ratio', precision),
    intervalName: intervalIn(language, confidence),
    notSeparable,
    withoutPoint,
    tile: tileOf(figures, labels, language),
  };
}
