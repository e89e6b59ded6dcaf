/* Reading, mixing and comparing colours. Parts are in sRGB, 0 to 255. */
import { rgb, type RGBColor } from 'd3-color';

/** Relative luminance, 0 to 1. Source: WCAG 2.2, definition of relative luminance. */
export function luminance({ r, g, b }: RGBColor): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio of two luminances, 1 to 21. Source: WCAG 2.2, definition of contrast ratio. */
export const contrastRatio = (a: number, b: number): number =>
  (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Contrast ratio of two colours (`#rrggbb`), 1 to 21. */
export const contrast = (a: string, b: string): number =>
  contrastRatio(luminance(rgb(a)), luminance(rgb(b)));

/** The luminance with the same contrast to white (1) as to black (0). */
const MIDDLE_LUMINANCE = Math.sqrt(1.05 * 0.05) - 0.05;

/** Whether white stands out from a colour (`#rrggbb`) more than black does. */
export const isDark = (colour: string): boolean => luminance(rgb(colour)) < MIDDLE_LUMINANCE;

/** The colour on the straight line in sRGB between two; `amount` is 0 at `from`, 1 at `toward`. */
export const mix = (from: RGBColor, toward: RGBColor, amount: number): RGBColor =>
  rgb(
    from.r + (toward.r - from.r) * amount,
    from.g + (toward.g - from.g) * amount,
    from.b + (toward.b - from.b) * amount,
  );

/** `#rrggbb` of three parts, 0 to 255. */
export const toHex = (red: number, green: number, blue: number): string =>
  rgb(red, green, blue).formatHex();
