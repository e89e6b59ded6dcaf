import {
  intervalIn,
  nameIn,
  namesOrCount,
  precisionOf,
  type Language,
  type Precision,
} from '../../i18n/index.js';
import type { ItemFigure, MatrixFigures } from './matrix.model.js';
import type { MatrixMessages } from './messages/messages.js';

/** An item in words. */
export interface ItemWords {
  readonly name: string;
  /** As it stands in a sentence, or `n < 30` where it is withheld. */
  readonly importance: string;
  readonly performance: string;
}

/** A matrix in words; its layouts measure them and its template shows them. */
export interface MatrixWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** In the document's order. */
  readonly items: readonly ItemWords[];
  readonly corners: MatrixMessages['corners'];
  /** The quadrants as headings of names. */
  readonly quadrants: MatrixMessages['codes'];
  /** The names of both figures; the titles of the axes, and the values along them. */
  readonly importance: string;
  readonly performance: string;
  readonly axes: Readonly<Record<'importance' | 'performance', string>>;
  readonly ticks: Readonly<
    Record<'importance' | 'performance', (ticks: readonly number[]) => readonly string[]>
  >;
  readonly write: Readonly<Record<'importance' | 'performance', (value: number) => string>>;
  readonly intervalName: string;
  readonly unclear: string;
  readonly withoutPoint: string;
  /** A name with a note on it. */
  readonly aside: (name: string, note: string) => string;
  /** What a tile says: how many are to be improved, and which first. */
  readonly tile: { readonly figure: string; readonly words: readonly string[] };
}

/** Writes the figures of one side, all with the same decimals; none as the crosshair that it is not at. */
function writerOf(
  { items, crosshair, importanceUnit }: MatrixFigures,
  side: 'importance' | 'performance',
  language: Language,
) {
  const unit = side === 'importance' ? importanceUnit : 'score';
  const landmarks = crosshair ? [crosshair[side]] : [];
  const precision: Precision = precisionOf(
    { values: items.map((item) => item[side]), landmarks },
    unit,
  );
  return (value: number): string => language.formats.figure(value, unit, precision);
}

const isShort = ({ quadrant }: ItemFigure): boolean => quadrant === 'concentrate-here';

/** What there is to improve, what is not sure, and what is held back; a sentence each. */
function summaryOf(
  { items }: MatrixFigures,
  names: readonly string[],
  language: Language<MatrixMessages>,
): string {
  const { shared, messages, formats } = language;
  const indices = items.map((_, index) => index);
  const short = indices.filter((index) => isShort(items[index]!));
  short.sort((a, b) => items[a]!.rank! - items[b]!.rank!);
  const unclear = short.filter((index) => items[index]!.clear === 'unclear');
  const [first, ...next] = short
    .filter((index) => items[index]!.clear !== 'unclear')
    .slice(0, 3)
    .map((index) => shared.quoted(names[index]!));
  const held = indices.filter((index) => items[index]!.withheld !== null);
  const minimum = items.find(({ withheld }) => withheld !== null)?.withheld;
  const named = (list: readonly number[]) =>
    namesOrCount(
      list.map((index) => names[index]!),
      language,
      messages.several,
    );
  return [
    short.length
      ? messages.short({
          first: first ?? '',
          next: formats.list(next),
          all: items.filter(({ quadrant }) => quadrant !== null).length,
          short: short.length,
          unclear: unclear.length,
          unclearNames: named(unclear),
          write: formats.number,
          tested: short.some((index) => items[index]!.clear !== null),
        })
      : messages.noShort,
    ...(minimum == null ? [] : [messages.notShown(named(held), formats.number(minimum))]),
  ].join(shared.between);
}

function definitionOf(
  figures: MatrixFigures,
  write: MatrixWords['write'],
  { shared, messages, formats }: Language<MatrixMessages>,
): string[] {
  const { items, crosshair, crosshairAt, importanceKind, judgedAt, counted } = figures;
  const { definition } = messages;
  if (!crosshair) return [];
  const hasMeans = items.some(
    ({ intervals }) => intervals.performance || (intervals.importance && !figures.correlations),
  );
  const isJudged = items.some(({ clear }) => clear !== null) && !counted;
  const { importance, performance } = crosshair;
  return [
    definition.crosshair(crosshairAt, write.importance(importance), write.performance(performance)),
    importanceKind ? definition.kinds[importanceKind] : '',
    definition.quadrants,
    definition.rank,
    hasMeans ? definition.means : '',
    figures.correlations ? definition.correlations : '',
    isJudged && figures.isNarrowed ? shared.narrowed : '',
    isJudged ? definition.unclear(formats.plain(judgedAt * 100, 'percent')) : '',
    counted ? definition.counted : '',
    items.some(({ quadrant, clear }) => quadrant && clear === null) ? definition.untested : '',
  ].filter(Boolean);
}

function tileOf(
  { items }: MatrixFigures,
  names: readonly string[],
  { messages, shared, formats }: Language<MatrixMessages>,
): MatrixWords['tile'] {
  const all = items.filter(({ quadrant }) => quadrant !== null).length;
  const first = items.findIndex(({ rank }) => rank === 1);
  const words = first < 0 ? [] : [messages.firstIs(shared.quoted(names[first]!))];
  return {
    figure: messages.shortOf(formats.number(items.filter(isShort).length), formats.number(all)),
    words: [...words, messages.codes['concentrate-here']],
  };
}

/** The words of a matrix in a language. */
export function matrixWords(
  figures: MatrixFigures,
  language: Language<MatrixMessages>,
): MatrixWords {
  const { shared, messages, formats } = language;
  const { items, crosshair, importanceKind, confidence } = figures;
  const { columns, codes, corners, importanceKinds, unclear, withoutPoint } = messages;
  const names = items.map((item) => nameIn(language, item));
  const write = {
    importance: writerOf(figures, 'importance', language),
    performance: writerOf(figures, 'performance', language),
  };
  const axis = (ticks: readonly number[]) => formats.axis(ticks, 'score');
  const importanceName = importanceKind ? importanceKinds[importanceKind] : columns.importance;
  const axisTitle = (side: 'importance' | 'performance', name: string): string =>
    crosshair ? messages.axis(name, figures.crosshairAt, write[side](crosshair[side])) : name;
  return {
    summary: summaryOf(figures, names, language),
    definition: definitionOf(figures, write, language),
    names: {},
    items: items.map(({ importance, performance, withheld }, index): ItemWords => {
      const missing =
        withheld === null ? shared.notAvailable : shared.lowN(formats.number(withheld));
      return {
        name: names[index]!,
        importance: importance === null ? missing : write.importance(importance),
        performance: performance === null ? missing : write.performance(performance),
      };
    }),
    corners,
    quadrants: codes,
    importance: importanceName,
    performance: columns.performance,
    axes: {
      importance: axisTitle('importance', importanceName),
      performance: axisTitle('performance', columns.performance),
    },
    ticks: { importance: axis, performance: axis },
    write,
    intervalName: intervalIn(language, confidence),
    unclear,
    withoutPoint,
    aside: shared.aside,
    tile: tileOf(figures, names, language),
  };
}
