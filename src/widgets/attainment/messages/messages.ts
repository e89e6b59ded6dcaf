import type { Formats, Glossary } from '../../../i18n/index.js';

/** A row's amounts, as they are written; a target in words of its own where it is a limit or a band. */
export interface AmountFact {
  readonly actual: string;
  readonly target: string;
  readonly kind: 'reach' | 'level' | 'limit' | 'band';
}

/** The total for a sentence, in percent. */
export interface TotalFact {
  readonly value: string;
  /** Before penalties; null where nothing is taken off. */
  readonly before: string | null;
  /** How much of the period has passed; null at its end. */
  readonly elapsed: string | null;
}

/** A gate that is not reached; `actual` is null where it is not known. */
export interface GateFact {
  /** Quoted. */
  readonly name: string;
  readonly actual: string | null;
  readonly limit: string;
}

/** How many rows there are of each kind, and of all that are judged. */
export interface RowCounts {
  readonly all: number;
  readonly met: number;
  readonly behind: number;
  readonly reached: number;
  /** Whether the period lasts, so that rows are behind or not in place of met or missed. */
  readonly isRunning: boolean;
  /** Writes a count. */
  readonly write: Formats['number'];
}

/** A gate or a penalty for its line: what decides, and what it is held against. */
export interface ConditionFact {
  readonly name: string;
  /** null where it is not known. */
  readonly actual: string | null;
  /** null of complaints. */
  readonly limit: string | null;
}

/** The sentences and names of attained targets, in one language. */
export interface AttainmentMessages {
  readonly columns: Glossary<
    | 'amounts'
    | 'actual'
    | 'attainment'
    | 'pace'
    | 'weight'
    | 'met'
    | 'kind'
    | 'limit'
    | 'outcome'
    | 'percent'
    | 'taken'
    | 'total'
    | 'cap'
    | 'lead'
  >;
  readonly tables: Glossary<'total'>;
  readonly codes: Glossary<
    | 'met'
    | 'missed'
    | 'behind'
    | 'on-pace'
    | 'reached'
    | 'gate'
    | 'threshold'
    | 'complaints'
    | 'sum'
    | 'product'
    | 'not-reached'
    | 'applies'
    | 'no-effect'
    | 'unknown'
  >;
  /** Names of what has none of its own: the complaints, and the total. */
  readonly labels: Glossary<'complaints' | 'total'>;
  readonly afterDeductions: string;
  readonly target: string;
  readonly elapsed: string;
  readonly previous: string;
  readonly notControllable: string;
  readonly noTotal: string;
  amounts(fact: AmountFact): string;
  capped(cap: string): string;
  /** What a gate or a penalty depends on. */
  readonly conditions: Readonly<
    Record<'gate' | 'threshold' | 'complaints', (fact: ConditionFact) => string>
  >;
  total(fact: TotalFact): string;
  closed(gates: readonly GateFact[]): string;
  /** How the rows stand, without a full stop; {@link sentence} sets it. */
  counts(counts: RowCounts): string;
  /** The same for little room. */
  brief(counts: RowCounts): string;
  sentence(phrase: string): string;
  /** The row with the lowest attainment. */
  lowest(names: string, attainment: string): string;
  several(count: string): string;
  /** What takes percentages off the total. */
  deductions(list: readonly { readonly name: string; readonly percent: string }[]): string;
  /** How many rows have no attainment, so that the total does without them. */
  left(count: number, write: Formats['number']): string;
  /** A standing without a total and without a judgement. */
  readonly nothingKnown: string;
  readonly definition: {
    readonly attainment: string;
    readonly lower: string;
    readonly band: string;
    readonly sum: string;
    readonly product: string;
    readonly cap: string;
    readonly pace: string;
    readonly met: string;
    readonly sample: string;
    readonly gates: string;
    readonly penalties: string;
    readonly complaints: string;
    readonly controllable: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly attainment: AttainmentMessages;
  }
}
