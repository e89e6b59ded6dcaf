import { defineWidget } from '../../element/widget.js';
import { trendDatum, trendTip } from './trend.describe.js';
import { trendLayout } from './trend.layout.js';
import { trendModel } from './trend.model.js';
import { trendSchema } from './trend.schema.js';
import { trendMessages } from './messages/index.js';
import { trendSpans } from './spans.layout.js';
import { trendWords } from './trend.words.js';

/** The trend, from a document to a drawing. */
export const trendWidget = defineWidget({
  type: 'trend',
  schema: trendSchema,
  messages: trendMessages,
  model: trendModel,
  spans: trendSpans,
  words: trendWords,
  layout: trendLayout,
  describe: trendTip,
  datum: trendDatum,
});
