import { fixedTo, type Language, type News } from '../../i18n/index.js';
import { COMMUNICATION, SERVICE, type ChainFigures, type ChainStep } from './chain.model.js';
import type { GapMessages, GapSide } from './messages/messages.js';

export interface StopWords {
  /** The level, as it is shown. */
  readonly level: number;
  readonly figure: string;
  readonly name: string;
  /** Where the station stands: with customers, in standards ... */
  readonly owner: string;
}

export interface StepWords extends ChainStep {
  readonly name: string;
  readonly figure: string;
  readonly tone: News | undefined;
}

/** The tone of a step: the widest loss and a broken promise are bad news, what is gained is good. */
function stepTone({ shown, worst }: ChainStep, index: number): News | undefined {
  if (worst || (index === COMMUNICATION && shown < 0)) return 'negative';
  return shown > 0 && index !== SERVICE ? 'positive' : undefined;
}

const sideOf = ({ shown }: ChainStep): GapSide =>
  shown < 0 ? 'short' : shown > 0 ? 'beyond' : 'none';

/** The stations and the gaps of a chain in words, and its summary. */
export function chainWords(
  { stops, steps, digits }: ChainFigures,
  { messages, formats }: Language<GapMessages>,
) {
  const { stations, stationOwners, chainSummary } = messages;
  const stopWords = stops.map(({ station, level }): StopWords => ({
    level,
    name: stations[station],
    owner: stationOwners[station],
    figure: formats.figure(level, 'score', fixedTo(digits)),
  }));
  const stepWords = steps.map((step, index): StepWords => ({
    ...step,
    name: messages.codes[step.gap],
    figure: formats.signed(step.shown, 'score', fixedTo(digits)),
    tone: stepTone(step, index),
  }));
  const widest = stepWords.filter(({ worst }) => worst);
  const [first] = widest;
  const service = steps[SERVICE]!;
  const communication = steps[COMMUNICATION];
  const size = (step: ChainStep | undefined) =>
    step ? formats.size(step.shown, 'score', fixedTo(digits)) : '';
  const summary = chainSummary({
    service: size(service),
    serviceSide: sideOf(service),
    widest: formats.list(widest.map(({ name }) => name)),
    sharing: widest.length,
    size: size(first),
    from: first ? stopWords[first.start]!.name : '',
    to: first ? stopWords[first.end]!.name : '',
    communication: size(communication),
    communicationSide: communication ? sideOf(communication) : 'none',
  });
  return { summary, stops: stopWords, steps: stepWords };
}
