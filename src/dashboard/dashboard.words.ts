import { nameIn, textIn, type Language } from '../i18n/index.js';
import type { DashboardFigures } from './dashboard.model.js';
import type { DashboardMessages } from './messages/index.js';

/** A choice of the picker of segments. */
export interface SegmentWords {
  /** null for all. */
  readonly key: string | null;
  readonly label: string;
}

/** A dashboard in words. */
export interface DashboardWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** All, then the segments; empty where there are none. */
  readonly segments: readonly SegmentWords[];
  /** The titles of the cells by their ids; `''` for one without. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The words of a dashboard in a language. */
export function dashboardWords(
  { cells, segments }: DashboardFigures,
  language: Language<DashboardMessages>,
): DashboardWords {
  const choices = segments.map((segment) => ({
    key: segment.key,
    label: nameIn(language, segment),
  }));
  return {
    summary: '',
    definition: [],
    names: {},
    segments: choices.length ? [{ key: null, label: language.messages.all }, ...choices] : [],
    titles: new Map(cells.map(({ id, title }) => [id, textIn(language, title)])),
  };
}
