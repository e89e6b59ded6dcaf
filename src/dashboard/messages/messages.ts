import type { Glossary } from '../../i18n/index.js';

/** The sentences and names of a dashboard, in one language. */
export interface DashboardMessages {
  /** What the picker of segments is for. */
  readonly segments: string;
  /** The choice of no segment. */
  readonly all: string;
  /** Before the titles of the charts that have bad news; `count`: how many of all there are. */
  attention(count: number, all: number): string;
  /** No chart has bad news. */
  readonly calm: string;
  /** The heading of the list of all problems of the page. */
  problems(count: string): string;
  /** Announced when another segment is shown. */
  shown(segment: string): string;
  /** In the place of a chart whose element the page has not loaded; `tag`: its name. */
  notLoaded(tag: string): string;
  readonly tables: Glossary<'widgets'>;
  readonly columns: Glossary<'type'>;
}

declare module '../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly dashboard: DashboardMessages;
  }
}
