import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import type { Box, Drawing } from '../../../src/chart/drawing.js';
import { heatmapWidget } from '../../../src/widgets/heatmap/heatmap.widget.js';
import type { HeatmapFigures } from '../../../src/widgets/heatmap/heatmap.model.js';
import { deepFreeze } from '../../support/freeze.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { there } from '../../statistics/support.js';

export const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];

/** The figures of a document; it must be valid. */
export const figuresOf = (document: unknown): HeatmapFigures =>
  heatmapWidget.model(there(parse(heatmapWidget.schema, deepFreeze(document)).data));

/** A document in a language, to be laid out in many boxes. */
export function shown(document: unknown, lang = 'en') {
  const { words: wordsOf, messages, layout, describe } = heatmapWidget;
  const figures = figuresOf(document);
  const language = languageOf(lang, 'UTC', messages);
  const words = wordsOf(figures, language);
  return {
    figures,
    words,
    layOut: (box: Box): Drawing => layout(figures, words, box, fixedMeasurer, {}),
    tip: (key: string, group: string) =>
      describe(figures, words, { key, group, x: 0, y: 0, width: 0, height: 0 }, language),
  };
}

/** A small document; `fields` are added or replace its own. */
export const heatmap = (cells: readonly (readonly unknown[])[], fields: object = {}) => ({
  type: 'heatmap',
  rows: cells.map((_, index) => ({ key: `r${index + 1}` })),
  columns: (cells[0] ?? []).map((_, index) => ({ key: `c${index + 1}` })),
  cells,
  ...fields,
});

export const share = (part: number, whole: number) => ({ part, whole });
