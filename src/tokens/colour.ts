/*
 * How a theme's roles come from its few seeds: each role begins as one colour and is mixed towards
 * another, but no further than leaves it the contrast that it needs. The token build and the
 * element in the page do the same, so that a brand's theme holds what ours do.
 */

type Colour = readonly [red: number, green: number, blue: number];

/** A role: what it begins as, what it is mixed with, how far (0 to 1), and the contrast it keeps. */
export type Recipe = readonly [
  role: string,
  from: string,
  toward?: string,
  amount?: number,
  contrast?: number,
];

/** Colours by name as `#rrggbb`. */
export type Colours = Readonly<Record<string, string>>;

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];

const read = (hex: string): Colour => {
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** `#rrggbb` of three parts, 0 to 255. */
export const write = (colour: readonly number[]): string =>
  `#${colour.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;

const mix = (from: Colour, toward: Colour, amount: number): Colour => {
  return from.map((one, i) => one + (toward[i]! - one) * amount) as unknown as Colour;
};

/** Relative luminance, 0 to 1. Source: WCAG 2.2, definition of relative luminance. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((one) => {
    const part = one / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two luminances, 1 to 21. Source: WCAG 2.2, definition of contrast ratio. */
const ratio = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Contrast ratio of two colours (`#rrggbb`), 1 to 21. */
export const contrast = (one: string, other: string): number =>
  ratio(luminance(read(one)), luminance(read(other)));

/** Whether white stands out from a colour (`#rrggbb`) more than black does. */
export const isDark = (hex: string): boolean => {
  // Of the luminance at which both contrasts are the same.
  return luminance(read(hex)) < Math.sqrt(1.05 * 0.05) - 0.05;
};

/** The largest number up to `most` that fits, where all below it do. */
function largest(most: number, fits: (amount: number) => boolean): number {
  if (fits(most)) return most;
  let low = 0;
  let high = most;
  for (let i = 0; i < 8; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Every role of a theme.
 * @param seeds the colours it begins with, `surface` among them
 * @param recipes in an order in which each needs only what stands before it
 * @param least the contrast of a graphic with the surface; the recipes give multiples of it
 */
export function derive(seeds: Colours, recipes: readonly Recipe[], least: number): Colours {
  const found: Record<string, Colour> = {};
  for (const [name, hex] of Object.entries(seeds)) found[name] = read(hex);
  const far = isDark(seeds['surface']!) ? WHITE : BLACK;
  const ground = luminance(found['surface']!);
  const roles: Record<string, string> = {};
  for (const [role, from, toward = from, amount = 0, times = 0] of recipes) {
    const start = found[from]!;
    const end = found[toward]!;
    const holds = (colour: Colour) => ratio(luminance(colour), ground) >= times * least;
    const [one, other, most] = holds(start) ? [start, end, amount] : [far, start, 1];
    const mixed = (share: number) => mix(one, other, share);
    const colour = mixed(largest(most, (share) => holds(mixed(share))));
    found[role] = colour;
    roles[role] = write(colour);
  }
  return roles;
}
