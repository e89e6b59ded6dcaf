import { quoted, verbFor } from '../../../i18n/phrases/en.js';
import type { GapCounts, GapMessages, GapSide } from './messages.js';

/** "22 of 24 fall short, 1 exceeds it and 1 may be chance". */
function countsPhrase({ all, short, exceeding, even, unclear }: GapCounts): string {
  const phrases = [`${short} of ${all} ${verbFor(short, 'fall')} short`];
  if (exceeding) phrases.push(`${exceeding} ${verbFor(exceeding, 'exceed')} it`);
  if (even) phrases.push(`${even} ${verbFor(even, 'meet')} it`);
  if (unclear) phrases.push(`${unclear} may be chance`);
  const last = phrases.pop()!;
  return phrases.length ? `${phrases.join(', ')} and ${last}` : last;
}

const weightedPhrase = (weighted: string): string =>
  weighted && `; weighted by importance, the gap is ${weighted}`;

const moreOrLess = (side: GapSide): string => (side === 'short' ? 'less' : 'more');

export const en: GapMessages = {
  columns: {
    expectation: 'Expectation',
    perception: 'Perception',
    gap: 'Gap',
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
    diagnosis: 'Diagnosis gap',
    prescription: 'Prescription gap',
    pharmacy: 'Pharmacy gap',
    perception: 'Perception gap',
    service: 'Service gap',
    communication: 'Communication gap',
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
  summary({ widest, sharing, size, proven, counts, weighted }) {
    const shortfall = `${widest} ${verbFor(sharing, 'fall')} ${size} short of expectation`;
    const rank = proven ? 'the widest shortfall beyond chance' : 'the widest shortfall';
    const others = counts.all > 1 ? `, ${rank}; ${countsPhrase(counts)}` : '';
    return `${shortfall}${others}${weightedPhrase(weighted)}.`;
  },
  noShortfall({ exceeding, unclear }, weighted) {
    const shortfall = unclear ? ' beyond chance' : '';
    const exceeded = exceeding ? `; ${exceeding} ${verbFor(exceeding, 'exceed')} it` : '';
    return `No dimension falls short of expectation${shortfall}${exceeded}${weightedPhrase(weighted)}.`;
  },
  noGaps: 'No dimension has both expectation and perception, so there is no gap.',
  performanceOnly: ({ lowest, sharing, value }) =>
    `${lowest} ${sharing > 1 ? 'are' : 'is'} perceived lowest, at ${value}.`,
  chainSummary({ service, serviceSide, widest, sharing, size, from, to, ...promised }) {
    const { communication, communicationSide } = promised;
    const level =
      serviceSide === 'none'
        ? 'what they expect'
        : `${service} ${moreOrLess(serviceSide)} than they expect`;
    const names = widest.toLowerCase();
    let loss = 'nothing is lost on the way';
    if (sharing > 1) loss = `the widest losses are the ${names} (${size} each)`;
    else if (widest) {
      loss = `the widest loss is the ${names} (${size}), from ${quoted(from)} to ${quoted(to)}`;
    }
    const promise =
      communicationSide === 'none'
        ? 'keeps the promise'
        : `is ${communication} ${moreOrLess(communicationSide)} than promised`;
    const delivery = communication && `; delivery ${promise}`;
    return `Customers perceive ${level}; ${loss}${delivery}.`;
  },
  definition: {
    gap: 'Gap = perception − expectation: a shortfall is negative. Adequacy = perception − minimum acceptable.',
    paired: 'Interval: paired, by Student’s t.',
    welch: 'Interval: Welch’s, as if different people had answered.',
    noise: (level) =>
      `A gap counts where its ${level} interval leaves out zero; without an interval, as given.`,
    weighted:
      'Weighted gap = sum of importance × gap ÷ sum of importance, of dimensions that have both.',
    chain:
      'Gaps 1 to 3 and perception add up exactly to the service gap (gap 5), which Parasuraman, Zeithaml and Berry (1985) call a function of the others, not their sum; communication (gap 4) stands apart. Efficacy: gap 5 and gap 4 together.',
  },
};
