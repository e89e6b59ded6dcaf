import { languageOf, type Catalogue, type Messages } from '../../src/i18n/index.js';
import { funnelMessages } from '../../src/widgets/funnel/messages/index.js';
import { gapMessages } from '../../src/widgets/gap/messages/index.js';
import { gaugeMessages } from '../../src/widgets/gauge/messages/index.js';
import { kpiMessages } from '../../src/widgets/kpi/messages/index.js';
import { scorecardMessages } from '../../src/widgets/scorecard/messages/index.js';
import { trendMessages } from '../../src/widgets/trend/messages/index.js';
import type { Kind } from './small.js';

/** The messages of each widget, by its name. A list, since a browser can't look into folders. */
export const CATALOGUES: Readonly<Record<Kind, Catalogue>> = {
  gauge: gaugeMessages,
  funnel: funnelMessages,
  gap: gapMessages,
  kpi: kpiMessages,
  scorecard: scorecardMessages,
  trend: trendMessages,
};

/** All messages of a language, in the shape in which a page registers them. */
export const messagesOf = (tag: string): Messages => {
  const own = Object.entries(CATALOGUES).map(
    ([name, catalogue]) => [name, languageOf(tag, undefined, catalogue).messages] as const,
  );
  return { ...languageOf(tag).shared, ...Object.fromEntries(own) } as Messages;
};
