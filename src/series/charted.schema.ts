import * as v from 'valibot';
import {
  ascending,
  lenient,
  list,
  number,
  object,
  oneOf,
  problem,
  range,
  text,
  time,
  unit,
  type Envelope,
  type Infer,
  type Time,
} from '../contract/index.js';
import { DIRECTIONS } from '../measure/verdict.js';
import { CONTROLS, type ControlDocument } from './control.schema.js';
import type { SeriesDocument } from './series.schema.js';

/* What is said of figures over time besides their points: unit, direction, target, control chart. */

/** A target that changes: each value is in force from its time on. */
const targetSteps = v.pipe(list(object({ from: time, value: number })), ascending('from'));

const target = v.union([number, range, targetSteps], problem('wrong-type', 'target'));

const phase = object({ from: time, label: lenient(text) });

/** The fields that stand beside one or several series of one unit. */
export const chartedFields = {
  unit: v.nullish(unit),
  direction: v.nullish(oneOf(DIRECTIONS)),
  target: v.nullish(target),
  control: v.nullish(oneOf(CONTROLS)),
  phases: v.nullish(v.pipe(list(phase), ascending('from'))),
};

type SteppedTarget = Infer<typeof targetSteps>;
type ChartedTarget = Infer<typeof target>;

/** Whether a target changes over time. */
export const isStepped = (given: ChartedTarget | null | undefined): given is SteppedTarget =>
  Array.isArray(given);

/** What a point is compared with: the one before it, or that of a year before. */
export const COMPARISONS = ['previous', 'year-ago'] as const;

export type Comparison = (typeof COMPARISONS)[number];

/** A document, or a part of one, whose series have one unit, one target and one kind of control chart. */
export interface ChartedDocument
  extends ControlDocument, Pick<Envelope, 'confidence' | 'minimumN' | 'sampling' | 'timeZone'> {
  readonly series: readonly SeriesDocument[];
  readonly unit?: string | null | undefined;
  readonly direction?: (typeof DIRECTIONS)[number] | null | undefined;
  readonly target?: ChartedTarget | null | undefined;
  readonly forecastFrom?: Time | null | undefined;
  /** The period before where not given. */
  readonly compare?: Comparison | null | undefined;
}
