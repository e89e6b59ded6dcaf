import { group as groupedBy } from 'd3-array';
import type { Figures, Text } from '../../contract/index.js';
import { findingsOf } from './findings.model.js';
import { rowOf, type RowFigure } from './row.model.js';
import type { ScorecardDocument } from './scorecard.schema.js';
import { tablesOf } from './tables.model.js';

/** What rows stand under: a group of the document, those of any group that need a look, or all others. */
export type Heading = Text | { readonly of: 'attention' | 'others' };

export interface ScorecardFigures extends Figures {
  /** In the order in which they are shown. */
  readonly rows: readonly RowFigure[];
  /** The heading that begins with each row; null for none. */
  readonly headings: readonly (Heading | null)[];
  /** The indices of the rows that need a look, the first of them first. */
  readonly concerns: readonly number[];
  /** How many rows have no control limits to be judged by. */
  readonly unjudged: number;
  /** Level of the intervals that values come with; null where none is to be drawn. */
  readonly confidence: number | null;
}

/** Signals for the worse come first, then processes that miss their target. */
const RANKS = { concerning: 0, 'not-capable': 1 } as const;
const rankOf = ({ concern }: RowFigure): number => (concern === null ? 2 : RANKS[concern]);

/** Rows in the order of attention; of the same weight as given. */
const byAttention = (rows: readonly RowFigure[]): RowFigure[] =>
  [...rows].sort((a, b) => rankOf(a) - rankOf(b));

/** What a row stands under. */
function headingOf({ group, concern }: RowFigure, isSorted: boolean): Heading {
  return isSorted && concern ? { of: 'attention' } : (group ?? { of: 'others' });
}

/** The headings where a row stands under another one than the row before it. */
function headingsOf(rows: readonly RowFigure[], isSorted: boolean): (Heading | null)[] {
  if (!rows.some(({ group }) => group !== null)) return rows.map(() => null);
  const all = rows.map((row) => headingOf(row, isSorted));
  const names = all.map((heading) => JSON.stringify(heading));
  return all.map((heading, index) => (names[index] === names[index - 1] ? null : heading));
}

/** The rows of each group together, the groups in the order of their first rows. */
const grouped = (rows: readonly RowFigure[]): RowFigure[] =>
  [...groupedBy(rows, (row) => JSON.stringify(row.group)).values()].flat();

/** The rows in the order in which they are shown: as given, or those first that need a look. */
function shownRows(rows: readonly RowFigure[], isSorted: boolean): RowFigure[] {
  if (!isSorted) return grouped(rows);
  const sorted = byAttention(rows);
  const concerns = sorted.filter(({ concern }) => concern);
  return [...concerns, ...grouped(sorted.filter(({ concern }) => !concern))];
}

/** The figures of a scorecard: an indicator a row, each judged as a trend of its own. */
export function scorecardModel(document: ScorecardDocument): ScorecardFigures {
  const isSorted = document.sort === 'attention';
  const rows = shownRows(
    document.rows.map((row) => rowOf(row, document)),
    isSorted,
  );
  const concerned = byAttention(rows.filter(({ concern }) => concern));
  const indices = new Map(rows.map((row, index) => [row, index]));
  const withheld = rows.find(({ charted }) => charted.withheld !== null)?.charted.withheld ?? null;
  const empty = rows.every(({ charted }) => charted.empty);
  return {
    rows,
    headings: headingsOf(rows, isSorted),
    concerns: concerned.map((row) => indices.get(row)!),
    unjudged: rows.filter(({ variation, assurance, latest }) => {
      return variation === null && assurance === null && !latest?.point.signals.length;
    }).length,
    confidence: rows[0]?.charted.confidence ?? null,
    n: null,
    withheld: empty ? withheld : null,
    empty,
    findings: findingsOf(concerned, rows),
    tables: tablesOf(rows),
  };
}
