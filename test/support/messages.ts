import { languageOf, type Catalogue, type Messages } from '../../src/i18n/index.js';
import { breakdownMessages } from '../../src/widgets/breakdown/messages/index.js';
import { comparisonMessages } from '../../src/widgets/comparison/messages/index.js';
import { contributionMessages } from '../../src/widgets/contribution/messages/index.js';
import { attainmentMessages } from '../../src/widgets/attainment/messages/index.js';
import { funnelMessages } from '../../src/widgets/funnel/messages/index.js';
import { gapMessages } from '../../src/widgets/gap/messages/index.js';
import { gaugeMessages } from '../../src/widgets/gauge/messages/index.js';
import { heatmapMessages } from '../../src/widgets/heatmap/messages/index.js';
import { kanoMessages } from '../../src/widgets/kano/messages/index.js';
import { kpiMessages } from '../../src/widgets/kpi/messages/index.js';
import { paretoMessages } from '../../src/widgets/pareto/messages/index.js';
import { likertMessages } from '../../src/widgets/likert/messages/index.js';
import { matrixMessages } from '../../src/widgets/matrix/messages/index.js';
import { scorecardMessages } from '../../src/widgets/scorecard/messages/index.js';
import { trendMessages } from '../../src/widgets/trend/messages/index.js';
import type { Kind } from './small.js';

/** The messages of each widget, by its name. A list, since a browser can't look into folders. */
export const CATALOGUES: Readonly<Record<Kind, Catalogue>> = {
  gauge: gaugeMessages,
  funnel: funnelMessages,
  gap: gapMessages,
  heatmap: heatmapMessages,
  kpi: kpiMessages,
  scorecard: scorecardMessages,
  trend: trendMessages,
  breakdown: breakdownMessages,
  comparison: comparisonMessages,
  pareto: paretoMessages,
  contribution: contributionMessages,
  attainment: attainmentMessages,
  likert: likertMessages,
  matrix: matrixMessages,
  kano: kanoMessages,
};

/** All messages of a language, in the shape in which a page registers them. */
export const messagesOf = (tag: string): Messages => {
  const own = Object.entries(CATALOGUES).map(
    ([name, catalogue]) => [name, languageOf(tag, undefined, catalogue).messages] as const,
  );
  return { ...languageOf(tag).shared, ...Object.fromEntries(own) } as Messages;
};
