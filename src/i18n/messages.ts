import type { ErrorCode, Expected, WarningCode } from '../contract/index.js';

/** Words of what becomes of a number against another: which side of noise a change is on. */
export type ChangeFinding = 'rise' | 'fall' | 'unclear' | 'same' | 'untested';
export type Verdict = 'met' | 'missed' | 'uncertain';
export type ChainGap =
  | 'diagnosis'
  | 'prescription'
  | 'pharmacy'
  | 'perception'
  | 'service'
  | 'communication';
export type Station = 'expected' | 'understood' | 'specified' | 'delivered' | 'perceived' | 'promised';

/** A change, its size already written without a sign ("3.6 points"). */
export interface ChangeFact {
  readonly size: string;
  readonly down: boolean;
  readonly finding: ChangeFinding;
}

export interface TargetFact {
  readonly target: string;
  readonly verdict: Verdict;
  /** The answers that the verdict rests on, written; `''` where unknown. */
  readonly n: string;
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
  readonly showTable: string;
  readonly hideTable: string;
  readonly close: string;
  readonly dataNotes: string;
  readonly tableOf: string;
  readonly yes: string;
  readonly no: string;
  interval(level: string): string;
  range(from: string, to: string): string;
  pair(name: string, value: string): string;
  quarter(year: string, quarter: number): string;
  week(year: string, week: number): string;
  /** Percentage points and NPS points; `score` is points on an answer scale. */
  points(value: string, amount: number): string;
  score(value: string, amount: number): string;
  of(part: string, whole: string): string;

  readonly problems: {
    /** One sentence from what was found and what is expected; both are written by the next two. */
    sentence(found: string, expected: string): string;
    readonly found: Readonly<Record<'nothing' | 'list' | 'object' | 'not-finite', string>>;
    readonly expected: Readonly<Record<Expected, (detail: string) => string>>;
    /** Codes whose sentence is not "found X, expected Y". */
    readonly codes: Readonly<
      Partial<Record<ErrorCode | WarningCode, (detail: string, found: string) => string>>
    >;
    readonly warning: string;
    more(count: string): string;
  };

  /** Headers of table columns and names of figures, by the contract's column keys. */
  readonly columns: Readonly<Record<string, string>>;
  /** Stable words that stand in tables: verdicts, signals, gap groups. */
  readonly codes: Readonly<Record<string, string>>;

  readonly gauge: {
    readonly methods: Readonly<Record<'value' | 'csat' | 'mean' | 'nps' | 'index' | 'ratio', string>>;
    target(value: string): string;
    change(size: string, down: boolean): string;
    unchanged(): string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly tones: Readonly<Record<'bad' | 'poor' | 'fair' | 'good' | 'excellent', string>>;
    rated(rating: string): string;
    readonly groups: Readonly<Record<'detractors' | 'passives' | 'promoters', string>>;
    readonly answers: string;
    readonly weight: string;
    readonly level: {
      value(value: string): string;
      csat(value: string, top: string, of: string): string;
      mean(value: string, min: string, max: string): string;
      nps(value: string): string;
      index(value: string): string;
      ratio(value: string, part: string, whole: string): string;
    };
    summary(level: string, change: ChangeFact | null, target: TargetFact | null): string;
    readonly definition: {
      value(): string;
      csat(top: string, of: string): string;
      mean(): string;
      nps(): string;
      index(): string;
      ratio(): string;
      readonly target: string;
      readonly change: string;
    };
  };

  readonly funnel: FunnelMessages;
  readonly gap: GapMessages;
  readonly trend: TrendMessages;
}

export interface FunnelMessages {
  readonly labels: Readonly<Record<string, string>>;
  readonly unassigned: string;
  goOn(share: string): string;
  dropped(count: string): string;
  grows(count: string): string;
  pending(count: string): string;
  median(time: string): string;
  medianAgainst(time: string, target: string): string;
  within(share: string, target: string): string;
  previous(count: string): string;
  ofBase(share: string, base: string): string;
  /** The end of the funnel as a share of its base, and its biggest drop, where there is one. */
  summary(
    share: string,
    last: string,
    base: string,
    drop: { readonly count: string; readonly from: string; readonly to: string } | null,
    pending: string,
  ): string;
  readonly definition: string;
}

export interface GapMessages {
  readonly labels: Readonly<Record<string, string>>;
  readonly chainGaps: Readonly<Record<ChainGap, string>>;
  readonly stations: Readonly<Record<Station, string>>;
  readonly stationOwners: Readonly<Record<Station, string>>;
  readonly questions: Readonly<Record<ChainGap, readonly string[]>>;
  readonly questionsHint: string;
  questionsOf(gap: string): string;
  readonly expectation: string;
  readonly perception: string;
  readonly gap: string;
  readonly tolerance: string;
  readonly weightedTotal: string;
  readonly noExpectation: string;
  readonly efficacy: string;
  sorted(by: string): string;
  summary(facts: {
    readonly count: string;
    readonly widest: string;
    readonly size: string;
    readonly short: string;
    readonly exceeding: number;
    readonly weighted: string;
  }): string;
  performanceOnly(lowest: string, value: string): string;
  noShortfall(count: string): string;
  chainSummary(facts: {
    readonly service: string;
    readonly short: boolean;
    readonly widest: string;
    readonly size: string;
    readonly communication: string;
  }): string;
  readonly definition: {
    readonly gap: string;
    readonly paired: string;
    readonly welch: string;
    readonly weighted: string;
    readonly chain: string;
  };
}

export interface TrendMessages {
  readonly labels: Readonly<Record<string, string>>;
  readonly requested: string;
  readonly fulfilled: string;
  readonly capped: string;
  readonly inflation: string;
  readonly accuracy: string;
  readonly forecast: string;
  readonly target: string;
  readonly limits: string;
  readonly center: string;
  cappedLabel(series: string): string;
  targetLabel(value: string): string;
  /** The latest value of the leading series, its change and its signal. */
  summary(facts: {
    readonly series: string;
    readonly value: string;
    readonly time: string;
    readonly target: TargetFact | null;
    /** The capped rate at the same time. */
    readonly capped: string;
    readonly change: { readonly size: string; readonly down: boolean; readonly since: string } | null;
    readonly signals: { readonly count: number; readonly latest: string; readonly kind: string } | null;
  }): string;
  readonly definition: {
    readonly rate: string;
    readonly value: string;
    readonly capped: string;
    readonly inflation: string;
    readonly accuracy: string;
    readonly p: string;
    readonly laney: string;
    readonly xmr: string;
    readonly signals: string;
  };
}
