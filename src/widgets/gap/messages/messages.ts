import type { Glossary } from '../../../i18n/index.js';
import type { ChainGap, Station } from '../gap.schema.js';

/** The built-in dimensions that a document may name by their keys alone. */
type DimensionKey =
  | 'tangibles'
  | 'reliability'
  | 'responsiveness'
  | 'assurance'
  | 'empathy'
  | 'attitude'
  | 'technique'
  | 'responsibility'
  | 'facilities'
  | 'management'
  | 'highlights'
  | 'complaints'
  | 'errors';

/** How many dimensions there are of each finding: beyond chance where an interval can tell, else as given. */
export interface GapCounts {
  readonly all: number;
  readonly short: number;
  readonly exceeding: number;
  /** Exactly zero, without an interval. */
  readonly even: number;
  /** The interval holds zero. */
  readonly unclear: number;
}

/** Whether a gap of the chain is a shortfall, none, or an excess. */
export type GapSide = 'short' | 'none' | 'beyond';

/** The sentences and names of the gap model, in one language. */
export interface GapMessages {
  readonly columns: Glossary<
    | 'expectation'
    | 'perception'
    | 'gap'
    | 'minimum'
    | 'adequacy'
    | 'importance'
    | 'weighted-gap'
    | 'group'
  >;
  readonly tables: Glossary<'chain'>;
  /** The gaps of the chain and their groups, as tables and pictures name them. */
  readonly codes: Glossary<ChainGap | 'efficacy' | 'conformance'>;
  readonly labels: Glossary<DimensionKey>;
  readonly stations: Readonly<Record<Station, string>>;
  /** Where a station stands: with customers, in standards. */
  readonly stationOwners: Readonly<Record<Station, string>>;
  /** The review questions of each gap of the chain. */
  readonly questions: Readonly<Record<ChainGap, readonly string[]>>;
  readonly questionsHint: string;
  /** The heading of a gap's review questions. */
  questionsOf(gap: string): string;
  readonly tolerance: string;
  /** A gap that may be chance. */
  readonly unclear: string;
  /** In the definition of perceptions alone. */
  readonly noExpectation: string;
  /** Headings of the two parts, where both are drawn. */
  readonly parts: Readonly<Record<'dimensions' | 'chain', string>>;
  readonly shareOfService: string;
  /** In place of the dimensions' names, where they are too many. */
  several(count: number): string;
  /** Between two sentences. */
  readonly between: string;
  /** The widest shortfall of the dimensions. */
  summary(facts: {
    /** The dimensions that share it, quoted; `sharing` is how many they are. */
    readonly widest: string;
    readonly sharing: number;
    readonly size: string;
    /** A wider shortfall may be chance, so this is only the widest that is not. */
    readonly proven: boolean;
    readonly counts: GapCounts;
    /** The weighted gap; `''` for none. */
    readonly weighted: string;
  }): string;
  /** `weighted`: the weighted gap; `''` for none. */
  noShortfall(counts: GapCounts, weighted: string): string;
  readonly noGaps: string;
  /** Where no dimension has an expectation: those with the lowest perception. */
  performanceOnly(facts: {
    readonly lowest: string;
    readonly sharing: number;
    readonly value: string;
  }): string;
  chainSummary(facts: {
    /** The size of the service gap. */
    readonly service: string;
    readonly serviceSide: GapSide;
    /** The gaps that share the widest loss; `''` where nothing is lost. */
    readonly widest: string;
    readonly sharing: number;
    readonly size: string;
    /** The stations that the first of them lies between. */
    readonly from: string;
    readonly to: string;
    /** The size of the communication gap; `''` without a promise. */
    readonly communication: string;
    readonly communicationSide: GapSide;
  }): string;
  readonly definition: {
    readonly gap: string;
    readonly paired: string;
    readonly welch: string;
    /** What counts as more than chance. */
    noise(level: string): string;
    readonly weighted: string;
    readonly chain: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly gap: GapMessages;
  }
}
