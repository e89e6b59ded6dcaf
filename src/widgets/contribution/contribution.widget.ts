import { defineWidget } from '../../element/widget.js';
import { contributionMessages } from './messages/index.js';
import { contributionDatum, contributionTip } from './contribution.describe.js';
import { contributionLayout } from './contribution.layout.js';
import { contributionModel } from './contribution.model.js';
import { contributionSchema } from './contribution.schema.js';
import { contributionWords } from './contribution.words.js';
import { contributionSpans } from './rows.layout.js';

/** The contribution, from a document to a drawing. */
export const contributionWidget = defineWidget({
  type: 'contribution',
  schema: contributionSchema,
  messages: contributionMessages,
  model: contributionModel,
  spans: contributionSpans,
  words: contributionWords,
  layout: contributionLayout,
  describe: contributionTip,
  datum: contributionDatum,
});
