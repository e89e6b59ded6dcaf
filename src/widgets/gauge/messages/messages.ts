import type { ChangeFact, Glossary, TargetFact } from '../../../i18n/index.js';
import type { Measure, NPS_GROUPS, Tone } from '../gauge.schema.js';

type Method = Measure['method'];

/** The items of an index with the lowest score. */
export interface WeakestFact {
  /** Their names, as a list. */
  readonly names: string;
  /** How many they are; selects the plural. */
  readonly sharing: number;
  /** The score that they share. */
  readonly value: string;
}

/** The sentences and names of a gauge, in one language. */
export interface GaugeMessages {
  readonly columns: Glossary<'measure' | 'depth' | 'weight' | 'score' | 'contribution'>;
  readonly tables: Glossary<'items' | 'bands' | 'answers'>;
  /** The methods, as the table names them. */
  readonly codes: Glossary<Method>;
  /** The size of a change beside the figure; an arrow before it says the direction. */
  change(size: string, down: boolean): string;
  /** The bands that the document gives no names. */
  readonly tones: Readonly<Record<Tone, string>>;
  /** The answers with one rating. */
  rated(rating: string): string;
  readonly groups: Readonly<Record<(typeof NPS_GROUPS)[number], string>>;
  /** The beginning of the summary, by method: what the value is. */
  readonly level: {
    value(value: string): string;
    /** `value` of the answers are among the `top` best of `ratings` ratings. */
    csat(facts: { readonly value: string; readonly top: string; readonly ratings: string }): string;
    /** `from` and `to` are the ends of the answer scale. */
    mean(facts: { readonly value: string; readonly from: string; readonly to: string }): string;
    nps(value: string): string;
    index(value: string): string;
    ratio(facts: { readonly value: string; readonly part: string; readonly whole: string }): string;
  };
  /** The finding: `level` is one of the phrases above. */
  summary(facts: {
    readonly level: string;
    readonly change: ChangeFact | null;
    readonly target: TargetFact | null;
    /** null where there are no items, or all score the same. */
    readonly weakest: WeakestFact | null;
  }): string;
  readonly definition: {
    /** The `top` best of `ratings` ratings count. */
    csat(top: string, ratings: string): string;
    readonly mean: string;
    readonly nps: string;
    readonly index: string;
    readonly ratio: string;
    /** When a verdict on the target is given. */
    readonly target: string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly gauge: GaugeMessages;
  }
}
