import { isolated } from '../../../i18n/index.js';
import { elements, quoted, verbFor } from '../../../i18n/phrases/en.js';
import type { GapCounts, GapMessages, SideFact } from './messages.js';

/** "; 1 exceeds them; for 1 the gap may be due to chance", after a phrase on expectations. */
function othersPhrase({ exceeding, even, unclear, below, above }: GapCounts): string {
  const untested = below + above;
  return [
    exceeding ? `; ${exceeding} ${verbFor(exceeding, 'exceed')} them` : '',
    even ? `; ${even} exactly ${verbFor(even, 'meet')} them` : '',
    unclear ? `; for ${unclear} the gap may be due to chance` : '',
    untested ? `; ${untested} could not be tested` : '',
  ].join('');
}

/** "4 of 5 dimensions", "All 5 dimensions". */
const dimensionsPhrase = (some: number, all: number): string =>
  `${some === all && all > 2 ? 'All' : `${some} of`} ${all} dimensions`;

const chancePhrase = (unclear: boolean): string =>
  unclear ? ', not significant (may be due to chance)' : '';

/** "1.2 points below expectations", with whether it may be chance. */
const sidePhrase = ({ side, size, unclear }: SideFact, other: string): string =>
  `${size} ${side === 'short' ? 'below' : 'above'} ${other}${chancePhrase(unclear)}`;

export const en: GapMessages = {
  columns: {
    expectation: 'Expectation',
    perception: 'Perception',
    gap: 'Gap',
    finding: 'Finding',
    minimum: 'Minimum acceptable',
    adequacy: 'Adequacy',
    importance: 'Importance',
    'weighted-gap': 'Weighted gap',
    group: 'Group',
  },
  tables: {
    chain: 'service chain',
  },
  codes: {
    efficacy: 'Efficacy',
    conformance: 'Along the chain',
    diagnosis: 'Knowledge gap (diagnosis)',
    prescription: 'Standards gap (prescription)',
    pharmacy: 'Delivery gap (pharmacy)',
    perception: 'Perception gap',
    service: 'Customer gap',
    communication: 'Communication gap',
    short: 'falls short',
    exceeding: 'exceeds expectations',
    unclear: 'not significant',
    below: 'below (not tested)',
    above: 'above (not tested)',
    even: 'as expected',
  },
  shortGaps: {
    diagnosis: 'Knowledge gap',
    prescription: 'Standards gap',
    pharmacy: 'Delivery gap',
  },
  labels: {
    tangibles: 'Tangibles',
    reliability: 'Reliability',
    responsiveness: 'Responsiveness',
    assurance: 'Assurance',
    empathy: 'Empathy',
    ...elements,
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
      'Does every service we offer matter to them?',
      'Through which channels do we learn about customers, and are staff rewarded for it?',
      'Do we survey satisfaction regularly, and whose job is it?',
      'Do we really welcome complaints, and how do we show it?',
      'Is the organisation set up to pick up what customers tell us and respond quickly?',
    ],
    prescription: [
      'What is our service concept, and which standards follow from it?',
      'Do most staff accept it?',
      'Is the work in every job standardised, and are the standards sound?',
      'Are services designed from the customer’s point of view or from ours?',
      'Do the standards agree with expectations, with the service concept and with one another?',
      'Do information and work flow freely between departments?',
    ],
    pharmacy: [
      'Are the standards too complex or too strict?',
      'Is the service concept so vague that staff understand it differently?',
      'Are staff trained for it?',
      'Is delivery monitored as it happens, and are faults put right at once?',
      'Do information systems support delivery?',
      'Does pay reward service, or sales alone?',
      'Is there a culture that puts customers first?',
    ],
    perception: [
      'Do customers notice what is delivered?',
      'Does what they perceive match what was delivered?',
    ],
    service: [
      'Which gap along the chain is the largest?',
      'Do we regularly compare outcomes with expectations?',
    ],
    communication: [
      'Do marketing and service say the same thing?',
      'Do those who promise talk to those who deliver?',
      'Do we promise too much, too many things, or without a plan?',
    ],
  },
  questionsHint: 'Select a gap to see its review questions',
  questionsOf: (gap) => `${isolated(gap)}: what to ask`,
  answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
  evidence: 'Evidence',
  owner: 'Owner',
  tolerance: 'zone of tolerance',
  unclear: 'not significant',
  unclearTogether: 'not significant when all dimensions are tested together (Holm)',
  noExpectation: 'Performance only (SERVPERF): gaps need expectations as well.',
  parts: { dimensions: 'By dimension', chain: 'Along the service chain' },
  shareOfService: 'Share of the customer gap',
  several: (count) => `${count} dimensions`,
  widest({ names, sharing, size, all }, amongClear) {
    const each = sharing > 1 ? `${size} each` : size;
    if (amongClear) {
      const has =
        sharing > 1
          ? 'have the largest significant shortfalls'
          : 'has the largest significant shortfall';
      return `${names} ${has} (${each}).`;
    }
    const how = all > 1 ? 'furthest short' : 'short';
    return `${names} ${verbFor(sharing, 'fall')} ${how} of expectations (${each}).`;
  },
  counts(counts) {
    const { short, all, exceeding, even } = counts;
    // "1 exceeds them" needs something that it exceeds.
    const of = exceeding || even ? ' of expectations' : '';
    return `${dimensionsPhrase(short, all)} ${verbFor(short, 'fall')} short${of}${othersPhrase(counts)}.`;
  },
  noShortfall: (counts) =>
    `No dimension falls ${counts.unclear ? 'significantly ' : ''}short of expectations${othersPhrase(counts)}.`,
  lowest({ names, sharing, size, all }) {
    const how = all > 1 ? 'furthest below' : 'below';
    const each = sharing > 1 ? `${size} each` : size;
    return `${names} ${verbFor(sharing, 'lie')} ${how} expectations (${each}).`;
  },
  positions({ all, below, above, even }) {
    const others = [
      above ? `, ${above} ${verbFor(above, 'lie')} above` : '',
      even ? `, ${even} ${even === 1 ? 'is' : 'are'} exactly as expected` : '',
    ];
    const first = below
      ? `${dimensionsPhrase(below, all)} ${verbFor(below, 'lie')} below expectations`
      : 'No dimension lies below expectations';
    return `${first}${others.join('')} (not tested for significance).`;
  },
  weighted: (gap) => `Importance-weighted gap: ${gap}.`,
  noGaps: 'No dimension has both an expectation and a perception, so gaps can’t be calculated.',
  noChainGaps: 'Too few stations have figures to tell the customer gap or a loss along the way.',
  notShown: (what, minimum) => `Not shown: ${what} (fewer than ${minimum} answers).`,
  performanceOnly: ({ lowest, sharing, value }) =>
    `${lowest} ${verbFor(sharing, 'score')} lowest (${value}).`,
  service: (fact) =>
    fact.side === 'none'
      ? 'Perceived service is as expected.'
      : `Perceived service is ${sidePhrase(fact, 'expectations')}.`,
  loss({ size, between, names, unclear, partial }) {
    const known = partial ? 'known ' : '';
    if (!between)
      return `The largest ${known}losses, ${size} each: ${names}${chancePhrase(unclear)}.`;
    const [from, to] = between;
    return `The largest ${known}loss, ${size}, is between ${quoted(from)} and ${quoted(to)}${chancePhrase(unclear)}.`;
  },
  noLoss: (unclear) =>
    unclear ? 'No significant loss along the way.' : 'Nothing is lost along the way.',
  promise: (fact) =>
    fact.side === 'none'
      ? 'Delivery keeps the promise.'
      : `Delivery is ${sidePhrase(fact, 'what was promised')}.`,
  definition: {
    gap: 'Gap = perception − expectation: a shortfall is negative. Adequacy = perception − minimum acceptable.',
    paired: 'Interval: paired, by Student’s t.',
    welch: 'Interval: Welch’s, which treats the two scores as given by different people.',
    counted: 'All were counted (census), so gaps are taken as they are, without intervals.',
    holm: (level) =>
      `A dimension falls short of expectations or exceeds them where Holm’s test (1979) of all dimensions together shows it at ${level} confidence; each interval is for its own dimension alone.`,
    untested: 'Gaps without an interval are stated as they are, without a test for significance.',
    weighted:
      'Weighted gap = sum of (importance × gap) ÷ sum of importance, over dimensions that have both.',
    formula: (gap, earlier, later) => `${isolated(gap)} = ${later} − ${earlier}`,
    chain:
      'The knowledge gap (gap 1), standards gap (2), delivery gap (3) and perception gap add up exactly to the customer gap (5), because all are differences on one scale. Parasuraman, Zeithaml and Berry (1985) call gap 5 a function of gaps 1 to 4, not their sum. The communication gap (4) stands apart. Efficacy: gaps 4 and 5 together.',
    chainTest: (level) =>
      `A gap of the chain is significant when its ${level} interval (Welch’s) excludes 0.`,
    share: 'Shares are of the customer gap; none are given where that gap may be due to chance.',
  },
};
