import type { Glossary, ServiceElement } from '../../../i18n/index.js';
import type { Side } from '../contribution.model.js';

/** The part that adds, or takes away, most. */
export interface LargestFact {
  /** Quoted. */
  readonly name: string;
  /** With its sign. */
  readonly value: string;
}

/** The sentences and names of a contribution, in one language. */
export interface ContributionMessages {
  readonly columns: Glossary<'running'>;
  readonly labels: Glossary<ServiceElement | 'base' | 'total'>;
  /** A total with missing parts. */
  readonly incompleteTotal: string;
  /** What a total that starts from a base is made of; `value` has a sign. */
  fromBase(base: string, value: string, total: string): string;
  sum(total: string): string;
  /** The largest on either side; null where there is none. */
  largest(facts: Readonly<Record<Side, LargestFact | null>>): string;
  /** In a tile, without quotes. */
  tile(side: Side, name: string, value: string): string;
  /** Missing parts: their names, or how many they are. */
  missing(names: string, count: number): string;
  /** Missing parts that are too many to name. */
  several(count: string): string;
  readonly definition: {
    readonly total: string;
    readonly base: string;
    readonly missing: string;
    readonly untested: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly contribution: ContributionMessages;
  }
}
