import type { Formats, Glossary } from '../../../i18n/index.js';

/** A question, or the questions, at an end of all nets. */
export interface ExtremeFact {
  /** Quoted, or how many they are. */
  readonly names: string;
  /** Of each, with its sign and unit. */
  readonly net: string;
}

/** How many questions have which net. */
export interface NetCounts {
  readonly all: number;
  /** More positive than negative answers, or fewer; beyond chance, or of everybody. */
  readonly positive: number;
  readonly negative: number;
  /** May be chance. */
  readonly unclear: number;
  /** As many positive as negative answers, of everybody. */
  readonly even: number;
  /** Whether everybody answered, so that there is no chance in it. */
  readonly isCensus: boolean;
  /** Whether an odd number of options has no neutral one: those not positive are then not all negative. */
  readonly isHalved: boolean;
  /** Writes a count. */
  readonly write: Formats['number'];
}

/** A question that stands alone. */
export interface OnlyFact {
  readonly name: string;
  readonly net: string;
  /** The shares of both sides, in percent. */
  readonly positive: string;
  readonly negative: string;
}

/** The sentences and names of answers on one scale, in one language. */
export interface LikertMessages {
  readonly columns: Glossary<'net' | 'missing'>;
  /** The number of answers above their column, where there is no room for its name. */
  readonly sampleHead: string;
  /** What is said of the ends of a scale of ratings without names. */
  readonly ends: { worst(rating: string): string; best(rating: string): string };
  /** That a net may be chance, and why where its own interval seems to deny it. */
  readonly unclear: string;
  readonly unclearTogether: string;
  /** A net as a sentence has it: "+76.5 points". */
  net(points: string): string;
  /** The question with the lowest net. */
  lowest(name: string): string;
  several(count: string): string;
  only(fact: OnlyFact): string;
  extremes(highest: ExtremeFact, lowest: ExtremeFact): string;
  counts(counts: NetCounts): string;
  notShown(what: string, minimum: string): string;
  readonly definition: {
    readonly shares: string;
    readonly net: string;
    /** Where no option is neutral. */
    readonly halves: string;
    readonly oddHalves: string;
    readonly interval: string;
    readonly census: string;
    holm(level: string): string;
    readonly missing: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly likert: LikertMessages;
  }
}
