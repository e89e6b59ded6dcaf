import * as funnel from '../../stories/funnel/funnel.examples.js';
import * as gap from '../../stories/gap/gap.examples.js';
import * as gauge from '../../stories/gauge/gauge.examples.js';
import * as kpi from '../../stories/kpi/kpi.examples.js';
import * as scorecard from '../../stories/scorecard/scorecard.examples.js';
import * as trend from '../../stories/trend/trend.examples.js';

/** The documents of the stories, by widget. A list, since a browser can't look into folders. */
export const EXAMPLES = { gauge, funnel, gap, kpi, scorecard, trend } as const;
