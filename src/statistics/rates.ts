/** A part of a whole: fulfilled of requested, satisfied of asked. Quantities may be fractional. */
export interface Trial {
  readonly part: number;
  readonly whole: number;
}

/**
 * part/whole, as it is (it may be above 1).
 *
 * @returns null where there is nothing to divide by (a whole of 0 or less) or no finite answer
 */
export function ratio(part: number, whole: number): number | null {
  const value = part / whole;
  return whole > 0 && whole < Infinity && Number.isFinite(value) ? value : null;
}

/** The sum of some quantities, in their unit; what is missing adds nothing. */
export function sum(values: readonly (number | null | undefined)[]): number {
  let total = 0;
  for (const value of values) total += value ?? 0;
  return total;
}

/** A fraction in percent; null stays null. */
export const percent = (fraction: number | null): number | null => fraction && fraction * 100;

/**
 * The rate of several trials together: sum(min(part, whole)) / sum(whole), a ratio of sums and
 * never a mean of rates. More supplied than requested counts as requested, so that a surplus here
 * can't make up for a shortage there.
 *
 * @param trials null is a missing one and counts nowhere
 * @returns a fraction 0..1; null where nothing was requested
 * Source: fill rate, Chopra and Meindl, Supply chain management, ch. on product availability.
 */
export function pooledRate(trials: readonly (Trial | null)[]): number | null {
  let [parts, wholes] = [0, 0];
  for (const trial of trials) {
    if (!trial) continue;
    parts += Math.min(trial.part, trial.whole);
    wholes += trial.whole;
  }
  return ratio(parts, wholes);
}

/**
 * A sum of errors over all pairs of an actual and a forecast, relative to the sum of the actuals; where
 * either is missing, the pair is skipped.
 */
function relativeError(
  actual: readonly (number | null)[],
  forecast: readonly (number | null)[],
  errorOf: (actual: number, forecast: number) => number,
): number | null {
  let error = 0;
  let size = 0;
  actual.forEach((a, i) => {
    const f = forecast[i] ?? null;
    if (a === null || f === null) return;
    error += errorOf(a, f);
    size += Math.abs(a);
  });
  return ratio(error, size);
}

/**
 * The weighted absolute percentage error: sum|actual - forecast| / sum|actual|.
 *
 * @param actual what came; null is missing
 * @param forecast what was forecast for the same times; where either is missing, the pair is skipped
 * @returns a fraction, 0 or more (1 = as much error as there was demand); null where the actuals
 *   sum to 0
 * Source: Kolassa and Schütz (2007), Advantages of the MAD/Mean ratio over the MAPE, Foresight 6.
 */
export const wape = (
  actual: readonly (number | null)[],
  forecast: readonly (number | null)[],
): number | null => relativeError(actual, forecast, (a, f) => Math.abs(a - f));

/**
 * Forecast bias, sum(forecast - actual) / sum(actual): what an accuracy can't tell, whether errors lean
 * one way.
 *
 * @param actual what came, 0 or more; null is missing
 * @param forecast as for {@link wape}
 * @returns a fraction, above 0 where too much was forecast; null where the actuals sum to 0
 * Source: Hyndman and Koehler (2006), Another look at measures of forecast accuracy, International
 *   Journal of Forecasting 22.
 */
export const forecastBias = (
  actual: readonly (number | null)[],
  forecast: readonly (number | null)[],
): number | null => relativeError(actual, forecast, (a, f) => f - a);

/**
 * Forecast accuracy, 1 - WAPE.
 *
 * @returns a fraction, at most 1; negative where the error is larger than the demand; null where
 *   the actuals sum to 0
 * Source: as for {@link wape}.
 */
export function forecastAccuracy(
  actual: readonly (number | null)[],
  forecast: readonly (number | null)[],
): number | null {
  const error = wape(actual, forecast);
  return error === null ? null : 1 - error;
}

/**
 * Rounded shares that add up to `total`: each share is rounded down, and what is then missing goes,
 * one unit each, to the largest remainders (the earlier one where they tie). They have as many more
 * decimals as it takes that no part is rounded to nothing, and so none that isn't all to `total`.
 *
 * @param values parts of a whole, not negative; null is missing, stays null, takes no share
 * @param total what the shares add up to: 100 for percent
 * @param digits the fewest decimals of a share
 * @returns a share for each value, in `total`'s unit; all null where the values sum to 0
 * Source: Hamilton's method; Balinski and Young (1982), Fair representation.
 */
export function largestRemainder(
  values: readonly (number | null)[],
  total = 100,
  digits = 0,
): (number | null)[] {
  const isTold = (share: number | null, index: number) => share !== 0 || values[index] === 0;
  for (let decimals = digits; ; decimals++) {
    const shares = shareOut(values, total, decimals);
    const isExact = Number(total.toFixed(decimals)) === total;
    if (decimals >= FINEST_SHARE || (isExact && shares.every(isTold))) return shares;
  }
}

/** Decimals beyond which a share is as good as nothing. */
const FINEST_SHARE = 9;

/** Hamilton's method with just so many decimals. */
function shareOut(
  values: readonly (number | null)[],
  total: number,
  decimals: number,
): (number | null)[] {
  const scale = 10 ** decimals;
  const whole = sum(values);
  let missing = Math.round(total * scale);
  const shares = values.map((value) => {
    const part = value === null ? null : ratio(value, whole);
    if (part === null) return null;
    const exact = part * total * scale;
    const floor = Math.floor(exact);
    missing -= floor;
    // Rounded to billionths, so that remainders that differ only by rounding errors tie.
    return { floor, rest: Math.round((exact - floor) * 1e9) };
  });
  shares
    .filter((share) => share !== null)
    .sort((a, b) => b.rest - a.rest)
    .slice(0, missing)
    .forEach((share) => share.floor++);
  return shares.map((share) => share && share.floor / scale);
}
