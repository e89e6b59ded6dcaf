import { listedFact, precisionOf, type Language, type ListedFact } from '../../i18n/index.js';
import { UNIT_FINDINGS, type ComparisonFigures, type UnitFigure } from './comparison.model.js';
import type { UnitWords } from './comparison.words.js';
import type { ComparisonMessages } from './messages/messages.js';

/** Dispersion as it is written everywhere: as many decimals as a ratio has. */
export const phiIn = ({ dispersion }: ComparisonFigures, { formats }: Language): string =>
  formats.figure(dispersion.phi, 'ratio', precisionOf({ values: [dispersion.phi] }, 'ratio'));

/** What the units say, a sentence each. */
export function summaryOf(
  figures: ComparisonFigures,
  words: readonly UnitWords[],
  language: Language<ComparisonMessages>,
  write: (value: number | null) => string,
): string[] {
  const { messages, shared, formats } = language;
  const { units, pooled, target, centre, isWidened, unit } = figures;
  const known = units.filter(({ value }) => value !== null);
  const wordsOf = new Map(units.map((one, index) => [one, words[index]!]));
  const judged = units.filter(({ finding }) => finding);
  const namesOf = (some: readonly UnitFigure[]): ListedFact => {
    const names = some.map((one) => {
      const { label, figure } = wordsOf.get(one)!;
      return one.value === null ? shared.quoted(label) : messages.valued(label, figure);
    });
    return listedFact(names, formats);
  };
  const held = units.filter(({ withheld }) => withheld !== null);
  const overall =
    target === null
      ? messages.pooled(write(pooled))
      : messages.against(formats.plain(target, unit), write(pooled));
  const minimum = held[0]?.withheld;
  const notShown =
    minimum == null ? [] : [messages.notShown(namesOf(held), formats.number(minimum))];
  if (!judged.length) {
    const isOnly = known.length === 1;
    const isAlone = isOnly && centre === null;
    return [
      ...(isOnly ? [messages.only(namesOf(known).list)] : []),
      ...(isAlone ? [messages.noLimits] : known.length ? [overall] : []),
      ...notShown,
    ];
  }
  const usual = judged.filter(({ finding }) => finding === 'usual').length;
  const found = UNIT_FINDINGS.flatMap((wanted) => {
    const some = judged.filter(({ finding }) => finding === wanted);
    return wanted === 'usual' || !some.length ? [] : [messages.found(wanted, namesOf(some))];
  });
  return [
    ...found,
    ...(usual ? [messages.usual(usual, judged.length, formats.number)] : []),
    overall,
    ...(isWidened ? [messages.widened(phiIn(figures, language))] : []),
    ...notShown,
  ];
}
