import { describe, expect, it } from 'vitest';
import { Pipeline } from '../../src/element/pipeline.js';
import {
  contribution,
  funnel,
  gap,
  gauge,
  kpi,
  pareto,
  trend,
  kano,
  matrix,
} from '../support/documents.js';
import { WIDGETS } from '../support/widgets.js';

const index = { method: 'index', items: [] };

describe('empty lists are no data and no error (rule 7)', () => {
  it.each([
    ['series', trend({ series: [] })],
    ['points', trend({ series: [{ key: 'a', points: [] }] })],
    ['columns', trend({ series: [{ key: 'a', t: [] }] })],
    ['stages', funnel({ stages: [] })],
    ['stages beside channels', funnel({ stages: [], channels: [{ key: 'a', counts: [] }] })],
    ['items of a gauge', gauge({ measure: index })],
    ['items of a KPI', kpi({ measure: index, spark: [] })],
    ['dimensions', gap({ dimensions: [] })],
    ['causes', pareto({ causes: [] })],
    ['parts of a total', contribution({ items: [], base: 60 })],
    ['items of a matrix', matrix({ items: [] })],
    ['items of the Kano model', kano({ items: [] })],
  ])('%s', (_, document) => {
    const pipeline = new Pipeline(WIDGETS[(document as { type: string }).type]!);
    pipeline.read(document);
    for (const lang of ['en', 'zh-CN', 'zh-TW']) {
      pipeline.translate(lang);
      expect([pipeline.state, pipeline.problems]).toEqual(['empty', []]);
      expect(pipeline.summary).toBe(pipeline.language.shared.empty);
    }
  });
});
