import type { GapCounts, Messages } from './messages.js';

/** "1.0 points": what has decimals takes the plural. */
const points = (value: string) => `${value} ${value === '1' ? 'point' : 'points'}`;

/** "22 of 24 fall short, 1 exceeds it and 1 may be chance". */
const counted = ({ all, short, exceeding, even, unclear }: GapCounts): string => {
  const parts = [
    short === all
      ? `all ${all} fall short`
      : `${short} of ${all} ${short === 1 ? 'falls' : 'fall'} short`,
    exceeding ? `${exceeding} ${exceeding === 1 ? 'exceeds' : 'exceed'} it` : '',
    even ? `${even} ${even === 1 ? 'meets' : 'meet'} it` : '',
    unclear ? `${unclear} may be chance` : '',
  ].filter(Boolean);
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join('');
};

const weightedGap = (weighted: string): string =>
  weighted && `; weighted by importance, the gap is ${weighted}`;

export const en: Messages = {
  tag: 'en',
  loading: 'Waiting for data',
  empty: 'No data',
  invalid: 'These data can\u2019t be drawn',
  invalidKept: 'The newest data can\u2019t be drawn; this is the last good picture',
  withheld: (minimum) => `Withheld: fewer than ${minimum} answers`,
  lowN: (minimum) => `n < ${minimum}`,
  stale: (asOf) => `Out of date: these data are of ${asOf}`,
  asOf: (time) => `as of ${time}`,
  sample: (n) => `n = ${n}`,
  missing: (count) => `${count} without an answer`,
  notAvailable: 'n/a',
  howCalculated: 'How calculated',
  showTable: 'Show table',
  hideTable: 'Hide table',
  close: 'Close',
  dataNotes: 'Notes on the data',
  tableOf: 'Data table',
  yes: 'yes',
  no: 'no',
  interval: (level) => `${level} interval`,
  range: (from, to) => `${from} to ${to}`,
  pair: (name, value) => `${name}: ${value}`,
  quarter: (year, quarter) => (year ? `Q${quarter} ${year}` : `Q${quarter}`),
  week: (year, week) => (year ? `week ${week}, ${year}` : `W${week}`),
  points,
  score: points,
  of: (part, whole) => `${part} of ${whole}`,

  problems: {
    sentence: (found, expected) => `Found ${found}; expected ${expected}.`,
    found: {
      nothing: 'nothing',
      list: 'a list',
      object: 'an object',
      'not-finite': 'a number without a value',
    },
    expected: {
      number: () => 'a number',
      whole: () => 'a whole number, 0 or more',
      count: () => 'a number, 0 or more',
      positive: () => 'a number above 0',
      fraction: () => 'a number between 0 and 1',
      string: () => 'a text that is not empty',
      text: () => 'a text, or texts by language',
      boolean: () => 'true or false',
      list: () => 'a list',
      object: () => 'an object',
      time: () =>
        'a time such as 2024, 2024-Q1, 2024-03, 2024-W09, 2024-03-01 or 2024-03-01T08:00:00Z',
      duration: () => 'a duration such as P1D',
      'time-zone': () => 'a time zone such as Asia/Shanghai',
      unit: () => 'percent, count, index, days or currency:XXX',
      'number-or-object': () => 'a number or an object',
      target: () => 'a number, or an object with min and max',
      'max-above-min': () => 'a max above the min',
      ascending: (before) => `more than the one before it (${before})`,
      'one-of': (words) => `one of: ${words}`,
      'at-least': (least) => `at least ${least}`,
      'at-most': (most) => `at most ${most}`,
      field: (name) => `the field \u201c${name}\u201d`,
      json: () => 'a JSON document',
      shallower: () => 'a document with fewer levels',
      times: () => 'a time after the one before it',
      any: () => 'another value',
    },
    codes: {
      'unknown-field': (name) =>
        `Found the field \u201c${name}\u201d, which is not part of the contract; it is ignored.`,
      'looks-like-fraction': () =>
        'Found only values between 0 and 1; percentages are expected on a scale from 0 to 100.',
      'stage-grows': (before, found) =>
        `Found ${found}, more than the stage before it (${before}); a stage is expected to hold no more than that.`,
      'over-fulfilled': (most, found) =>
        `Found ${found} where at most ${most} was asked for; what is more counts as ${most}.`,
      'not-trials': () =>
        'More than half of the points lie outside their limits; this chart expects counts of trials, and quantities want control \u201cxmr\u201d.',
      'duplicate-key': (key) =>
        `Found the key \u201c${key}\u201d twice; each is expected once in its list.`,
      'unknown-key': (known, found) => `Found ${found}; expected one of the keys ${known}.`,
      'duplicate-time': (_, found) =>
        `Found the time ${found} twice; each is expected once in a series.`,
      'wrong-length': (length) => `Found a list of another length; expected ${length} entries.`,
      'not-nps-scale': (length) =>
        `Found another number of ratings; expected ${length} counts, for 0 to 10.`,
      'sum-exceeds-stage': (sum, stage) =>
        `Found channels that add up to ${sum}; expected no more than the stage\u2019s ${stage}.`,
    },
    warning: 'Warning',
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
    requested: 'Requested',
    fulfilled: 'Supplied',
    capped: 'Capped rate',
    inflation: 'Demand inflation',
    'lower-limit': 'Lower control limit',
    'upper-limit': 'Upper control limit',
    signal: 'Signal',
  },
  codes: {
    met: 'met',
    missed: 'missed',
    uncertain: 'uncertain',
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
    methods: {
      value: 'Level',
      csat: 'Satisfied (top ratings)',
      mean: 'Mean rating',
      nps: 'Net Promoter Score',
      index: 'Weighted index',
      ratio: 'Share',
    },
    target: (value) => `target ${value}`,
    change: (size) => `${size} vs before`,
    unchanged: () => 'as before',
    verdicts: {
      met: 'target met',
      missed: 'target missed',
      uncertain: 'target: can\u2019t be told yet',
    },
    tones: { bad: 'bad', poor: 'poor', fair: 'fair', good: 'good', excellent: 'excellent' },
    rated: (rating) => `rated ${rating}`,
    groups: { detractors: 'Detractors', passives: 'Passives', promoters: 'Promoters' },
    answers: 'Answers',
    weight: 'weight',
    level: {
      value: (value) => `The level is ${value}`,
      csat: (value, top, of) => `${value} gave one of the top ${top} of ${of} ratings`,
      mean: (value, min, max) => `The mean rating is ${value} on a scale from ${min} to ${max}`,
      nps: (value) => `The Net Promoter Score is ${value}`,
      index: (value) => `The weighted index is ${value}`,
      ratio: (value, part, whole) => `The share is ${value}: ${part} of ${whole}`,
    },
    summary(level, change, target) {
      const noise = {
        rise: ', more than chance would explain',
        fall: ', more than chance would explain',
        unclear: ', which may be chance',
        same: '',
        untested: '',
      };
      const moved = change
        ? change.finding === 'same'
          ? ', the same as before'
          : `, ${change.size} ${change.down ? 'lower' : 'higher'} than before${noise[change.finding]}`
        : '';
      const judged = target
        ? {
            met: ` The target of ${target.target} is met.`,
            missed: ` The target of ${target.target} is missed.`,
            uncertain: ` Whether the target of ${target.target} is met can\u2019t be told${target.n ? ` from ${target.n} answers` : ''}.`,
          }[target.verdict]
        : '';
      return `${level}${moved}.${judged}`;
    },
    definition: {
      value: () => 'A ready-made value, shown as it was given.',
      csat: (top, of) =>
        `Answers with one of the top ${top} of ${of} ratings, divided by all answers; blanks and \u201cnot applicable\u201d don\u2019t count. Wilson score interval.`,
      mean: () =>
        'Sum of all ratings divided by the number of answers; blanks don\u2019t count. Interval by Student\u2019s t from the answers\u2019 own variance.',
      nps: () =>
        'Share of promoters (9 and 10) minus share of detractors (0 to 6), in points; blanks don\u2019t count. Adjusted-Wald interval (Rocks 2016).',
      index: () =>
        'Sum of weight times score, divided by the sum of weights; an item with items of its own takes its score from them. Items without a score don\u2019t count.',
      ratio: () => 'The part divided by the whole. Wilson score interval.',
      target:
        'Where the interval holds the target, the verdict is open: the sample can\u2019t tell.',
      change:
        'A change counts as real where the interval of the difference (Newcombe 1998; Welch for means) leaves out zero.',
    },
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
    grown: (share) => `${share} of the stage before`,
    dropped: (count) => `\u2212${count}`,
    grows: (count) => `+${count}`,
    pending: (count) => `${count} pending`,
    median: (time) => `median ${time}`,
    medianAgainst: (time, target) => `median ${time}, target ${target}`,
    within: (share, target) =>
      target ? `${share} within ${target}` : `${share} within target time`,
    previous: (count) => `previously ${count}`,
    summary({ base, last, count, share, reach, drop, pending }) {
      const of = share && !reach ? `, ${share} of \u201c${base}\u201d` : '';
      const end = reach
        ? `${share} of \u201c${base}\u201d reach \u201c${last}\u201d`
        : `\u201c${last}\u201d counts ${count}${of}`;
      const lost = drop
        ? `the biggest drop is between \u201c${drop.from}\u201d and \u201c${drop.to}\u201d (${drop.count})`
        : 'no step shows a drop';
      return `${end}; ${lost}.${pending ? ` Still on their way: ${pending}.` : ''}`;
    },
    definition: {
      stages:
        'Each stage counts the same cohort. Share of base = count divided by that of the base stage; step rate = count divided by that of the stage before; dropped = stage before minus count minus pending. Pending cases are still on their way and are not counted as dropped.',
      times:
        'Median time = from the stage before to this one; within target = those done in the target time, divided by the stage\u2019s count.',
      channels:
        'The shares of the channels are of the base stage; what no channel holds is unassigned. They are rounded so that they add up to 100%.',
      change:
        'Change = share of base minus that of the previous period; coloured only where the interval of the difference (Newcombe 1998, from Wilson intervals) leaves out zero.',
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
    chainGaps: {
      diagnosis: 'Diagnosis gap',
      prescription: 'Prescription gap',
      pharmacy: 'Pharmacy gap',
      perception: 'Perception gap',
      service: 'Service gap',
      communication: 'Communication gap',
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
        'Do we know who our customers are and what they expect?',
        'Does every service we offer answer something they care about?',
        'Do we measure satisfaction regularly, and who is in charge of it?',
        'Do customers and staff see that complaints are welcome?',
        'Does what customers say reach those who can act on it quickly?',
      ],
      prescription: [
        'What is our service idea, and which standards follow from it?',
        'Do most of our staff accept it?',
        'Is the work of every post standardised, and are the standards sound?',
        'Are services designed from the customer\u2019s side or from our own?',
        'Do any standards contradict expectations or one another?',
      ],
      pharmacy: [
        'Are the standards too complex or too strict to keep?',
        'Do all staff read the service idea the same way, and are they trained for it?',
        'Is delivery watched as it happens, and mended at once?',
        'Do systems and information support those who serve?',
        'Does pay reward good service, or only sales?',
      ],
      perception: [
        'Do customers notice what is delivered?',
        'Is what they see, hear and wait for in keeping with what is done for them?',
      ],
      service: [
        'Which gap before this one is the widest, and who is in charge of it?',
        'Do marketing and service tell customers the same?',
        'Is the outcome compared with expectation regularly?',
      ],
      communication: [
        'Do those who promise talk to those who deliver?',
        'Do we promise too much, or too many things?',
        'Are promises made at random, or by a rule?',
      ],
    },
    questionsHint: 'Select a gap for its review questions',
    questionsOf: (gap) => `${gap}: what to ask`,
    expectation: 'expected',
    perception: 'perceived',
    gap: 'gap',
    tolerance: 'zone of tolerance',
    weightedTotal: 'Weighted gap',
    importance: 'importance',
    unclear: 'may be chance',
    noExpectation: 'Performance only (SERVPERF): without expectations there is no gap to draw.',
    efficacy:
      'The efficacy gap compares the outcome with expectation and with promise: it is the name for gap 5 and gap 4 together.',
    sorted: { gap: 'sorted by gap', weighted: 'sorted by importance times gap' },
    parts: { dimensions: 'By dimension', chain: 'Along the service chain' },
    absent: {
      dimensions: 'There are no dimensions in these data.',
      chain: 'There is no service chain in these data.',
    },
    shareOfService: 'Share of the service gap',
    quoted: (name) => `\u201c${name}\u201d`,
    several: (count) => `${count} dimensions`,
    between: ' ',
    summary: ({ widest, sharing, size, proven, counts, weighted }) => {
      const each = sharing > 1 ? 'fall' : 'falls';
      const rank = proven ? 'the widest shortfall beyond chance' : 'the widest shortfall';
      const tail = counts.all > 1 ? `, ${rank}; ${counted(counts)}` : '';
      return `${widest} ${each} ${size} short of expectation${tail}${weightedGap(weighted)}.`;
    },
    noShortfall: (counts, weighted) =>
      `${counts.all === 1 ? 'The only dimension does not fall' : `None of the ${counts.all} dimensions falls`} short of expectation${counts.unclear ? ' by more than chance would explain' : ''}${counts.exceeding && counts.all > 1 ? `; ${counts.exceeding} ${counts.exceeding === 1 ? 'exceeds' : 'exceed'} it` : ''}${weightedGap(weighted)}.`,
    noGaps: 'No dimension has both an expectation and a perception, so there is no gap.',
    performanceOnly: (lowest, sharing, value) =>
      `${lowest} ${sharing > 1 ? 'are' : 'is'} perceived lowest, at ${value}; without expectations there is no gap.`,
    chainSummary: ({ service, side, widest, sharing, size, from, to, communication, kept }) => {
      const level = side
        ? `Customers perceive ${service} ${side < 0 ? 'less' : 'more'} than they expect`
        : 'Customers perceive what they expect';
      const loss =
        sharing > 1
          ? `; the widest losses are the ${widest.toLowerCase()} (${size} each)`
          : widest
            ? `; the widest loss, ${size}, is the ${widest.toLowerCase()}, from \u201c${from}\u201d to \u201c${to}\u201d`
            : '; nothing is lost on the way';
      const promise = communication
        ? [
            `; promises exceed delivery by ${communication}`,
            '; delivery keeps the promises',
            `; delivery exceeds promises by ${communication}`,
          ][kept + 1]
        : '';
      return `${level}${loss}${promise}.`;
    },
    definition: {
      gap: 'Gap = perception minus expectation: a shortfall is negative. Adequacy = perception minus the minimum acceptable.',
      paired:
        'Interval of a gap: paired, by Student\u2019s t from the standard deviation of the answers\u2019 own differences.',
      welch:
        'Interval of a gap: Welch\u2019s, from two separate standard deviations, as if different people had answered; the paired interval would be narrower.',
      noise: (level) =>
        `A gap counts as a shortfall or an excess where its ${level} interval leaves out zero; without an interval, as it is given.`,
      weighted:
        'Weighted gap = sum of importance times gap, divided by the sum of importance; dimensions without a gap or an importance don\u2019t count.',
      chain:
        'One quantity carried along: diagnosis (gap 1) = understood minus expected, prescription (gap 2) = specified minus understood, pharmacy (gap 3) = delivered minus specified, perception = perceived minus delivered. On one scale these add up exactly to the service gap (gap 5); Parasuraman, Zeithaml and Berry (1985) call gap 5 a function of the others, not their sum. The communication gap (gap 4) = delivered minus promised is no part of the sum.',
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
    requested: 'requested',
    fulfilled: 'supplied',
    capped: 'of the cap',
    inflation: 'Demand inflation',
    accuracy: 'Forecast accuracy',
    forecast: 'forecast',
    target: 'target',
    limits: 'control limits',
    center: 'center line',
    cappedLabel: (series) => `${series}, within the cap`,
    forecastOf: (series) => `${series} (forecast)`,
    volumeRequested: (amount) => `${amount} requested`,
    volumeFulfilled: (amount) => `${amount} supplied`,
    targetLabel: (value) => `target ${value}`,
    summary({ series, value, time, target, capped, change, signals }) {
      const moved = change
        ? `, ${change.size} ${change.down ? 'lower' : 'higher'} than in ${change.since}`
        : '';
      const cap = capped ? `; within the cap it was ${capped}` : '';
      const judged = target
        ? {
            met: `The target of ${target.target} is met`,
            missed: `The target of ${target.target} is missed`,
            uncertain: `Whether the target of ${target.target} is met can\u2019t be told`,
          }[target.verdict]
        : '';
      const noted = signals
        ? `${signals.count} ${signals.count === 1 ? 'signal' : 'signals'}, the latest in ${signals.latest} (${signals.kind})`
        : '';
      const second = [judged, noted].filter(Boolean).join('; ');
      return `${series} was ${value} in ${time}${moved}${cap}.${second ? ` ${second}.` : ''}`;
    },
    definition: {
      rate: 'Rate = sum of what was supplied divided by the sum of what was requested; more than requested counts as requested, and where nothing was requested there is no rate.',
      value: 'Values as they were given.',
      capped:
        'Capped rate = supplied divided by the smaller of requested and allocation cap: it tells supply failure from over-reported demand.',
      inflation: 'Demand inflation = requested divided by sold.',
      accuracy:
        'Forecast accuracy = 1 minus WAPE, the sum of absolute errors divided by the sum of what was sold (or requested).',
      p: 'Control limits: p-chart, mean rate plus and minus 3 standard errors of each point\u2019s own number of trials.',
      laney:
        'Control limits: Laney\u2019s p\u2032-chart, 3 sigma, widened by the variation between points that the binomial leaves out.',
      xmr: 'Control limits: XmR chart, mean plus and minus 2.66 times the mean moving range.',
      signals:
        'Signals: beyond a limit; a run of 8 or more on one side of the centre; a steady rise or fall of 6 or more points.',
    },
  },
};
