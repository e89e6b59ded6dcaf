import { isolated } from '../../../i18n/index.js';
import { quoted, verbFor } from '../../../i18n/phrases/en.js';
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
    conformance: 'Within the company',
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
      'Do we know who our customers are and what they expect?',
      'Does every service we offer matter to them?',
      'Through which channels do we learn about customers, and is staff rewarded for it?',
      'Do we survey satisfaction regularly, and whose duty is it?',
      'Do we really welcome complaints, and how do we show it?',
      'Is the organisation set up to catch and answer customer information fast?',
    ],
    prescription: [
      'What is our service idea, and which standards follow from it?',
      'Do most staff accept it?',
      'Is the work of every post standardised, and are the standards sound?',
      'Are services designed from the customer’s side or from ours?',
      'Do the standards agree with expectations, with the service idea and with one another?',
      'Do information and work flow freely between departments?',
    ],
    pharmacy: [
      'Are the standards too complex or too strict?',
      'Is the service idea so vague that staff read it differently?',
      'Is staff trained for it?',
      'Is delivery watched as it happens, and put right at once?',
      'Do information systems support delivery?',
      'Does pay reward service, or sales alone?',
      'Is there a culture that puts customers first?',
    ],
    perception: ['Do customers notice what is delivered?', 'Does what they see match it?'],
    service: [
      'Which gap on the way is the largest?',
      'Do we compare outcome and expectation regularly?',
    ],
    communication: [
      'Do marketing and service say the same?',
      'Do those who promise talk to those who deliver?',
      'Do we promise too much, too many things, or at random?',
    ],
  },
  questionsHint: 'Select a gap for review questions',
  questionsOf: (gap) => `${isolated(gap)}: what to ask`,
  answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
  evidence: 'Evidence',
  owner: 'Owner',
  tolerance: 'zone of tolerance',
  unclear: 'not significant',
  unclearTogether: 'not significant among all dimensions (Holm)',
  noExpectation: 'Performance only (SERVPERF): without expectations there is no gap.',
  parts: { dimensions: 'By dimension', chain: 'Along the service chain' },
  shareOfService: 'Share of the customer gap',
  several: (count) => `${count} dimensions`,
  between: ' ',
  widest({ names, sharing, size, all }, amongClear) {
    const each = sharing > 1 ? `${size} each` : size;
    if (amongClear) {
      const has =
        sharing > 1
          ? 'have the widest significant shortfalls'
          : 'has the widest significant shortfall';
      return `${names} ${has} (${each}).`;
    }
    const how = all > 1 ? 'furthest short' : 'short';
    return `${names} ${verbFor(sharing, 'fall')} ${how} of expectations (${each}).`;
  },
  counts: (counts) =>
    `${dimensionsPhrase(counts.short, counts.all)} ${verbFor(counts.short, 'fall')} short${othersPhrase(counts)}.`,
  noShortfall: (counts) =>
    `No dimension falls ${counts.unclear ? 'clearly ' : ''}short of expectations${othersPhrase(counts)}.`,
  lowest({ names, sharing, size, all }) {
    const how = all > 1 ? 'furthest below' : 'below';
    const each = sharing > 1 ? `${size} each` : size;
    return `${names} ${verbFor(sharing, 'lie')} ${how} expectations (${each}).`;
  },
  positions({ all, below, above, even }) {
    const others = [above ? `, ${above} above` : '', even ? `, ${even} exactly at them` : ''].join(
      '',
    );
    const first = below
      ? `${dimensionsPhrase(below, all)} ${verbFor(below, 'lie')} below expectations`
      : 'No dimension lies below expectations';
    return `${first}${others} (not tested for significance).`;
  },
  weighted: (gap) => `Importance-weighted gap: ${gap}.`,
  noGaps: 'No dimension has both expectation and perception, so there is no gap.',
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
    welch: 'Interval: Welch’s, as if different people had answered.',
    counted: 'Every answer was counted (census), so gaps are taken as they are, without intervals.',
    holm: (level) =>
      `A dimension falls short of expectations or exceeds them where Holm’s test of all dimensions together (1979) finds it at ${level} confidence; each interval stands for its own dimension alone.`,
    untested: 'Where there is no interval, only the position of a gap is stated.',
    weighted:
      'Weighted gap = sum of importance × gap ÷ sum of importance, of dimensions that have both.',
    chain:
      'Gaps 1 to 3 and perception add up exactly to the customer gap (gap 5), which Parasuraman, Zeithaml and Berry (1985) call a function of the others, not their sum; communication (gap 4) stands apart. Efficacy: gap 5 and gap 4 together.',
    chainTest: (level) =>
      `A gap of the chain is significant where its ${level} interval (Welch’s) excludes 0.`,
    share: 'Shares are of the customer gap; there are none where it may be due to chance.',
  },
};
