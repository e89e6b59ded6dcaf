import type {
  ChangeFact,
  Glossary,
  StandingFact,
  TargetFact,
  TimeFact,
} from '../../../i18n/index.js';
import type { ChartKind, Signal } from '../control.schema.js';
import type { Ability, VerdictBasis } from '../latest.model.js';

/** The built-in series that a document may name by their keys alone. */
type SeriesKey =
  | 'unit-fill'
  | 'line-fill'
  | 'order-fill'
  | 'on-time'
  | 'accuracy'
  | 'to-door'
  | 'settlement'
  | 'order-capture'
  | 'forecast-accuracy'
  | 'otif';

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
export interface TrendMessages {
  readonly columns: Glossary<
    | 't'
    | 'series'
    | 'requested'
    | 'fulfilled'
    | 'part'
    | 'whole'
    | 'events'
    | 'exposure'
    | 'capped'
    | 'inflation'
    | 'lower-limit'
    | 'upper-limit'
    | 'signal'
    | 'sold'
    | 'accuracy'
    | 'bias'
    | 'center'
    | 'state'
  >;
  readonly tables: Glossary<'details' | 'events'>;
  /** The signals and states, as the table names them. */
  readonly codes: Glossary<Signal | 'partial' | 'excluded'>;
  readonly labels: Glossary<SeriesKey>;
  /** In place of what rests on fewer cases than the minimum. */
  withheld(minimum: string): string;
  /** In the name of a capped rate: supply and demand are counted within a cap. */
  readonly capped: string;
  /** In the name of a value that is a forecast. */
  readonly forecast: string;
  /** In the name of a value whose period is not over. */
  readonly partial: string;
  /** A phase that has no name. */
  readonly phase: string;
  /** A part of a whole, both as they are written. */
  ofWhole(part: string, whole: string): string;
  /** A figure that may be larger. */
  atLeast(figure: string): string;
  /** The name of a change, by the time that it is measured from. */
  versus(time: string): string;
  /** A change, with its arrow, and its name. */
  change(size: string, versus: string): string;
  /** That a point is left out of the limits, and why. */
  excluded(reason: string): string;
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
  readonly definition: {
    /** The rate of supply and demand, of a part of a whole, of events per so much of an exposure. */
    readonly rate: string;
    readonly share: string;
    exposure(per: string): string;
    readonly capped: string;
    readonly inflation: string;
    readonly accuracy: string;
    readonly bias: string;
    /** The control limits, by chart. */
    readonly charts: Readonly<Record<ChartKind, string>>;
    /** Why that chart was chosen, where the data decide. */
    readonly reasons: {
      readonly p: string;
      laney(sigmaZ: string): string;
      readonly u: string;
      readonly xmr: string;
    };
    /** The rules that are held to. */
    signals(rules: string): string;
    readonly rules: Readonly<Record<Signal, string>>;
    /** What changes are judged by. */
    readonly changes: Readonly<Record<'intervals' | 'chart', string>>;
    readonly phases: string;
    /** `from`: `''` where it begins with the data; `isOfPhase`: other phases have limits of their own. */
    baseline(to: string, from: string, isOfPhase: boolean): string;
    provisional(fewest: string): string;
    readonly partial: string;
    readonly excluded: string;
    readonly ability: string;
    /** What verdicts rest on. */
    readonly verdicts: Readonly<Record<VerdictBasis, string>>;
    readonly noVerdict: string;
    readonly lower: string;
    readonly band: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly trend: TrendMessages;
  }
}
