import type { Note, Score } from './score.js';

/** A score that sounds. */
export interface Playback {
  /** The context's time at which the score begins, in seconds. */
  readonly start: number;
  /** Fades it out at once; `ended` is called all the same. */
  stop(): void;
}

export interface PlayOptions {
  /** Whether lines run from right to left, and the score with them. */
  readonly mirrored?: boolean;
  /** When the last note is over, or the fading that `stop` began. */
  readonly ended?: () => void;
}

/** A tone, in seconds from the score's beginning and in hertz. */
interface Tone {
  readonly start: number;
  readonly end: number;
  readonly frequency: number;
}

/** Two timbres, the target's the thinner and quieter one: together they stay below full volume. */
const VALUE = { type: 'triangle', volume: 0.4 } as const;
const REFERENCE = { type: 'sine', volume: 0.12 } as const;

/** Seconds that a tone takes to come and to go: a jump would click. */
const RAMP = 0.006;
const FADE = 0.05;

/** Seconds before the first note: what is set to a time that is past would jump. */
const LEAD = 0.05;

/** Puts a node between two others. */
function connected<N extends AudioNode>(source: AudioNode, node: N, target: AudioNode): N {
  source.connect(node);
  node.connect(target);
  return node;
}

const tonesOf = (notes: readonly Note[], which: 'frequency' | 'reference'): Tone[] =>
  notes.flatMap(({ start, duration, [which]: frequency }) =>
    frequency === null ? [] : [{ start, end: start + duration, frequency }],
  );

const touching = (one: Tone | undefined, next: Tone | undefined): boolean =>
  one !== undefined && next !== undefined && next.start - one.end < RAMP / 10;

/** One oscillator for all tones of a kind; those that touch run into one another. */
function voice(
  tones: readonly Tone[],
  { type, volume }: typeof VALUE | typeof REFERENCE,
  begin: number,
  output: AudioNode,
): OscillatorNode {
  const { context } = output;
  const oscillator = new OscillatorNode(context, { type });
  const { gain } = connected(oscillator, new GainNode(context, { gain: 0 }), output);
  tones.forEach((tone, i) => {
    const [from, to] = [begin + tone.start, begin + tone.end];
    const ramp = Math.min(RAMP, (to - from) / 3);
    oscillator.frequency.setValueAtTime(tone.frequency, from);
    if (!touching(tones[i - 1], tone)) {
      gain.setValueAtTime(0, from);
      gain.linearRampToValueAtTime(volume, from + ramp);
    }
    if (!touching(tone, tones[i + 1])) {
      gain.setValueAtTime(volume, to - ramp);
      gain.linearRampToValueAtTime(0, to);
    }
  });
  oscillator.start(begin);
  return oscillator;
}

/**
 * Plays a score: the values, the tones that they are held against more quietly under them, each where
 * it stands between left and right.
 *
 * @param context where to: of the page's loudspeakers, or one that is rendered offline
 * @throws what the context throws that can't play, a DOMException
 */
export function play(
  score: Score,
  context: BaseAudioContext,
  { mirrored = false, ended }: PlayOptions = {},
): Playback {
  const { notes, duration } = score;
  const start = context.currentTime + LEAD;
  const panner = new StereoPannerNode(context);
  const output = connected(panner, new GainNode(context), context.destination);
  for (const { start: at, pan } of notes) {
    panner.pan.setTargetAtTime(mirrored ? -pan : pan, start + at, RAMP);
  }
  const voices = [
    voice(tonesOf(notes, 'frequency'), VALUE, start, panner),
    voice(tonesOf(notes, 'reference'), REFERENCE, start, panner),
  ];
  for (const one of voices) one.stop(start + duration);
  voices[0]!.addEventListener('ended', () => {
    output.disconnect();
    ended?.();
  });
  return {
    start,
    stop() {
      const now = context.currentTime;
      output.gain.setTargetAtTime(0, now, FADE / 5);
      for (const one of voices) one.stop(now + FADE);
    },
  };
}
