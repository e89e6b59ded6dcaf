import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumFlags, findBrowser } from '../scripts/browser.mjs';
import { vitestReporter } from '../scripts/reporters.mjs';
import { oneLit } from './vite.config.js';

const configDir = fileURLToPath(new URL('.', import.meta.url));
const executablePath = await findBrowser();

/** The file for the report that `npm test` reads (scripts/test.mjs). */
const report = process.env['TEST_REPORT'];

/** Every story as a test, drawn in one theme and checked for accessibility. */
async function inTheme(theme: string): Promise<TestProjectInlineConfiguration> {
  return {
    plugins: await storybookTest({ configDir, initialGlobals: { theme } }),
    optimizeDeps: { include: oneLit },
    test: {
      name: theme,
      // Stories leave nothing behind, and a page of its own for each file takes seconds.
      isolate: false,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { executablePath, args: chromiumFlags },
          contextOptions: { locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' },
        }),
        instances: [{ browser: 'chromium' }],
        api: { host: '127.0.0.1' },
      },
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: report ? ['default', vitestReporter(report)] : ['default'],
    // In the theme of high contrast test/element/axe.browser.ts looks at every state of every widget.
    projects: await Promise.all(['light', 'dark'].map(inTheme)),
  },
});
