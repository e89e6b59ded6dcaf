import { languageOf, type Catalogue, type Messages } from '../../src/i18n/index.js';
import { funnelMessages } from '../../src/widgets/funnel/messages/index.js';
import { gapMessages } from '../../src/widgets/gap/messages/index.js';
import { gaugeMessages } from '../../src/widgets/gauge/messages/index.js';
import { trendMessages } from '../../src/widgets/trend/messages/index.js';
import type { Kind } from './small.js';

/** The messages of each widget, by its name. */
export const CATALOGUES: Readonly<Record<Kind, Catalogue>> = {
  gauge: gaugeMessages,
  funnel: funnelMessages,
  gap: gapMessages,
  trend: trendMessages,
};

/** All messages of a language, in the shape in which a page registers them. */
export const messagesOf = (tag: string): Messages => ({
  ...languageOf(tag).shared,
  gauge: languageOf(tag, undefined, gaugeMessages).messages,
  funnel: languageOf(tag, undefined, funnelMessages).messages,
  gap: languageOf(tag, undefined, gapMessages).messages,
  trend: languageOf(tag, undefined, trendMessages).messages,
});
