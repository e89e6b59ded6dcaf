import type { Target } from '../../chart/targets.js';
import { defineWidget } from '../../element/widget.js';
import { funnelLayout } from './funnel.layout.js';
import { funnelModel } from './funnel.model.js';
import { funnelSchema } from './funnel.schema.js';
import { funnelMessages } from './messages/index.js';
import { funnelWords } from './funnel.words.js';
import { funnelSpans } from './ground.layout.js';

/** The stage that a target stands for. */
const stageAt = <T extends { readonly key: string }>(
  { stages }: { readonly stages: readonly T[] },
  { key }: Target,
): T => stages.find((stage) => stage.key === key)!;

/** The funnel, from a document to a drawing. */
export const funnelWidget = defineWidget({
  type: 'funnel',
  schema: funnelSchema,
  messages: funnelMessages,
  model: funnelModel,
  spans: funnelSpans,
  words: funnelWords,
  layout: funnelLayout,
  describe: (_, words, target) => stageAt(words, target),
  datum: stageAt,
});
