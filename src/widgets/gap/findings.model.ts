import { min } from 'd3-array';
import type { Finding as WidgetFinding } from '../../contract/index.js';
import { severityRank, withheldFindings } from '../../measure/severity.js';
import { SERVICE, type ChainFigures, type ChainStep } from './chain.model.js';
import type { DimensionFigure } from './dimensions.model.js';
import type { Finding } from './evidence.model.js';

/** What a gap's finding is called as data; it is news only where the gap is more than chance. */
const CODES: Readonly<Record<Finding, Pick<WidgetFinding, 'code' | 'severity'>>> = {
  short: { code: 'falls-short', severity: 'bad' },
  exceeding: { code: 'exceeds', severity: 'good' },
  below: { code: 'below-expectation', severity: 'neutral' },
  above: { code: 'above-expectation', severity: 'neutral' },
  even: { code: 'at-expectation', severity: 'neutral' },
  unclear: { code: 'unclear-gap', severity: 'unknown' },
};

/** A finding for each dimension with a gap: the worst first. */
function gapsFound(dimensions: readonly DimensionFigure[]): WidgetFinding[] {
  const found = dimensions.flatMap(({ key, gap, finding, weighted }) =>
    finding ? [{ finding: { ...CODES[finding], key, value: gap }, weight: weighted ?? gap! }] : [],
  );
  const rank = ({ finding }: (typeof found)[number]) => severityRank(finding);
  found.sort((a, b) => rank(a) - rank(b) || a.weight - b.weight);
  return found.map(({ finding }) => finding);
}

/** The lowest of some figures; Infinity where there is none. */
export const lowestOf = (
  dimensions: readonly DimensionFigure[],
  figureOf: (dimension: DimensionFigure) => number | null,
): number => min(dimensions, figureOf) ?? Infinity;

/**
 * The lowest perception of all dimensions; null where all are the same, and where a withheld one may
 * be lower.
 */
export function lowestPerception(dimensions: readonly DimensionFigure[]): number | null {
  if (dimensions.some(({ withheld }) => withheld !== null)) return null;
  const known = dimensions.flatMap(({ perception }) => perception ?? []);
  const lowest = min(known) ?? Infinity;
  return known.some((perception) => perception > lowest) ? lowest : null;
}

function lowestScores(dimensions: readonly DimensionFigure[]): WidgetFinding[] {
  const value = lowestPerception(dimensions);
  if (value === null) return [];
  return dimensions
    .filter(({ perception }) => perception === value)
    .map(({ key }) => ({ code: 'lowest-score', key, severity: 'neutral', value }));
}

/** The service gap, the largest loss on the way to it, and the promise. */
function chainFound({ steps }: ChainFigures): WidgetFinding[] {
  const found = (code: string, step: ChainStep | undefined): WidgetFinding[] =>
    step?.finding
      ? [{ code, key: step.gap, severity: CODES[step.finding].severity, value: step.value }]
      : [];
  const [service, communication] = steps.slice(SERVICE);
  return [
    ...found('service-gap', service),
    ...steps.filter(({ largest }) => largest).flatMap((step) => found('largest-loss', step)),
    ...found('communication-gap', communication),
  ];
}

/** What the whole document says, in the order of its summary. */
export function findingsOf({
  dimensions,
  performanceOnly,
  weighted,
  chain,
}: {
  readonly dimensions: readonly DimensionFigure[];
  readonly performanceOnly: boolean;
  readonly weighted: number | null;
  readonly chain: ChainFigures | null;
}): WidgetFinding[] {
  const stations = (chain?.stops ?? []).map(({ station, withheld }) => ({
    key: station,
    withheld,
  }));
  return [
    ...gapsFound(dimensions),
    ...(performanceOnly ? lowestScores(dimensions) : []),
    ...(weighted === null
      ? []
      : [{ code: 'weighted-gap', severity: 'neutral', value: weighted } as const]),
    ...withheldFindings(dimensions),
    ...(chain ? chainFound(chain) : []),
    ...withheldFindings(stations),
  ];
}
