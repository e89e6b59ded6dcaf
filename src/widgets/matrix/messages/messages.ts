import type { Formats, Glossary } from '../../../i18n/index.js';
import type { Clearness } from '../evidence.model.js';
import type { MatrixFigures } from '../matrix.model.js';

type Quadrant = NonNullable<MatrixFigures['items'][number]['quadrant']>;
type CrosshairAt = MatrixFigures['crosshairAt'];
type ImportanceKind = NonNullable<MatrixFigures['importanceKind']>;

/** What there is to improve. */
export interface ShortFacts {
  /** Quoted, of those that are not unclear: the one with the most to gain, and the two after it. */
  readonly first: string;
  readonly next: string;
  /** Of all items with both figures. */
  readonly all: number;
  /** How many are important and perform low, and how many of these are unclear. */
  readonly short: number;
  readonly unclear: number;
  /** Quoted, or how many they are. */
  readonly unclearNames: string;
  /** Whether any of these could be judged. */
  readonly tested: boolean;
  /** Writes a count. */
  readonly write: Formats['number'];
}

/** The sentences and names of an importance-performance matrix, in one language. */
export interface MatrixMessages {
  readonly columns: Glossary<'importance' | 'performance' | 'quadrant' | 'clear' | 'rank'>;
  /** The quadrants, and whether one is clear. */
  readonly codes: Glossary<Quadrant | Clearness>;
  /** The quadrants where they stand in a corner of the picture. */
  readonly corners: Readonly<Record<Quadrant, string>>;
  /** The axis of importance, by what it is. */
  readonly importanceKinds: Readonly<Record<ImportanceKind, string>>;
  /** The title of an axis, with where its line of the crosshair stands. */
  axis(name: string, at: CrosshairAt, value: string): string;
  /** What is unclear, in the legend and the tooltip. */
  readonly unclear: string;
  /** In place of the items' names, where they are too many. */
  several(count: string): string;
  /** What to improve first. */
  short(facts: ShortFacts): string;
  /** Where nothing is both important and weak. */
  readonly noShort: string;
  /** The figure of a tile: how many of all are to be improved; and its word. */
  shortOf(short: string, all: string): string;
  firstIs(name: string): string;
  /** What is held back, since fewer answered. */
  notShown(what: string, minimum: string): string;
  /** The heading of the names without a point. */
  readonly withoutPoint: string;
  readonly definition: {
    /** What the crosshair is, by its two values. */
    crosshair(at: CrosshairAt, importance: string, performance: string): string;
    readonly kinds: Readonly<Record<ImportanceKind, string>>;
    readonly quadrants: string;
    readonly rank: string;
    readonly means: string;
    readonly correlations: string;
    unclear(level: string): string;
    readonly counted: string;
    readonly untested: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly matrix: MatrixMessages;
  }
}
