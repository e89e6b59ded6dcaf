import { ConnectedController, type Host } from './connected.js';

/** Milliseconds between two announcements: a screen reader that gets more finishes none. */
const PAUSE = 2000;

/** What is to be announced on one page, one text at a time. */
class Announcements {
  /** The newest text of each live region that waits. */
  readonly #waiting = new Map<Element, string>();
  /** An answer to the keyboard; it goes before what happened by itself. */
  #answer: readonly [region: Element, text: string] | undefined;
  #pausing = false;

  add(region: Element, text: string): void {
    this.#waiting.set(region, text);
    if (!this.#pausing) this.#announceNext();
  }

  /** Announces a text before all that wait. */
  answer(region: Element, text: string): void {
    this.#answer = [region, text];
    if (!this.#pausing) this.#announceNext();
  }

  #announceNext(): void {
    for (const region of this.#waiting.keys()) {
      if (!region.isConnected) this.#waiting.delete(region);
    }
    const next = this.#answer ?? [...this.#waiting][0];
    this.#pausing = next !== undefined;
    if (!next) return;
    const [region, text] = next;
    if (next === this.#answer) this.#answer = undefined;
    else this.#waiting.delete(region);
    region.textContent = text;
    setTimeout(() => this.#announceNext(), PAUSE);
  }
}

const announcements = new WeakMap<Document, Announcements>();

function announcementsOf(document: Document): Announcements {
  const known = announcements.get(document) ?? new Announcements();
  announcements.set(document, known);
  return known;
}

/** What an element announces by itself. */
interface Report {
  /** Identifies the data and their state; nothing is announced as long as none of it changes. */
  readonly subject: readonly unknown[];
  readonly text: string;
}

/**
 * Speaks by the host's live region. In a whole document there is at most one announcement in two
 * seconds, however many widgets change. A newer text replaces one of the same element that still waits.
 */
export class Announcer extends ConnectedController {
  #before: Report = { subject: [], text: '' };

  /** @param report what there is to say of the data now; undefined before they are rendered */
  constructor(
    host: Host,
    private readonly report: () => Report | undefined,
  ) {
    super(host);
  }

  /** Announces the datum reached by keyboard, before everything that waits. */
  answer(text: string): void {
    const region = this.find('.live');
    if (region) announcementsOf(this.host.ownerDocument).answer(region, text);
  }

  /**
   * Announces a change of the data or their state. The first state of an element is not announced: a
   * screen reader comes to it when it reads the page.
   */
  hostUpdated(): void {
    const report = this.report();
    const region = this.find('.live');
    if (!report || !region) return;
    const { subject, text } = this.#before;
    if (report.subject.every((value, i) => value === subject[i])) return;
    this.#before = report;
    if (subject.length === 0 || report.text === text) return;
    announcementsOf(this.host.ownerDocument).add(region, report.text);
  }
}
