import { defineConfig } from 'vitest/config';

/**
 * The tests that say what a figure must be. Those that go through every document and every language
 * are left out: they would run again for each of thousands of mutants.
 */
export default defineConfig({
  test: {
    include: ['test/{contract,measure,statistics}/*.test.ts', 'test/widgets/*/*.test.ts'],
    exclude: ['test/**/*.{layout,words}.test.ts', 'test/contract/json-schema.test.ts'],
    // As for the unit tests; those that hold at any size take longer with every mutant built in.
    testTimeout: 20_000,
  },
});
