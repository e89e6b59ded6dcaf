import type { ReactiveController } from 'lit';
import type { Host } from './connected.js';

/** Milliseconds between two announcements: a screen reader that gets more finishes none. */
const PAUSE = 2000;

const waiting = new Map<Element, string>();
/** An answer to the keyboard goes before what happened by itself. */
let urgent: readonly [region: Element, text: string] | undefined;
let pausing = false;

function speakNext(): void {
  for (const region of waiting.keys()) if (!region.isConnected) waiting.delete(region);
  const next = urgent ?? [...waiting][0];
  pausing = next !== undefined;
  if (!next) return;
  const [region, text] = next;
  if (next === urgent) urgent = undefined;
  else waiting.delete(region);
  region.textContent = text;
  setTimeout(speakNext, PAUSE);
}

/** What an element announces by itself. */
interface Report {
  /** Identifies the data and their state; nothing is announced as long as none of it changes. */
  readonly subject: readonly unknown[];
  readonly text: string;
}

/**
 * Speaks by the host's live region. On a whole page there is at most one announcement in two seconds,
 * however many widgets change. A newer text replaces one of the same element that still waits.
 */
export class Announcer implements ReactiveController {
  #before: Report = { subject: [], text: '' };

  /** @param report what there is to say of the data now; undefined before they are rendered */
  constructor(
    private readonly host: Host,
    private readonly report: () => Report | undefined,
  ) {
    host.addController(this);
  }

  get #region(): Element | null {
    return this.host.shadowRoot!.querySelector('.live');
  }

  /** Announces the datum reached by keyboard, before everything that waits. */
  answer(text: string): void {
    const region = this.#region;
    if (!region) return;
    urgent = [region, text];
    if (!pausing) speakNext();
  }

  /** Announces a change of the data or their state. What is there from the first is found by reading. */
  hostUpdated(): void {
    const report = this.report();
    const region = this.#region;
    if (!report || !region) return;
    const { subject, text } = this.#before;
    if (report.subject.every((value, i) => value === subject[i])) return;
    this.#before = report;
    if (subject.length === 0 || report.text === text) return;
    waiting.set(region, report.text);
    if (!pausing) speakNext();
  }
}
