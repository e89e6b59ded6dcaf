/** A range of a text, in characters; `end` is exclusive. */
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
 * Where the value of a JSON Pointer stands in a JSON text.
 * @returns the nearest value around it where it is missing itself; undefined for a text that is no
 *   JSON
 */
export function spanOf(text: string, pointer: string): Span | undefined {
  const tokens = [...text.matchAll(TOKEN)];
  const wanted = segmentsOf(pointer);
  /** Index of the next token. */
  let next = 0;
  let nearest: Span | undefined;

  /** Reads a value. `depth` is the number of segments that lead to it; -1 outside the pointer's path. */
  const readValue = (depth: number): void => {
    const opening = tokens[next++];
    if (!opening) throw new SyntaxError('cut off');
    const [mark] = opening;
    if (mark === '{' || mark === '[') {
      for (let index = 0; tokens[next] && !'}]'.includes(tokens[next]![0]); index += 1) {
        let name = String(index);
        if (mark === '{') {
          name = JSON.parse(tokens[next]![0]) as string;
          next += 2;
        }
        readValue(depth >= 0 && name === wanted[depth] ? depth + 1 : -1);
        if (tokens[next]?.[0] === ',') next += 1;
      }
      next += 1;
    }
    const closing = tokens[next - 1];
    // Of nested values the inner one ends first, so the first one found is the nearest.
    if (depth >= 0 && closing && !nearest) {
      nearest = { start: opening.index, end: closing.index + closing[0].length };
    }
  };

  try {
    readValue(0);
  } catch {
    return undefined;
  }
  return nearest;
}
