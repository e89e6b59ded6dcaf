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

/** The step on which most are lost. */
export interface DropFact {
  readonly count: string;
  readonly from: string;
  readonly to: string;
}

/** The sentences and names of a funnel, in one language. */
export interface FunnelMessages {
  readonly columns: Glossary<
    'of-base' | 'of-previous' | 'pending' | 'dropped' | 'median-hours' | 'within-target' | 'channel'
  >;
  readonly tables: Glossary<'channels' | 'comparison'>;
  readonly labels: Glossary<StageKey>;
  /** The part of a stage that belongs to none of the channels. */
  readonly unassigned: string;
  /** The share of the stage before that has come this far. */
  goOn(share: string): string;
  /** `target`: `''` for none. */
  median(time: string, target: string): string;
  /** `target`: the target time; `''` where it isn't known. */
  within(share: string, target: string): string;
  summary(facts: {
    readonly base: string;
    readonly last: string;
    /** The last stage's count. */
    readonly count: string;
    /** The last stage as a share of the base; `''` where there is none. */
    readonly share: string;
    /** Whether all of the last stage can have come from the base. */
    readonly reach: boolean;
    /** Of the last stage's share of the base. */
    readonly change: ChangeFact | null;
    readonly drop: DropFact | null;
    /** All that are still on their way; `''` for none. */
    readonly pending: string;
    /** The stages whose median time is over its target; `''` for none. */
    readonly late: string;
    /** How many these are; selects the plural. */
    readonly lateCount: number;
  }): string;
  readonly definition: {
    readonly stages: string;
    readonly times: string;
    readonly channels: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly funnel: FunnelMessages;
  }
}
