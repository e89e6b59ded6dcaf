import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/contract/index.js';
import { documentSchema } from '../../src/documents.js';
import { brokenTrials, trials, valid } from './documents.js';
import { broken, placesAt } from './places.js';
import { rootNode, vocabularyOf, type SchemaNode } from './schemas.js';

/* What is generated has to be what it is called: else nothing that is found of it means anything. */

const SEED = 20_261_126;
const some = <T>(arbitrary: fc.Arbitrary<T>, numRuns = 8000): T[] =>
  fc.sample(arbitrary, { numRuns, seed: SEED });

const documents = some(valid);
const places = documents.map((document) => placesAt(rootNode, document));

describe('sound documents', () => {
  it('are nearly all taken', () => {
    const taken = documents.filter((document) => parse(documentSchema, document).data);
    expect(taken.length / documents.length).toBeGreaterThan(0.98);
  });

  it('have every field of every schema, and every word that a field takes', () => {
    const { names, words } = vocabularyOf(rootNode);
    const all = places.flat();
    const seenNames = new Set(all.map(({ path }) => path.at(-1)));
    const seenWords = new Set(all.map(({ value }) => value));
    expect(names.filter((name) => !seenNames.has(name))).toEqual([]);
    expect(words.filter((word) => !seenWords.has(word))).toEqual([]);
  });

  it('have each field of each object by itself, not just one of its name', () => {
    const seen = new Map<SchemaNode, Set<string>>();
    for (const { value, held } of places.flat()) {
      if (!held.entries || typeof value !== 'object' || value === null) continue;
      const fields = seen.get(held) ?? new Set();
      seen.set(held, fields);
      for (const name of Object.keys(value)) fields.add(name);
    }
    const missing = [...seen].flatMap(([{ entries = {} }, fields]) =>
      Object.keys(entries).filter((name) => !fields.has(name)),
    );
    expect(missing).toEqual([]);
    // The documents of all types, six measures, and all that stands in them.
    expect(seen.size).toBeGreaterThan(25);
  });

  it('are of little, of much, and of every type', () => {
    const sizes = places.map(({ length }) => length);
    expect(Math.min(...sizes)).toBeLessThan(6);
    expect(Math.max(...sizes)).toBeGreaterThan(500);
    const types = documents.map((document) => (document as { type: string }).type);
    for (const type of new Set(types)) {
      expect(types.filter((each) => each === type).length).toBeGreaterThan(400);
    }
    expect(new Set(types).size).toBe(rootNode.options?.length);
  });

  it('have names in several scripts, long ones, and numbers at both ends', () => {
    const values = places.flat().map(({ value }) => value);
    const texts = values.filter((value) => typeof value === 'string');
    for (const script of [
      /\p{sc=Han}/u,
      /\p{sc=Arabic}/u,
      /\p{sc=Hebrew}/u,
      /\p{Emoji_Presentation}/u,
    ]) {
      expect(texts.some((text) => script.test(text))).toBe(true);
    }
    expect(texts.some(({ length }) => length > 200)).toBe(true);
    const numbers = values.filter((value) => typeof value === 'number');
    expect(numbers.some((number) => number >= 1e12)).toBe(true);
    expect(numbers.some((number) => number > 0 && number < 1e-6)).toBe(true);
    expect(numbers.some((number) => number < 0)).toBe(true);
  });
});

describe('broken documents', () => {
  it('are nearly all broken', () => {
    const made = some(brokenTrials, 1000);
    expect(made.filter((trial) => trial.broken).length).toBeGreaterThan(900);
  });

  it('have one thing broken, and nothing else', () => {
    const document = {
      type: 'funnel',
      stages: [
        { key: 'a', count: 5 },
        { key: 'b', count: 3 },
      ],
    };
    // The places of the document: itself, its type, the list, then each stage with its fields.
    expect(broken(document, 4, 1)).toMatchObject({ path: '/stages/0/key', drawn: false });
    expect(broken(document, 5, 2)).toEqual({
      document: { ...document, stages: [{ key: 'a', count: -1e15 }, document.stages[1]] },
      path: '/stages/0/count',
      drawn: false,
    });
    expect(broken(document, 3, 8)).toMatchObject({
      document: { stages: [{ key: 'a', count: 5, unheardOf: 1 }, { key: 'b' }] },
      path: '/stages/0/unheardOf',
      drawn: true,
    });
  });
});

describe('all that is tried', () => {
  it('is the same for the same seed', () => {
    expect(JSON.stringify(some(trials, 200))).toBe(JSON.stringify(some(trials, 200)));
  });
});
