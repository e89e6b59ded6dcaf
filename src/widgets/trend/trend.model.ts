import { max, min } from 'd3-array';
import {
  createZone,
  parseTime,
  type Figures,
  type Text,
  type Time,
  type TimeKind,
  type Unit,
} from '../../contract/index.js';
import { DEFAULT_CONFIDENCE } from '../../statistics/index.js';
import { emptyColumn, hasAny } from './columns.model.js';
import { placeOn, placed, targetSteps, timesOf, type Span } from './times.model.js';
import { controlOf } from './control.model.js';
import { latestOf, type Latest } from './latest.model.js';
import { columnsOf, type SeriesFigure } from './series.model.js';
import { tablesOf } from './tables.model.js';
import type { Control, TrendDocument } from './trend.schema.js';

export interface EventFigure extends Span {
  /** A moment, and no span. */
  readonly moment: boolean;
  readonly label: Text;
}

export interface TrendFigures extends Figures {
  readonly unit: Unit;
  /** The finest kind of time among the points. */
  readonly kind: TimeKind;
  readonly span: Span;
  readonly series: readonly SeriesFigure[];
  readonly events: readonly EventFigure[];
  /** Where `forecastFrom` stands on the axis. */
  readonly forecastStart: number | null;
  readonly control: Control;
  readonly latest: Latest | null;
  /** Level of the intervals that values come with; null where none is to be drawn. */
  readonly confidence: number | null;
  /** Fewer answers than this withhold a point. */
  readonly minimumN: number;
}

const FINE_TO_COARSE: readonly TimeKind[] = [
  'instant',
  'day',
  'week',
  'month',
  'quarter',
  'half-year',
  'year',
];

/** The axis from the first point's start to the last one's end; instants get room to either side. */
function spanOf(series: readonly SeriesFigure[]): Span {
  const start = min(series, ({ columns }) => columns.start[0]);
  const end = max(series, ({ columns }) => columns.end.at(-1));
  if (start === undefined || end === undefined) return { start: 0, end: 0 };
  return start === end ? { start: start - 1, end: end + 1 } : { start, end };
}

/** A series without the intervals of its values. */
function withoutIntervals(series: SeriesFigure): SeriesFigure {
  const empty = emptyColumn(series.columns.length);
  return { ...series, columns: { ...series.columns, lower: empty, upper: empty } };
}

/**
 * The figures of a trend: each point's rate with its capped rate, demand inflation, limits and
 * signals. A rate is the supplied part of what was requested; more than requested counts as
 * requested (a fill rate is sum(min)/sum). Forecast points stay out of limits and signals.
 */
export function trendModel(document: TrendDocument): TrendFigures {
  const { timeZone, forecastFrom, confidence = DEFAULT_CONFIDENCE } = document;
  const control = document.control ?? 'none';
  const unit = (document.unit ?? 'percent') as Unit;
  const minimumN = document.minimumN ?? 0;
  const zone = createZone(timeZone ?? undefined);
  const times = document.series.map((series) => timesOf(series, zone));
  const kind =
    FINE_TO_COARSE.find((candidate) => times.some(({ kinds }) => kinds.has(candidate))) ?? 'year';
  const place = placeOn(kind, zone);
  const placeOf = (time: Time): Span => place(parseTime(time)!);
  const forecastStart = forecastFrom == null ? null : placeOf(forecastFrom).start;
  const context = { minimumN, targetAt: targetSteps(document, place), forecastStart };
  const judged = document.series.map((series, i): SeriesFigure => {
    const { columns, accuracy } = columnsOf(series, placed(times[i]!, kind, place), context);
    const { center, chart } = controlOf(columns, control, unit);
    const { key, label } = series;
    return { key, label, columns: { ...columns, ...chart }, center, accuracy };
  });
  // Intervals that are not drawn still decide verdicts.
  const series = confidence === null ? judged.map(withoutIntervals) : judged;
  const empty = !series.some(({ columns }) => hasAny(columns.value));
  return {
    unit,
    kind,
    span: spanOf(series),
    series,
    events: (document.events ?? []).map(({ t, to, label }) => ({
      moment: to == null,
      label,
      start: placeOf(t).start,
      end: placeOf(to ?? t).end,
    })),
    forecastStart,
    control,
    latest: latestOf(judged, control, confidence ?? DEFAULT_CONFIDENCE),
    confidence,
    minimumN,
    n: null,
    withheld: empty && series.some(({ columns }) => columns.withheld.includes(1)) ? minimumN : null,
    empty,
    findings: [],
    tables: tablesOf(series, unit, document),
  };
}
