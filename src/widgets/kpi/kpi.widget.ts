import { defineWidget } from '../../element/widget.js';
import { kpiDatum, kpiTip } from './kpi.describe.js';
import { kpiLayout } from './kpi.layout.js';
import { kpiModel } from './kpi.model.js';
import { kpiSchema } from './kpi.schema.js';
import { kpiWords } from './kpi.words.js';
import { kpiMessages } from './messages/index.js';
import { kpiSpans } from './spark.layout.js';

/** The KPI, from a document to a drawing. */
export const kpiWidget = defineWidget({
  type: 'kpi',
  schema: kpiSchema,
  messages: kpiMessages,
  model: kpiModel,
  spans: kpiSpans,
  words: kpiWords,
  layout: kpiLayout,
  describe: kpiTip,
  datum: kpiDatum,
});
