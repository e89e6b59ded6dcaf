import type { Formats, Glossary, ListedFact, StandingFact } from '../../../i18n/index.js';
import type { SampleKind } from '../../../measure/samples.schema.js';
import type { GroupFigure } from '../breakdown.model.js';

/** How many groups reach a target. */
export interface VerdictsFact {
  readonly target: string;
  readonly met: number;
  readonly missed: number;
  readonly uncertain: number;
  /** Writes a count. */
  readonly write: Formats['number'];
}

/** How many groups lie on which side of a target that no verdict can be given on. */
export interface StandingsFact extends Readonly<Record<StandingFact['side'], number>> {
  readonly target: string;
  /** Writes a count. */
  readonly write: Formats['number'];
}

type Kind = Exclude<SampleKind, 'rate'>;

/** The sentences and names of a breakdown, in one language. */
export interface BreakdownMessages {
  readonly columns: Glossary<'finding'>;
  readonly codes: Glossary<NonNullable<GroupFigure['finding']>>;
  /** The value of all groups together, in the picture. */
  overall(value: string): string;
  /** What marks mean: a group that differs no more than by chance. */
  readonly unclear: string;
  /** The same where its own interval seems to deny it. */
  readonly unclearTogether: string;
  /** Where no group differs more than that. */
  readonly noDifference: string;
  /** A name with its value. */
  valued(name: string, value: string): string;

  /** The value of all groups together, as a sentence. */
  pooled(value: string): string;
  /**
   * The groups that lie on one side of the value of all, beyond chance.
   *
   * @param pooled that value; `''` where a sentence before has said it
   */
  beyond(side: 'higher' | 'lower', fact: ListedFact, pooled: string): string;
  /** How many of all may differ by chance alone; `pooled`: the value of all, where all of them may. */
  byChance(count: number, all: number, pooled: string, write: Formats['number']): string;
  /** The ends of all groups, where nothing is told from chance; `tested`: all were counted. */
  ends(highest: ListedFact, lowest: ListedFact, tested: boolean): string;
  /** Where all have the same value. */
  alike(value: string): string;
  /** The only group with a value. */
  only(named: string): string;
  verdicts(fact: VerdictsFact): string;
  standings(fact: StandingsFact): string;
  /** Where a group stands to a target that no verdict can be given on. */
  standing(fact: StandingFact): string;
  notShown(names: ListedFact, minimum: string): string;

  readonly definition: {
    readonly value: Readonly<Record<Kind, string>>;
    readonly interval: Readonly<Record<Kind, string>>;
    /** The value of all groups together. */
    readonly pooled: Readonly<Record<Kind, string>>;
    /** When a group lies higher or lower than all together. */
    test(kind: Kind, level: string): string;
    /** When a group reaches the target. */
    target(level: string): string;
    readonly census: string;
    readonly untested: string;
    readonly lower: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly breakdown: BreakdownMessages;
  }
}
