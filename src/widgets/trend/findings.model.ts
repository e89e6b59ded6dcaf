import type { Finding, FindingSeverity } from '../../contract/index.js';
import { VERDICT_SEVERITIES, changeSeverity, outcomeSeverity } from '../../measure/severity.js';
import type { ComparedPoint } from '../../series/comparison.model.js';
import type { Ability, Latest } from '../../series/latest.model.js';
import type { SeriesFigure } from '../../series/series.model.js';

const ABILITIES: Readonly<Record<Ability, FindingSeverity>> = {
  capable: 'good',
  'hit-and-miss': 'neutral',
  'not-capable': 'bad',
  unstable: 'unknown',
};

/** How the newest point, or its process, stands to the target. */
function targetFinding(
  { point: { value }, target, verdict, standing, capability }: Latest,
  key: string,
): Finding[] {
  const held = { key, value, target };
  if (capability) {
    const { ability, provisional } = capability;
    return [{ code: ability, severity: provisional ? 'unknown' : ABILITIES[ability], ...held }];
  }
  if (verdict) {
    return [{ code: `target-${verdict}`, severity: VERDICT_SEVERITIES[verdict], ...held }];
  }
  return standing ? [{ code: `${standing.side}-target`, severity: 'neutral', ...held }] : [];
}

const changeFinding = ({ kind, finding, value, other, outcome }: ComparedPoint): Finding => ({
  code: `change-${finding}`,
  key: kind,
  severity: changeSeverity(finding, outcome),
  value,
  since: other.t,
});

/** What the summary of a trend says, as data; it is about the series with the newest point to go by. */
export function findingsOf(latest: Latest | null, series: readonly SeriesFigure[]): Finding[] {
  if (!latest) return [];
  const { key, accuracy, bias } = series[latest.series]!;
  const { signals, comparison } = latest;
  const findings = targetFinding(latest, key);
  if (comparison) findings.push(changeFinding(comparison));
  if (signals) {
    const { newest, rules, outcome } = signals;
    const begin = rules.find(({ since }) => since)?.since ?? newest;
    findings.push({
      code: 'signal',
      key,
      severity: outcomeSeverity(outcome),
      value: newest.value,
      since: begin.t,
    });
  }
  if (accuracy !== null) {
    findings.push({ code: 'forecast-accuracy', key, severity: 'neutral', value: accuracy });
  }
  if (bias !== null) {
    findings.push({ code: 'forecast-bias', key, severity: 'neutral', value: bias });
  }
  return findings;
}
