/** A length of a computed style in CSS pixels; 0 for what is none, such as `auto`. */
export const pixels = (length: string): number => parseFloat(length) || 0;

export function total(lengths: Iterable<number>): number {
  let sum = 0;
  for (const length of lengths) sum += length;
  return sum;
}

/** What the padding and the border of an element take of its height, in CSS pixels. */
export const edgesOf = (style: CSSStyleDeclaration): number =>
  total(
    [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth].map(
      pixels,
    ),
  );
