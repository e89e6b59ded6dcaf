import type { Finding } from '../../contract/index.js';
import { withheldFindings } from '../../measure/severity.js';
import type { ImportancePerformance, Quadrant } from '../../statistics/index.js';
import type { ItemFigure } from './items.model.js';

/** News only where chance does not explain the quadrant; what is not tested has a position alone. */
const NEWS: Readonly<Record<Quadrant, Finding['severity']>> = {
  'concentrate-here': 'bad',
  'keep-up': 'good',
  'low-priority': 'neutral',
  'possible-overkill': 'neutral',
};

/** The quadrants in the order of what there is to do. */
const ORDER: readonly Quadrant[] = [
  'concentrate-here',
  'keep-up',
  'possible-overkill',
  'low-priority',
];

function severityOf({ quadrant, clear }: ItemFigure): Finding['severity'] {
  if (clear === 'unclear') return 'unknown';
  return clear === 'clear' && quadrant ? NEWS[quadrant] : 'neutral';
}

/** A finding for each item: those to be improved first, by their ranks; what is held back last. */
export function findingsOf(
  items: readonly ItemFigure[],
  { performance }: ImportancePerformance,
): Finding[] {
  const found = ORDER.flatMap((quadrant) =>
    items
      .filter((item) => item.quadrant === quadrant)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map((item): Finding => ({
        code: quadrant,
        key: item.key,
        severity: severityOf(item),
        value: item.performance,
        target: performance,
      })),
  );
  return [...found, ...withheldFindings(items)];
}
