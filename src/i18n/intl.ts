/** The Intl formats of one language, each made once: to make one costs more than to use it. */
export interface IntlFormats {
  numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat;
  dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
  lists(options: Intl.ListFormatOptions): Intl.ListFormat;
}

/** The Intl formats for a tag that Intl knows. */
export function intlFormats(lang: string): IntlFormats {
  const cache = new Map<string, unknown>();
  const cached = <F, O>(Format: new (tag: string, options: O) => F, options: O): F => {
    const id = Format.name + JSON.stringify(options);
    const format = (cache.get(id) as F | undefined) ?? new Format(lang, options);
    cache.set(id, format);
    return format;
  };
  return {
    numbers: (options) => cached(Intl.NumberFormat, options),
    dates: (options) => cached(Intl.DateTimeFormat, options),
    lists: (options) => cached(Intl.ListFormat, options),
  };
}
