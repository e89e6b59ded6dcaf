import { tableOf, type Figures } from '../../contract/index.js';
import { DEFAULT_CONFIDENCE, type ImportancePerformance } from '../../statistics/index.js';
import { findingsOf } from './findings.model.js';
import { itemsOf, type ItemFigure } from './items.model.js';
import { scalesOf, type CrosshairPlace, type MatrixDocument } from './matrix.schema.js';

export interface MatrixFigures extends Figures {
  /** In the document's order. */
  readonly items: readonly ItemFigure[];
  /** null where no item has both figures. */
  readonly crosshair: ImportancePerformance | null;
  readonly crosshairAt: CrosshairPlace | 'given';
  readonly importanceKind: 'stated' | 'derived' | null;
  /** What importance is counted in. */
  readonly importanceUnit: 'ratio' | 'score';
  /** The scale of performance. */
  readonly scale: { readonly min: number; readonly max: number };
  /** Of the intervals to draw, 0 to 1; null where none are. */
  readonly confidence: number | null;
  /** The confidence at which quadrants are judged, 0 to 1, whether or not intervals are drawn. */
  readonly judgedAt: number;
  /** Whether any interval is that of a correlation; whether all were counted. */
  readonly correlations: boolean;
  readonly counted: boolean;
  /** Whether intervals allow for the size of the population. */
  readonly isNarrowed: boolean;
}

/** The figures of an importance-performance matrix. */
export function matrixModel(document: MatrixDocument): MatrixFigures {
  const {
    confidence = DEFAULT_CONFIDENCE,
    importanceKind = null,
    minimumN = null,
    sampling,
  } = document;
  const { items, crosshair } = itemsOf(document);
  const importanceUnit = importanceKind === 'derived' ? 'ratio' : 'score';
  const n = items[0]?.n ?? null;
  const isWithheld = items.some(({ withheld }) => withheld !== null);
  const empty = crosshair === null;
  return {
    items,
    crosshair,
    crosshairAt:
      typeof document.crosshair === 'object' && document.crosshair
        ? 'given'
        : (document.crosshair ?? 'mean'),
    importanceKind,
    importanceUnit,
    scale: scalesOf(document).performance,
    confidence,
    judgedAt: confidence ?? DEFAULT_CONFIDENCE,
    correlations:
      importanceKind === 'derived' && items.some(({ intervals }) => intervals.importance !== null),
    counted: sampling?.design === 'census',
    isNarrowed: sampling?.population != null,
    n: items.every((item) => item.n === n) ? n : null,
    withheld: empty && isWithheld ? minimumN : null,
    empty,
    findings: crosshair ? findingsOf(items, crosshair) : [],
    tables: [
      tableOf(
        'matrix',
        {
          key: 'code',
          label: 'label',
          importance: importanceUnit,
          performance: 'score',
          quadrant: 'code',
          clear: 'code',
          rank: 'count',
        },
        items,
      ),
    ],
  };
}

export type { ItemFigure };
