/** The browsers that web-test-runner starts. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { findOldBrowser } from '../test/old-chromium/browser.mjs';
import { chromiumFlags, findBrowser } from './browser.mjs';
import { findFirefox, firefoxOptions } from './firefox.mjs';
import { findWebKit, startWebKit } from './webkit.mjs';

/**
 * @param {string} [engine] `old` (Chromium 109), `firefox` or `webkit`; Chromium by default
 * @throws Error where the engine is not installed
 */
export async function launcher(engine) {
  if (engine === 'firefox') {
    const firefox = findFirefox();
    if (!firefox) throw new Error('Firefox is not installed');
    return chromeLauncher({ puppeteer, launchOptions: firefoxOptions(firefox) });
  }
  if (engine === 'webkit') {
    const webkit = findWebKit();
    if (!webkit) throw new Error('WebKitGTK is not installed');
    const { connection } = await startWebKit(webkit);
    return webdriverLauncher({ automationProtocol: 'webdriver', ...connection });
  }
  const executablePath = await (engine === 'old' ? findOldBrowser() : findBrowser());
  return playwrightLauncher({
    product: 'chromium',
    // Scroll bars take room, as they do for most readers.
    launchOptions: {
      executablePath,
      args: chromiumFlags,
      ignoreDefaultArgs: ['--hide-scrollbars'],
    },
  });
}
