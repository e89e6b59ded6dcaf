import { defineWidget } from '../../element/widget.js';
import { heatmapDatum, heatmapTip } from './heatmap.describe.js';
import { heatmapLayout } from './heatmap.layout.js';
import { heatmapModel } from './heatmap.model.js';
import { heatmapSchema } from './heatmap.schema.js';
import { heatmapWords } from './heatmap.words.js';
import { heatmapMessages } from './messages/index.js';

/** The heatmap, from a document to a drawing. */
export const heatmapWidget = defineWidget({
  type: 'heatmap',
  schema: heatmapSchema,
  messages: heatmapMessages,
  model: heatmapModel,
  words: heatmapWords,
  layout: heatmapLayout,
  describe: heatmapTip,
  datum: heatmapDatum,
});
