import type { Finding, FindingSeverity } from '../../contract/index.js';
import type { RowFigure } from './row.model.js';

const SEVERITIES: Readonly<Record<string, FindingSeverity>> = {
  improving: 'good',
  concerning: 'bad',
  'common-cause': 'neutral',
  capable: 'good',
  'hit-and-miss': 'neutral',
  'not-capable': 'bad',
  unstable: 'unknown',
};

/** What few points say is not to be relied on. */
const severityOf = (code: string, { provisional }: RowFigure): FindingSeverity =>
  provisional && SEVERITIES[code] !== 'neutral' ? 'unknown' : SEVERITIES[code]!;

/** When the newest signal of an indicator began, where it is at its newest point. */
function beginOf({ latest }: RowFigure) {
  const signals = latest?.signals;
  if (!signals || signals.newest.t !== latest.point.t) return undefined;
  return (signals.rules.find(({ since }) => since)?.since ?? signals.newest).t;
}

/** What is said of an indicator: its variation, then its assurance. */
function rowFindings(row: RowFigure): Finding[] {
  const { key, latest, variation, assurance } = row;
  if (!latest) return [];
  const { point, target } = latest;
  const findings: Finding[] = [];
  if (variation) {
    const severity = severityOf(variation, row);
    findings.push({ code: variation, key, severity, value: point.value, since: beginOf(row) });
  }
  if (assurance) {
    const severity = severityOf(assurance, row);
    findings.push({ code: assurance, key, severity, value: point.value, target });
  }
  return findings;
}

/** What a scorecard says, as data: of the indicators that need a look first. */
export function findingsOf(concerned: readonly RowFigure[], rows: readonly RowFigure[]): Finding[] {
  return [...new Set([...concerned, ...rows])].flatMap(rowFindings);
}
