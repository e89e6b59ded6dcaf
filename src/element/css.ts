/** CSS text; a number is pixels. The tag lets the build leave out its white space. */
export const css = (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  String.raw(
    { raw: parts },
    ...values.map((value) => (typeof value === 'number' ? `${value}px` : value)),
  );
