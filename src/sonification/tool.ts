import type { Tool, Workpiece } from '../element/tool.js';
import { play, type Playback } from './player.js';
import { scoreOf, type Note, type Score } from './score.js';

/** The tool's name by language (BCP 47). */
export type Labels = Readonly<Record<string, string>>;

const LABELS: Labels = {
  en: 'Play as sound',
  'zh-CN': '用声音播放',
  'zh-TW': '以聲音播放',
};

/** Milliseconds that a context has to begin; one that has not by then was denied. */
const PATIENCE = 2000;

/** What sounds now, and on which element. */
interface Performance {
  readonly element: Workpiece;
  readonly playback: Playback;
  /** Tells all that came with it that it is over. */
  readonly over: AbortController;
}

/** The table to hear: the one that the element's `view` names, or the first that can be heard. */
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

/** The tags to look for, the nearest first: shorter ones, the same script of Chinese, English. */
function nearest(lang: string): string[] {
  const parts = lang.toLowerCase().split(/[-_]/);
  const shorter = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  const traditional = !parts.includes('hans') && /-(?:hant|tw|hk|mo)\b/.test(shorter[0]!);
  const chinese = traditional ? 'zh-tw' : 'zh-cn';
  return [...shorter, parts[0] === 'zh' ? chinese : 'en', 'en'];
}

/** Shows the notes on the picture as they are heard, by the context's own clock. */
function follow(
  notes: readonly Note[],
  { element, playback, over }: Performance,
  context: AudioContext,
  stop: () => void,
): void {
  const asked = performance.now();
  let shown = -1;
  const frame = () => {
    if (over.signal.aborted) return;
    const denied = context.state !== 'running' && performance.now() - asked > PATIENCE;
    if (denied || !element.isConnected || !element.tables.length) {
      stop();
      return;
    }
    // What comes out of wireless headphones is some time behind; not every browser knows.
    const heard = context.currentTime - playback.start - (context.outputLatency || 0);
    const before = shown;
    while (notes[shown + 1] && notes[shown + 1]!.start <= heard) shown += 1;
    if (shown !== before) element.highlight(notes[shown]!.key);
    requestAnimationFrame(frame);
  };
  frame();
}

/**
 * Plays what a widget shows as tones. One element of a page sounds at a time, and its picture shows
 * where the sound is. It ends by itself, when it is toggled again, on Escape, and when the element
 * leaves the page or gets other data. The loudspeakers are asked for at the first time and let go
 * after each; where they can't be had nothing happens.
 */
export class Sonification implements Tool {
  readonly icon = 'M2 6h2.5L8 3v10L4.5 10H2zM10.5 6a3 3 0 0 1 0 4M12.5 4a6 6 0 0 1 0 8';
  readonly key = 's';

  readonly #labels = new Map<string, string>();
  /** Whether there is anything to hear: asked at every drawing, and as slow as making a table. */
  readonly #fits = new WeakMap<Workpiece, boolean>();
  readonly #looking = new WeakSet<Workpiece>();
  #context: AudioContext | undefined;
  #now: Performance | undefined;

  constructor() {
    this.name(LABELS);
  }

  /** Names it in more languages, or anew in one that it has a name in. */
  name(labels: Labels): void {
    for (const [tag, label] of Object.entries(labels)) this.#labels.set(tag.toLowerCase(), label);
  }

  label(lang: string): string {
    return this.#labels.get(nearest(lang).find((tag) => this.#labels.has(tag))!)!;
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
    return this.#now?.element === element;
  }

  toggle(element: Workpiece): void {
    const was = this.active(element);
    this.#stop();
    if (!was) this.#start(element);
  }

  /** Finds out whether there is anything to hear, after the drawing: a picture waits for no button. */
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
      if (this.#now?.over === over) this.#stop();
      // Whoever listens to something else on this machine gets the whole of it back.
      if (!this.#now) this.#context?.suspend().catch(() => undefined);
    };
    try {
      const context = (this.#context ??= new AudioContext());
      this.#now = { element, over, playback: play(score, context, { mirrored, ended }) };
      // A context that is denied may leave this open for ever, which following it finds out.
      context.resume().catch(this.#stop);
      follow(score.notes, this.#now, context, this.#stop);
    } catch {
      // No sound on this machine, or no more of it on this page.
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
        // It is used up: what the element stands in, a dialog say, stays open.
        event.preventDefault();
        this.#stop();
      },
      { signal },
    );
    element.requestUpdate();
  }

  readonly #stop = (): void => {
    const now = this.#now;
    if (!now) return;
    this.#now = undefined;
    now.over.abort();
    now.playback.stop();
    now.element.highlight();
    now.element.requestUpdate();
  };
}
