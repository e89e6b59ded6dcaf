import type { Glossary, ServiceElement } from '../../../i18n/index.js';
import type { Answer, ChainGap, Station } from '../gap.schema.js';

/** The built-in dimensions that a document may name by their keys alone. */
type DimensionKey =
  'tangibles' | 'reliability' | 'responsiveness' | 'assurance' | 'empathy' | ServiceElement;

/** How many dimensions there are of each finding, and of all. */
export interface GapCounts {
  readonly all: number;
  /** More than chance, or every answer was counted. */
  readonly short: number;
  readonly exceeding: number;
  /** May be chance. */
  readonly unclear: number;
  /** Where nothing is known of chance, a position alone; `even` is exactly 0. */
  readonly below: number;
  readonly above: number;
  readonly even: number;
}

/** The dimensions with the widest gap. */
export interface WidestFact {
  /** Quoted, or how many they are. */
  readonly names: string;
  readonly sharing: number;
  /** Of each. */
  readonly size: string;
  /** How many dimensions there are. */
  readonly all: number;
}

/** Whether a gap of the chain is a shortfall, none, or an excess. */
export type GapSide = 'short' | 'none' | 'beyond';

/** A gap of the chain. */
export interface SideFact {
  readonly side: GapSide;
  readonly size: string;
  /** It may be chance. */
  readonly unclear: boolean;
}

/** The sentences and names of the gap model, in one language. */
export interface GapMessages {
  readonly columns: Glossary<
    | 'expectation'
    | 'perception'
    | 'gap'
    | 'finding'
    | 'minimum'
    | 'adequacy'
    | 'importance'
    | 'weighted-gap'
    | 'group'
  >;
  readonly tables: Glossary<'chain'>;
  /** The gaps of the chain, their groups, and what a dimension's gap says. */
  readonly codes: Glossary<ChainGap | 'efficacy' | 'conformance' | Exclude<keyof GapCounts, 'all'>>;
  /** The names of gaps without what stands in brackets, for pictures with little room. */
  readonly shortGaps: Readonly<Record<'diagnosis' | 'prescription' | 'pharmacy', string>>;
  readonly labels: Glossary<DimensionKey>;
  readonly stations: Readonly<Record<Station, string>>;
  /** Where a station stands: with customers, in standards. */
  readonly stationOwners: Readonly<Record<Station, string>>;
  /** The review questions of each gap of the chain. */
  readonly questions: Readonly<Record<ChainGap, readonly string[]>>;
  readonly questionsHint: string;
  /** The heading of a gap's review questions. */
  questionsOf(gap: string): string;
  /** How a question was answered, by what, and who sees to it. */
  readonly answers: Readonly<Record<Answer, string>>;
  readonly evidence: string;
  readonly owner: string;
  readonly tolerance: string;
  /** A gap that may be chance. */
  readonly unclear: string;
  /** The same where its own interval excludes 0, and only the test of all dimensions leaves it open. */
  readonly unclearTogether: string;
  /** In the definition of perceptions alone. */
  readonly noExpectation: string;
  /** Headings of the two parts, where both are drawn. */
  readonly parts: Readonly<Record<'dimensions' | 'chain', string>>;
  readonly shareOfService: string;
  /** In place of the dimensions' names, where they are too many. */
  several(count: string): string;
  /** The widest shortfall; `amongClear` where a wider one may be chance. */
  widest(fact: WidestFact, amongClear: boolean): string;
  /** How many dimensions of several fall short, exceed and so on. */
  counts(counts: GapCounts): string;
  /** The same where none falls short. */
  noShortfall(counts: GapCounts): string;
  /** The dimensions furthest below their expectation, where nothing is known of chance. */
  lowest(fact: WidestFact): string;
  /** How many dimensions lie below their expectation and above it. */
  positions(counts: GapCounts): string;
  weighted(gap: string): string;
  readonly noGaps: string;
  /** Where no gap along the chain, nor the customer gap, can be told. */
  readonly noChainGaps: string;
  /** What is held back, since fewer answered. */
  notShown(what: string, minimum: string): string;
  /** Where no dimension has an expectation: those with the lowest perception. */
  performanceOnly(facts: {
    readonly lowest: string;
    readonly sharing: number;
    readonly value: string;
  }): string;
  /** How perceived service stands to expectations. */
  service(fact: SideFact): string;
  /** The largest loss along the chain. */
  loss(facts: {
    readonly size: string;
    /** The stations that it lies between, where it is a single one. */
    readonly between: readonly [from: string, to: string] | null;
    /** The gaps that share it. */
    readonly names: string;
    readonly unclear: boolean;
    /** Some levels are not known, so there may be larger losses. */
    readonly partial: boolean;
  }): string;
  /** `unclear`: there are losses, but they may be chance. */
  noLoss(unclear: boolean): string;
  /** How what is delivered stands to what was promised. */
  promise(fact: SideFact): string;
  readonly definition: {
    readonly gap: string;
    readonly paired: string;
    readonly welch: string;
    readonly counted: string;
    /** When a dimension's gap is more than chance. */
    holm(level: string): string;
    readonly untested: string;
    readonly weighted: string;
    /** How a gap of the chain is calculated: the later level less the earlier one. */
    formula(gap: string, earlier: string, later: string): string;
    readonly chain: string;
    /** When a gap of the chain is more than chance. */
    chainTest(level: string): string;
    readonly share: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly gap: GapMessages;
  }
}
