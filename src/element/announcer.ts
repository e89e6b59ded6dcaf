/** Milliseconds from one announcement to the next: who is told more hears none to its end. */
const PAUSE = 2000;

const waiting = new Map<Element, string>();
/** What the reader has just asked for by keyboard goes before what happened by itself. */
let urgent: readonly [region: Element, text: string] | undefined;
let pausing = false;

function speak(): void {
  // What has left the page in the meantime has nothing to say.
  for (const region of waiting.keys()) if (!region.isConnected) waiting.delete(region);
  const next = urgent ?? [...waiting][0];
  pausing = next !== undefined;
  if (!next) return;
  const [region, text] = next;
  if (next === urgent) urgent = undefined;
  else waiting.delete(region);
  region.textContent = text;
  setTimeout(speak, PAUSE);
}

/**
 * Says a text in a live region when its turn comes: no more than one in two seconds on a whole page,
 * however many widgets change on it. A newer text takes the place of one that still waits.
 *
 * @param asked whether the reader asked for it, who then hears it before all that waits
 */
export function announce(region: Element, text: string, asked: boolean): void {
  if (asked) urgent = [region, text];
  else waiting.set(region, text);
  if (!pausing) speak();
}

/** What an element says of its data by itself: what has become of them since they were drawn. */
export class Voice {
  #said = '';
  #known: readonly unknown[] = [];

  /**
   * @param known what the data are known by: where none of it has changed there is nothing to say
   * @param said what is to be said of them
   */
  report(region: Element, known: readonly unknown[], said: string): void {
    const before = this.#known;
    this.#known = known;
    if (known.every((one, i) => one === before[i])) return;
    // What is there from the first is found by reading.
    if (before.length && said !== this.#said) announce(region, said, false);
    this.#said = said;
  }
}
