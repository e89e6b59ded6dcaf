import type { ChangeFact, Formats, Glossary } from '../../../i18n/index.js';
import type { Measure } from '../pareto.schema.js';

/** How many causes explain how much. */
export interface VitalFact {
  readonly vital: number;
  readonly all: number;
  /** What they have of the total together. */
  readonly cumulative: string;
  readonly total: string;
  readonly by: Measure;
  /** Writes a count. */
  readonly write: Formats['number'];
}

/** The first cause. */
export interface LeadingFact {
  /** Quoted. */
  readonly name: string;
  readonly amount: string;
  readonly share: string;
  /** The respondents that the share is of; `''` where it is of the total. */
  readonly base: string;
  readonly by: Measure;
  /** Of its count. */
  readonly change: ChangeFact | null;
}

/** The sentences and names of a Pareto chart, in one language. */
export interface ParetoMessages {
  readonly columns: Glossary<'cumulative' | 'vital' | 'cost'>;
  readonly tables: Glossary<'costs' | 'comparison'>;
  /** Whether a cause is vital. */
  readonly codes: Glossary<'yes' | 'no'>;
  readonly labels: Glossary<'other'>;
  /** Of the causes that are not vital. */
  readonly trivial: string;
  /** The hairline at the threshold. */
  threshold(percent: string): string;
  /** How many causes have the figure of a tile. */
  tile(vital: number, all: number, write: Formats['number']): string;
  vital(fact: VitalFact): string;
  /** Where no few causes stand out. */
  allVital(all: string, threshold: string): string;
  leading(fact: LeadingFact): string;
  unclearLead(first: string, second: string): string;
  /** `isLeast`: both are the least that they can be. */
  concentration(hhi: string, cr4: string, isLeast: boolean): string;
  missing(count: number, by: Measure, write: Formats['number']): string;
  readonly definition: {
    readonly ranked: Readonly<Record<Measure, string>>;
    vital(threshold: string): string;
    readonly share: Readonly<Record<Measure, string>>;
    base(base: string): string;
    readonly other: string;
    readonly missing: string;
    /** Why no change is tested. */
    readonly changes: string;
    /** How the first two counts of a sample are told apart. */
    lead(level: string): string;
    readonly concentration: string;
    readonly lumped: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly pareto: ParetoMessages;
  }
}
