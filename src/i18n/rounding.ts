/** What differs only beyond so many significant digits is the noise of binary fractions. */
const SIGNIFICANT = 12;

/** No figure is written with more decimals. */
export const MOST_DECIMALS = 12;

/** A number without the noise of binary fractions: 0.3 for 0.1 + 0.2. All digits of a large one are kept. */
export const withoutNoise = (value: number): number =>
  Math.abs(value) < 10 ** SIGNIFICANT ? Number(value.toPrecision(SIGNIFICANT)) : value;

/** How many decimals a number has, up to {@link MOST_DECIMALS}, not counting binary noise. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return 0;
  const [mantissa = '', exponent = '0'] = String(withoutNoise(value)).split('e');
  const decimals = (mantissa.split('.')[1]?.length ?? 0) - Number(exponent);
  return Math.min(MOST_DECIMALS, Math.max(0, decimals));
}

/**
 * A number rounded to so many decimals, halves away from zero; never -0. A half is one in decimal
 * notation: 1.005 is rounded to 1.01, although its binary fraction lies a little below.
 */
export function roundTo(value: number, decimals: number): number {
  const scaled = Math.abs(value) * 10 ** decimals;
  // So large a number has no decimals that could be told apart.
  if (!(scaled < Number.MAX_SAFE_INTEGER)) return value;
  return (Math.sign(value) * Math.round(withoutNoise(scaled))) / 10 ** decimals + 0;
}
