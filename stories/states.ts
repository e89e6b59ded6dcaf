import { keepsPicture } from './gestures.js';

/** The documents that bring a widget into its states. */
interface Documents {
  readonly everything: unknown;
  readonly empty: unknown;
  readonly invalid: unknown;
  readonly withheld: unknown;
  readonly stale: unknown;
}

const shown = (state: string, data: unknown) => ({ args: { data }, parameters: { state } });

/** What the stories of a widget's states have in common, but for their names. */
export const statesOf = ({ everything, empty, invalid, withheld, stale }: Documents) => ({
  loading: shown('loading', undefined),
  empty: shown('empty', empty),
  invalid: shown('invalid', invalid),
  kept: { ...shown('invalid', everything), play: keepsPicture(invalid) },
  withheld: shown('withheld', withheld),
  stale: { args: { data: stale } },
});
