import { min } from 'd3-array';
import type { Finding } from '../../contract/index.js';
import { severityRank } from '../../measure/severity.js';
import type { RowFigure } from './row.model.js';
import type { TotalFigure } from './total.model.js';

/** What a row says, as data; null where it says nothing. */
function rowFinding({ key, met, pace, actual, target }: RowFigure): Finding | null {
  const about = { key, value: actual, target };
  if (met === 'missed') return { ...about, code: 'target-missed', severity: 'bad' };
  if (met === 'met') return { ...about, code: 'target-met', severity: 'good' };
  if (pace === 'behind') return { ...about, code: 'behind', severity: 'bad' };
  if (pace === 'reached') return { ...about, code: 'target-reached', severity: 'good' };
  if (pace === 'on-pace') return { ...about, code: 'on-pace', severity: 'neutral' };
  return null;
}

/** Bad news first, the least attained of it first. */
function rowFindings(rows: readonly RowFigure[]): Finding[] {
  const found = rows.flatMap((row) => {
    const finding = rowFinding(row);
    return finding ? [{ finding, attainment: row.attainment ?? Infinity }] : [];
  });
  const rank = ({ finding }: (typeof found)[number]) => severityRank(finding);
  // `|| 0`: two that are not known differ by NaN.
  found.sort((a, b) => rank(a) - rank(b) || a.attainment - b.attainment || 0);
  return found.map(({ finding }) => finding);
}

/** The lowest attainment, in percent; null where none is known, and where all are the same. */
export function lowestAttainment(rows: readonly RowFigure[]): number | null {
  const known = rows.flatMap(({ attainment }) => attainment ?? []);
  const lowest = min(known) ?? null;
  return known.every((attainment) => attainment === lowest) ? null : lowest;
}

/** What the whole document says: the gates, the total, what is taken off it, then the rows. */
export function findingsOf(rows: readonly RowFigure[], total: TotalFigure): Finding[] {
  const { adjustments, value } = total;
  const gates = adjustments.flatMap(({ kind, key, outcome, actual, limit }): Finding[] => {
    if (kind !== 'gate' || outcome === 'reached') return [];
    const isKnown = outcome === 'not-reached';
    const severity = isKnown ? 'bad' : 'unknown';
    return [
      {
        code: isKnown ? 'gate-missed' : 'gate-unknown',
        key,
        severity,
        value: actual,
        target: limit,
      },
    ];
  });
  const penalties = adjustments
    .filter(({ outcome }) => outcome === 'applies')
    .map(({ key, percent }): Finding => ({
      code: 'penalty',
      key,
      severity: 'bad',
      value: percent,
    }));
  return [
    ...gates,
    ...(value === null ? [] : [{ code: 'total', severity: 'neutral', value } as const]),
    ...penalties,
    ...rowFindings(rows),
  ];
}
