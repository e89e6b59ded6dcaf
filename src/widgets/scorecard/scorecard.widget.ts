import { defineWidget } from '../../element/widget.js';
import { scorecardMessages } from './messages/index.js';
import { scorecardDatum, scorecardTip } from './scorecard.describe.js';
import { scorecardLayout } from './scorecard.layout.js';
import { scorecardModel } from './scorecard.model.js';
import { scorecardSchema } from './scorecard.schema.js';
import { scorecardWords } from './scorecard.words.js';

/** The scorecard, from a document to a drawing. */
export const scorecardWidget = defineWidget({
  type: 'scorecard',
  schema: scorecardSchema,
  messages: scorecardMessages,
  model: scorecardModel,
  words: scorecardWords,
  layout: scorecardLayout,
  describe: scorecardTip,
  datum: scorecardDatum,
});
