import type { Formats, Glossary } from '../../../i18n/index.js';
import type { CellFinding } from '../cells.model.js';
import type { Reference } from '../columns.model.js';

/** What cells are held against; `mixed`: not all against the same. */
export type Against = Reference['kind'] | 'mixed';

/** A cell in a sentence. */
export interface CellFact {
  readonly segment: string;
  readonly metric: string;
  readonly value: string;
  readonly kind: Reference['kind'];
  readonly reference: string;
}

/** How the worst cells are known: by a test, by a full count, or not at all. */
export type Ground = 'tested' | 'counted' | 'position';

/** How many cells there are of each finding, of those that are held against something. */
export interface CellCounts {
  readonly all: number;
  readonly worse: number;
  readonly better: number;
  readonly behind: number;
  readonly ahead: number;
  readonly against: Against;
  /** Writes a count. */
  readonly write: Formats['number'];
}

/** The sentences and names of a heatmap, in one language. */
export interface HeatmapMessages {
  readonly tables: Glossary<'answers' | 'findings'>;
  readonly codes: Glossary<CellFinding>;
  /** What cells are held against, as a name in a tooltip. */
  readonly references: Readonly<Record<Reference['kind'], string>>;
  /** The same with its figure, below the name of a metric. */
  reference(kind: Reference['kind'], value: string): string;
  readonly lowerIsBetter: string;
  /** A cell by its segment and its metric. */
  cell(segment: string, metric: string): string;
  shareOf(part: string, whole: string): string;
  /** How far a figure lies from what it is held against. */
  away(size: string, down: boolean): string;
  /** That a cell is withheld to protect another one. */
  readonly complement: string;
  /** What tints and signs mean. */
  readonly legend: {
    worse(against: Against, ground: Ground): string;
    better(against: Against, ground: Ground): string;
    readonly significant: string;
    readonly far: string;
  };
  /** The cells furthest on the bad side. */
  worst(cells: readonly CellFact[], ground: Ground): string;
  /** The same where they are too many to name. */
  worstMany(count: string, ground: Ground): string;
  counts(counts: CellCounts, ground: Ground): string;
  readonly noReference: string;
  /** What is held back. */
  notShown(count: number, minimum: string, write: Formats['number']): string;
  readonly definition: {
    readonly references: Readonly<Record<Reference['kind'], string>>;
    readonly tints: string;
    tested(level: string): string;
    readonly untested: string;
    readonly counted: string;
    withheld(minimum: string): string;
  };
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly heatmap: HeatmapMessages;
  }
}
