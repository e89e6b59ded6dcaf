/** Where an option lies: on the good side, on the bad one, or on neither. */
export type Side = 'below' | 'neutral' | 'above';

/**
 * The side of each option, worst first. Where none is neutral, only the better half is good: of an odd
 * number the middle one lies on the bad side, so that nothing counts as praise that is not.
 *
 * @param count of options
 * @param neutral index from 0; the middle one of an odd number where undefined, none where null
 */
export function sidesOf(count: number, neutral: number | null | undefined): Side[] {
  const middle = (count - 1) / 2;
  const between = neutral === undefined && Number.isInteger(middle) ? middle : (neutral ?? null);
  const edge = between ?? middle + (Number.isInteger(middle) ? 0.5 : 0);
  return Array<Side>(count)
    .fill('neutral')
    .map((side, index) => (index === between ? side : index < edge ? 'below' : 'above'));
}

/** Whether an odd number of options has none that is neutral, so that the sides are not alike. */
export const isHalved = (sides: readonly Side[]): boolean =>
  sides.length % 2 === 1 && !sides.includes('neutral');

/** How far out an option lies on its side: 0 is the outermost of three steps, 2 that next to the middle. */
export function shadesOf(sides: readonly Side[]): number[] {
  const steps = 2;
  return sides.map((side, index) => {
    const all = sides.filter((other) => other === side).length;
    const first = sides.indexOf(side);
    const fromOutside = side === 'below' ? index - first : all - 1 - (index - first);
    return all === 1 ? steps / 2 : Math.round((fromOutside * steps) / (all - 1));
  });
}
