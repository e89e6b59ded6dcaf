import { tableOf, type Figures, type Finding } from '../../contract/index.js';
import { withheldFindings } from '../../measure/severity.js';
import { DEFAULT_CONFIDENCE, KANO_CATEGORIES, type KanoCategory } from '../../statistics/index.js';
import { featureFigure, type FeatureFigure } from './features.model.js';
import type { KanoDocument } from './kano.schema.js';

export interface KanoFigures extends Figures {
  /** In the document's order. */
  readonly items: readonly FeatureFigure[];
  /** Of the intervals to draw, 0 to 1; null where none are. */
  readonly confidence: number | null;
  /** The confidence of Fong's test, 0 to 1, whether or not intervals are drawn. */
  readonly judgedAt: number;
  readonly counted: boolean;
  /** Whether intervals allow for the size of the population. */
  readonly isNarrowed: boolean;
}

/** The categories as findings call them. */
const CODES: Readonly<Record<KanoCategory, string>> = {
  M: 'must-be',
  O: 'one-dimensional',
  A: 'attractive',
  I: 'indifferent',
  R: 'reverse',
  Q: 'questionable',
};

/** A finding for each feature, category by category, the clearest first; what is held back last. */
function findingsOf(items: readonly FeatureFigure[]): Finding[] {
  const found = KANO_CATEGORIES.flatMap((category) =>
    items
      .filter((item) => item.category === category)
      .sort((a, b) => b.categoryStrength! - a.categoryStrength!)
      .map(({ key, separable, categoryStrength }): Finding => ({
        code: CODES[category],
        key,
        severity: separable === 'separable' ? 'neutral' : 'unknown',
        value: categoryStrength,
      })),
  );
  return [...found, ...withheldFindings(items)];
}

/** The figures of the Kano model. */
export function kanoModel(document: KanoDocument): KanoFigures {
  const { confidence = DEFAULT_CONFIDENCE, minimumN = null, sampling } = document;
  const items = document.items.map((item) => featureFigure(item, document));
  const empty = items.every(({ category }) => category === null);
  const isWithheld = items.some(({ withheld }) => withheld !== null);
  const n = items[0]?.n ?? null;
  return {
    items,
    confidence,
    judgedAt: confidence ?? DEFAULT_CONFIDENCE,
    counted: sampling?.design === 'census',
    isNarrowed: sampling?.population != null,
    n: items.every((item) => item.n === n) ? n : null,
    withheld: empty && isWithheld ? minimumN : null,
    empty,
    findings: empty ? [] : findingsOf(items),
    tables: [
      tableOf(
        'kano',
        {
          key: 'code',
          label: 'label',
          category: 'code',
          better: 'ratio',
          worse: 'ratio',
          n: 'count',
          'total-strength': 'ratio',
          'category-strength': 'ratio',
          separable: 'code',
        },
        items.map((item) => ({
          ...item,
          'total-strength': item.totalStrength,
          'category-strength': item.categoryStrength,
        })),
      ),
    ],
  };
}

export type { FeatureFigure };
