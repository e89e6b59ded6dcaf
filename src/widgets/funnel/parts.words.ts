import type { Language } from '../../i18n/index.js';
import type { FunnelMessages } from './messages/messages.js';
import type { Part } from './parts.model.js';
import type { StageFigure } from './stages.model.js';

/** What a stage holds of a channel, or of none. */
export interface PartWords {
  readonly of: Part['of'];
  readonly name: string;
  /** `notShown` where it is withheld, as is the share. */
  readonly count: string;
  readonly share: string;
}

/** The parts of a stage; `channelNames` are those of the channels in their order. */
export const partWords = (
  { parts }: StageFigure,
  channelNames: readonly string[],
  { messages, formats }: Language<FunnelMessages>,
): PartWords[] =>
  parts.map(({ of, count, share }) => ({
    of,
    name: of === 'unassigned' ? messages.unassigned : channelNames[of]!,
    count: count === null ? messages.notShown : formats.figure(count, 'count'),
    share: count === null ? messages.notShown : formats.figure(share, 'percent'),
  }));
