import type { ChangeFact, Glossary } from '../../../i18n/index.js';

/** The built-in stages that a document may name by their keys alone. */
type StageKey =
  | 'dissatisfied'
  | 'complained'
  | 'registered'
  | 'acknowledged'
  | 'investigated'
  | 'resolved'
  | 'followed-up'
  | 'satisfied'
  | 'retained'
  | 'aware'
  | 'considering'
  | 'purchased'
  | 'repeat'
  | 'loyal'
  | 'advocate';

/** How far the cases have come. */
export interface EndFact {
  /** The last stage that has a count. */
  readonly stage: string;
  /** Its count; it says itself where it is an estimate. */
  readonly count: string;
  /** Its share of the base; `''` where there is none. */
  readonly share: string;
  /** The base, in quotes; it says itself where it is an estimate. */
  readonly base: string;
  /** The cases of the base, as `groups` and `group` call them. */
  readonly group: string;
  /**
   * Whether these are `reached` by cases of the base, or by cases that are only `counted`; nobody can
   * be said to have reached an estimate (`estimated`).
   */
  readonly kind: 'reached' | 'counted' | 'estimated';
  /** Whether there may be more, since of some nobody knows. */
  readonly isAtLeast: boolean;
}

/** The step on which most are lost; `count` has a minus. */
export interface DropFact {
  readonly count: string;
  readonly from: string;
  readonly to: string;
}

/** The sentences and names of a funnel, in one language. */
export interface FunnelMessages {
  readonly columns: Glossary<
    | 'of-base'
    | 'of-previous'
    | 'pending'
    | 'unknown'
    | 'dropped'
    | 'median-hours'
    | 'p90-hours'
    | 'within-target'
    | 'target'
    | 'channel'
  >;
  readonly tables: Glossary<'channels' | 'comparison'>;
  readonly labels: Glossary<StageKey>;
  /** The cases of a built-in stage, as they begin a sentence's subject: "those who complained". */
  readonly groups: Readonly<Record<StageKey, (count: string) => string>>;
  /** The cases of a stage with a name of its own. */
  group(name: string, count: string): string;
  /** In place of what rests on fewer cases than the minimum. */
  withheld(minimum: string): string;
  /** The part of a stage that belongs to none of the channels. */
  readonly unassigned: string;
  /** The parts of a stage that are not shown, together. */
  readonly withheldParts: string;
  /** Stages that are from a survey. */
  readonly estimated: string;
  /** A name or a figure of such a stage. */
  asEstimate(text: string): string;
  /** In place of `dropped`, where a stage is larger than the one before. */
  readonly cameIn: string;
  /** The share of the stage before that has come this far. */
  goOn(share: string): string;
  /** The same, of those of whom anything is known. */
  knownGoOn(share: string): string;
  pending(count: string): string;
  unknown(count: string): string;
  /** The times that a step has taken; each `''` where it isn't known. */
  times(median: string, p90: string, target: string): string;
  /** A time that is known of closed cases alone. */
  closedOnly(time: string): string;
  /** `target`: the target time; `''` where it isn't known. */
  within(share: string, target: string): string;
  summary(facts: {
    readonly end: EndFact;
    /** Of the share of the base. */
    readonly change: ChangeFact | null;
    readonly drop: DropFact | null;
    /** Whether no step shows a drop; false where that can't be known. */
    readonly isLossless: boolean;
    /** The stages whose median time is over its target, in quotes; `''` for none. */
    readonly late: string;
    /** How many these are; selects the plural. */
    readonly lateCount: number;
    /** All that are still on their way; `''` for none. */
    readonly pending: string;
    /** All of whom nobody knows; `''` for none. */
    readonly unknown: string;
    /** The stages that are larger than the one before, in quotes; `''` for none. */
    readonly grown: string;
    readonly grownCount: number;
  }): string;
  readonly definition: {
    readonly sameCases: string;
    /** In its place, where a stage is larger than the one before. */
    readonly otherCases: string;
    readonly stages: string;
    readonly unknown: string;
    readonly estimated: string;
    readonly times: string;
    readonly closed: string;
    readonly channels: string;
    /** Why no change is tested. */
    readonly census: string;
    withheld(minimum: string): string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly funnel: FunnelMessages;
  }
}
