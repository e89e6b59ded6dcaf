/** How far something reaches on a scale, in the scale's unit. */
export type Reach = readonly [low: number, high: number];

/**
 * How far data reach on each scale of a picture that follows from them, by the scale's name (`value:percent`,
 * `time`, ...). What has no data on a scale has no reach there.
 */
export type Spans = Readonly<Record<string, Reach | undefined>>;

/** The name of the scale of values in a unit: what is in another unit can't be compared. */
export const valueScale = (unit: string): string => `value:${unit}`;

/** From the lower to the higher end of both. */
const widened = ([low, high]: Reach, other: Reach | undefined): Reach =>
  other ? [Math.min(low, other[0]), Math.max(high, other[1])] : [low, high];

/** How far the data of all pictures reach together, scale by scale. */
export function unitedSpans(all: readonly Spans[]): Spans {
  const united: Record<string, Reach> = {};
  for (const spans of all) {
    for (const [name, reach] of Object.entries(spans)) {
      if (reach) united[name] = widened(reach, united[name]);
    }
  }
  return united;
}

/** What a picture's scales reach over besides its own data; a box is one. */
interface Compared {
  readonly spans?: Spans | undefined;
}

/**
 * What a scale has to hold: the reach of a picture's own data, and what its box has for the scale. The one
 * or the other alone where the other is not there.
 */
export function spanned(box: Compared, scale: string, own: Reach): Reach;
export function spanned(box: Compared, scale: string, own: Reach | undefined): Reach | undefined;
export function spanned(
  { spans }: Compared,
  scale: string,
  own: Reach | undefined,
): Reach | undefined {
  const shared = spans?.[scale];
  return own ? widened(own, shared) : shared;
}
