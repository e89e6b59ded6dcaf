import type { ChangeFact, Glossary, TargetFact } from '../../../i18n/index.js';
import type { MeasureMessages } from '../../../measure/messages/messages.js';
import type { Grade } from '../gauge.schema.js';

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
export interface GaugeMessages extends MeasureMessages {
  readonly columns: MeasureMessages['columns'] &
    Glossary<'depth' | 'weight' | 'score' | 'contribution'>;
  readonly tables: Glossary<'items' | 'bands' | 'answers'>;
  /** The size of a change beside the figure; an arrow before it says the direction. */
  change(size: string, down: boolean): string;
  /** The bands that the document gives no names. */
  readonly tones: Readonly<Record<Grade, string>>;
  /** The answers with one rating. */
  rated(rating: string): string;
  /** The finding: `level` is one of the phrases on the level. */
  summary(facts: {
    readonly level: string;
    readonly change: ChangeFact | null;
    readonly target: TargetFact | null;
    /** null where there are no items, or all score the same. */
    readonly weakest: WeakestFact | null;
  }): string;
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly gauge: GaugeMessages;
  }
}
