import { defineWidget } from '../../element/widget.js';
import { kanoDatum, kanoTip } from './kano.describe.js';
import { kanoLayout } from './kano.layout.js';
import { kanoModel } from './kano.model.js';
import { kanoSchema } from './kano.schema.js';
import { kanoWords } from './kano.words.js';
import { kanoMessages } from './messages/index.js';

/** The Kano model, from a document to a drawing. */
export const kanoWidget = defineWidget({
  type: 'kano',
  schema: kanoSchema,
  messages: kanoMessages,
  model: kanoModel,
  words: kanoWords,
  layout: kanoLayout,
  describe: kanoTip,
  datum: kanoDatum,
});
