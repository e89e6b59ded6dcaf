import { defineWidget } from '../../element/widget.js';
import { gapDatum, gapTip } from './gap.describe.js';
import { gapLayout } from './gap.layout.js';
import { gapModel } from './gap.model.js';
import { gapSchema } from './gap.schema.js';
import { gapMessages } from './messages/index.js';
import { gapWords } from './gap.words.js';
import { gapSpans } from './chain.layout.js';

/** The gap, from a document to a drawing. */
export const gapWidget = defineWidget({
  type: 'gap',
  schema: gapSchema,
  messages: gapMessages,
  model: gapModel,
  spans: gapSpans,
  words: gapWords,
  layout: gapLayout,
  describe: gapTip,
  datum: gapDatum,
});
