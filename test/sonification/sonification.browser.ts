import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { play, type PlayOptions } from '../../src/sonification/player.js';
import type { Note, Score } from '../../src/sonification/score.js';
import { addSonification } from '../../src/sonification/index.js';
import { Sonification } from '../../src/sonification/tool.js';
import type { Workpiece } from '../../src/element/tool.js';
import { documents } from '../support/small.js';
import { draw, part, shadow, texts, until, type AnyWidget } from '../support/elements.js';
import '../../src/define/sonification.js';

const RATE = 44_100;

/** Seconds from the call of `play` to the first note. */
const LEAD = 0.05;

type Sound = Pick<Note, 'frequency'> & Partial<Note>;

/** A score of notes of 0.2 s that begin every 0.3 s. */
const scoreWith = (sounds: readonly Sound[]): Score => ({
  notes: sounds.map((sound, i) => ({
    key: String(i),
    start: i * 0.3,
    duration: 0.2,
    reference: null,
    pan: 0,
    ...sound,
  })),
  duration: sounds.length * 0.3,
});

/** The samples of the left and of the right channel. */
async function rendered(score: Score, options?: PlayOptions): Promise<Float32Array[]> {
  const context = new OfflineAudioContext(2, Math.ceil((score.duration + 0.2) * RATE), RATE);
  play(score, context, options);
  const buffer = await context.startRendering();
  return [buffer.getChannelData(0), buffer.getChannelData(1)];
}

/** The samples between two moments of a score, in seconds. */
const between = (samples: Float32Array, from: number, to: number): Float32Array =>
  samples.slice(Math.round((from + LEAD) * RATE), Math.round((to + LEAD) * RATE));

/** The frequency in hertz, from the upward zero crossings. */
function pitch(samples: Float32Array): number {
  const ups = [...samples.keys()].filter((i) => i > 0 && samples[i - 1]! < 0 && samples[i]! >= 0);
  return ((ups.length - 1) * RATE) / (ups.at(-1)! - ups[0]!);
}

/** The amplitude of one frequency, 0 to 1 (a term of the Fourier transform). */
function amplitude(samples: Float32Array, hertz: number): number {
  let [real, imaginary] = [0, 0];
  samples.forEach((sample, i) => {
    const angle = (2 * Math.PI * hertz * i) / RATE;
    real += sample * Math.cos(angle);
    imaginary += sample * Math.sin(angle);
  });
  return (2 * Math.hypot(real, imaginary)) / samples.length;
}

const loudest = (samples: Float32Array): number =>
  samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

/** The largest step from one sample to the next. A click has a larger one than any tone. */
const steepest = (samples: Float32Array): number =>
  samples.reduce((jump, sample, i) => Math.max(jump, Math.abs(sample - (samples[i - 1] ?? 0))), 0);

describe('the player', () => {
  it('sounds each note at its pitch', async () => {
    const wanted = [220, 311.1, 440, 880];
    const [left] = await rendered(scoreWith(wanted.map((frequency) => ({ frequency }))));
    wanted.forEach((frequency, i) => {
      const heard = pitch(between(left!, i * 0.3 + 0.02, i * 0.3 + 0.18));
      expect(heard / frequency).to.be.closeTo(1, 0.005);
    });
  });

  it('is silent where a value is missing, before the first note and after the last', async () => {
    const missing = { frequency: null };
    const [left] = await rendered(scoreWith([{ frequency: 440 }, missing, { frequency: 440 }]));
    expect(loudest(between(left!, 0.02, 0.18))).to.be.greaterThan(0.1);
    expect(loudest(between(left!, 0.2, 0.6))).to.equal(0);
    expect(loudest(between(left!, 0.62, 0.78))).to.be.greaterThan(0.1);
    expect(loudest(between(left!, -LEAD, 0))).to.equal(0);
    expect(loudest(between(left!, 0.8, 1.05))).to.equal(0);
  });

  it('sounds the target under the value, more quietly and without overtones', async () => {
    const [left] = await rendered(scoreWith([{ frequency: 400, reference: 500 }]));
    const note = between(left!, 0.05, 0.15);
    expect(amplitude(note, 500)).to.be.greaterThan(0.05);
    expect(amplitude(note, 400)).to.be.greaterThan(2 * amplitude(note, 500));
    expect(amplitude(note, 1200)).to.be.greaterThan(0.01);
    expect(amplitude(note, 1500)).to.be.lessThan(0.002);
  });

  it('never clicks', async () => {
    const sounds = [880, 220, null, 880].map((frequency) => ({ frequency, reference: frequency }));
    const [left, right] = await rendered(scoreWith(sounds));
    expect(steepest(left!)).to.be.lessThan(0.05);
    expect(steepest(right!)).to.be.lessThan(0.05);
  });

  it('lets notes without room between them run into one another', async () => {
    const notes = Array.from({ length: 50 }, (_, i) => ({
      frequency: 220 + i * 10,
      start: i * 0.01,
      duration: 0.01,
    }));
    const [left] = await rendered({ ...scoreWith(notes), duration: 0.5 });
    for (let time = 0.02; time < 0.48; time += 0.02) {
      expect(loudest(between(left!, time, time + 0.005))).to.be.greaterThan(0.1);
    }
    expect(steepest(left!)).to.be.lessThan(0.05);
  });

  for (const mirrored of [false, true]) {
    it(`goes ${mirrored ? 'from right to left where mirrored' : 'from left to right'}`, async () => {
      const sounds = [-0.7, 0, 0.7].map((pan) => ({ frequency: 440, pan }));
      const channels = await rendered(scoreWith(sounds), { mirrored });
      const [first, second] = mirrored ? channels.reverse() : channels;
      const balance = [0, 1, 2].map((i) => {
        const [near, far] = [first!, second!].map((side) =>
          amplitude(between(side, i * 0.3 + 0.05, i * 0.3 + 0.15), 440),
        );
        return near! / far!;
      });
      expect(balance[0]).to.be.greaterThan(3);
      expect(balance[1]).to.be.closeTo(1, 0.01);
      expect(balance[2]).to.be.lessThan(1 / 3);
    });
  }

  it('fades out when it is stopped, and says that it has ended', async () => {
    let ended = 0;
    const context = new OfflineAudioContext(2, RATE, RATE);
    const score = { ...scoreWith([{ frequency: 433, duration: 0.8 }]), duration: 0.9 };
    const playback = play(score, context, { ended: () => (ended += 1) });
    void context.suspend(0.4).then(() => {
      playback.stop();
      return context.resume();
    });
    const left = (await context.startRendering()).getChannelData(0);
    const at = (seconds: number) => Math.round(seconds * RATE);
    expect(loudest(left.slice(at(0.3), at(0.4)))).to.be.greaterThan(0.1);
    expect(loudest(left.slice(at(0.46)))).to.equal(0);
    expect(steepest(left)).to.be.lessThan(0.05);
    await until(() => ended > 0);
  });
});

/** A document of each kind that has a row of values. */
const INDEX = {
  type: 'gauge',
  measure: {
    method: 'index',
    items: [
      { key: 'price', weight: 1, score: 60 },
      { key: 'advice', weight: 1, score: 80 },
      { key: 'delivery', weight: 1, score: 70 },
    ],
  },
};
/** Figures along two dimensions or of several units, which no row of tones can tell. */
const SILENT = ['heatmap', 'matrix', 'kano', 'scorecard'] as const;
const HEARD = { ...documents, gauge: INDEX };
const KINDS = (Object.keys(HEARD) as (keyof typeof HEARD)[]).filter(
  (kind) => !(SILENT as readonly string[]).includes(kind),
);

const NAMES = { en: 'Play as sound', 'zh-CN': '用声音播放', 'zh-TW': '以聲音播放' };

const button = (element: Element): HTMLElement | null =>
  shadow(element).querySelector<HTMLElement>('.toolbar button[aria-keyshortcuts="s"]');

const pressed = (element: Element): boolean =>
  button(element)?.getAttribute('aria-pressed') === 'true';

/** Presses the tool's key on the picture. It is a real key, without which pages may not make sound. */
async function pressKey(element: Element): Promise<void> {
  await until(() => button(element) !== null);
  (part(element, 'plot') as SVGElement).focus();
  await sendKeys({ press: 's' });
}

/** Nine seconds of sound, so that tests can end it before its time. */
const LONG = {
  type: 'trend',
  series: [
    {
      key: 'unit-fill',
      points: Array.from({ length: 30 }, (_, i) => ({ t: 1990 + i, value: 50 + (i % 7) })),
    },
  ],
};

const LAST = String(LONG.series[0]!.points.at(-1)!.t);

/** Collects the keys that `highlight` is called with. */
function highlights(element: AnyWidget): (string | undefined)[] {
  const keys: (string | undefined)[] = [];
  const show = element.highlight.bind(element);
  element.highlight = (key) => {
    keys.push(key);
    show(key);
  };
  return keys;
}

/** An element that is being played, and a function that waits for its end. */
async function started() {
  const element = await draw('trend', LONG);
  const keys = highlights(element);
  await pressKey(element);
  await until(() => pressed(element) && keys.length > 0);
  const stopped = async () => {
    await until(() => keys.at(-1) === undefined && !pressed(element));
    expect(keys).not.to.include(LAST);
  };
  return { element, keys, stopped };
}

describe('the tool', () => {
  let contexts = 0;
  const { AudioContext } = globalThis;

  before(() => {
    globalThis.AudioContext = class extends AudioContext {
      constructor() {
        super();
        contexts += 1;
      }
    };
  });

  afterEach(async () => {
    await sendKeys({ press: 'Escape' });
  });

  after(() => {
    globalThis.AudioContext = AudioContext;
  });

  for (const kind of KINDS) {
    it(`has a button on a ${kind}, named in three languages, that asks for no sound`, async () => {
      const element = await draw(kind, HEARD[kind]);
      for (const [lang, name] of Object.entries(NAMES)) {
        element.lang = lang;
        await until(() => button(element)?.getAttribute('aria-label') === name);
      }
      expect(pressed(element)).to.equal(false);
      expect(contexts).to.equal(0);
    });
  }

  for (const kind of SILENT) {
    it(`has no button on a ${kind}`, async () => {
      const element = await draw(kind, documents[kind]);
      await element.updateComplete;
      expect(button(element)).to.equal(null);
    });
  }

  it('has its button where there is a row of values, and as long', async () => {
    const level = { type: 'gauge', measure: { method: 'value', value: 50 } };
    const element = await draw('gauge', level);
    for (const row of [INDEX, documents.gauge]) {
      (element as { data: unknown }).data = row;
      await until(() => button(element) !== null);
      (element as { data: unknown }).data = { ...level };
      await until(() => button(element) === null);
    }
  });

  it('starts at its key, shows each note on the picture, and ends by itself', async () => {
    const element = await draw('trend', documents.trend);
    const keys = highlights(element);
    await pressKey(element);
    await until(() => pressed(element));
    await until(() => part(element, 'tooltip') !== null);
    expect(texts(element, '[part="tooltip"]')[0]).to.contain('Jan');
    await until(() => !pressed(element));
    // A missing value is silent, but its datum is highlighted.
    expect(keys).to.deep.equal(['2025-01', '2025-02', '2025-03', '2025-04', undefined]);
  });

  it('asks for the loudspeakers once', async () => {
    const { element, stopped } = await started();
    await pressKey(element);
    await stopped();
    await pressKey(element);
    await until(() => pressed(element));
    expect(contexts).to.equal(1);
  });

  it('starts and ends by its button', async () => {
    const { element, stopped } = await started();
    button(element)!.focus();
    await sendKeys({ press: 'Enter' });
    await stopped();
    await sendKeys({ press: 'Enter' });
    await until(() => pressed(element));
  });

  it('ends on Escape, which goes no further', async () => {
    const { element, stopped } = await started();
    const used: boolean[] = [];
    const box = element.parentElement!;
    box.addEventListener('keydown', (event) => used.push(event.defaultPrevented));
    button(element)!.focus();
    await sendKeys({ press: 'Escape' });
    await stopped();
    await sendKeys({ press: 'Escape' });
    expect(used).to.deep.equal([true, false]);
  });

  it('does not end on other keys', async () => {
    const { element } = await started();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(pressed(element)).to.equal(true);
  });

  it('plays on one element at a time', async () => {
    const first = await started();
    const second = await started();
    await first.stopped();
    expect(pressed(second.element)).to.equal(true);
  });

  it('ends when the data change', async () => {
    const { element, stopped } = await started();
    (element as { data: unknown }).data = { ...LONG };
    await stopped();
  });

  it('ends when the newest document is a bad one', async () => {
    const { element, stopped } = await started();
    (element as { data: unknown }).data = {};
    await stopped();
  });

  it('ends when the data are taken away', async () => {
    const { element, stopped } = await started();
    element.data = undefined;
    await stopped();
  });

  it('goes on when its element is moved', async () => {
    const { element, keys } = await started();
    document.body.append(element);
    const { length } = keys;
    await until(() => keys.length > length);
    expect(keys).not.to.include(undefined);
    element.remove();
  });

  it('ends when its element leaves the page, and can start again', async () => {
    const { element, keys, stopped } = await started();
    const box = element.parentElement!;
    element.remove();
    await until(() => keys.at(-1) === undefined);
    box.append(element);
    await stopped();
    await pressKey(element);
    await until(() => pressed(element));
  });

  it('hears the part of a gap model that is shown', async () => {
    const chain = { expected: 6, understood: 5, specified: 5, delivered: 4, perceived: 2 };
    const element = await draw('gap', { ...documents.gap, scale: { min: 1, max: 7 }, chain });
    element.setAttribute('view', 'chain');
    const keys = highlights(element);
    await pressKey(element);
    await until(() => keys.length > 0);
    expect(keys[0]).to.equal('diagnosis');
  });

  it('is the same one however often it is added, and takes a host’s names', async () => {
    const element = await draw('trend', documents.trend);
    const { constructor } = element;
    addSonification(constructor as CustomElementConstructor, { fr: 'Écouter', 'zh-Hant-HK': '聽' });
    for (const [lang, label] of [
      ['fr-CA', 'Écouter'],
      ['zh-Hant-HK', '聽'],
      ['zh-HK', NAMES['zh-TW']],
      ['zh-Hans-HK', NAMES['zh-CN']],
      ['zh-SG', NAMES['zh-CN']],
      ['de', NAMES.en],
    ] as const) {
      element.lang = lang;
      await until(() => button(element)?.getAttribute('aria-label') === label);
    }
    expect(shadow(element).querySelectorAll('[aria-keyshortcuts="s"]').length).to.equal(1);
  });

  it('leaves a class alone that knows no tools', () => {
    expect(() => addSonification(class extends HTMLElement {})).not.to.throw();
  });
});

describe('a tool without sound', () => {
  const { AudioContext } = globalThis;

  afterEach(() => {
    globalThis.AudioContext = AudioContext;
  });

  const widget = async (): Promise<Workpiece> => draw('trend', documents.trend);

  it('has no button in a browser without Web Audio', async () => {
    const element = await draw('trend', documents.trend);
    await until(() => button(element) !== null);
    Reflect.deleteProperty(globalThis, 'AudioContext');
    (element as { data: unknown }).data = { ...documents.trend };
    await until(() => button(element) === null);
    const tool = new Sonification();
    tool.toggle(element);
    expect(tool.active(element)).to.equal(false);
  });

  it('stays as it is where the browser gives none', async () => {
    const element = await widget();
    globalThis.AudioContext = class extends AudioContext {
      constructor() {
        super({ sampleRate: -1 });
      }
    };
    const tool = new Sonification();
    tool.toggle(element);
    expect(tool.active(element)).to.equal(false);
  });

  /** A context that never begins: an answer to come, if any, is another test's matter. */
  const silent = (answer: () => Promise<void>): typeof AudioContext =>
    class extends AudioContext {
      constructor() {
        super();
        void this.suspend();
      }

      override resume = answer;
    };

  it('gives up where it is refused, and keeps that to itself', async () => {
    const element = await widget();
    const refused = Promise.reject<void>(new DOMException('no', 'InvalidStateError'));
    globalThis.AudioContext = silent(() => refused);
    let unhandled = 0;
    const count = () => (unhandled += 1);
    addEventListener('unhandledrejection', count);
    const tool = new Sonification();
    tool.toggle(element);
    await until(() => !tool.active(element));
    removeEventListener('unhandledrejection', count);
    expect(unhandled).to.equal(0);
  });

  it('gives up where it never gets an answer', async () => {
    const element = await widget();
    globalThis.AudioContext = silent(() => new Promise(() => undefined));
    const tool = new Sonification();
    tool.toggle(element);
    expect(tool.active(element)).to.equal(true);
    await until(() => !tool.active(element));
  });
});
