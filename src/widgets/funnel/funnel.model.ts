import { unmetMinimum, type Figures, type Label } from '../../contract/index.js';
import { DEFAULT_CONFIDENCE, sum } from '../../statistics/index.js';
import type { FunnelDocument } from './funnel.schema.js';
import { stageFigure, type StageFigure } from './stages.model.js';
import { tablesOf } from './tables.model.js';

export interface FunnelFigures extends Figures {
  /** Empty where the whole widget is withheld. */
  readonly stages: readonly StageFigure[];
  readonly channels: readonly Label[];
  /** Whether any stage holds more than its channels. */
  readonly unassigned: boolean;
  /** Index of the stage that is 100 %. */
  readonly base: number;
  readonly minimumN: number;
  /** Of the intervals to draw, 0 to 1; null where none are. */
  readonly confidence: number | null;
  /** Index of the stage before which most are dropped, the first of several; null where none are. */
  readonly biggest: number | null;
  /** Whether a stage after the base grows, so that not all of the last stage come from the base. */
  readonly grows: boolean;
  /** The pending of all stages together. */
  readonly pending: number;
}

/**
 * The figures of a funnel. Everything rests on the base stage's count: below `minimumN` the whole
 * is withheld, and a rate with a smaller denominator of its own is withheld alone. Where
 * `confidence` is null no interval is shown, but a change is still judged at 95 %.
 */
export function funnelModel(document: FunnelDocument): FunnelFigures {
  const { confidence = DEFAULT_CONFIDENCE } = document;
  const baseIndex = document.stages.findIndex(({ key }) => key === document.base);
  const base = Math.max(0, baseIndex);
  const baseStage = document.stages[base]!;
  const withheld = unmetMinimum(baseStage.count, document.minimumN);
  const stages =
    withheld === null
      ? document.stages.map((_, index) => stageFigure(document, index, baseStage))
      : [];
  const channels = document.channels ?? [];
  const drops = stages.map(({ dropped }) => dropped ?? 0);
  const biggestDrop = Math.max(0, ...drops);
  return {
    stages,
    channels,
    unassigned: stages.some(({ parts }) => (parts.at(-1) ?? 0) > 0),
    base,
    minimumN: document.minimumN ?? 0,
    confidence,
    biggest: biggestDrop ? drops.indexOf(biggestDrop) : null,
    grows: drops.some((dropped, index) => index > base && dropped < 0),
    pending: sum(stages.map(({ pending }) => pending)),
    n: baseStage.count,
    withheld,
    empty: document.stages.every(({ count }) => count === 0),
    findings: [],
    tables: tablesOf(document, stages, channels),
  };
}
