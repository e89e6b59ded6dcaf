import * as fc from 'fast-check';
import { trials } from './documents.js';
import { check } from './properties.js';

/*
 * A process of the long run: tries documents in blocks and tells of each block. scripts/fuzz.mjs starts
 * it with its work, a JSON text, as the only argument.
 */

/** What a process is to do. */
export interface Work {
  /** The seeds of its blocks. */
  readonly seeds: readonly number[];
  /** How many documents a block has. */
  readonly block: number;
}

/** What a process tells of a block. */
export interface Report {
  readonly seed: number;
  readonly documents: number;
  /** What is wrong, with the smallest document that shows it; undefined where nothing is. */
  readonly failure?: string | undefined;
}

const { seeds, block } = JSON.parse(process.argv[2]!) as Work;
// What elements tell the developers of a page of its documents.
console.warn = console.error = () => {};

const property = fc.property(trials, check);

for (const seed of seeds) {
  const result = fc.check(property, { seed, numRuns: block, includeErrorInReport: true });
  const failure = result.failed ? fc.defaultReportMessage(result) : undefined;
  const report: Report = { seed, documents: result.numRuns, failure };
  process.send!(report);
}
