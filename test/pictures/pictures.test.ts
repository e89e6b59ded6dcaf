/**
 * Draws every picture and compares it with its baseline to the pixel. A picture that differs is
 * written to test/pictures/differences/, together with the difference.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { decode, differenceOf, encode, same, type Pixels } from './pixels.mjs';
import { pictures } from './set.mjs';
import { openStudio } from './studio.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const baselines = join(folder, 'baselines');
const differences = join(folder, 'differences');
const machineFile = join(baselines, 'machine.json');

const fileOf = (name: string): string => join(baselines, `${name}.png`);

const baselineOf = (name: string): Pixels | undefined =>
  existsSync(fileOf(name)) ? decode(readFileSync(fileOf(name))) : undefined;

/** @returns what is wrong with a picture; `''` where nothing is */
function compare(name: string, drawn: Pixels): string {
  const baseline = baselineOf(name);
  if (baseline && same(baseline, drawn)) return '';
  mkdirSync(differences, { recursive: true });
  const path = join(differences, name);
  writeFileSync(`${path}.actual.png`, encode(drawn));
  const shown = relative(process.cwd(), path);
  if (!baseline) return `has no baseline; see ${shown}.actual.png`;
  const { count, picture } = differenceOf(baseline, drawn);
  writeFileSync(`${path}.diff.png`, encode(picture));
  const [before, after] = [baseline, drawn].map(({ width, height }) => `${width} x ${height}`);
  const size = before === after ? '' : `, ${before} is now ${after}`;
  return `differs in ${count} pixels${size}; see ${shown}.diff.png`;
}

function renew(name: string, drawn: Pixels): void {
  const baseline = baselineOf(name);
  if (baseline && same(baseline, drawn)) return;
  writeFileSync(fileOf(name), encode(drawn));
  console.log(`renewed: ${name}`);
}

/** The baseline files without a picture. */
const superfluous = (): string[] =>
  readdirSync(baselines).filter(
    (file) => file.endsWith('.png') && !pictures.some(({ name }) => `${name}.png` === file),
  );

rmSync(differences, { recursive: true, force: true });
const studio = await openStudio();
afterAll(() => studio.close());
const machine = JSON.stringify(await studio.machine(), null, 2);
const renewing = inject('renewBaselines');

/** With another browser or other fonts the pictures can't be compared. */
const baselineMachine = renewing ? machine : readFileSync(machineFile, 'utf8').trim();
const comparable = machine === baselineMachine;
if (!comparable) {
  console.warn(`PICTURES NOT COMPARED: this machine has another browser or other fonts.
The baselines': ${baselineMachine}
Here: ${machine}`);
}

if (renewing) {
  describe('renewing the baselines', () => {
    it.each(pictures)('draws $name', async (picture) => {
      renew(picture.name, await studio.draw(picture));
    });

    it('removes those of no picture', () => {
      for (const file of superfluous()) rmSync(join(baselines, file));
      expect(superfluous()).toEqual([]);
    });

    it('notes the machine', () => {
      writeFileSync(machineFile, `${machine}\n`);
    });
  });
}

describe('each picture', () => {
  it('has a name of its own', () => {
    const names = pictures.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe.runIf(comparable && !renewing)('the pictures', () => {
  it.each(pictures)('$name is as its baseline', async (picture) => {
    expect(compare(picture.name, await studio.draw(picture))).toBe('');
  });

  it('are all that there are baselines of', () => {
    expect(superfluous()).toEqual([]);
  });
});
