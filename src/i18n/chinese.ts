/** The end of one text and the start of the next, where Chinese touches Latin letters or a figure. */
const SEAM =
  /^(?:\p{sc=Han}[\p{sc=Latn}\p{Nd}\p{Sc}"+\-−×]|[\p{sc=Latn}\p{Nd}\p{Sc}"%]\p{sc=Han})$/u;

const join = (left: string, right: string): string =>
  left + (SEAM.test(left.slice(-1) + right.slice(0, 1)) ? ' ' : '') + right;

/**
 * A template tag for Chinese text with values in it. By Chinese typographic custom a figure or a Latin
 * word stands off from the characters around it by a space, and Chinese does not. A message can't know
 * what a value will be, so the tag looks at both ends of it: "占 78.4%" gets its space, and
 * "3小时内" none, since the value "3小时" ends in Chinese itself. Texts inside the template that have
 * Latin words of their own are written with their spaces.
 */
export function zh(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  let text = parts[0]!;
  values.forEach((value, index) => {
    text = join(join(text, String(value)), parts[index + 1]!);
  });
  return text;
}
