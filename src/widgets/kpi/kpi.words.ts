import { precisionOf, type Language } from '../../i18n/index.js';
import { levelWords, type LevelWords } from '../../measure/judged.words.js';
import type { KpiFigures } from './kpi.model.js';
import type { KpiMessages } from './messages/messages.js';

/** What a KPI says in words; its layout measures them and its template shows them. */
export interface KpiWords extends LevelWords {
  readonly names: Readonly<Record<string, string>>;
  /** The times of the spark line, and its figures. */
  readonly spark: readonly { readonly time: string; readonly value: string }[];
}

/** The words of a KPI in a language. */
export function kpiWords(figures: KpiFigures, language: Language<KpiMessages>): KpiWords {
  const { messages, formats } = language;
  const { unit, landmarks } = figures;
  const spark = figures.spark ?? [];
  const precision = precisionOf({ values: spark.map(({ value }) => value), landmarks }, unit);
  return {
    ...levelWords(figures, language),
    names: messages.names,
    spark: spark.map(({ t, value }) => ({
      time: formats.time(t),
      value: formats.figure(value, unit, precision),
    })),
  };
}
