import type { ChangeFact, Glossary, StandingFact, TargetFact } from '../../i18n/index.js';
import type { ComparisonKind } from '../comparisons.schema.js';
import type { Method, NPS_GROUPS } from '../measure.schema.js';
import type { Better, Outcome } from '../verdict.js';

/** The ratings that count as good ones: from one up to another of so many. */
export interface RatingsFact {
  readonly from: string;
  readonly to: string;
  /** How many they are: one is written otherwise than two, and two than more. */
  readonly count: number;
  /** The best rating. */
  readonly best: string;
}

/** A comparison for a sentence. */
export interface ComparisonFact extends ChangeFact {
  readonly kind: ComparisonKind;
  /** One of `others`, or the document's own name for what is compared with. */
  readonly other: string;
}

/** The items of an index that score lowest. */
export interface LowestFact {
  /** Their names, as a list. */
  readonly names: string;
  /** How many they are; selects the plural. */
  readonly sharing: number;
  /** The score that they share. */
  readonly value: string;
}

/** What a summary says, in this order. */
export interface SummaryFacts {
  /** One of the phrases on the level. */
  readonly level: string;
  readonly comparisons: readonly ComparisonFact[];
  readonly target: TargetFact | null;
  readonly standing: StandingFact | null;
  /** null where there are no items, and where none scores lowest. */
  readonly lowest: LowestFact | null;
}

/**
 * The sentences and names of a level, by method. A widget that shows one has them among its own
 * messages, so that a page can word them for each widget apart.
 */
export interface MeasureMessages {
  readonly columns: Glossary<'measure' | 'kind' | 'finding'>;
  readonly tables: Glossary<'comparisons'>;
  /** The methods, comparisons and findings, as tables name them. */
  readonly codes: Glossary<Method | ComparisonKind | ChangeFact['finding']>;
  readonly groups: Readonly<Record<(typeof NPS_GROUPS)[number], string>>;
  /** The beginning of the summary, by method: what the value is. */
  readonly level: {
    value(value: string): string;
    /** `value` of the answers gave one of the ratings. */
    csat(value: string, ratings: RatingsFact): string;
    /** `from` and `to` are the ends of the answer scale. */
    mean(facts: { readonly value: string; readonly from: string; readonly to: string }): string;
    /** A mean rating that is shown on 0-100. */
    rescaled(value: string): string;
    nps(value: string): string;
    index(value: string): string;
    ratio(facts: { readonly value: string; readonly part: string; readonly whole: string }): string;
  };
  readonly definition: {
    csat(ratings: RatingsFact): string;
    readonly mean: string;
    /** By where the 0 of the 0-100 lies; `from` and `to` are the ends of the answer scale. */
    readonly rescaled: Readonly<Record<'min' | 'zero', (from: string, to: string) => string>>;
    readonly nps: string;
    readonly index: string;
    readonly ratio: string;
    /** Which interval a method has. */
    readonly intervals: Readonly<Record<Method, string>>;
    /** Why a census has none. */
    readonly census: string;
    /** When a verdict on the target is given. */
    readonly target: string;
    /** Why no verdict is given. */
    readonly noVerdict: string;
    /** Which values are better, where it is not the higher ones. */
    readonly better: Readonly<Record<Exclude<Better, 'higher'>, string>>;
    /** Why a comparison has no change. */
    readonly notComparable: string;
  };
  /** What the level is compared with, as tables and tooltips name it. */
  readonly names: Readonly<Record<ComparisonKind, string>>;
  /** The same in sentences. */
  readonly others: Readonly<Record<ComparisonKind, string>>;
  /** The comparisons, as the picture names them: "vs previous". */
  readonly kinds: Readonly<Record<ComparisonKind, string>>;
  /** The same for what the document names itself. */
  against(name: string): string;
  /** A change in the picture, with its arrow or its sign. */
  change(size: string, kind: string): string;
  /** A comparison without a difference. */
  unchanged(kind: string): string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** The target in the picture, and where the value stands to it. */
  standing(fact: StandingFact): string;
  summary(facts: SummaryFacts): string;
}
