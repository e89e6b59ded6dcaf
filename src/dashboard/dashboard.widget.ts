import { defineWidget } from '../element/widget.js';
import { dashboardModel } from './dashboard.model.js';
import { dashboardSchema } from './dashboard.schema.js';
import { dashboardWords } from './dashboard.words.js';
import { dashboardMessages } from './messages/index.js';

/** The steps from the document of a dashboard to its words. Its picture are those of its widgets. */
export const dashboardWidget = defineWidget({
  type: 'dashboard',
  schema: dashboardSchema,
  messages: dashboardMessages,
  model: dashboardModel,
  words: dashboardWords,
  layout: () => ({ width: 0, height: 0, marks: [], texts: [], targets: [] }),
  describe: () => ({ title: '', rows: [] }),
  datum: () => null,
});
