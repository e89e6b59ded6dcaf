import type { Glossary } from '../../../i18n/index.js';
import type { MeasureMessages } from '../../../measure/messages/messages.js';

/** The sentences and names of a KPI, in one language. */
export interface KpiMessages extends MeasureMessages {
  readonly columns: MeasureMessages['columns'] & Glossary<'t'>;
  readonly tables: MeasureMessages['tables'] & Glossary<'spark'>;
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly kpi: KpiMessages;
  }
}
