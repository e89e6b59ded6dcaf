import type { DashboardMessages } from './messages.js';

export const en: DashboardMessages = {
  segments: 'Show',
  all: 'All',
  attention: (count, all) => `${count} of ${all} ${count === 1 ? 'needs' : 'need'} a look`,
  calm: 'Nothing needs a look.',
  problems: (count) => `Notes on the data (${count})`,
  shown: (segment) => `Now showing: ${segment}`,
  notLoaded: (tag) => `This page has not loaded <${tag}>.`,
  tables: { widgets: 'charts' },
  columns: { type: 'Type' },
};
