import type { ChangeFact, Glossary, TargetFact } from '../../../i18n/index.js';

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
  readonly latest: string;
  /** What the latest is: a point beyond a limit, a run, a trend. */
  readonly kind: string;
  /** Where the latest run or trend began; `''` for a point alone. */
  readonly since: string;
}

/** The sentences and names of a trend, in one language. */
export interface TrendMessages {
  readonly columns: Glossary<
    | 't'
    | 'series'
    | 'requested'
    | 'fulfilled'
    | 'capped'
    | 'inflation'
    | 'lower-limit'
    | 'upper-limit'
    | 'signal'
    | 'sold'
    | 'accuracy'
    | 'center'
  >;
  readonly tables: Glossary<'details' | 'events'>;
  /** The signals, as the table names them. */
  readonly codes: Glossary<'beyond-limit' | 'run' | 'trend'>;
  readonly labels: Glossary<SeriesKey>;
  /** In the name of a capped rate: supply and demand are counted within a cap. */
  readonly capped: string;
  /** In the name of a value that is a forecast. */
  readonly forecast: string;
  /** The latest value of the leading series, its change and its signals. */
  summary(facts: {
    readonly series: string;
    readonly value: string;
    readonly time: string;
    readonly target: TargetFact | null;
    /** The capped rate at the same time; `''` for none. */
    readonly capped: string;
    /** Since the point before, whose time is `since`. */
    readonly change: (ChangeFact & { readonly since: string }) | null;
    readonly signals: SignalsFact | null;
  }): string;
  readonly definition: {
    readonly rate: string;
    readonly capped: string;
    readonly inflation: string;
    readonly accuracy: string;
    /** The control limits, by chart. */
    readonly p: string;
    readonly laney: string;
    readonly xmr: string;
    readonly signals: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly trend: TrendMessages;
  }
}
