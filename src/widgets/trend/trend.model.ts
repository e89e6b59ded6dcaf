import type { Figures, Text, TimeKind } from '../../contract/index.js';
import type { Target } from '../../measure/measure.schema.js';
import { chartedModel, type ChartedFigures } from '../../series/charted.model.js';
import type { Span } from '../../series/times.model.js';
import { findingsOf } from './findings.model.js';
import { tablesOf } from './tables.model.js';
import type { TrendDocument } from './trend.schema.js';

export interface EventFigure extends Span {
  /** A moment, and no span. */
  readonly moment: boolean;
  readonly label: Text;
}

export interface TrendFigures extends ChartedFigures, Figures {
  /** The finest kind of time among the points. */
  readonly kind: TimeKind;
  /** The target of the newest point to go by, else the last one; null without any. */
  readonly newestTarget: Target | null;
  readonly events: readonly EventFigure[];
  /** Where `forecastFrom` stands on the axis. */
  readonly forecastStart: number | null;
  readonly withheld: number | null;
}

/** The figures of a trend: those of its series, and what happened beside them. */
export function trendModel(document: TrendDocument): TrendFigures {
  const { forecastFrom } = document;
  const charted = chartedModel(document);
  const { series, targets, latest } = charted;
  const { kind, place } = charted.judgedBy.axis;
  return {
    ...charted,
    kind,
    newestTarget: latest ? latest.target : (targets.at(-1)?.value ?? null),
    events: (document.events ?? []).map(({ t, to, label }) => ({
      moment: to == null,
      label,
      start: place(t).start,
      end: place(to ?? t).end,
    })),
    forecastStart: forecastFrom == null ? null : place(forecastFrom).start,
    n: null,
    findings: findingsOf(latest, series),
    tables: tablesOf(charted, document),
  };
}
