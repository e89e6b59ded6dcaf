import type {
  ChangeFact,
  Glossary,
  StandingFact,
  TargetFact,
  TimeFact,
} from '../../../i18n/index.js';
import type { Ability } from '../../../series/latest.model.js';
import type { SeriesMessages } from '../../../series/messages/messages.js';

/** The signals of the leading series. */
export interface SignalsFact {
  readonly count: number;
  /** The time of the latest. */
  readonly latest: TimeFact;
  /** What the latest is: a point beyond a limit, a run, a trend, or several of these. */
  readonly rules: readonly {
    readonly name: string;
    /** Where the run or trend began; null for other rules. */
    readonly since: TimeFact | null;
  }[];
}

/** What a process does about its target. */
export interface CapabilityFact {
  readonly ability: Ability;
  readonly target: string;
  /** Whether its limits rest on too few points. */
  readonly provisional: boolean;
}

/** What forecasts were worth. */
export interface ForecastFact {
  readonly accuracy: string;
  /** The size of the bias; `''` for none. */
  readonly bias: string;
  /** Whether too little was forecast on the whole. */
  readonly low: boolean;
}

/** The sentences and names of a trend, in one language. */
export interface TrendMessages extends SeriesMessages {
  readonly columns: SeriesMessages['columns'] & Glossary<'series' | 'sold' | 'center' | 'state'>;
  readonly tables: Glossary<'details' | 'events'>;
  /** In the name of a capped rate: supply and demand are counted within a cap. */
  readonly capped: string;
  /** A phase that has no name. */
  readonly phase: string;
  /** A change, with its arrow, and its name. */
  change(size: string, versus: string): string;
  /** The latest value of the leading series, its change, its standing, its signals. */
  summary(facts: {
    readonly series: string;
    readonly value: string;
    readonly time: TimeFact;
    /** The capped rate at the same time; `''` for none. */
    readonly capped: string;
    /** Since the point that it is compared with, whose time is `since`. */
    readonly change: (ChangeFact & { readonly since: TimeFact }) | null;
    /** At most one of these three. */
    readonly capability: CapabilityFact | null;
    readonly target: TargetFact | null;
    readonly standing: StandingFact | null;
    readonly signals: SignalsFact | null;
    readonly forecast: ForecastFact | null;
  }): string;
  /** In place of a summary, where each period shown is a forecast, left out, or not over. */
  readonly nothingToJudge: string;
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly trend: TrendMessages;
  }
}
