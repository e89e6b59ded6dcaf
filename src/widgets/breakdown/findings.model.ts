import type { Finding, FindingSeverity } from '../../contract/index.js';
import type { Target } from '../../measure/measure.schema.js';
import { VERDICT_SEVERITIES, severityRank, withheldFindings } from '../../measure/severity.js';
import type { Better } from '../../measure/verdict.js';
import type { Position } from '../../statistics/index.js';
import type { BreakdownFigures, GroupFigure } from './breakdown.model.js';

/** What a group's finding is called as data; it is news only where it is more than chance. */
const CODES: Readonly<Record<Position, string>> = {
  lower: 'lower',
  higher: 'higher',
  unclear: 'unclear-difference',
  below: 'below-pooled',
  above: 'above-pooled',
  even: 'at-pooled',
};

/** Whether a position is good or bad news. */
export function severityOf(position: Position, better: Better): FindingSeverity {
  if (position === 'unclear') return 'unknown';
  if ((position !== 'lower' && position !== 'higher') || better === 'band') return 'neutral';
  return position === better ? 'good' : 'bad';
}

function targetFinding(group: GroupFigure, target: Target | null): Finding[] {
  const { key, value, verdict, standing } = group;
  if (verdict) {
    return [
      { code: `target-${verdict}`, key, severity: VERDICT_SEVERITIES[verdict], value, target },
    ];
  }
  if (!standing) return [];
  return [{ code: `${standing.side}-target`, key, severity: 'neutral', value, target }];
}

/** What all groups say: how they lie to all together, then to the target, then what is withheld. */
export function findingsOf({
  groups,
  pooled,
  better,
  target,
}: Pick<BreakdownFigures, 'groups' | 'pooled' | 'better' | 'target'>): Finding[] {
  const distance = ({ value }: Finding) => Math.abs((value ?? 0) - (pooled ?? 0));
  const positions = groups
    .flatMap(({ key, value, finding }): Finding[] =>
      finding
        ? [
            {
              code: CODES[finding],
              key,
              severity: severityOf(finding, better),
              value,
              target: pooled,
            },
          ]
        : [],
    )
    .sort((a, b) => severityRank(a) - severityRank(b) || distance(b) - distance(a));
  const verdicts = groups
    .flatMap((group) => targetFinding(group, target))
    .sort((a, b) => severityRank(a) - severityRank(b));
  return [...positions, ...verdicts, ...withheldFindings(groups)];
}
