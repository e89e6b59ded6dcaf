import { defineWidget } from '../../element/widget.js';
import { attainmentDatum, attainmentTip } from './attainment.describe.js';
import { attainmentLayout } from './attainment.layout.js';
import { attainmentModel } from './attainment.model.js';
import { attainmentSchema } from './attainment.schema.js';
import { attainmentWords } from './attainment.words.js';
import { attainmentMessages } from './messages/index.js';
import { attainmentSpans } from './bullet.layout.js';

/** Attained targets, from a document to a drawing. */
export const attainmentWidget = defineWidget({
  type: 'attainment',
  schema: attainmentSchema,
  messages: attainmentMessages,
  model: attainmentModel,
  spans: attainmentSpans,
  words: attainmentWords,
  layout: attainmentLayout,
  describe: attainmentTip,
  datum: attainmentDatum,
});
