/** From where to where something stands in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The segments of a JSON Pointer (RFC 6901). */
const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * Where the value that a JSON Pointer names stands in a JSON text.
 * @returns the nearest value around it where it is not there itself: a field that is missing is
 *   missing from something. Undefined for a text that is no JSON.
 */
export function spanOf(text: string, pointer: string): Span | undefined {
  const tokens = [...text.matchAll(TOKEN)];
  const wanted = segmentsOf(pointer);
  let at = 0;
  let best: Span | undefined;

  /** Reads one value; `depth` is how many segments lead to it, -1 off the way. */
  const value = (depth: number): void => {
    const opening = tokens[at++];
    if (!opening) throw new SyntaxError('cut off');
    const [mark] = opening;
    if (mark === '{' || mark === '[') {
      for (let index = 0; tokens[at] && !'}]'.includes(tokens[at]![0]); index += 1) {
        let name = String(index);
        if (mark === '{') {
          name = JSON.parse(tokens[at]![0]) as string;
          at += 2;
        }
        value(depth >= 0 && name === wanted[depth] ? depth + 1 : -1);
        if (tokens[at]?.[0] === ',') at += 1;
      }
      at += 1;
    }
    const closing = tokens[at - 1];
    // The innermost value on the way is read to its end first, and so it stays.
    if (depth >= 0 && closing && !best) {
      best = { start: opening.index, end: closing.index + closing[0].length };
    }
  };

  try {
    value(0);
  } catch {
    return undefined;
  }
  return best;
}
