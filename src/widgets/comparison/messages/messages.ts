import type { Formats, Glossary, ListedFact } from '../../../i18n/index.js';
import type { ComparisonFigures, UnitFinding } from '../comparison.model.js';

type Kind = ComparisonFigures['kind'];

/** How far the limits are widened. */
export interface DispersionFact {
  readonly phi: string;
  /** The standard deviation between units; `''` where the limits are widened by a factor. */
  readonly tau: string;
}

/** The sentences and names of a comparison, in one language. */
export interface ComparisonMessages {
  readonly columns: Glossary<
    'expected' | 'lower' | 'upper' | 'outer-lower' | 'outer-upper' | 'finding' | 'exposure'
  >;
  readonly codes: Glossary<UnitFinding>;
  /** The axis across, by what the units are measured by. */
  readonly sizes: Readonly<Record<Kind, string>>;
  /** What the limits lie about, in the picture. */
  overall(value: string): string;
  /** The limits by their coverage, in the legend: "95% and 99.8% limits". */
  limits(inner: string, outer: string): string;
  /** From one limit to the other of one coverage. */
  limitsAt(level: string): string;
  /** The heading of the list below the plot. */
  readonly outside: string;
  /** In place of units beyond the limits, in a tile. */
  readonly noneOutside: string;
  /** A name with its value. */
  valued(name: string, value: string): string;

  /** The value of all units together, as a sentence. */
  pooled(value: string): string;
  /** The target and the value of all units together. */
  against(target: string, pooled: string): string;
  /** The units of a finding. */
  found(finding: Exclude<UnitFinding, 'usual'>, fact: ListedFact): string;
  /** How many of all units lie within the limits. */
  usual(count: number, all: number, write: Formats['number']): string;
  /** That units vary more than by chance, and that the limits allow for it. */
  widened(phi: string): string;
  /** The only unit with a value. */
  only(named: string): string;
  /** Where nothing is known to hold the units against. */
  readonly noLimits: string;
  notShown(names: ListedFact, minimum: string): string;

  readonly definition: {
    readonly value: Readonly<Record<Kind, string>>;
    readonly pooled: Readonly<Record<Kind, string>>;
    limits(inner: string, outer: string): string;
    /** How the limits are calculated where chance alone explains the spread. */
    readonly method: Readonly<Record<Kind, string>>;
    additive(fact: DispersionFact): string;
    multiplicative(fact: DispersionFact): string;
    readonly noRanks: string;
    readonly lower: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly comparison: ComparisonMessages;
  }
}
