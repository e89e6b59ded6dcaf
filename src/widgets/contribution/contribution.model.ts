import { tableOf, type Figures, type Finding, type Label } from '../../contract/index.js';
import { BASE, TOTAL, type ContributionDocument } from './contribution.schema.js';

/** A part of the total. */
export interface PartFigure extends Label {
  /** What it adds, negative where it takes away; null is missing. */
  readonly value: number | null;
  /** The sum of the base and of all known parts before it. */
  readonly before: number;
  /** The same with the part itself; null where it is missing. */
  readonly running: number | null;
}

export interface ContributionFigures extends Figures {
  /** What the total starts from. */
  readonly base: number;
  /** In the document's order. */
  readonly parts: readonly PartFigure[];
  /** The base and all known parts. */
  readonly total: number;
  /** How many parts are missing: the total is then incomplete. */
  readonly missing: number;
  /** Indices of the parts that add and that take away most; null where none does. */
  readonly largest: Readonly<Record<Side, number | null>>;
}

/** Whether a part adds to the total or takes from it. */
export type Side = 'addition' | 'deduction';

/** The parts, each with the level that it starts from. */
function partsOf({ items }: ContributionDocument, base: number): PartFigure[] {
  let level = base;
  return items.map(({ key, label, value }) => {
    const before = level;
    level += value ?? 0;
    return { key, label, value, before, running: value === null ? null : level };
  });
}

/** The first part that is furthest on one side of 0. */
function largestOf(parts: readonly PartFigure[], sign: 1 | -1): number | null {
  let largest: number | null = null;
  let size = 0;
  parts.forEach(({ value }, index) => {
    if ((value ?? 0) * sign <= size) return;
    largest = index;
    size = value! * sign;
  });
  return largest;
}

/** What the summary says: positions alone, since nothing is known of chance. */
function findingsOf({
  parts,
  total,
  largest,
}: Pick<ContributionFigures, 'parts' | 'total' | 'largest'>): Finding[] {
  const sides = (['addition', 'deduction'] as const).flatMap((side): Finding[] => {
    const part = parts[largest[side] ?? -1];
    return part
      ? [{ code: `largest-${side}`, key: part.key, severity: 'neutral', value: part.value }]
      : [];
  });
  const missing = parts
    .filter(({ value }) => value === null)
    .map(({ key }): Finding => ({ code: 'missing', key, severity: 'unknown' }));
  return [{ code: 'total', severity: 'neutral', value: total }, ...sides, ...missing];
}

/** The figures of a total: its signed parts, each from one level to the next. */
export function contributionModel(document: ContributionDocument): ContributionFigures {
  const base = document.base ?? 0;
  const parts = partsOf(document, base);
  const known = parts.filter(({ running }) => running !== null);
  const total = known.at(-1)?.running ?? base;
  const largest = { addition: largestOf(parts, 1), deduction: largestOf(parts, -1) };
  const empty = !known.length;
  const start = base ? [{ key: BASE, value: base, running: base }] : [];
  // Without a value, so that the column of values adds up to it.
  const end = { key: TOTAL, value: null, running: empty ? null : total };
  return {
    base,
    parts,
    total,
    missing: parts.length - known.length,
    largest,
    empty,
    n: null,
    withheld: null,
    findings: empty ? [] : findingsOf({ parts, total, largest }),
    tables: [
      tableOf('contribution', { key: 'code', label: 'label', value: 'index', running: 'index' }, [
        ...start,
        ...parts,
        end,
      ]),
    ],
  };
}
