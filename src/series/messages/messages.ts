import type { Glossary } from '../../i18n/index.js';
import type { ChartKind, Signal } from '../control.schema.js';
import type { VerdictBasis } from '../latest.model.js';

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

/**
 * The sentences and names of figures over time. A widget that shows them has these among its own
 * messages, so that a page can word them for each widget apart.
 */
export interface SeriesMessages {
  readonly columns: Glossary<
    | 't'
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
    | 'accuracy'
    | 'bias'
  >;
  /** The signals and states, as tables name them. */
  readonly codes: Glossary<Signal | 'partial' | 'excluded'>;
  readonly labels: Glossary<SeriesKey>;
  /** In place of what rests on fewer cases than the minimum. */
  withheld(minimum: string): string;
  /** In the name of a value that is a forecast. */
  readonly forecast: string;
  /** In the name of a value whose period is not over. */
  readonly partial: string;
  /** A part of a whole, both as they are written. */
  ofWhole(part: string, whole: string): string;
  /** A figure that may be larger. */
  atLeast(figure: string): string;
  /** The name of a change, by the time that it is measured from. */
  versus(time: string): string;
  /** That a point is left out of the limits, and why. */
  excluded(reason: string): string;
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
    /**
     * The points that limits are computed from.
     *
     * @param from where they begin; `''` for the first point of the data
     * @param isOfPhase whether there are other phases, with limits of their own
     */
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
