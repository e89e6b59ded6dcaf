import { exactly, type Language } from '../../i18n/index.js';
import type { FunnelMessages } from './messages/messages.js';
import type { Part } from './parts.model.js';
import type { StageFigure } from './stages.model.js';

/** What a stage holds of a channel, or of none. */
export interface PartWords {
  readonly of: Part['of'];
  readonly name: string;
  /** Its share of the stage; `notShown` where it is withheld. */
  readonly share: string;
  /** Its count and its share, or its count alone where there is no share. */
  readonly figures: string;
}

/** The parts of a stage; `channelNames` are those of the channels in their order. */
export function partWords(
  { parts }: StageFigure,
  channelNames: readonly string[],
  { shared, messages, formats }: Language<FunnelMessages>,
): PartWords[] {
  // As they are rounded, so that they add up.
  const precision = exactly(
    parts.map(({ share }) => share),
    'percent',
    1,
  );
  return parts.map(({ of, count, share: percentage }) => {
    const name = of === 'unassigned' ? messages.unassigned : channelNames[of]!;
    if (count === null) return { of, name, share: shared.notShown, figures: shared.notShown };
    const percent = formats.figure(percentage, 'percent', precision);
    const shown = formats.figure(count, 'count');
    const figures = percentage === null ? shown : `${shown} \u00b7 ${percent}`;
    return { of, name, share: percent, figures };
  });
}
