import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { fileURLToPath } from 'node:url';
import { findOldBrowser } from './test/old-chromium/browser.mjs';
import { chromiumFlags, findBrowser } from './scripts/browser.mjs';
import { countReporter } from './scripts/count-reporter.mjs';

const old = process.env.VOC_BROWSER === 'old';

/** Where `npm test` wants the counts (scripts/test.mjs). */
const report = process.env.TEST_REPORT;

export default {
  files: 'test/**/*.browser.ts',
  hostname: '127.0.0.1',
  concurrency: 2,
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: await (old ? findOldBrowser() : findBrowser()),
        args: chromiumFlags,
      },
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter(), ...(report ? [countReporter(report)] : [])],
};
