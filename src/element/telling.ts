import type { Problem } from '../contract/index.js';

/** Lines of one message; what is wrong with all points of a series fills no console. */
const MOST_LINES = 50;

const lineOf = ({ path, code, message }: Problem): string => `${path || '/'} ${code}: ${message}`;

/**
 * Tells the developers of a page of a document's problems: one message on the console for each
 * document, and none for one that says what the last one said.
 */
export class Telling {
  readonly #told = new WeakSet();
  #lastText: unknown;
  #lastMessage = '';

  /** @param name the tag of the element */
  constructor(private readonly name: string) {}

  /**
   * @param source the document as it was handed over, or its text
   * @param problems in the reader's language
   */
  tell(source: unknown, problems: readonly Problem[]): void {
    if (!problems.length || this.#isTold(source)) return;
    const lines = problems.slice(0, MOST_LINES).map(lineOf);
    const rest = problems.length - lines.length;
    const message = [`<${this.name}>`, ...lines, ...(rest > 0 ? [`+ ${rest}`] : [])].join('\n');
    if (message === this.#lastMessage) return;
    this.#lastMessage = message;
    const isError = problems.some(({ severity }) => severity === 'error');
    if (isError) console.error(message);
    else console.warn(message);
  }

  /** Whether a document has been told of before; from now on it has. */
  #isTold(source: unknown): boolean {
    if (typeof source !== 'object' || source === null) {
      const isSame = source === this.#lastText;
      this.#lastText = source;
      return isSame;
    }
    const isTold = this.#told.has(source);
    this.#told.add(source);
    return isTold;
  }
}
