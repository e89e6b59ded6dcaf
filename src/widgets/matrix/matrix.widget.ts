import { defineWidget } from '../../element/widget.js';
import { matrixDatum, matrixTip } from './matrix.describe.js';
import { matrixLayout } from './matrix.layout.js';
import { matrixModel } from './matrix.model.js';
import { matrixSchema } from './matrix.schema.js';
import { matrixWords } from './matrix.words.js';
import { matrixMessages } from './messages/index.js';
import { matrixSpans } from './matrix.layout.js';

/** The importance-performance matrix, from a document to a drawing. */
export const matrixWidget = defineWidget({
  type: 'matrix',
  schema: matrixSchema,
  messages: matrixMessages,
  model: matrixModel,
  spans: matrixSpans,
  words: matrixWords,
  layout: matrixLayout,
  describe: matrixTip,
  datum: matrixDatum,
});
