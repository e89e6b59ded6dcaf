import type { Finding } from '../../contract/index.js';
import type { ParetoFigures } from './pareto.model.js';

type Summarised = Pick<ParetoFigures, 'causes' | 'concentration' | 'isLeadClear'>;

/**
 * What the summary says: positions, since counts over an unknown exposure prove nothing. Shares in
 * percent, changes in counts.
 */
export function findingsOf({ causes, concentration, isLeadClear }: Summarised): Finding[] {
  const vital = causes.filter((cause) => cause.vital);
  const [first] = vital;
  return [
    ...vital.map(({ key, share }): Finding => ({
      code: 'vital',
      key,
      severity: 'neutral',
      value: share,
    })),
    ...(first && isLeadClear === false
      ? [{ code: 'unclear-lead', key: first.key, severity: 'unknown' } as const]
      : []),
    ...(first && first.change !== null
      ? [{ code: 'change', key: first.key, severity: 'neutral', value: first.change } as const]
      : []),
    ...(concentration
      ? ([
          { code: 'hhi', severity: 'neutral', value: concentration.hhi },
          { code: 'cr4', severity: 'neutral', value: concentration.cr4 },
        ] as const)
      : []),
    ...causes
      .filter(({ amount }) => amount === null)
      .map(({ key }): Finding => ({ code: 'missing', key, severity: 'unknown' })),
  ];
}
