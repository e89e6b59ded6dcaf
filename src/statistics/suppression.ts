import { least, range } from 'd3-array';

/**
 * Why a cell is withheld: it rests on too few answers, or it would give away the single one that does,
 * as the total less all that is shown.
 */
export type Suppression = 'few' | 'complement';

/**
 * Which cells of a column that adds up to a total are withheld: those that rest on fewer answers than a
 * minimum and, where that is exactly one, the one of the others that rests on the fewest (the first of
 * several).
 *
 * @param answers behind each cell; null for a cell without a figure, or where it is not known
 * @param minimum the fewest answers that a cell may rest on; null withholds none
 * @returns why each cell is withheld; null for those that are shown
 * Source: Hundepool et al. (2012), Statistical disclosure control, ch. 4: primary suppression by a
 *   frequency threshold, and secondary (complementary) suppression.
 */
export function suppressedCells(
  answers: readonly (number | null)[],
  minimum: number | null,
): (Suppression | null)[] {
  const known = range(answers.length).filter((index) => answers[index] !== null);
  const few = new Set(known.filter((index) => minimum !== null && answers[index]! < minimum));
  const others = known.filter((index) => !few.has(index));
  const complement = few.size === 1 ? least(others, (index) => answers[index]!) : undefined;
  return answers.map((_, index) => {
    if (few.has(index)) return 'few';
    return index === complement ? 'complement' : null;
  });
}
