/* A level held against its target, and compared with others. */
import { tableOf, targetCell, type Finding, type TableFigures } from '../contract/index.js';
import type { Interval } from '../statistics/index.js';
import { comparisonsOf, comparisonsTable, type ComparisonFigure } from './comparisons.model.js';
import { changeUnit, measureLevel, type LevelDocument, type LevelFigures } from './figures.js';
import type { Level } from './level.js';
import type { Target } from './measure.schema.js';
import { VERDICT_SEVERITIES, changeSeverity } from './severity.js';
import { betterOf, edgesOf, judgementOf, type Better, type Judgement } from './verdict.js';

export interface JudgedFigures extends LevelFigures, Judgement {
  readonly target: Target | null;
  readonly better: Better;
  readonly comparisons: readonly ComparisonFigure[];
  /** What a figure is never written as unless it is exactly that: ends of the scale, the target, edges. */
  readonly landmarks: readonly number[];
  readonly findings: readonly Finding[];
}

/** How the value stands to its target. */
function targetFindings(
  { verdict, standing }: Judgement,
  value: number | null,
  target: Target | null,
): Finding[] {
  if (verdict) {
    return [{ code: `target-${verdict}`, severity: VERDICT_SEVERITIES[verdict], value, target }];
  }
  if (!standing) return [];
  return [{ code: `${standing.side}-target`, severity: 'neutral', value, target }];
}

/** How the value has changed; nothing where that is not known. */
const changeFindings = (comparisons: readonly ComparisonFigure[]): Finding[] =>
  comparisons.flatMap(({ kind, change, outcome }): Finding[] => {
    if (!change) return [];
    const { finding, value } = change;
    return [
      { code: `change-${finding}`, key: kind, severity: changeSeverity(finding, outcome), value },
    ];
  });

/**
 * The level of a document, held against its target and compared with others. Where `confidence` is
 * null no interval is shown, but the verdict and the changes are judged at 95 %, so that nothing is
 * claimed which the sample can't show.
 *
 * @param scale the document's own; that of the method where there is none
 * @param edges further landmarks, such as those of bands
 * @returns the figures, and the level as it was measured
 */
export function judgeLevel(
  document: LevelDocument,
  scale?: Interval | null,
  edges: readonly number[] = [],
): { readonly figures: JudgedFigures; readonly level: Level } {
  const target = document.target ?? null;
  const measured = measureLevel(document);
  const { figures, evidence, level } = measured;
  const { value } = figures;
  const better = betterOf(document);
  const judgement = judgementOf(value, evidence, target, better);
  const comparisons = comparisonsOf(document, measured, better);
  const { lower, upper } = scale ?? figures.scale;
  return {
    level,
    figures: {
      ...figures,
      ...judgement,
      scale: { lower, upper },
      target,
      better,
      comparisons,
      landmarks: [lower, upper, ...edgesOf(target), ...edges],
      findings: [...targetFindings(judgement, value, target), ...changeFindings(comparisons)],
    },
  };
}

/** The tables of a judged level: its one row, and its comparisons where it has some. */
export function levelTables(
  name: string,
  { method, unit, value, interval, n, target, verdict, comparisons }: JudgedFigures,
): [TableFigures, ...TableFigures[]] {
  const units = {
    measure: 'code',
    value: unit,
    lower: unit,
    upper: unit,
    n: 'count',
    target: unit,
    verdict: 'code',
    previous: unit,
    change: changeUnit(unit),
  } as const;
  const previous = comparisons.find(({ kind }) => kind === 'previous');
  const row = {
    measure: method,
    value,
    lower: interval?.lower,
    upper: interval?.upper,
    n,
    target: targetCell(target),
    verdict,
    previous: previous?.value,
    change: previous?.change?.value,
  };
  return [tableOf(name, units, [row]), ...comparisonsTable(comparisons, unit)];
}
