import * as fc from 'fast-check';
import { beforeAll, describe, it, vi } from 'vitest';
import { DEMOS, demo } from '../support/documents.js';
import { extremesOf, mutationsOf, trials, wild } from './documents.js';
import { placesAt, replaced } from './places.js';
import { check, type Trial } from './properties.js';
import { rootNode } from './schemas.js';

/*
 * What holds for any document holds for these. `npm run fuzz` tries as many more as one likes, of other
 * seeds; FUZZ_SEED is one of its.
 */

const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_126);

/** Tries so many; the message of a failure names the seed, and the smallest document that shows it. */
function holdsFor(tried: fc.Arbitrary<Trial>, numRuns: number): void {
  const property = fc.property(tried, check);
  fc.assert(property, { seed: SEED, numRuns, includeErrorInReport: true });
}

/** The documents of the demo that are not too long to be tried often. */
const REAL = DEMOS.filter((name) => name.endsWith('.json') && !/nasa|scms|daily/.test(name));
const real = fc.constantFrom(...REAL.map(demo));

const hostile = fc.constantFrom<() => unknown>(
  () => undefined,
  () => NaN,
  () => Infinity,
  () => new Date(0),
  () => new Map([['a', 1]]),
  () => () => 1,
  () => Symbol('s'),
  () => 10n,
  () => Array.from({ length: 3 }),
  () => Float64Array.of(1, NaN, Infinity),
  () => new DataView(new ArrayBuffer(8)),
  () => {
    const circle: Record<string, unknown> = {};
    circle['circle'] = circle;
    return circle;
  },
);

// A machine at work on something else takes its time.
vi.setConfig({ testTimeout: 600_000 });

describe(`whatever a page hands over, seed ${SEED}`, () => {
  beforeAll(() => {
    console.log(`fuzzing with seed ${SEED}`);
    // What elements tell the developers of a page of its documents.
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
  });

  it('is shown, or refused with a reason', () => holdsFor(trials, 4000));

  it('may be a real document with things changed in it', () =>
    holdsFor(wild(mutationsOf(real)), 1000));

  it('may hold the largest and the smallest numbers', () => holdsFor(wild(extremesOf(real)), 500));

  it('may be what no JSON holds', () => {
    const changed = fc.tuple(real, fc.nat(), hostile).map(([document, place, make]) => {
      const places = placesAt(rootNode, document);
      return replaced(document, places[place % places.length]!.path, { value: make() });
    });
    const scene = { language: 'en', box: { width: 320 }, option: 0 };
    const tried = changed.map((document): Trial => ({ document, scene, legible: false }));
    holdsFor(tried, 500);
  });
});
