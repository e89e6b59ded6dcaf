import { defineWidget } from '../../element/widget.js';
import { paretoMessages } from './messages/index.js';
import { paretoDatum, paretoTip } from './pareto.describe.js';
import { paretoLayout } from './pareto.layout.js';
import { paretoModel } from './pareto.model.js';
import { paretoSchema } from './pareto.schema.js';
import { paretoWords } from './pareto.words.js';
import { paretoSpans } from './marks.layout.js';

/** The Pareto chart, from a document to a drawing. */
export const paretoWidget = defineWidget({
  type: 'pareto',
  schema: paretoSchema,
  messages: paretoMessages,
  model: paretoModel,
  spans: paretoSpans,
  words: paretoWords,
  layout: paretoLayout,
  describe: paretoTip,
  datum: paretoDatum,
});
