import type { Glossary, TimeFact } from '../../../i18n/index.js';
import type { MeasureMessages } from '../../../measure/messages/messages.js';
import type { Comparison } from '../../../series/charted.schema.js';
import type { Ability } from '../../../series/latest.model.js';
import type { SeriesMessages } from '../../../series/messages/messages.js';
import type { Concern, Variation } from '../row.model.js';

/** The indicator that needs a look first. */
export interface FirstFact {
  /** Whether it is the only one. */
  readonly alone: boolean;
  readonly name: string;
  readonly value: string;
  readonly time: TimeFact;
  readonly concern: Concern;
  /** The rules that its newest point breaks, as a list; `''` for none. */
  readonly signals: string;
  readonly target: string;
  /** Whether its limits rest on too few points. */
  readonly provisional: boolean;
}

/** What a summary says of the indicators; each count also as it is written. */
export interface SummaryFacts {
  readonly total: number;
  readonly concerns: number;
  readonly unjudged: number;
  readonly first: FirstFact | null;
  write(count: number): string;
}

/** The sentences and names of a scorecard, in one language. */
export interface ScorecardMessages extends SeriesMessages {
  readonly columns: SeriesMessages['columns'] &
    Glossary<'label' | 'series' | 'kind' | 'finding' | 'variation' | 'assurance'>;
  readonly tables: Glossary<'comparisons' | 'points'>;
  readonly codes: SeriesMessages['codes'] &
    MeasureMessages['codes'] &
    Glossary<Variation | Ability>;
  /** The headings of rows that stand in no group of the document, and the same in a tile. */
  readonly headings: Readonly<Record<'attention' | 'others', string>>;
  /** The changes, as the picture names them. */
  readonly kinds: Readonly<Record<Comparison, string>>;
  /** In a tooltip: that what is said rests on too few points. */
  readonly provisional: string;
  /** Several indicators, in place of their names. */
  indicators(count: string): string;
  /** How many of all indicators need a look, as the key figure of a tile. */
  ofTotal(concerns: string, total: string): string;
  /** What a tile says of that figure, and the same where there is no room for it. */
  concernPhrase(concerns: number, total: number): string;
  concernWord(concerns: number): string;
  summary(facts: SummaryFacts): string;
  readonly definition: SeriesMessages['definition'] &
    Readonly<Record<'newest' | 'variation' | 'assurance' | 'attention', string>>;
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly scorecard: ScorecardMessages;
  }
}
