import type { Language } from '../../i18n/index.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelMessages } from './messages/messages.js';
import type { Part } from './parts.model.js';
import type { StageFigure } from './stages.model.js';

/** What a stage holds of a channel, or of none. */
export interface PartWords {
  readonly of: Part['of'];
  readonly name: string;
  /** Why it is withheld, where it is. */
  readonly count: string;
  readonly share: string;
}

/** The parts of a stage; `channelNames` are those of the channels in their order. */
export function partWords(
  { parts }: StageFigure,
  channelNames: readonly string[],
  { minimumN }: FunnelFigures,
  { shared, messages, formats }: Language<FunnelMessages>,
): PartWords[] {
  const few = shared.lowN(formats.number(minimumN));
  return parts.map(({ of, count, share }) => {
    const name = of === 'unassigned' ? messages.unassigned : channelNames[of]!;
    if (count === null) return { of, name, count: few, share: few };
    return {
      of,
      name,
      count: formats.figure(count, 'count'),
      share: formats.figure(share, 'percent'),
    };
  });
}
