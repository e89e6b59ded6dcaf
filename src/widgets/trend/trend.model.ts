import { max, min } from 'd3-array';
import type { Figures, Text, Time, TimeKind, Unit } from '../../contract/index.js';
import type { Target } from '../../measure/measure.schema.js';
import { DEFAULT_CONFIDENCE, USUAL_RULES, type Signal } from '../../statistics/index.js';
import { emptyColumn, hasAny } from './columns.model.js';
import { findingsOf } from './findings.model.js';
import type { JudgeContext } from './comparison.model.js';
import { latestOf, type Latest } from './latest.model.js';
import { unitOf } from './samples.schema.js';
import { seriesOf, type SeriesFigure } from './series.model.js';
import { tablesOf } from './tables.model.js';
import { targetSteps, type Span, type TargetStep } from './times.model.js';
import { timeAxisOf, type Times } from './times.schema.js';
import type { TrendDocument } from './trend.schema.js';

export interface EventFigure extends Span {
  /** A moment, and no span. */
  readonly moment: boolean;
  readonly label: Text;
}

/** A phase of the document: where it begins on the axis. */
export interface PhaseStart {
  readonly start: number;
  readonly label: Text | null;
}

export interface TrendFigures extends Figures {
  readonly unit: Unit;
  /** The finest kind of time among the points. */
  readonly kind: TimeKind;
  readonly span: Span;
  readonly series: readonly SeriesFigure[];
  /** Whether counts are of supply and demand, and not of any part of a whole. */
  readonly supply: boolean;
  readonly targets: readonly TargetStep[];
  /** The target of the newest point to go by, else the last one; null without any. */
  readonly newestTarget: Target | null;
  readonly events: readonly EventFigure[];
  readonly phases: readonly PhaseStart[];
  /** Where `forecastFrom` stands on the axis. */
  readonly forecastStart: number | null;
  /** Whether the charts were chosen by the data. */
  readonly auto: boolean;
  /** The rules that points are held to. */
  readonly rules: readonly Signal[];
  /** The points that limits come from; null where that are all of a phase. */
  readonly baseline: { readonly from: Time | null; readonly to: Time } | null;
  readonly judgedBy: JudgeContext;
  readonly latest: Latest | null;
  /** Level of the intervals that values come with; null where none is to be drawn. */
  readonly confidence: number | null;
  /** Fewer answers than this withhold a point. */
  readonly minimumN: number;
}

/** The axis from the first point's start to the last one's end; instants get room to either side. */
function spanOf(times: readonly Times[]): Span {
  const start = min(times, (each) => each.start[0]);
  const end = max(times, (each) => max(each.end));
  if (start === undefined || end === undefined) return { start: 0, end: 0 };
  return start === end ? { start: start - 1, end: end + 1 } : { start, end };
}

/** A series without the intervals of its values. */
function withoutIntervals(series: SeriesFigure): SeriesFigure {
  const empty = emptyColumn(series.columns.length);
  return { ...series, columns: { ...series.columns, lower: empty, upper: empty } };
}

/** Whether a document speaks of supply: of what was requested and fulfilled, not of a part of a whole. */
const isOfSupply = ({ series }: TrendDocument): boolean =>
  series.some(({ points, requested, fulfilled }) =>
    points
      ? points.some((point) => (point.requested ?? point.fulfilled) != null)
      : (requested ?? fulfilled) != null,
  );

/**
 * The figures of a trend: each point's rate with its capped rate, reported-to-sold ratio, limits and
 * signals. A rate is the supplied part of what was requested; more than requested counts as
 * requested (a fill rate is sum(min)/sum). Forecast points stay out of limits and signals.
 */
export function trendModel(document: TrendDocument): TrendFigures {
  const { confidence = DEFAULT_CONFIDENCE, sampling, forecastFrom } = document;
  const unit = unitOf(document);
  const minimumN = document.minimumN ?? 0;
  const axis = timeAxisOf(document);
  const { place, kind } = axis;
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
  const supply = isOfSupply(document);
  const latest = latestOf(judged, judgedBy);
  const empty = !series.some(({ columns }) => hasAny(columns.value));
  return {
    unit,
    kind,
    span,
    series,
    supply,
    targets,
    newestTarget: latest ? latest.target : (targets.at(-1)?.value ?? null),
    events: (document.events ?? []).map(({ t, to, label }) => ({
      moment: to == null,
      label,
      start: place(t).start,
      end: place(to ?? t).end,
    })),
    phases: (document.phases ?? []).map(({ from, label }) => ({
      start: place(from).start,
      label: label ?? null,
    })),
    forecastStart,
    auto: document.control === 'auto',
    rules: document.rules ?? USUAL_RULES,
    baseline: document.baseline
      ? { from: document.baseline.from ?? null, to: document.baseline.to }
      : null,
    judgedBy,
    latest,
    confidence,
    minimumN,
    n: null,
    withheld: empty && series.some(({ columns }) => columns.withheld.includes(1)) ? minimumN : null,
    empty,
    findings: findingsOf(latest, series),
    tables: tablesOf(series, targets, unit, supply, document),
  };
}
