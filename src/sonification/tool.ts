import type { Tool, Workpiece } from '../element/tool.js';
import { play, type Playback } from './player.js';
import { scoreOf, type Note, type Score } from './score.js';

/** The tool's label by language (BCP 47). */
export type Labels = Readonly<Record<string, string>>;

const LABELS: Labels = {
  en: 'Play as sound',
  'zh-CN': '用声音播放',
  'zh-TW': '以聲音播放',
};

/** Milliseconds after which a context that does not run counts as denied. */
const START_TIMEOUT = 2000;

/** A playback with the element that it plays. */
interface Rendition {
  readonly element: Workpiece;
  readonly playback: Playback;
  /** Aborted when it is over, which ends its listeners and its animation. */
  readonly over: AbortController;
}

/** The score of the table that the element's `view` names, or of the first that can be played. */
function scoreFor(element: Workpiece): Score | undefined {
  const view = element.getAttribute('view');
  const names = [...element.tables].sort((a, b) => Number(b === view) - Number(a === view));
  for (const name of names) {
    const table = element.toTable(name);
    const score = table && scoreOf(table);
    if (score) return score;
  }
  return undefined;
}

/** The tags to look up, the nearest first: shorter ones, the same script of Chinese, English. */
function fallbackTags(lang: string): string[] {
  const parts = lang.toLowerCase().split(/[-_]/);
  const shorter = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  const traditional = !parts.includes('hans') && /-(?:hant|tw|hk|mo)\b/.test(shorter[0]!);
  const chinese = traditional ? 'zh-tw' : 'zh-cn';
  return [...shorter, parts[0] === 'zh' ? chinese : 'en', 'en'];
}

/** Highlights the data of the notes as they are heard, by the context's clock. */
function follow(
  notes: readonly Note[],
  { element, playback, over }: Rendition,
  context: AudioContext,
  stop: () => void,
): void {
  const begin = performance.now();
  /** Index of the note that is highlighted. */
  let shown = -1;
  const frame = () => {
    if (over.signal.aborted) return;
    const isDenied = context.state !== 'running' && performance.now() - begin > START_TIMEOUT;
    if (isDenied || !element.isConnected || !element.tables.length) {
      stop();
      return;
    }
    // Wireless headphones play with a delay, which some browsers don't report.
    const heardTime = context.currentTime - playback.start - (context.outputLatency || 0);
    const before = shown;
    while (notes[shown + 1] && notes[shown + 1]!.start <= heardTime) shown += 1;
    if (shown !== before) element.highlight(notes[shown]!.key);
    requestAnimationFrame(frame);
  };
  frame();
}

/**
 * Plays what a widget shows as tones. One element of a page sounds at a time, and its picture
 * highlights the datum that is heard. It ends after the last note, when it is toggled again, on
 * Escape, and when the element leaves the page or gets other data. The audio context is created at
 * the first use and suspended after each; without one nothing happens.
 */
export class Sonification implements Tool {
  readonly icon = 'M2 6h2.5L8 3v10L4.5 10H2zM10.5 6a3 3 0 0 1 0 4M12.5 4a6 6 0 0 1 0 8';
  readonly key = 's';

  readonly #labels = new Map<string, string>();
  /** Whether an element has a score. Kept, since it is asked at each render and takes a table. */
  readonly #fits = new WeakMap<Workpiece, boolean>();
  /** The elements whose score is about to be looked for. */
  readonly #looking = new WeakSet<Workpiece>();
  #context: AudioContext | undefined;
  #rendition: Rendition | undefined;

  constructor() {
    this.addLabels(LABELS);
  }

  /** Adds labels, which replace those of the same languages. */
  addLabels(labels: Labels): void {
    for (const [tag, label] of Object.entries(labels)) this.#labels.set(tag.toLowerCase(), label);
  }

  label(lang: string): string {
    return this.#labels.get(fallbackTags(lang).find((tag) => this.#labels.has(tag))!)!;
  }

  fits(element: Workpiece): boolean {
    const fits = this.#fits.get(element);
    if (fits === undefined) {
      this.#fits.set(element, false);
      element.addEventListener('voc-ready', () => this.#look(element));
      this.#look(element);
    }
    return fits ?? false;
  }

  active(element: Workpiece): boolean {
    return this.#rendition?.element === element;
  }

  toggle(element: Workpiece): void {
    const wasActive = this.active(element);
    this.#stop();
    if (!wasActive) this.#start(element);
  }

  /** Finds out whether an element has a score; in a later task, so that no picture waits for it. */
  #look(element: Workpiece): void {
    if (this.#looking.has(element)) return;
    this.#looking.add(element);
    setTimeout(() => {
      this.#looking.delete(element);
      const fits = 'AudioContext' in globalThis && scoreFor(element) !== undefined;
      if (fits === this.#fits.get(element)) return;
      this.#fits.set(element, fits);
      element.requestUpdate();
    });
  }

  #start(element: Workpiece): void {
    const score = scoreFor(element);
    if (!score) return;
    const over = new AbortController();
    const mirrored = getComputedStyle(element).direction === 'rtl';
    const ended = () => {
      if (this.#rendition?.over === over) this.#stop();
      // Some systems lower other sound while a context runs.
      if (!this.#rendition) this.#context?.suspend().catch(() => undefined);
    };
    try {
      const context = (this.#context ??= new AudioContext());
      this.#rendition = { element, over, playback: play(score, context, { mirrored, ended }) };
      // Where the context is denied this may stay pending; `follow` finds that out.
      context.resume().catch(this.#stop);
      follow(score.notes, this.#rendition, context, this.#stop);
    } catch {
      // The machine has no sound, or the page has too many contexts.
      this.#stop();
      return;
    }
    const { signal } = over;
    for (const type of ['voc-ready', 'voc-error']) {
      element.addEventListener(type, this.#stop, { signal });
    }
    element.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        // Keeps a dialog around the element open.
        event.preventDefault();
        this.#stop();
      },
      { signal },
    );
    element.requestUpdate();
  }

  readonly #stop = (): void => {
    const ended = this.#rendition;
    if (!ended) return;
    this.#rendition = undefined;
    ended.over.abort();
    ended.playback.stop();
    ended.element.highlight();
    ended.element.requestUpdate();
  };
}
