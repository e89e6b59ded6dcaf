import { defineWidget } from '../../element/widget.js';
import { comparisonDatum, comparisonTip } from './comparison.describe.js';
import { comparisonLayout } from './comparison.layout.js';
import { comparisonModel } from './comparison.model.js';
import { comparisonSchema } from './comparison.schema.js';
import { comparisonWords } from './comparison.words.js';
import { comparisonMessages } from './messages/index.js';
import { comparisonSpans } from './domains.layout.js';

/** The comparison, from a document to a drawing. */
export const comparisonWidget = defineWidget({
  type: 'comparison',
  schema: comparisonSchema,
  messages: comparisonMessages,
  model: comparisonModel,
  spans: comparisonSpans,
  words: comparisonWords,
  layout: comparisonLayout,
  describe: comparisonTip,
  datum: comparisonDatum,
});
