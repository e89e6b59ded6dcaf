import { defineWidget } from '../../element/widget.js';
import { likertDatum, likertTip } from './likert.describe.js';
import { likertLayout } from './likert.layout.js';
import { likertModel } from './likert.model.js';
import { likertSchema } from './likert.schema.js';
import { likertWords } from './likert.words.js';
import { likertMessages } from './messages/index.js';
import { likertSpans } from './likert.layout.js';

/** Answers on one scale, from a document to a drawing. */
export const likertWidget = defineWidget({
  type: 'likert',
  schema: likertSchema,
  messages: likertMessages,
  model: likertModel,
  spans: likertSpans,
  words: likertWords,
  layout: likertLayout,
  describe: likertTip,
  datum: likertDatum,
});
