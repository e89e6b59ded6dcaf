import type { ChangeFact, GapCounts, Messages, TargetFact } from './messages.js';

/** "1.0 points": what has decimals takes the plural. */
const points = (value: string) => `${value} point${value === '1' ? '' : 's'}`;

const quoted = (name: string) => `\u201c${name}\u201d`;

const judged = (fact: TargetFact | null): string => {
  const { target, verdict } = fact ?? {};
  return verdict
    ? {
        met: `The target of ${target} is met`,
        missed: `The target of ${target} is missed`,
        uncertain: `The data can\u2019t tell whether the target of ${target} is met`,
      }[verdict]
    : '';
};

/** A sentence of all that there is to add; `''` for nothing. */
const also = (...parts: readonly string[]): string => {
  const text = parts.filter(Boolean).join('; ');
  return text && ` ${text}.`;
};

const than = ({ size, down }: { size: string; down: boolean }) =>
  `, ${size} ${down ? 'lower' : 'higher'} than `;

const noise = {
  rise: ', more than chance would explain',
  fall: ', more than chance would explain',
  unclear: ', which may be chance',
  untested: '',
};

/** ", 3.6 points lower than before, which may be chance". */
const moved = (change: ChangeFact | null, before = 'before'): string =>
  !change
    ? ''
    : change.finding === 'same'
      ? ', the same as before'
      : `${than(change)}${before}${noise[change.finding]}`;

const verb = (count: number, word: string) => `${word}${count === 1 ? 's' : ''}`;

/** "22 of 24 fall short, 1 exceeds it and 1 may be chance". */
const counted = ({ all, short, exceeding, even, unclear }: GapCounts): string =>
  [
    `${short} of ${all} ${verb(short, 'fall')} short`,
    exceeding && `${exceeding} ${verb(exceeding, 'exceed')} it`,
    even && `${even} ${verb(even, 'meet')} it`,
    unclear && `${unclear} may be chance`,
  ]
    .filter(Boolean)
    .join(', ')
    .replace(/,(?=[^,]*$)/, ' and');

const weightedGap = (weighted: string) =>
  weighted && `; weighted by importance, the gap is ${weighted}`;

export const en: Messages = {
  tag: 'en',
  loading: 'Waiting for data',
  empty: 'No data',
  invalid: 'These data can\u2019t be drawn',
  invalidKept: 'The newest data can\u2019t be drawn; older ones are shown',
  withheld: (minimum) => `Withheld: fewer than ${minimum} answers`,
  lowN: (minimum) => `n < ${minimum}`,
  stale: (asOf) => `Out of date: as of ${asOf}`,
  asOf: (time) => `as of ${time}`,
  sample: (n) => `n = ${n}`,
  missing: (count) => `${count} without an answer`,
  notAvailable: 'n/a',
  howCalculated: 'How calculated',
  close: 'Close',
  dataNotes: 'Notes on the data',
  tableOf: 'Data table',
  chart: 'interactive chart',
  tools: 'Tools',
  interval: (level) => `${level} interval`,
  range: (from, to) => `${from} to ${to}`,
  quoted,
  comma: ', ',
  pair: (name, value) => `${name}: ${value}`,
  aside: (name, note) => `${name} (${note})`,
  quarter: (year, quarter) => `Q${quarter}${year && ` ${year}`}`,
  week: (year, week) => (year ? `week ${week}, ${year}` : `W${week}`),
  points,
  score: points,
  target: (value) => `target ${value}`,
  unchanged: 'as before',
  asGiven: 'Values as given.',
  realChange:
    'A change counts where the interval of the difference (Newcombe 1998; Welch for means) leaves out 0.',

  problems: {
    sentence: (found, expected) => `Found ${found}; expected ${expected}.`,
    found: {
      nothing: 'nothing',
      list: 'a list',
      object: 'an object',
      'not-finite': 'a number without a value',
    },
    expected: (detail) => ({
      number: 'a number',
      whole: 'a whole number \u2265 0',
      count: 'a number \u2265 0',
      positive: 'a number > 0',
      fraction: 'a number > 0 and < 1',
      string: 'a text that isn\u2019t empty',
      text: 'a text or texts by language',
      list: 'a list',
      object: 'an object',
      time: 'a time such as 2024-Q1, 2024-W09 or 2024-03-01T08:00:00Z',
      duration: 'a duration such as P1D',
      'time-zone': 'a time zone such as Asia/Tokyo',
      unit: 'percent, count, index, days, currency:XXX',
      'number-or-object': 'a number or an object',
      target: 'a number, or min and max',
      'max-above-min': 'a max > min',
      ascending: `a number > ${detail}`,
      'one-of': `one of: ${detail}`,
      'at-least': `at least ${detail}`,
      'at-most': `at most ${detail}`,
      field: `the field ${quoted(detail)}`,
      json: 'JSON',
      shallower: 'fewer levels',
      times: 'a later time',
      any: 'another value',
    }),
    codes: (detail, found) => ({
      'unknown-field': `Found the unknown field ${quoted(detail)}, which is ignored.`,
      'looks-like-fraction': 'Found only values from 0 to 1; expected percentages from 0 to 100.',
      'stage-grows': `Found ${found}, more than the ${detail} of the stage before it.`,
      'over-fulfilled': `Found ${found}; expected at most ${detail}, so ${detail} is counted.`,
      'not-trials':
        'More than half of the points lie outside the limits; try control \u201cxmr\u201d.',
      'duplicate-key': `Found the key ${quoted(detail)} twice in its list.`,
      'wrong-length': `Found a list of another length; expected a length of ${detail}.`,
      'not-nps-scale': `Found a list of another length; expected a length of ${detail}.`,
      'sum-exceeds-stage': `Found channels that add up to ${detail}; the stage has ${found}.`,
    }),
    more: (count) => `and ${count} more`,
  },

  columns: {
    measure: 'Measure',
    value: 'Value',
    lower: 'Lower bound',
    upper: 'Upper bound',
    n: 'Sample size (n)',
    target: 'Target',
    verdict: 'Verdict',
    previous: 'Previous',
    change: 'Change',
    key: 'Key',
    label: 'Name',
    depth: 'Level',
    weight: 'Weight',
    score: 'Score',
    contribution: 'Contribution',
    count: 'Count',
    'of-base': 'Share of base',
    'of-previous': 'Share of previous stage',
    pending: 'Pending',
    dropped: 'Dropped',
    'median-hours': 'Median time',
    'within-target': 'Within target time',
    expectation: 'Expectation',
    perception: 'Perception',
    gap: 'Gap',
    minimum: 'Minimum acceptable',
    adequacy: 'Adequacy',
    importance: 'Importance',
    'weighted-gap': 'Weighted gap',
    group: 'Group',
    from: 'From',
    to: 'To',
    share: 'Share',
    t: 'Period',
    series: 'Series',
    channel: 'Channel',
    requested: 'Requested',
    fulfilled: 'Supplied',
    capped: 'Capped rate',
    inflation: 'Demand inflation',
    'lower-limit': 'Lower control limit',
    'upper-limit': 'Upper control limit',
    signal: 'Signal',
    sold: 'Sold',
    accuracy: 'Forecast accuracy',
    center: 'Centre line',
  },
  tables: {
    items: 'items',
    bands: 'bands',
    answers: 'answers',
    channels: 'channels',
    comparison: 'targets and period before',
    chain: 'service chain',
    details: 'more figures',
    events: 'events',
  },
  codes: {
    met: 'target met',
    missed: 'target missed',
    uncertain: 'target: can\u2019t be told yet',
    'beyond-limit': 'beyond limit',
    run: 'run on one side',
    trend: 'steady trend',
    efficacy: 'Efficacy',
    conformance: 'Within the company',
    diagnosis: 'Diagnosis gap',
    prescription: 'Prescription gap',
    pharmacy: 'Pharmacy gap',
    perception: 'Perception gap',
    service: 'Service gap',
    communication: 'Communication gap',
    value: 'Level',
    csat: 'CSAT',
    mean: 'Mean rating',
    nps: 'Net Promoter Score',
    index: 'Weighted index',
    ratio: 'Share',
  },

  gauge: {
    change: (size) => `${size} vs before`,
    tones: { bad: 'bad', poor: 'poor', fair: 'fair', good: 'good', excellent: 'excellent' },
    rated: (rating) => `rated ${rating}`,
    groups: { detractors: 'Detractors', passives: 'Passives', promoters: 'Promoters' },
    level: (value, from, to) => ({
      value: `The level is ${value}`,
      csat: `${value} gave one of the top ${from} of ${to} ratings`,
      mean: `The mean rating is ${value} on a scale from ${from} to ${to}`,
      nps: `The Net Promoter Score is ${value}`,
      index: `The weighted index is ${value}`,
      ratio: `The share is ${value}: ${from} of ${to}`,
    }),
    summary(level, change, target, weakest) {
      const verdict = judged(target);
      const { names, sharing = 0, value } = weakest ?? {};
      const link = names
        ? `${verdict ? 'the' : 'The'} weakest ${sharing > 1 ? 'parts are' : 'part is'} ${names} (${value})`
        : '';
      return `${level}${moved(change)}.${also(verdict, link)}`;
    },
    definition: (top, of) => ({
      csat: `Answers with one of the top ${top} of ${of} ratings \u00f7 all answers; blanks don\u2019t count. Wilson interval.`,
      mean: 'Sum of ratings \u00f7 answers; blanks don\u2019t count. Student\u2019s t interval.',
      nps: 'Share of promoters (9 and 10) \u2212 share of detractors (0 to 6); blanks don\u2019t count. Adjusted-Wald interval (Rocks 2016).',
      index:
        'Sum of weight \u00d7 score \u00f7 sum of weights, level by level; items without a score don\u2019t count.',
      ratio: 'Part \u00f7 whole. Wilson interval.',
      target: 'Where the interval holds the target, the verdict is open.',
    }),
  },

  funnel: {
    labels: {
      dissatisfied: 'Dissatisfied',
      complained: 'Complained',
      registered: 'Registered',
      acknowledged: 'Acknowledged',
      investigated: 'Investigated',
      resolved: 'Resolved',
      'followed-up': 'Followed up',
      satisfied: 'Satisfied with handling',
      retained: 'Stayed a customer',
      aware: 'Aware',
      considering: 'Considering',
      purchased: 'Purchased',
      repeat: 'Bought again',
      loyal: 'Loyal',
      advocate: 'Recommends',
    },
    unassigned: 'Unassigned',
    goOn: (share) => `${share} go on`,
    median: (time, target) => `median ${time}${target && `, target ${target}`}`,
    within: (share, target) => `${share} within ${target || 'target time'}`,
    summary({ base, last, count, share, reach, change, drop, pending, late, lateCount }) {
      const end = reach
        ? `${share} of ${quoted(base)} reach ${quoted(last)}`
        : `${quoted(last)} counts ${count}${share && `, ${share} of ${quoted(base)}`}`;
      const lost = drop
        ? `the biggest drop is between ${quoted(drop.from)} and ${quoted(drop.to)} (${drop.count})`
        : 'no step shows a drop';
      const slow =
        late && `${late} ${lateCount > 1 ? 'take' : 'takes'} longer than the target time`;
      return `${end}${moved(change)}; ${lost}.${also(slow, pending && `${slow ? 's' : 'S'}till on their way: ${pending}`)}`;
    },
    definition: {
      stages:
        'All stages count one cohort. Share of base = count \u00f7 base stage; step rate = count \u00f7 stage before; dropped = stage before \u2212 count \u2212 pending. The change is of the share of base.',
      times: 'Median time: from the stage before. Within target time: a share of the count.',
      channels: 'Channels: shares of the base stage, rounded to add up to 100%.',
    },
  },

  gap: {
    labels: {
      tangibles: 'Tangibles',
      reliability: 'Reliability',
      responsiveness: 'Responsiveness',
      assurance: 'Assurance',
      empathy: 'Empathy',
      attitude: 'Attitude',
      technique: 'Technical skill',
      responsibility: 'Sense of responsibility',
      facilities: 'Facilities',
      management: 'Management',
      highlights: 'Service highlights',
      complaints: 'Complaints',
      errors: 'Errors',
    },
    stations: {
      expected: 'Expected',
      understood: 'Understood',
      specified: 'Specified',
      delivered: 'Delivered',
      perceived: 'Perceived',
      promised: 'Promised',
    },
    stationOwners: {
      expected: 'by customers',
      understood: 'by management',
      specified: 'in standards',
      delivered: 'by staff',
      perceived: 'by customers',
      promised: 'to customers',
    },
    questions: {
      diagnosis: [
        'Do we know our customers and what they expect?',
        'Does every service we offer matter to them?',
        'Do we welcome complaints, and answer them fast?',
      ],
      prescription: [
        'Which standards follow from our service idea?',
        'Do most staff accept it?',
        'Do standards contradict expectations or one another?',
      ],
      pharmacy: [
        'Are the standards too complex or too strict?',
        'Are staff trained, and supported by systems?',
        'Does pay reward sales alone?',
      ],
      perception: ['Do customers notice what is delivered?', 'Does what they see match it?'],
      service: [
        'Which gap before this one is the widest?',
        'Do we compare outcome and expectation regularly?',
      ],
      communication: [
        'Do those who promise talk to those who deliver?',
        'Do we promise too much, or at random?',
      ],
    },
    questionsHint: 'Select a gap for review questions',
    questionsOf: (gap) => `${gap}: what to ask`,
    tolerance: 'zone of tolerance',
    unclear: 'may be chance',
    noExpectation: 'Performance only (SERVPERF): without expectations there is no gap.',
    parts: { dimensions: 'By dimension', chain: 'Along the service chain' },
    shareOfService: 'Share of the service gap',
    several: (count) => `${count} dimensions`,
    between: ' ',
    summary: ({ widest, sharing, size, proven, counts, weighted }) =>
      `${widest} ${verb(sharing, 'fall')} ${size} short of expectation${counts.all > 1 ? `, the widest shortfall${proven ? ' beyond chance' : ''}; ${counted(counts)}` : ''}${weightedGap(weighted)}.`,
    noShortfall: ({ exceeding, unclear }, weighted) =>
      `No dimension falls short of expectation${unclear ? ' beyond chance' : ''}${exceeding ? `; ${exceeding} ${verb(exceeding, 'exceed')} it` : ''}${weightedGap(weighted)}.`,
    noGaps: 'No dimension has both expectation and perception, so there is no gap.',
    performanceOnly: (lowest, sharing, value) =>
      `${lowest} ${sharing > 1 ? 'are' : 'is'} perceived lowest, at ${value}.`,
    chainSummary: ({ service, side, widest, sharing, size, from, to, communication, kept }) => {
      const level = side
        ? `${service} ${side < 0 ? 'less' : 'more'} than they expect`
        : 'what they expect';
      const name = widest.toLowerCase();
      const loss =
        sharing > 1
          ? `the widest losses are the ${name} (${size} each)`
          : widest
            ? `the widest loss is the ${name} (${size}), from ${quoted(from)} to ${quoted(to)}`
            : 'nothing is lost on the way';
      const promise = kept
        ? `is ${communication} ${kept < 0 ? 'less' : 'more'} than promised`
        : 'keeps the promise';
      return `Customers perceive ${level}; ${loss}${communication && `; delivery ${promise}`}.`;
    },
    definition: {
      gap: 'Gap = perception \u2212 expectation: a shortfall is negative. Adequacy = perception \u2212 minimum acceptable.',
      paired: 'Interval: paired, by Student\u2019s t.',
      welch: 'Interval: Welch\u2019s, as if different people had answered.',
      noise: (level) =>
        `A gap counts where its ${level} interval leaves out zero; without an interval, as given.`,
      weighted:
        'Weighted gap = sum of importance \u00d7 gap \u00f7 sum of importance, of dimensions that have both.',
      chain:
        'Gaps 1 to 3 and perception add up exactly to the service gap (gap 5), which Parasuraman, Zeithaml and Berry (1985) call a function of the others, not their sum; communication (gap 4) stands apart. Efficacy: gap 5 and gap 4 together.',
    },
  },

  trend: {
    labels: {
      'unit-fill': 'Unit fill rate',
      'line-fill': 'Line fill rate',
      'order-fill': 'Order fill rate',
      'on-time': 'On-time delivery',
      accuracy: 'Delivery accuracy',
      'to-door': 'To-door delivery',
      settlement: 'Online settlement success',
      'order-capture': 'Order-capture accuracy',
      'forecast-accuracy': 'Forecast accuracy',
      otif: 'On time in full',
    },
    capped: 'within the cap',
    forecast: 'forecast',
    summary({ series, value, time, target, capped, change, signals }) {
      const cap = capped && `; within the cap it was ${capped}`;
      const noted = signals
        ? `${signals.count} signal${signals.count === 1 ? '' : 's'}, the latest in ${signals.latest} (${signals.kind}${signals.since && ` since ${signals.since}`})`
        : '';
      return `${series} was ${value} in ${time}${moved(change, `in ${change?.since}`)}${cap}.${also(judged(target), noted)}`;
    },
    definition: {
      rate: 'Rate = sum supplied \u00f7 sum requested; supply beyond the request doesn\u2019t count; nothing requested, no rate.',
      capped: 'Capped rate = supplied \u00f7 the smaller of requested and cap.',
      inflation: 'Demand inflation = requested \u00f7 sold.',
      accuracy:
        'Forecast accuracy = 1 \u2212 WAPE (sum of absolute errors \u00f7 sum sold, or requested).',
      p: 'Control limits: p-chart, mean rate \u00b1 3 standard errors by each point\u2019s trials.',
      laney:
        'Control limits: Laney\u2019s p\u2032-chart, 3 sigma, with the variation between points.',
      xmr: 'Control limits: XmR chart, mean \u00b1 2.66 \u00d7 mean moving range.',
      signals:
        'Signals: beyond a limit; 8 or more points on one side of the centre; 6 or more rising or falling. A change counts beyond 3 sigma of the difference.',
    },
  },
};
