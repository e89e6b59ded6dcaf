import type { MatrixMessages } from './messages.js';

const AT = {
  mean: 'the means of all attributes',
  median: 'the medians of all attributes',
  midpoint: 'the middle of the scales',
  given: 'the values given',
} as const;

/** Before the value of a line of the crosshair. */
const LINES = { mean: 'mean ', median: 'median ', midpoint: 'midpoint ', given: '' } as const;

export const en: MatrixMessages = {
  columns: {
    importance: 'Importance',
    performance: 'Performance',
    quadrant: 'Quadrant',
    clear: 'Certainty',
    rank: 'Priority',
  },
  codes: {
    'concentrate-here': 'concentrate here',
    'keep-up': 'keep up the good work',
    'low-priority': 'low priority',
    'possible-overkill': 'possible overkill',
    clear: 'clear',
    unclear: 'too close to call',
  },
  corners: {
    'concentrate-here': 'CONCENTRATE HERE',
    'keep-up': 'KEEP UP THE GOOD WORK',
    'low-priority': 'LOW PRIORITY',
    'possible-overkill': 'POSSIBLE OVERKILL',
  },
  importanceKinds: { stated: 'Stated importance', derived: 'Derived importance' },
  axis: (name, at, value) => `${name} (line: ${LINES[at]}${value})`,
  unclear: 'quadrant too close to call',
  several: (count) => `${count} attributes`,
  short({ first, next, all, short, unclear, unclearNames, tested, write }) {
    const count = `${write(short)} of ${write(all)} attributes ${short === 1 ? 'is' : 'are'} important but low in performance`;
    const sentences = [
      first ? `Improve ${first} first${next && `, then ${next}`}.` : '',
      `${count}${tested ? '' : ' (not tested for significance)'}.`,
      unclear ? `Too close to call: ${unclearNames}.` : '',
    ];
    return sentences.filter(Boolean).join(' ');
  },
  noShort: 'No attribute is both important and low in performance.',
  shortOf: (short, all) => `${short} of ${all}`,
  firstIs: (name) => `to improve: first ${name}`,
  notShown: (what, minimum) => `Not shown: ${what} (fewer than ${minimum} answers).`,
  withoutPoint: 'Without a point',
  definition: {
    crosshair: (at, importance, performance) =>
      `The crosshair stands at ${AT[at]}: importance ${importance}, performance ${performance}.`,
    kinds: {
      stated: 'Importance is what customers stated.',
      derived:
        'Importance is derived from the answers, such as by correlation with overall satisfaction; customers were not asked for it.',
    },
    quadrants:
      'Quadrants after Martilla and James (1977); a point on the crosshair counts as high.',
    rank: 'Priority = importance × (crosshair − performance), the largest first.',
    means: 'Interval of a mean: Student’s t.',
    correlations: 'Interval of a correlation: Fisher’s z.',
    unclear: (level) =>
      `A quadrant is too close to call where a ${level} interval crosses the crosshair, which is taken as fixed.`,
    counted: 'All were counted (census), so quadrants are taken as they are, without intervals.',
    untested:
      'Where importance or performance has no interval, the quadrant is stated as it is, without a test for significance.',
  },
};
