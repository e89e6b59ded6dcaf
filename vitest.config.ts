import { defineConfig } from 'vitest/config';
import { vitestReporter } from './scripts/reporters.mjs';

/** Where `npm test` wants a report (scripts/test.mjs). */
const report = process.env['TEST_REPORT'];

/** What is the same in every engine, such as what is taken for JSON or said in a language, is tested in one. */
const sameEverywhere = ['test/e2e/{bad-input,policy,serve,words}.test.ts'];
const isOtherEngine = (process.env['VOC_BROWSER'] ?? 'chromium') !== 'chromium';

/** `vitest run --project unit` runs one of them. */
export default defineConfig({
  test: {
    reporters: report ? ['default', vitestReporter(report)] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{e2e,pictures,storybook}/**'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      // Whole pages with the built bundle, in Chromium, or in the engine that VOC_BROWSER names.
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/*.test.ts'],
          exclude: isOtherEngine ? sameEverywhere : [],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Pictures against their baselines; --update renews the baselines.
      {
        test: {
          name: 'pictures',
          include: ['test/pictures/*.test.ts'],
          globalSetup: 'test/pictures/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // The static Storybook that `npm run build-storybook` makes.
      {
        test: {
          name: 'storybook',
          include: ['test/storybook/*.test.ts'],
          // A page mostly waits.
          maxConcurrency: 2,
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
