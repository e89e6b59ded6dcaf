import type { Glossary } from '../../i18n/index.js';
import type { Method, NPS_GROUPS } from '../measure.schema.js';

/**
 * The sentences and names of a level, by method. A widget that shows one has them among its own
 * messages, so that a page can word them for each widget apart.
 */
export interface MeasureMessages {
  readonly columns: Glossary<'measure'>;
  /** The methods, as the table names them. */
  readonly codes: Glossary<Method>;
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
