/**
 * `npm run test:pictures`: draws every picture and compares it with its baseline, to the last pixel.
 * `npm run test:pictures -- --update` renews the baselines. Where a picture differs, it and the
 * difference are left in test/pictures/differences/.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStale } from '../tools/stale.mjs';
import { decode, differenceOf, encode, same } from './pixels.mjs';
import { pictures } from './set.mjs';
import { openStudio } from './studio.mjs';

/** @typedef {import('./pixels.mjs').Pixels} Pixels */

const here = fileURLToPath(new URL('.', import.meta.url));
const baselines = join(here, 'baselines');
const differences = join(here, 'differences');
const machineFile = join(baselines, 'machine.json');

/** @param {string} name */
const fileOf = (name) => join(baselines, `${name}.png`);

/**
 * @param {string} name
 * @param {Pixels} now
 * @returns {string} what is wrong; `''` where nothing is
 */
function compare(name, now) {
  const baseline = existsSync(fileOf(name)) && decode(readFileSync(fileOf(name)));
  if (baseline && same(baseline, now)) return '';
  mkdirSync(differences, { recursive: true });
  const left = join(differences, name);
  writeFileSync(`${left}.actual.png`, encode(now));
  const shown = relative(process.cwd(), left);
  if (!baseline) return `has no baseline; see ${shown}.actual.png`;
  const { count, picture } = differenceOf(baseline, now);
  writeFileSync(`${left}.diff.png`, encode(picture));
  const sizes = [baseline, now].map(({ width, height }) => `${width} x ${height}`);
  const size = sizes[0] === sizes[1] ? '' : `, ${sizes.join(' is now ')}`;
  return `differs in ${count} pixels${size}; see ${shown}.diff.png`;
}

/** @param {string} name @param {Pixels} now */
function renew(name, now) {
  const file = fileOf(name);
  if (existsSync(file) && same(decode(readFileSync(file)), now)) return;
  writeFileSync(file, encode(now));
  console.log(`renewed: ${name}`);
}

/** The baselines that no picture is compared with. */
const superfluous = () =>
  readdirSync(baselines).filter(
    (file) => file.endsWith('.png') && !pictures.some(({ name }) => `${name}.png` === file),
  );

/** @param {{ passed: number, failed: number }} count */
function finish({ passed, failed }) {
  console.log(`pictures: ${passed} passed, ${failed} failed`);
  if (process.env.VOC_COUNT_FILE) {
    writeFileSync(process.env.VOC_COUNT_FILE, JSON.stringify({ passed, failed }));
  }
  process.exitCode = failed === 0 ? 0 : 1;
}

/** @param {Awaited<ReturnType<typeof openStudio>>} studio */
async function update(studio) {
  for (const picture of pictures) renew(picture.name, await studio.draw(picture));
  for (const file of superfluous()) {
    rmSync(join(baselines, file));
    console.log(`removed: ${file}`);
  }
  writeFileSync(machineFile, `${JSON.stringify(await studio.machine(), null, 2)}\n`);
}

/** @param {Awaited<ReturnType<typeof openStudio>>} studio */
async function check(studio) {
  const count = { passed: 0, failed: 0 };
  for (const picture of pictures) {
    const fault = compare(picture.name, await studio.draw(picture));
    count[fault ? 'failed' : 'passed'] += 1;
    if (fault) console.error(`FAILED ${picture.name} ${fault}`);
  }
  for (const file of superfluous()) {
    count.failed += 1;
    console.error(`FAILED ${file} is a baseline of no picture`);
  }
  finish(count);
}

/**
 * Whether the baselines were made on a machine like this; elsewhere other fonts make other pictures,
 * which says nothing of this project.
 * @param {Awaited<ReturnType<typeof openStudio>>} studio
 */
async function isComparable(studio) {
  if (!existsSync(machineFile)) return true;
  const then = readFileSync(machineFile, 'utf8').trim();
  const now = JSON.stringify(await studio.machine(), null, 2);
  if (then === now) return true;
  console.warn(`
************************************************************************
PICTURES NOT COMPARED. The browser or the fonts of this machine are not
those of the baselines, so every picture would differ.
The baselines': ${then}
Here: ${now}
************************************************************************`);
  console.log('passed: pictures are not compared on a machine with other fonts');
  return false;
}

const renewing = process.argv.includes('--update');
if (!existsSync(join(here, '../../dist/voc-elements.min.js')) || (renewing && isStale())) {
  console.error('The build is missing or older than the sources: npm run build');
  process.exit(1);
}
rmSync(differences, { recursive: true, force: true });
mkdirSync(baselines, { recursive: true });
const studio = await openStudio();
try {
  if (renewing) await update(studio);
  else if (await isComparable(studio)) await check(studio);
  else finish({ passed: 1, failed: 0 });
} finally {
  await studio.close();
}
