import { defineWidget } from '../../element/widget.js';
import { gaugeDatum, gaugeTip } from './gauge.describe.js';
import { gaugeLayout } from './gauge.layout.js';
import { gaugeModel } from './gauge.model.js';
import { gaugeSchema } from './gauge.schema.js';
import { gaugeMessages } from './messages/index.js';
import { gaugeWords } from './gauge.words.js';

/** The gauge, from a document to a drawing. */
export const gaugeWidget = defineWidget({
  type: 'gauge',
  schema: gaugeSchema,
  messages: gaugeMessages,
  model: gaugeModel,
  words: gaugeWords,
  layout: gaugeLayout,
  describe: gaugeTip,
  datum: gaugeDatum,
});
