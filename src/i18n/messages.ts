import type { ErrorCode, Expected, WarningCode } from '../contract/index.js';

/** Words of what becomes of a number against another: which side of noise a change is on. */
export type ChangeFinding = 'rise' | 'fall' | 'unclear' | 'same' | 'untested';
export type Verdict = 'met' | 'missed' | 'uncertain';
export type ChainGap =
  'diagnosis' | 'prescription' | 'pharmacy' | 'perception' | 'service' | 'communication';
export type Station =
  'expected' | 'understood' | 'specified' | 'delivered' | 'perceived' | 'promised';

/** A change, its size already written without a sign ("3.6 points"). */
export interface ChangeFact {
  readonly size: string;
  readonly down: boolean;
  readonly finding: ChangeFinding;
}

/** What several share: their names, how many they are (selects the plural), and the figure. */
export interface Shared {
  readonly names: string;
  readonly sharing: number;
  readonly value: string;
}

export interface TargetFact {
  readonly target: string;
  readonly verdict: Verdict;
}

/**
 * Every word that a reader meets, in one language. A missing entry is a compile error. Arguments
 * are written numbers and resolved labels; sentences are whole, never glued from parts outside.
 */
export interface Messages {
  /** BCP 47 tag of this language. */
  readonly tag: string;
  readonly loading: string;
  readonly empty: string;
  /** Over the list of problems of a document that can't be drawn. */
  readonly invalid: string;
  /** The same, with the last good picture still there. */
  readonly invalidKept: string;
  withheld(minimum: string): string;
  /** In place of one figure that rests on too few answers. */
  lowN(minimum: string): string;
  stale(asOf: string): string;
  asOf(time: string): string;
  /** `count` selects the plural. */
  sample(n: string): string;
  missing(count: string): string;
  readonly notAvailable: string;
  readonly howCalculated: string;
  readonly close: string;
  readonly dataNotes: string;
  readonly tableOf: string;
  /** What a picture is to a screen reader: a thing to go into with the arrow keys. */
  readonly chart: string;
  /** The name of the toolbar. */
  readonly tools: string;
  interval(level: string): string;
  range(from: string, to: string): string;
  quoted(name: string): string;
  /** Between the figures of a datum, as a screen reader reads them one after the other. */
  readonly comma: string;
  pair(name: string, value: string): string;
  /** A name and what is to be known of it. */
  aside(name: string, note: string): string;
  quarter(year: string, quarter: number): string;
  week(year: string, week: number): string;
  /** Percentage points and NPS points; `score` is points on an answer scale. */
  points(value: string, amount: number): string;
  score(value: string, amount: number): string;
  target(value: string): string;
  /** In place of a change that is none. */
  readonly unchanged: string;
  /** Of values that nothing here has calculated. */
  readonly asGiven: string;
  /** How a change is told from chance. */
  readonly realChange: string;

  readonly problems: {
    /** One sentence from what was found and what is expected; both are written by the next two. */
    sentence(found: string, expected: string): string;
    readonly found: Readonly<Record<'nothing' | 'list' | 'object' | 'not-finite', string>>;
    expected(detail: string): Readonly<Record<Expected, string>>;
    /** Codes whose sentence is not "found X, expected Y". */
    codes(
      detail: string,
      found: string,
    ): Readonly<Partial<Record<ErrorCode | WarningCode, string>>>;
    more(count: string): string;
  };

  /** Headers of table columns and names of figures, by the contract's column keys. */
  readonly columns: Readonly<Record<string, string>>;
  /** What the further tables of a widget hold, by the tables' names. */
  readonly tables: Readonly<Record<string, string>>;
  /** Stable words that stand in tables: verdicts, signals, gap groups. */
  readonly codes: Readonly<Record<string, string>>;

  readonly gauge: {
    change(size: string, down: boolean): string;
    readonly tones: Readonly<Record<'bad' | 'poor' | 'fair' | 'good' | 'excellent', string>>;
    rated(rating: string): string;
    readonly groups: Readonly<Record<'detractors' | 'passives' | 'promoters', string>>;
    /**
     * The beginning of the summary. `from` and `to` are the ends of the scale of a mean, the part and
     * the whole of a ratio, the top and all ratings of csat.
     */
    level(
      value: string,
      from: string,
      to: string,
    ): Readonly<Record<'value' | 'csat' | 'mean' | 'nps' | 'index' | 'ratio', string>>;
    summary(
      level: string,
      change: ChangeFact | null,
      target: TargetFact | null,
      /** The items with the lowest score of an index; null where all are the same. */
      weakest: Shared | null,
    ): string;
    /** The methods that calculate, and `target`: when a verdict is given. */
    definition(
      top: string,
      of: string,
    ): Readonly<Record<'csat' | 'mean' | 'nps' | 'index' | 'ratio' | 'target', string>>;
  };

  readonly funnel: FunnelMessages;
  readonly gap: GapMessages;
  readonly trend: TrendMessages;
}

/** Some of the words: of each part, whatever is said anew. */
export type PartialMessages = Part<Messages>;

type Part<T> = {
  readonly [K in keyof T]?: T[K] extends string | readonly string[] | ((...facts: never) => unknown)
    ? T[K]
    : Part<T[K]>;
};

export interface FunnelMessages {
  readonly labels: Readonly<Record<string, string>>;
  readonly unassigned: string;
  goOn(share: string): string;
  /** `target`: `''` for none. */
  median(time: string, target: string): string;
  within(share: string, target: string): string;
  summary(facts: {
    readonly base: string;
    readonly last: string;
    /** The last stage's count. */
    readonly count: string;
    /** The last stage as a share of the base; `''` where there is none to be told. */
    readonly share: string;
    /** Whether all of the last stage can have come from the base. */
    readonly reach: boolean;
    /** Of the last stage's share of the base. */
    readonly change: ChangeFact | null;
    readonly drop: { readonly count: string; readonly from: string; readonly to: string } | null;
    /** All that are still on their way; `''` for none. */
    readonly pending: string;
    /** The stages whose median time is over its target; `''` for none. */
    readonly late: string;
    readonly lateCount: number;
  }): string;
  readonly definition: {
    readonly stages: string;
    readonly times: string;
    readonly channels: string;
  };
}

/** How many gaps say what: beyond chance where an interval can tell, else as they are given. */
export interface GapCounts {
  readonly all: number;
  readonly short: number;
  readonly exceeding: number;
  /** Exactly zero, without an interval. */
  readonly even: number;
  /** The interval holds zero. */
  readonly unclear: number;
}

export interface GapMessages {
  readonly labels: Readonly<Record<string, string>>;
  readonly stations: Readonly<Record<Station, string>>;
  readonly stationOwners: Readonly<Record<Station, string>>;
  readonly questions: Readonly<Record<ChainGap, readonly string[]>>;
  readonly questionsHint: string;
  questionsOf(gap: string): string;
  readonly tolerance: string;
  /** A gap that may be chance. */
  readonly unclear: string;
  readonly noExpectation: string;
  /** Headings of the two parts, where both are drawn. */
  readonly parts: Readonly<Record<'dimensions' | 'chain', string>>;
  /** Said where a part is asked for that the document has not. */
  readonly shareOfService: string;
  /** So many dimensions, where they are too many to name. */
  several(count: number): string;
  /** Between two sentences. */
  readonly between: string;
  summary(facts: {
    /** The rows that share the widest shortfall, quoted; `sharing` selects the plural. */
    readonly widest: string;
    readonly sharing: number;
    readonly size: string;
    /** A wider shortfall may be chance, so this is only the widest that is not. */
    readonly proven: boolean;
    readonly counts: GapCounts;
    readonly weighted: string;
  }): string;
  noShortfall(counts: GapCounts, weighted: string): string;
  readonly noGaps: string;
  performanceOnly(lowest: string, sharing: number, value: string): string;
  chainSummary(facts: {
    /** The size of the service gap, and its side: -1 short, 0 none, 1 beyond. */
    readonly service: string;
    readonly side: number;
    /** The gaps that share the widest loss; `''` where nothing is lost. */
    readonly widest: string;
    readonly sharing: number;
    readonly size: string;
    /** The stations that the first of them lies between. */
    readonly from: string;
    readonly to: string;
    /** The size of the communication gap; `''` without a promise. `kept`: its side. */
    readonly communication: string;
    readonly kept: number;
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

export interface TrendMessages {
  readonly labels: Readonly<Record<string, string>>;
  /** Of the capped rate, in a name. */
  readonly capped: string;
  readonly forecast: string;
  /** The latest value of the leading series, its change and its signal. */
  summary(facts: {
    readonly series: string;
    readonly value: string;
    readonly time: string;
    readonly target: TargetFact | null;
    /** The capped rate at the same time. */
    readonly capped: string;
    /** Since the point before, whose time is `since`. */
    readonly change: (ChangeFact & { readonly since: string }) | null;
    readonly signals: {
      readonly count: number;
      readonly latest: string;
      readonly kind: string;
      /** Where the latest run or trend began; `''` for a point alone. */
      readonly since: string;
    } | null;
  }): string;
  readonly definition: {
    readonly rate: string;
    readonly capped: string;
    readonly inflation: string;
    readonly accuracy: string;
    readonly p: string;
    readonly laney: string;
    readonly xmr: string;
    readonly signals: string;
  };
}
