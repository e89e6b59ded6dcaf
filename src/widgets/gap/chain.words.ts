import {
  MOST_DECIMALS,
  decimalsAt,
  exactly,
  fixedTo,
  precisionOf,
  quotedNames,
  roundTo,
  textIn,
  type Language,
  type News,
} from '../../i18n/index.js';
import { COMMUNICATION, SERVICE, type ChainFigures, type ChainStep } from './chain.model.js';
import { notShown } from './dimensions.words.js';
import type { GapFigures } from './gap.model.js';
import type { ChainGap, GapDocument } from './gap.schema.js';
import type { GapMessages, SideFact } from './messages/messages.js';

export interface StopWords {
  /** The level, as it is shown; null where it is not. */
  readonly level: number | null;
  readonly figure: string;
  readonly name: string;
  /** Where the station stands: with customers, in standards ... */
  readonly owner: string;
}

export interface StepWords extends ChainStep {
  readonly name: string;
  /** For little room. */
  readonly shortName: string;
  readonly figure: string;
  /** `muted` where there is no figure, or where the gap may be chance. */
  readonly tone: News | 'accent' | 'muted' | undefined;
}

/** A gap's name: the document's own, or the built-in one. */
export const gapName = (
  language: Language<GapMessages>,
  gap: ChainGap,
  gapLabels: GapDocument['gapLabels'],
): string => textIn(language, gapLabels?.[gap]) || language.messages.codes[gap];

/** The same where there is little room. */
function shortGapName(
  language: Language<GapMessages>,
  gap: ChainGap,
  gapLabels: GapDocument['gapLabels'],
): string {
  const builtIn: Readonly<Partial<Record<ChainGap, string>>> = language.messages.shortGaps;
  return textIn(language, gapLabels?.[gap]) || (builtIn[gap] ?? language.messages.codes[gap]);
}

/**
 * The news of a step, where it is more than chance: the largest loss and a broken promise, and gains.
 * Where nothing is known of chance, the largest loss stands out without being called bad.
 */
function stepTone({ finding, largest }: ChainStep, index: number): StepWords['tone'] {
  switch (finding) {
    case null:
    case 'unclear':
      return 'muted';
    case 'short':
      return largest || index === COMMUNICATION ? 'negative' : undefined;
    case 'exceeding':
      return index === SERVICE ? undefined : 'positive';
    case 'below':
      return largest ? 'accent' : undefined;
    case 'above':
    case 'even':
      return undefined;
  }
}

/** The gap between two levels as they are shown. */
const shownGap = ({ from, to }: ChainStep, decimals: number): number =>
  roundTo(roundTo(to!, decimals) - roundTo(from!, decimals), decimals);

/**
 * The decimals that levels and gaps are shown with. The levels are rounded and not the gaps, so that
 * the gaps add up as they are shown, too; none is shown as 0 that isn't 0.
 */
export function chainDecimals(
  { stops, steps }: ChainFigures,
  { min, max }: GapFigures['scale'],
): number {
  const levels = stops.flatMap(({ level }) => level ?? []);
  const known = steps.filter(({ value }) => value !== null);
  const { landmarks, decimals: most } = precisionOf(
    { values: levels, landmarks: [min, max] },
    'score',
  );
  const isTrue = (decimals: number) =>
    levels.every((level) => decimalsAt(level, { decimals, landmarks }) === decimals) &&
    known.every((step) => Math.sign(shownGap(step, decimals)) === Math.sign(step.value!));
  for (
    let decimals = Math.min(most, exactly(levels, 'score').decimals);
    decimals < MOST_DECIMALS;
    decimals++
  ) {
    if (isTrue(decimals)) return decimals;
  }
  return MOST_DECIMALS;
}

/** The levels of all stops as they are shown; null where there is none. */
export function shownLevels(chain: ChainFigures, scale: GapFigures['scale']): (number | null)[] {
  const decimals = chainDecimals(chain, scale);
  return chain.stops.map(({ level }) => (level === null ? null : roundTo(level, decimals)));
}

/** Writes the size of a step. */
type SizeOf = (step: ChainStep) => string;

/** The stations and the gaps of a chain in words, and what they say, a sentence each. */
export function chainWords(
  chain: ChainFigures,
  { scale, gapLabels }: GapFigures,
  language: Language<GapMessages>,
) {
  const { shared, messages, formats } = language;
  const decimals = chainDecimals(chain, scale);
  const precision = fixedTo(decimals);
  const instead = (...stops: ChainFigures['stops']): string => {
    const minimum = stops.find(({ withheld }) => withheld !== null)?.withheld;
    return minimum == null ? shared.notAvailable : shared.lowN(formats.number(minimum));
  };
  const levels = shownLevels(chain, scale);
  const stops = chain.stops.map((stop, index): StopWords => ({
    level: levels[index]!,
    name: messages.stations[stop.station],
    owner: messages.stationOwners[stop.station],
    figure: stop.level === null ? instead(stop) : formats.figure(stop.level, 'score', precision),
  }));
  const steps = chain.steps.map((step, index): StepWords => ({
    ...step,
    name: gapName(language, step.gap, gapLabels),
    shortName: shortGapName(language, step.gap, gapLabels),
    figure:
      step.value === null
        ? instead(chain.stops[step.start]!, chain.stops[step.end]!)
        : formats.signed(shownGap(step, decimals), 'score', precision),
    tone: stepTone(step, index),
  }));
  const size: SizeOf = (step) => formats.size(shownGap(step, decimals), 'score', precision);
  const sentences = [
    ...sideOf(steps[SERVICE], size).map(messages.service),
    ...lossSentence({ stops, steps }, size, language),
    ...sideOf(steps[COMMUNICATION], size).map(messages.promise),
    ...notShown(
      chain.stops,
      stops.map(({ name }) => name),
      quotedNames,
      language,
    ),
  ];
  return { stops, steps, sentences: sentences.length ? sentences : [messages.noChainGaps] };
}

/** How a gap of the chain stands; none where it is not known. */
function sideOf(step: StepWords | undefined, size: SizeOf): SideFact[] {
  if (!step || step.value === null) return [];
  const side = step.value < 0 ? 'short' : step.value > 0 ? 'beyond' : 'none';
  return [{ side, size: size(step), unclear: step.finding === 'unclear' }];
}

/** The sentence on the largest loss, or on there being none; none where that can't be known. */
function lossSentence(
  { stops, steps }: { readonly stops: readonly StopWords[]; readonly steps: readonly StepWords[] },
  size: SizeOf,
  language: Language<GapMessages>,
): string[] {
  const { messages } = language;
  const terms = steps.slice(0, SERVICE);
  const known = terms.filter(({ value }) => value !== null);
  const partial = known.length < terms.length;
  const largest = terms.filter((term) => term.largest);
  const [first, ...others] = largest;
  if (!first) {
    return partial ? [] : [messages.noLoss(known.some(({ finding }) => finding === 'unclear'))];
  }
  return [
    messages.loss({
      size: size(first),
      between: others.length ? null : [stops[first.start]!.name, stops[first.end]!.name],
      names: quotedNames(
        largest.map(({ name }) => name),
        language,
      ),
      unclear: largest.every(({ finding }) => finding === 'unclear'),
      partial,
    }),
  ];
}
