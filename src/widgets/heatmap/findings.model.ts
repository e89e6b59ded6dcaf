import { max } from 'd3-array';
import type { Finding, FindingSeverity } from '../../contract/index.js';
import { severityRank } from '../../measure/severity.js';
import type { CellFigure, CellFinding, Matrix } from './cells.model.js';
import type { Reference } from './columns.model.js';

const SEVERITIES: Readonly<Record<CellFinding, FindingSeverity>> = {
  worse: 'bad',
  better: 'good',
  behind: 'neutral',
  ahead: 'neutral',
  even: 'neutral',
  unclear: 'unknown',
};

/** What a cell's finding is called as data, by what the cell is held against. */
const CODES: Readonly<Record<Reference['kind'], Readonly<Record<CellFinding, string>>>> = {
  target: {
    worse: 'target-missed',
    better: 'target-met',
    unclear: 'target-uncertain',
    behind: 'short-of-target',
    ahead: 'beyond-target',
    even: 'at-target',
  },
  overall: {
    worse: 'worse-than-overall',
    better: 'better-than-overall',
    unclear: 'unclear-to-overall',
    behind: 'behind-overall',
    ahead: 'ahead-of-overall',
    even: 'at-overall',
  },
  median: {
    worse: 'worse-than-median',
    better: 'better-than-median',
    unclear: 'unclear-to-median',
    behind: 'behind-median',
    ahead: 'ahead-of-median',
    even: 'at-median',
  },
};

/** How much a reader needs to see a cell: what is clearly bad first, then what lies on the bad side. */
export function weightOf({ finding, distance }: CellFigure): number {
  if (finding !== 'worse' && finding !== 'behind') return 0;
  // Below 1, however far, so that what is clear weighs more than any position.
  const size = 1 - 1 / (1 - distance!);
  return finding === 'worse' ? 1 + size : size;
}

/** The cells that lie furthest on the bad side; none where no cell does, or only by chance. */
export function worstCells({ cells }: Pick<Matrix, 'cells'>): CellFigure[] {
  const all = cells.flat();
  const most = max(all, weightOf) ?? 0;
  return most > 0 ? all.filter((cell) => weightOf(cell) === most) : [];
}

/** A finding for each cell that is held against something or withheld. */
export function findingsOf({ columns, cells }: Matrix): Finding[] {
  const references = new Map(columns.map(({ key, reference }) => [key, reference]));
  const found = cells.flat().flatMap((cell) => {
    const { row: key, column: group, value, finding, distance } = cell;
    const reference = references.get(group);
    if (!finding || !reference) return [];
    const severity = SEVERITIES[finding];
    const code = CODES[reference.kind][finding];
    return { finding: { code, key, group, severity, value, target: reference.value }, distance };
  });
  const rank = ({ finding }: (typeof found)[number]) => severityRank(finding);
  found.sort((a, b) => rank(a) - rank(b) || Math.abs(b.distance!) - Math.abs(a.distance!));
  const held = cells.flat().filter(({ withheld }) => withheld);
  return [
    ...found.map(({ finding }) => finding),
    ...held.map(({ row: key, column: group }): Finding => ({
      code: 'withheld',
      key,
      group,
      severity: 'unknown',
    })),
  ];
}
