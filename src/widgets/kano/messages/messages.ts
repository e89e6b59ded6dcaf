import type { Formats, Glossary } from '../../../i18n/index.js';
import type { FeatureFigure } from '../features.model.js';

type Category = NonNullable<FeatureFigure['category']>;

/** The features of one category, for a sentence. */
export interface CategoryFact {
  readonly category: Category;
  readonly count: number;
  /** Quoted: the one whose category is the strongest; `''` where none is separable. */
  readonly first: string;
}

/** The sentences and names of the Kano model, in one language. */
export interface KanoMessages {
  readonly columns: Glossary<
    'category' | 'better' | 'worse' | 'total-strength' | 'category-strength' | 'separable'
  >;
  readonly codes: Glossary<Category | NonNullable<FeatureFigure['separable']>>;
  /** The categories where they stand in a corner of the picture. */
  readonly corners: Readonly<Record<Category, string>>;
  /** The titles of the axes. */
  readonly axes: Readonly<Record<'better' | 'worse', string>>;
  /** What an open sign means. */
  readonly notSeparable: string;
  /** How many features fall into each category that has any. */
  summary(all: number, facts: readonly CategoryFact[], write: Formats['number']): string;
  /** How many of all are not separable. */
  unclear(count: number, all: number, write: Formats['number']): string;
  several(count: string): string;
  /** What is held back, since fewer answered. */
  notShown(what: string, minimum: string): string;
  /** The figure of a tile: how many of all. */
  countOf(count: string, all: string): string;
  /** The heading of the names without a point. */
  readonly withoutPoint: string;
  readonly definition: {
    readonly table: string;
    readonly category: string;
    readonly coefficients: string;
    readonly intervals: string;
    fong(level: string): string;
    readonly counted: string;
    readonly strengths: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly kano: KanoMessages;
  }
}
