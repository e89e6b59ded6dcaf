import type { Label, Text } from '../../contract/index.js';
import { chartedModel, type ChartedFigures } from '../../series/charted.model.js';
import { comparedPoint, type ComparedPoint } from '../../series/comparison.model.js';
import type { Ability, Latest } from '../../series/latest.model.js';
import type { SeriesFigure } from '../../series/series.model.js';
import { isComplete, newestPoint } from '../../series/series.model.js';
import { signalOutcome } from '../../series/signals.model.js';
import { chartedRow, type RowDocument, type ScorecardDocument } from './scorecard.schema.js';

/**
 * What the control chart says of the newest point: a signal for the better or for the worse, or nothing
 * beyond what the process always does.
 */
export type Variation = 'improving' | 'concerning' | 'common-cause';

/** Why an indicator needs a look. */
export type Concern = 'concerning' | 'not-capable';

export interface RowFigure extends Label {
  readonly group: Text | null;
  /** The figures of its one series, by the same rules as a trend's. */
  readonly charted: ChartedFigures;
  readonly series: SeriesFigure;
  /** The newest point to go by; null without one. */
  readonly latest: Latest | null;
  /** null without control limits, and for a signal that leads nowhere better or worse. */
  readonly variation: Variation | null;
  /** null without control limits or a target; `unstable` where the newest point is a signal. */
  readonly assurance: Ability | null;
  /** Whether both rest on limits from too few points to rely on. */
  readonly provisional: boolean;
  /** The changes since the period before (环比) and since the year before (同比), as far as both are known. */
  readonly comparisons: readonly ComparedPoint[];
  /** null where it needs none. */
  readonly concern: Concern | null;
}

/** Whether there is anything that the newest point can be judged by. */
const isCharted = ({ point }: Latest): boolean => point.limits !== null || point.signals.length > 0;

/**
 * The variation of an indicator.
 *
 * Source: NHS England, Making data count (2019): special-cause variation of an improving or a concerning
 *   nature, or common-cause variation, by the newest point.
 */
function variationOf({ series, targets }: Judged, latest: Latest, index: number): Variation | null {
  if (!isCharted(latest)) return null;
  if (!latest.point.signals.length) return 'common-cause';
  const outcome = signalOutcome(series, index, targets);
  return outcome && (outcome === 'better' ? 'improving' : 'concerning');
}

interface Judged extends Pick<ChartedFigures, 'targets' | 'judgedBy'> {
  readonly series: SeriesFigure;
}

/** Since the period before, and since the year before where that is another one. */
function comparisonsOf({ series, judgedBy }: Judged, index: number): ComparedPoint[] {
  const [previous, yearAgo] = (['previous', 'year-ago'] as const).map((compare) =>
    comparedPoint(series, index, { ...judgedBy, compare }),
  );
  const isSame = previous && yearAgo && previous.other.t === yearAgo.other.t;
  return [previous, isSame ? null : yearAgo].flatMap((compared) => compared ?? []);
}

const concernOf = (variation: Variation | null, assurance: Ability | null): Concern | null => {
  if (variation === 'concerning') return variation;
  return assurance === 'not-capable' ? assurance : null;
};

/** The figures of an indicator. */
export function rowOf(row: RowDocument, document: ScorecardDocument): RowFigure {
  const charted = chartedModel(chartedRow(row, document));
  const { latest, targets, judgedBy } = charted;
  const series = charted.series[0]!;
  const judged = { series, targets, judgedBy };
  const index = newestPoint([series], isComplete)?.index ?? -1;
  const variation = latest && variationOf(judged, latest, index);
  const assurance = latest?.capability?.ability ?? null;
  const phase = series.phases.find(({ to }) => index < to);
  return {
    key: row.key,
    label: row.label,
    group: row.group ?? null,
    charted,
    series,
    latest,
    variation,
    assurance,
    provisional: latest !== null && isCharted(latest) && (phase?.provisional ?? false),
    comparisons: latest ? comparisonsOf(judged, index) : [],
    concern: concernOf(variation, assurance),
  };
}
