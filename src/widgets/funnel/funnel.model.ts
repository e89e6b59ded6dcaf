import { max } from 'd3-array';
import { unmetMinimum, type Figures, type Label } from '../../contract/index.js';
import { DEFAULT_CONFIDENCE, sum } from '../../statistics/index.js';
import { findingsOf } from './findings.model.js';
import type { FunnelDocument } from './funnel.schema.js';
import { isLate, stageFigure, type StageFigure } from './stages.model.js';
import { tablesOf } from './tables.model.js';

/** How far the cases have come. */
export interface Outcome {
  /** Index of the last stage that has a count. */
  readonly stage: number;
  /** Its percentage of the base; null where that is 0 or comes later. */
  readonly share: number | null;
  /** Whether these are cases of the base: every stage on the way is counted, and none grows. */
  readonly isReached: boolean;
  /** Whether there may be more of them, since of some nobody knows. */
  readonly isAtLeast: boolean;
}

export interface FunnelFigures extends Figures {
  /** Empty where the whole widget is withheld. */
  readonly stages: readonly StageFigure[];
  readonly channels: readonly Label[];
  /** Index of the stage that is 100 %. */
  readonly base: number;
  readonly minimumN: number;
  /** Whether all cases were counted, so that no change is tested. */
  readonly isCensus: boolean;
  /** Whether the size of the population narrows the intervals. */
  readonly isNarrowed: boolean;
  /** Of the intervals to draw, 0 to 1; null where none are. */
  readonly confidence: number | null;
  /** null where no stage has a count. */
  readonly outcome: Outcome | null;
  /**
   * Index of the stage before which most are dropped, the first of several. `none` where no step has
   * a drop; null where a drop is not known, since it may be the largest.
   */
  readonly biggest: number | 'none' | null;
  /** Indices of the stages that grow from the one before them. */
  readonly grown: readonly number[];
  /** Indices of the stages that take longer than their target time. */
  readonly late: readonly number[];
  /** The pending of all stages together. */
  readonly pending: number;
  /** Those of all stages of whom nobody knows. */
  readonly unknown: number;
  /** Whether times are those of closed cases alone; a document's own definition may say otherwise. */
  readonly closedTimes: boolean;
}

const indicesOf = <T>(items: readonly T[], test: (item: T) => boolean): number[] =>
  items.flatMap((item, index) => (test(item) ? [index] : []));

function outcomeOf(stages: readonly StageFigure[], base: number): Outcome | null {
  const stage = indicesOf(stages, ({ count }) => count !== null).at(-1);
  if (stage === undefined) return null;
  const share = stage > base ? stages[stage]!.ofBase : null;
  const way = stages.slice(base + 1, stage + 1);
  return {
    stage,
    share,
    isReached: share !== null && way.every(({ dropped }) => dropped !== null && dropped >= 0),
    isAtLeast: way.some(({ unknown }) => unknown),
  };
}

/** The largest drop, as in {@link FunnelFigures.biggest}. Into and out of an estimate there is none. */
function biggestDrop(stages: readonly StageFigure[]): FunnelFigures['biggest'] {
  const steps = stages
    .map(({ dropped }, index) => ({ dropped, index }))
    .filter(({ index }) => index && !stages[index]!.estimated && !stages[index - 1]!.estimated);
  const drops = steps.map(({ dropped }) => dropped).filter((dropped) => dropped !== null);
  if (!steps.length || drops.length < steps.length) return null;
  const largest = max(drops)!;
  return largest > 0 ? steps.find(({ dropped }) => dropped === largest)!.index : 'none';
}

/**
 * The figures of a funnel. Everything rests on the base stage's count: below `minimumN` the whole is
 * withheld; else a stage below it is, and a step rate with a smaller denominator of its own. Where
 * `confidence` is null no interval is shown, but a change is still judged at 95 %.
 */
export function funnelModel(document: FunnelDocument): FunnelFigures {
  const { confidence = DEFAULT_CONFIDENCE } = document;
  const baseIndex = document.stages.findIndex(({ key }) => key === document.base);
  const base = Math.max(0, baseIndex);
  const baseStage = document.stages[base];
  const n = baseStage?.count ?? null;
  const withheld = unmetMinimum(n, document.minimumN);
  const stages =
    baseStage && withheld === null
      ? document.stages.map((_, index) => stageFigure(document, index, baseStage))
      : [];
  const channels = (document.channels ?? []).map(({ key, label }) => ({ key, label }));
  const summarised = {
    stages,
    outcome: outcomeOf(stages, base),
    biggest: biggestDrop(stages),
    grown: indicesOf(stages, ({ dropped }) => dropped !== null && dropped < 0),
    late: indicesOf(stages, isLate),
    pending: sum(stages.map(({ pending }) => pending)),
    unknown: sum(stages.map(({ unknown }) => unknown)),
  };
  const empty = document.stages.every(({ count }) => !count);
  return {
    ...summarised,
    channels,
    base,
    minimumN: document.minimumN ?? 0,
    isCensus: document.sampling?.design === 'census',
    isNarrowed: document.sampling?.population != null,
    confidence,
    closedTimes: document.definition == null,
    n: withheld === null ? n : null,
    withheld,
    empty,
    // Where nothing is drawn the summary says so, and nothing else.
    findings: empty ? [] : findingsOf(summarised),
    tables: tablesOf(document, stages, channels),
  };
}
