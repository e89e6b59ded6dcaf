import { max, min } from 'd3-array';
import type { Text, Time, Unit } from '../contract/index.js';
import { DEFAULT_CONFIDENCE, USUAL_RULES, type Signal } from '../statistics/index.js';
import type { ChartedDocument } from './charted.schema.js';
import { emptyColumn, hasAny } from './columns.model.js';
import type { JudgeContext } from './comparison.model.js';
import { latestOf, type Latest } from './latest.model.js';
import { unitOf } from './samples.schema.js';
import { seriesOf, type SeriesFigure } from './series.model.js';
import { targetSteps, type Span, type TargetStep } from './times.model.js';
import { timeAxisOf, type Times } from './times.schema.js';

/** A phase of the document: where it begins on the axis. */
export interface PhaseStart {
  readonly start: number;
  readonly label: Text | null;
}

/** The figures of series that have one unit, one target and one kind of control chart. */
export interface ChartedFigures {
  readonly unit: Unit;
  readonly span: Span;
  readonly series: readonly SeriesFigure[];
  /** Whether counts are of supply and demand, and not of any part of a whole. */
  readonly supply: boolean;
  readonly targets: readonly TargetStep[];
  readonly phases: readonly PhaseStart[];
  /** Whether the charts were chosen by the data. */
  readonly auto: boolean;
  /** The rules that points are held to. */
  readonly rules: readonly Signal[];
  /** The points that limits come from; null where that are all of a phase. */
  readonly baseline: { readonly from: Time | null; readonly to: Time } | null;
  readonly judgedBy: JudgeContext;
  /** null where no point is one to go by. */
  readonly latest: Latest | null;
  /** Level of the intervals that values come with; null where none is to be drawn. */
  readonly confidence: number | null;
  /** Fewer answers than this withhold a point. */
  readonly minimumN: number;
  /** Whether no point has a value. */
  readonly empty: boolean;
  /** `minimumN` where there would be values, and all rest on fewer answers. */
  readonly withheld: number | null;
}

/** The room to either side of an instant that is alone on the axis, in milliseconds. */
export const INSTANT_ROOM = 1;

/** The axis from the first point's start to the last one's end; a single instant gets room. */
function spanOf(times: readonly Times[]): Span {
  const start = min(times, (each) => each.start[0]);
  const end = max(times, (each) => max(each.end));
  if (start === undefined || end === undefined) return { start: 0, end: 0 };
  return start === end ? { start: start - INSTANT_ROOM, end: end + INSTANT_ROOM } : { start, end };
}

/** A series without the intervals of its values. */
function withoutIntervals(series: SeriesFigure): SeriesFigure {
  const empty = emptyColumn(series.columns.length);
  return { ...series, columns: { ...series.columns, lower: empty, upper: empty } };
}

/** Whether a document speaks of supply: of what was requested and fulfilled, not of a part of a whole. */
const isOfSupply = ({ series }: ChartedDocument): boolean =>
  series.some(({ points, requested, fulfilled }) =>
    points
      ? points.some((point) => (point.requested ?? point.fulfilled) != null)
      : (requested ?? fulfilled) != null,
  );

/**
 * The figures of series: each point's rate with its capped rate, reported-to-sold ratio, limits and
 * signals. A rate is the supplied part of what was requested; more than requested counts as
 * requested (a fill rate is sum(min)/sum). Forecast points stay out of limits and signals.
 */
export function chartedModel(document: ChartedDocument): ChartedFigures {
  const { confidence = DEFAULT_CONFIDENCE, sampling, forecastFrom, baseline } = document;
  const unit = unitOf(document);
  const minimumN = document.minimumN ?? 0;
  const axis = timeAxisOf(document);
  const { place } = axis;
  const span = spanOf(axis.times);
  const forecastStart = forecastFrom == null ? null : place(forecastFrom).start;
  const context = { document, unit, place, minimumN, forecastStart };
  const judged = document.series.map((each, i) => seriesOf(each, axis.times[i]!, context));
  // Intervals that are not drawn still decide verdicts.
  const series = confidence === null ? judged.map(withoutIntervals) : judged;
  const targets = targetSteps(document, span, place);
  const judgedBy: JudgeContext = {
    axis,
    targets,
    compare: document.compare ?? 'previous',
    confidence: confidence ?? DEFAULT_CONFIDENCE,
    sampling: sampling ?? undefined,
  };
  const empty = !series.some(({ columns }) => hasAny(columns.value));
  return {
    unit,
    span,
    series,
    supply: isOfSupply(document),
    targets,
    phases: (document.phases ?? []).map(({ from, label }) => ({
      start: place(from).start,
      label: label ?? null,
    })),
    auto: document.control === 'auto',
    rules: document.rules ?? USUAL_RULES,
    baseline: baseline ? { from: baseline.from ?? null, to: baseline.to } : null,
    judgedBy,
    latest: latestOf(judged, judgedBy),
    confidence,
    minimumN,
    empty,
    withheld: empty && series.some(({ columns }) => columns.withheld.includes(1)) ? minimumN : null,
  };
}
