import { keepsPicture } from './gestures.js';

/** A document of a widget for each state. */
interface Documents {
  readonly everything: unknown;
  readonly empty: unknown;
  readonly invalid: unknown;
  /** Left out of a widget whose figures rest on no number of answers. */
  readonly withheld?: unknown;
  readonly stale: unknown;
}

const storyOf = (state: string, data: unknown) => ({ args: { data }, parameters: { state } });

/** The stories of a widget's states, by state; each widget names its own. */
export const statesOf = ({ everything, empty, invalid, withheld, stale }: Documents) => ({
  loading: storyOf('loading', undefined),
  empty: storyOf('empty', empty),
  invalid: storyOf('invalid', invalid),
  kept: { ...storyOf('invalid', everything), play: keepsPicture(invalid) },
  withheld: storyOf('withheld', withheld),
  stale: { args: { data: stale } },
});
