import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { familyFiles, members } from '../scripts/family.mjs';
import { FAMILY, GROUPS, grouped } from '../stories/family.js';
import { CATALOGUES } from './support/messages.js';
import { DEMOS, demo } from './support/documents.js';

const FILES = await familyFiles();
const TAGS = ['en', 'zh-CN', 'zh-TW'] as const;

describe('what is made of the list of widgets', () => {
  it.each([...FILES.keys()])('stands in %s as it is made', (name) => {
    const there = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
    expect(there, `${name}: make it anew by npm run docs`).toBe(FILES.get(name));
  });

  it.each(TAGS)('has a picture of each widget in %s', (tag) => {
    const folder = new URL(`../demo/pictures/${tag === 'en' ? '' : `${tag}/`}`, import.meta.url);
    const there = readdirSync(folder).filter((name) => name.endsWith('.png'));
    expect(there.sort()).toEqual(members.map(({ type }) => `${type}.png`).sort());
  });
});

describe('the list of widgets', () => {
  it('has every widget that there is, once', () => {
    const all = [...Object.keys(CATALOGUES), 'dashboard'];
    expect(members.map(({ type }) => type).sort()).toEqual(all.sort());
    const types = FAMILY.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
  });

  it('is in the order of its groups, none of which is empty', () => {
    const groups = FAMILY.map(({ group }) => group);
    expect([...new Set(groups)]).toEqual(Object.keys(GROUPS));
    expect(grouped(() => true).flatMap((one) => one.members)).toEqual(FAMILY);
  });

  it('leaves groups out that have no widget yet', () => {
    expect(grouped((type) => type === 'gauge').map(({ group }) => group)).toEqual(['levels']);
    expect(grouped(() => false)).toEqual([]);
  });

  it.each(members)('has documents of $type, and its question in each language', (member) => {
    const { type, data, small = data, question } = member;
    for (const name of [data, small]) {
      expect(DEMOS).toContain(`${name}.json`);
      expect(demo(`${name}.json`)).toMatchObject({ type });
    }
    for (const tag of TAGS) expect(question[tag]).toMatch(/[?？]$/);
  });
});
