import type { Basis, ErrorCode, Expected, WarningCode } from '../../contract/index.js';
import type { ChangeFinding, Verdict } from '../../statistics/index.js';

/** The elements of service quality that a document may name by their keys alone. */
export type ServiceElement =
  | 'attitude'
  | 'technique'
  | 'responsibility'
  | 'facilities'
  | 'management'
  | 'highlights'
  | 'complaints'
  | 'errors';

/** What a figure is an amount of: people say "65 fewer", "1.4 days longer", "3.6 points down". */
export type Quantity = 'level' | 'count' | 'time' | 'money';

/** A change for a sentence. */
export interface ChangeFact {
  /** Written without a sign: "3.6 points". */
  readonly size: string;
  readonly quantity: Quantity;
  readonly down: boolean;
  readonly finding: ChangeFinding;
  /** What a change beyond chance means, where its direction alone doesn't say; else null. */
  readonly outcome?: 'better' | 'worse' | null | undefined;
}

/** Where a value stands to a target of which no verdict can be given (rule 18). */
export interface StandingFact {
  readonly target: string;
  readonly side: 'below' | 'above' | 'within' | 'at';
  /** How far from the target; written without a sign. */
  readonly size: string;
}

/** A target for a sentence: the target as it is written, and whether it is reached. */
export interface TargetFact {
  readonly target: string;
  readonly verdict: Verdict;
}

/**
 * A problem for a sentence: what was found, what is expected in words, and a detail of that (a bound, a
 * name).
 */
export interface ProblemFacts {
  readonly found: string;
  readonly expected: string;
  readonly detail: string;
}

/** Words by a stable key. Those of `K` must be there; a look-up may ask for any other key. */
export type Glossary<K extends string> = Readonly<Record<K, string>> &
  Readonly<Record<string, string>>;

/** Expectations that name a bound, a field or the allowed words: their phrase takes that detail. */
type DetailedExpectation = 'ascending' | 'one-of' | 'at-least' | 'at-most';

/** Expectations whose sentence is not "found X, expected Y", whatever the code. */
type OwnSentenceExpectation = 'field' | 'max-above-min' | 'element' | 'readable' | 'shallower';

/** Codes whose sentence is not "found X, expected Y". */
export type OwnSentenceCode = Extract<
  ErrorCode | WarningCode,
  | 'unknown-field'
  | 'unknown-widget'
  | 'number-as-text'
  | 'time-format'
  | 'looks-like-seconds'
  | 'mixed-periods'
  | 'looks-like-fraction'
  | 'out-of-scale'
  | 'stage-grows'
  | 'over-fulfilled'
  | 'not-trials'
  | 'few-points'
  | 'not-comparable'
  | 'expectation-at-ceiling'
  | 'questionable-answers'
  | 'too-few'
  | 'duplicate-key'
  | 'mixed-kinds'
  | 'duplicate-time'
  | 'wrong-length'
  | 'not-nps-scale'
  | 'top-needed'
  | 'sum-exceeds-stage'
>;

type Sentence = (facts: ProblemFacts) => string;

/** Where JSON breaks; `found` is the text there, `''` at the end. */
export interface JsonPlace {
  readonly line: string;
  readonly column: string;
  readonly found: string;
}

/** The sentences on what is wrong with a document. */
export interface ProblemMessages {
  /** `found` and `expected` are phrases of the two records below. */
  sentence(found: string, expected: string): string;
  /** What was found, where it is no value that can be quoted. */
  readonly found: Readonly<
    Record<'nothing' | 'list' | 'object' | 'not-finite' | 'too-large', string>
  >;
  readonly expected: Readonly<
    Record<Exclude<Expected, DetailedExpectation | OwnSentenceExpectation>, string> &
      Record<DetailedExpectation, (detail: string) => string>
  >;
  readonly codes: Readonly<Record<OwnSentenceCode, Sentence>>;
  /** For all codes that have no sentence of their own. */
  readonly expectations: Readonly<Record<OwnSentenceExpectation, Sentence>>;
  /** Text that is no JSON: where it breaks, and the likely cause. */
  notJson(place: JsonPlace, cause: string): string;
  /** At the end of a list that is cut short. */
  more(count: string): string;
}

/** Column keys that several widgets' tables have. */
type SharedColumn =
  | 'value'
  | 'lower'
  | 'upper'
  | 'n'
  | 'target'
  | 'verdict'
  | 'previous'
  | 'change'
  | 'key'
  | 'label'
  | 'count'
  | 'share'
  | 'from'
  | 'to';

/**
 * The messages that all widgets share, in one language. Arguments are numbers as they are written
 * and labels as they are resolved. Sentences are whole: nothing is joined to them outside.
 */
export interface SharedMessages {
  /** BCP 47 tag of this language. */
  readonly tag: string;
  readonly loading: string;
  readonly empty: string;
  /** Over the list of problems of a document that can't be drawn. */
  readonly invalid: string;
  /** The same, with the last good picture still there. */
  readonly invalidKept: string;
  /** In place of the picture: the page's Content-Security-Policy forbids what it takes to draw. */
  readonly forbidden: string;
  withheld(minimum: string): string;
  /** In place of one figure that rests on too few answers. */
  lowN(minimum: string): string;
  /** In place of one that is withheld so that no such figure is given away. */
  readonly notShown: string;
  stale(asOf: string): string;
  asOf(time: string): string;
  sample(n: string): string;
  /** The number of answers of those who were asked; `rate`: the share of them that answered. */
  responses(n: string, invited: string, rate: string): string;
  /** The number of answers, and how many there are in all of what is measured. */
  ofPopulation(n: string, population: string): string;
  /** How many there are in all of what is measured. */
  population(population: string): string;
  /** In place of a sample: all that there are were counted. */
  census(n: string): string;
  /** The same, where the document doesn't say how many there are. */
  readonly fullCount: string;
  missing(count: string): string;
  /** In place of a figure that there is none of. */
  readonly notAvailable: string;
  /** The button that opens the definition. */
  readonly howCalculated: string;
  readonly close: string;
  /** On the button that closes the rows which found no room in a box. */
  readonly fewer: string;
  /**
   * A datum was selected in a group of charts.
   * @param others how many other charts of the group show it as well
   * @param count the same, as it is written
   */
  selected(name: string, others: number, count: string): string;
  /** What was selected is no longer. */
  readonly deselected: string;
  /** The heading of the warnings. */
  readonly dataNotes: string;
  /** The name of the table, and of the button that shows it. */
  readonly tableOf: string;
  /** The role that a screen reader gives the picture, which is entered with the arrow keys. */
  readonly chart: string;
  /** The name of the toolbar. */
  readonly tools: string;
  /** The way from a whole down to the part of it that is shown. */
  readonly trail: string;
  /** The whole, where the document gives it no name. */
  readonly whole: string;
  /** The button that goes up to what the shown part belongs to. */
  backTo(name: string): string;
  /** The name of an interval by its confidence level: "95% interval". */
  interval(level: string): string;
  range(from: string, to: string): string;
  quoted(name: string): string;
  /** Between the figures of a datum, as a screen reader reads them one after the other. */
  readonly comma: string;
  /** Between two sentences. */
  readonly between: string;
  /** A name and its value. */
  pair(name: string, value: string): string;
  /** A name and a note on it. */
  aside(name: string, note: string): string;
  /** `year`: `''` where it is left out. */
  quarter(year: string, quarter: number): string;
  /** `half`: 1 or 2; `year`: `''` where it is left out. */
  halfYear(year: string, half: number): string;
  /** An ISO 8601 week; `year`: `''` where it is left out. */
  week(year: string, week: number): string;
  /** Percentage points; `amount` selects the plural. */
  points(value: string, amount: number): string;
  /** Points on an answer scale and of an NPS; `amount` selects the plural. */
  score(value: string, amount: number): string;
  /** A number of events per so many, both as they are written. */
  per(value: string, exposure: string): string;
  target(value: string): string;
  /** In place of a change of zero. */
  readonly unchanged: string;
  /** In the definition of values that the widget has not calculated. */
  readonly asGiven: string;
  /** In the definition: when a change is more than chance. */
  readonly realChange: string;
  /** In the definition: what the size of the population does to an interval. */
  readonly narrowed: string;
  /** The names of what the definition says of the basis of the figure. */
  readonly basis: Readonly<Record<keyof Basis, string>>;

  readonly problems: ProblemMessages;

  /** Headers of table columns and names of figures, by the contract's column keys. */
  readonly columns: Glossary<SharedColumn>;
  /** What the further tables of a widget hold, by the tables' names. */
  readonly tables: Glossary<never>;
  /** Stable words that stand in tables, such as verdicts and signals. */
  readonly codes: Glossary<Verdict>;
}
