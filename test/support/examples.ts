import * as breakdown from '../../stories/breakdown/breakdown.examples.js';
import * as comparison from '../../stories/comparison/comparison.examples.js';
import * as contribution from '../../stories/contribution/contribution.examples.js';
import * as attainment from '../../stories/attainment/attainment.examples.js';
import * as funnel from '../../stories/funnel/funnel.examples.js';
import * as gap from '../../stories/gap/gap.examples.js';
import * as gauge from '../../stories/gauge/gauge.examples.js';
import * as heatmap from '../../stories/heatmap/heatmap.examples.js';
import * as kano from '../../stories/kano/kano.examples.js';
import * as kpi from '../../stories/kpi/kpi.examples.js';
import * as pareto from '../../stories/pareto/pareto.examples.js';
import * as matrix from '../../stories/matrix/matrix.examples.js';
import * as scorecard from '../../stories/scorecard/scorecard.examples.js';
import * as trend from '../../stories/trend/trend.examples.js';

import * as likert from '../../stories/likert/likert.examples.js';

/** The documents of the stories, by widget. A list, since a browser can't look into folders. */
export const EXAMPLES = {
  gauge,
  funnel,
  gap,
  kpi,
  trend,
  breakdown,
  comparison,
  matrix,
  kano,
  pareto,
  contribution,
  attainment,
  likert,
  heatmap,
  scorecard,
} as const;
