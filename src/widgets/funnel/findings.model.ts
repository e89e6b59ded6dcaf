import type { Finding } from '../../contract/index.js';
import { changeSeverity } from '../../measure/severity.js';
import type { FunnelFigures } from './funnel.model.js';
import { changeOutcome } from './stages.model.js';

type Summarised = Pick<
  FunnelFigures,
  'stages' | 'outcome' | 'biggest' | 'late' | 'pending' | 'unknown' | 'grown'
>;

/** How far the cases have come: as a share of the base where there is one. */
function endFinding({ stages, outcome }: Summarised): Finding[] {
  if (!outcome) return [];
  const { key, count } = stages[outcome.stage]!;
  const severity = 'neutral';
  if (outcome.share === null) return [{ code: 'count', key, severity, value: count }];
  return [
    { code: outcome.isReached ? 'reached' : 'share-of-base', key, severity, value: outcome.share },
  ];
}

function changeFinding({ stages, outcome }: Summarised): Finding[] {
  const stage = outcome && stages[outcome.stage];
  if (!stage?.change) return [];
  const { key, change } = stage;
  const severity = changeSeverity(change.finding, changeOutcome(stage));
  return [{ code: `change-${change.finding}`, key, severity, value: change.value }];
}

/** What the summary says, in its order; counts, percentages of the base, points of these, hours. */
export function findingsOf(figures: Summarised): Finding[] {
  const { stages, biggest, late, pending, unknown, grown } = figures;
  const drop = typeof biggest === 'number' ? stages[biggest]! : null;
  return [
    ...endFinding(figures),
    ...changeFinding(figures),
    ...(drop
      ? [{ code: 'largest-drop', key: drop.key, severity: 'bad', value: drop.dropped } as const]
      : []),
    ...(biggest === 'none' ? [{ code: 'no-drop', severity: 'neutral' } as const] : []),
    ...late.map((index): Finding => {
      const { key, medianHours, targetHours } = stages[index]!;
      return { code: 'late', key, severity: 'bad', value: medianHours, target: targetHours };
    }),
    ...(pending ? [{ code: 'pending', severity: 'neutral', value: pending } as const] : []),
    ...(unknown ? [{ code: 'unknown', severity: 'unknown', value: unknown } as const] : []),
    ...grown.map((index): Finding => {
      const { key, dropped } = stages[index]!;
      return { code: 'grows', key, severity: 'neutral', value: dropped && -dropped };
    }),
  ];
}
