import { describe, expect, it } from 'vitest';
import type { Envelope, Figures } from '../src/contract/index.js';
import type { AnyDrawing } from '../src/chart/drawing.js';
import { Pipeline } from '../src/element/pipeline.js';
import type { Words } from '../src/element/widget.js';
import { documents } from './support/small.js';
import { WIDGETS } from './support/widgets.js';

/* Sentences write how many there are of something as people write numbers: "5,000", not "5000". */

const ROWS = 5000;

/** A list of so many rows, the given ones over and over. */
const repeated = <T extends object>(rows: readonly T[]): T[] =>
  Array.from({ length: ROWS }, (_, index) => ({
    ...rows[index % rows.length]!,
    key: `k${index}`,
  }));

const {
  attainment,
  likert,
  heatmap,
  pareto,
  contribution,
  breakdown,
  comparison,
  matrix,
  kano,
  scorecard,
} = documents;

/** Documents with long lists, and a count that their summary says. */
const LONG = [
  [{ ...attainment, rows: repeated(attainment.rows) }, '5,000'],
  [{ ...likert, questions: repeated(likert.questions) }, '5,000'],
  [
    {
      ...heatmap,
      rows: repeated(heatmap.rows),
      cells: Array.from({ length: ROWS }, (_, index) => heatmap.cells[index % 2]!),
    },
    '10,000',
  ],
  [{ ...pareto, causes: repeated(pareto.causes) }, '5,000'],
  // One part of four has no value.
  [{ ...contribution, items: repeated(contribution.items) }, '1,250'],
  [{ ...breakdown, groups: repeated(breakdown.groups) }, '5,000'],
  [{ ...comparison, units: repeated(comparison.units) }, '5,000'],
  [{ ...matrix, items: repeated(matrix.items) }, '5,000'],
  [{ ...kano, items: repeated(kano.items) }, '5,000'],
  [{ ...scorecard, rows: repeated(scorecard.rows) }, '5,000'],
] as const;

describe('a summary of 5,000', () => {
  it.each(LONG.map(([document, count]) => [document.type, document, count] as const))(
    'has its counts in groups of three digits: %s',
    { timeout: 120_000 },
    (type, document, count) => {
      const pipeline = new Pipeline<Envelope, Figures, Words, AnyDrawing>(WIDGETS[type]!);
      pipeline.read(document);
      for (const language of ['en', 'zh-CN', 'zh-TW']) {
        pipeline.translate(language);
        const { summary } = pipeline.words!;
        expect(summary).toContain(count);
        // But years.
        expect(summary.replaceAll('2025', '')).not.toMatch(/\d{4}/);
      }
    },
  );
});
