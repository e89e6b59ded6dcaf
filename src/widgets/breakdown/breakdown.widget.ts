import { defineWidget } from '../../element/widget.js';
import { breakdownDatum, breakdownTip } from './breakdown.describe.js';
import { breakdownLayout } from './breakdown.layout.js';
import { breakdownModel } from './breakdown.model.js';
import { breakdownSchema } from './breakdown.schema.js';
import { breakdownWords } from './breakdown.words.js';
import { breakdownMessages } from './messages/index.js';
import { breakdownSpans } from './parts.layout.js';

/** The breakdown, from a document to a drawing. */
export const breakdownWidget = defineWidget({
  type: 'breakdown',
  schema: breakdownSchema,
  messages: breakdownMessages,
  model: breakdownModel,
  spans: breakdownSpans,
  words: breakdownWords,
  layout: breakdownLayout,
  describe: breakdownTip,
  datum: breakdownDatum,
});
