/** A name as it is told from others: without case and separators. */
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The number of letters to add, drop, replace or swap with the next, so that one word becomes the
 * other (optimal string alignment, a restricted Damerau-Levenshtein distance).
 */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [[...Array(to.length + 1).keys()]];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    const [before, swapped] = [rows[i - 1]!, rows[i - 2]];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwap = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const steps = [before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (isSame ? 0 : 1)];
      if (swapped && isSwap) steps.push(swapped[j - 2]! + 1);
      row.push(Math.min(...steps));
    }
    rows.push(row);
  }
  return rows[from.length]![to.length]!;
}

/** Longer names are no slips of a key. */
const LONGEST = 40;

/**
 * The known name that was most likely meant by another one: the same but for case and separators, or
 * at most a letter in three away.
 *
 * @returns undefined where none is near
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  const meant = plain(name);
  const limit = Math.floor(meant.length / 3);
  const [nearest] = known
    .map((candidate) => ({ candidate, distance: editDistance(meant, plain(candidate)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.candidate;
}
