import type { Unit } from '../../src/contract/index.js';

/** A number that a text may state, in full precision. */
export interface Fact {
  readonly value: number;
  readonly unit: Unit;
  /** A difference: a text may state its size and leave its direction to an arrow or a word. */
  readonly size?: boolean;
  /** How far it may be off besides its rounding: one unit for shares that must add up (contract, rule 12). */
  readonly slack?: number;
}

/** A number as it stands in a text, with its precision. */
export interface Shown {
  readonly text: string;
  readonly value: number;
  /** Half a unit of the last digit that it could have. */
  readonly half: number;
  readonly signed: boolean;
  readonly sign: 'percent' | 'factor' | 'time' | '';
  /** Where it is a time, the hours of its unit. */
  readonly hours: number;
}

// prettier-ignore
const POWERS: Readonly<Record<string, number>> = {
  K: 1e3, M: 1e6, B: 1e9, T: 1e12,
  万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 万亿: 1e12, 兆: 1e12,
};
// prettier-ignore
const HOURS: Readonly<Record<string, number>> = {
  min: 1 / 60, hr: 1, day: 24, days: 24,
  分钟: 1 / 60, 小时: 1, 天: 24, 分鐘: 1 / 60, 小時: 1,
};

/** Words, signs and arrows of a negative difference. */
const DOWN = /^(?:[\u2212\u25bc低]|lower|less|short)/;
/** "The highest 2 of 5" (最高) is no direction. A hyphen is no minus, so what has one is wrong. */
const NUMBER =
  /(?<before>[\u2212+\u25b2\u25bc]|(?<!最)[低高])?\s?(?<times>\u00d7)?(?:[A-Z]{0,2}\p{Sc}|[A-Z]{3}\u00a0)?(?<digits>-?\d[\d,]*(?:\.(?<decimals>\d+))?)(?:E(?<exponent>\u2212?\d+))?(?:(?<power>万亿|[KMBT万萬亿億兆])|\s?(?<unit>%|min|hr|days?|分[钟鐘]|小[时時]|天))?(?:(?: points?)? (?<after>lower|higher|less|more|short)\b)?/gu;

/** Decimals that a figure with an exponent could have: "5E−324" is 5.00E−324. */
const SCIENTIFIC_DECIMALS = 2;

function halfOf(value: number, decimals: number, power: string | undefined): number {
  if (!power) return 10 ** -decimals / 2;
  // Compact figures have three significant digits, Chinese ones a decimal: "12K" is 12.0K.
  return (power < 'a' ? 10 ** (Math.floor(Math.log10(value || 1)) - 2) : POWERS[power]! / 10) / 2;
}

/** What a rate is counted by, as in "12.3 per 1,000", which is no figure. */
const EXPOSURE = / per [\d,]+|每 [\d,]+ 有/g;

/** All numbers of a text. */
export const shownIn = (text: string): Shown[] =>
  [...text.replace(EXPOSURE, '').matchAll(NUMBER)].map(({ 0: match, groups = {} }) => {
    const { before, after, times, digits = '', decimals = '', exponent, power, unit = '' } = groups;
    const written = digits.replace('-', '?').replaceAll(',', '');
    const ten = exponent?.replace('\u2212', '-');
    const size = Number(ten ? `${written}e${ten}` : written) * (power ? POWERS[power]! : 1);
    const direction = before ?? after;
    return {
      text: match.trim(),
      value: direction && DOWN.test(direction) ? -size : size,
      half: ten
        ? 10 ** (Number(ten) - SCIENTIFIC_DECIMALS) / 2
        : halfOf(size, decimals.length, power),
      signed: direction !== undefined,
      sign: unit === '%' ? 'percent' : times ? 'factor' : unit ? 'time' : '',
      hours: HOURS[unit] ?? 1,
    };
  });

/** Whether a shown number is a fact, rounded as it is shown, and with its unit. */
export function agrees({ value, half, signed, sign, hours }: Shown, fact: Fact): boolean {
  // Zero has no sign; a number that is rounded to zero may have one.
  if (Object.is(value, -0) && !fact.value) return false;
  const { unit, size = false, slack = 0 } = fact;
  const expected = { percent: 'percent', factor: 'factor', hours: 'time', days: 'time' }[
    unit as string
  ];
  if (sign !== (expected ?? '')) return false;
  const scale = unit === 'hours' ? hours : 1;
  const raw = size && !signed ? Math.abs(fact.value) : fact.value;
  const noise = 1e-9 * Math.max(1, Math.abs(raw));
  return Math.abs(value * scale - raw) <= half * scale + slack + noise;
}

/** A name as a pattern; a line may break after any character. */
const pattern = (name: string): string =>
  [...name.replace(/\s+/g, '')]
    .map((char) => char.replace(/[$()*+./?[\\\]^{|}]/, '\\$&'))
    .join('\\s*');
const patterns = new Map<string, RegExp>();

/** A text without the names in it, as numbers in names are no figures. */
export function without(text: string, names: readonly string[]): string {
  const numbered = /\d/.test(text) ? names.filter((name) => /\d/.test(name)) : [];
  if (!numbered.length) return text;
  const id = numbered.join('\n');
  let namePattern = patterns.get(id);
  if (!namePattern) {
    // The longest first: "Region 1" is the beginning of "Region 12".
    const alternatives = numbered.sort((a, b) => b.length - a.length).map(pattern);
    namePattern = new RegExp(`(?<![\\d,.])(?:${alternatives.join('|')})(?![,.]?\\d)`, 'gu');
    patterns.set(id, namePattern);
  }
  return text.replace(namePattern, ' ');
}

/** The numbers of a text that are none of the facts. */
export const unaccounted = (
  text: string,
  facts: readonly Fact[],
  names: readonly string[],
): string[] =>
  shownIn(without(text, names))
    .filter((shown) => !facts.some((fact) => agrees(shown, fact)))
    .map((shown) => shown.text);

/** The records of a CSV text by RFC 4180, with its quotes taken off; every line ends in CRLF. */
export function recordsIn(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (cells.lastIndex < csv.length) {
    const cell = cells.exec(csv);
    if (!cell) throw new Error(`No CSV: ${csv}`);
    record.push(cell[1]?.replaceAll('""', '"') ?? cell[2]!);
    if (cell[3] === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
