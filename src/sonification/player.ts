import type { Note, Score } from './score.js';

/** A score that is being played. */
export interface Playback {
  /** The context's time at which the score begins, in seconds. */
  readonly start: number;
  /** Fades it out at once. `ended` is called then, too. */
  stop(): void;
}

export interface PlayOptions {
  /** Whether left and right are exchanged, for a picture that is mirrored. */
  readonly mirrored?: boolean;
  /** Called when the last note, or the fading after `stop`, is over. */
  readonly ended?: () => void;
}

/** A tone, in seconds from the score's beginning and in hertz. */
interface Tone {
  readonly start: number;
  readonly end: number;
  readonly frequency: number;
}

/** The timbres of values and of their references. Together they stay below full volume. */
const VALUE = { type: 'triangle', volume: 0.4 } as const;
const REFERENCE = { type: 'sine', volume: 0.12 } as const;

/** Seconds that a tone takes to rise and to fall; without them it would click. */
const RAMP = 0.006;
const FADE = 0.05;

/** Seconds before the first note, so that no value is scheduled in the past. */
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

const isContinued = (tone: Tone | undefined, next: Tone | undefined): boolean =>
  tone !== undefined && next !== undefined && next.start - tone.end < RAMP / 10;

/** One oscillator for all tones of a kind; tones without a pause between them glide. */
function voice(
  tones: readonly Tone[],
  { type, volume }: typeof VALUE | typeof REFERENCE,
  begin: number,
  output: AudioNode,
): OscillatorNode {
  const { context } = output;
  const oscillator = new OscillatorNode(context, { type });
  const { gain } = connected(oscillator, new GainNode(context, { gain: 0 }), output);
  tones.forEach((tone, index) => {
    const [from, to] = [begin + tone.start, begin + tone.end];
    const ramp = Math.min(RAMP, (to - from) / 3);
    oscillator.frequency.setValueAtTime(tone.frequency, from);
    if (!isContinued(tones[index - 1], tone)) {
      gain.setValueAtTime(0, from);
      gain.linearRampToValueAtTime(volume, from + ramp);
    }
    if (!isContinued(tone, tones[index + 1])) {
      gain.setValueAtTime(volume, to - ramp);
      gain.linearRampToValueAtTime(0, to);
    }
  });
  oscillator.start(begin);
  return oscillator;
}

/**
 * Plays a score: the values and, more quietly, their references, each at its place between left and
 * right.
 *
 * @param context an AudioContext, or one that is rendered offline
 * @throws {DOMException} from a context that can't play
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
  for (const note of notes) {
    panner.pan.setTargetAtTime(mirrored ? -note.pan : note.pan, start + note.start, RAMP);
  }
  const voices = [
    voice(tonesOf(notes, 'frequency'), VALUE, start, panner),
    voice(tonesOf(notes, 'reference'), REFERENCE, start, panner),
  ];
  for (const oscillator of voices) oscillator.stop(start + duration);
  voices[0]!.addEventListener('ended', () => {
    output.disconnect();
    ended?.();
  });
  return {
    start,
    stop() {
      const now = context.currentTime;
      output.gain.setTargetAtTime(0, now, FADE / 5);
      for (const oscillator of voices) oscillator.stop(now + FADE);
    },
  };
}
