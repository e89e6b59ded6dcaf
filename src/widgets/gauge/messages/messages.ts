import type { Glossary } from '../../../i18n/index.js';
import type { MeasureMessages } from '../../../measure/messages/messages.js';
import type { Grade } from '../gauge.schema.js';

/** The sentences and names of a gauge, in one language. */
export interface GaugeMessages extends MeasureMessages {
  readonly columns: MeasureMessages['columns'] &
    Glossary<'band' | 'depth' | 'weight' | 'score' | 'contribution'>;
  readonly tables: MeasureMessages['tables'] & Glossary<'items' | 'bands' | 'answers'>;
  /** The bands that the document gives no names. */
  readonly tones: Readonly<Record<Grade, string>>;
  /** The answers with one rating. */
  rated(rating: string): string;
  /** That an item can be opened. */
  readonly opens: string;
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly gauge: GaugeMessages;
  }
}
