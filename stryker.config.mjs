/**
 * Mutation testing of all that a figure comes from: `npm run mutation`, or a part of it with
 * `npm run mutation -- --mutate src/statistics/rates.ts`. It takes an hour, so no other check runs it.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [
    'src/contract/*.ts',
    'src/statistics/*.ts',
    'src/measure/*.ts',
    'src/series/*.ts',
    'src/widgets/*/*.model.ts',
    '!src/**/index.ts',
    '!src/measure/words.ts',
    '!src/series/*.words.ts',
  ],
  // Words of messages are no figures.
  mutator: { excludedMutations: ['StringLiteral'] },
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['progress', 'clear-text', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true },
  // Stryker would rewrite the paths in it by TypeScript's programming interface, which version 7 has no more.
  tsconfigFile: 'none',
  tempDirName: '.stryker-tmp',
  concurrency: 2,
  timeoutMS: 20_000,
};
