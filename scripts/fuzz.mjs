/**
 * `npm run fuzz -- --documents 1000000 [--seed N] [--workers 2]`: tries so many generated documents (see
 * test/fuzz), in blocks of which each has a seed of its own. Prints how it goes, and of each block that
 * fails the smallest document that shows why; then it exits with 1. `--documents 1000 --seed N` tries the
 * block of a seed again.
 */
import { fork, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const BLOCK = 1000;

/**
 * Blocks after which a process is followed by a new one: the patterns of all names that it has met take up
 * the memory that the engine has for compiled code.
 */
const BLOCKS_PER_PROCESS = 50;

/** Milliseconds after which a process that has told of no block hangs. */
const PATIENCE = 600_000;

const root = new URL('../', import.meta.url);
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    workers: { type: 'string', default: '1' },
  },
});
const documents = Number(values.documents);
const seed = Number(values.seed);
const workers = Number(values.workers);
const blocks = Math.ceil(documents / BLOCK);
console.log(`${documents} documents, seed ${seed}, ${workers} processes`);

const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
const project = fileURLToPath(new URL('test/fuzz/tsconfig.json', root));
const { status } = spawnSync(process.execPath, [compiler, '-p', project], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const start = Date.now();
let [tried, failures] = [0, 0];

/** @param {import('../test/fuzz/worker.js').Report} report */
function tell(report) {
  tried += report.documents;
  if (report.failure) {
    failures++;
    console.log(`\nSeed ${report.seed}: ${report.failure}\n`);
  }
  const seconds = (Date.now() - start) / 1000;
  const share = Math.round((tried / (blocks * BLOCK)) * 100);
  console.log(
    `${tried} documents (${share}%) in ${Math.round(seconds)} s, ${Math.round(tried / seconds)} a second, ${failures} failures`,
  );
}

/**
 * A process that tries some blocks; settles when it has ended.
 * @param {number[]} seeds of the blocks
 */
function startProcess(seeds) {
  const work = JSON.stringify({ seeds, block: BLOCK });
  const child = fork(new URL('.fuzz/test/fuzz/worker.js', root), [work]);
  const giveUp = () => {
    console.log(`A process hangs in one of its blocks after ${tried} documents.`);
    child.kill();
  };
  let timer = setTimeout(giveUp, PATIENCE);
  child.on('message', (report) => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, PATIENCE);
    tell(/** @type {import('../test/fuzz/worker.js').Report} */ (report));
  });
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (code !== 0) failures++;
      resolve(undefined);
    });
  });
}

/**
 * Tries every so-manieth block, one process after the other.
 * @param {number} first
 */
async function tryBlocks(first) {
  const seeds = Array.from({ length: blocks }, (_, block) => seed + block).filter(
    (_, block) => block % workers === first,
  );
  while (seeds.length) await startProcess(seeds.splice(0, BLOCKS_PER_PROCESS));
}

await Promise.all(Array.from({ length: workers }, (_, first) => tryBlocks(first)));
const minutes = (Date.now() - start) / 60_000;
console.log(
  `${tried} documents, seed ${seed}, ${failures} failures, ${minutes.toFixed(1)} minutes`,
);
process.exitCode = failures ? 1 : 0;
