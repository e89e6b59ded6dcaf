import { findFirefox } from '../../scripts/firefox.mjs';
import { findWebKit } from '../../scripts/webkit.mjs';
import { startChromium } from './chromium.js';
import type { Engine, EngineBrowser } from './engine.js';
import { startFirefox } from './firefox.js';
import { startWebKitBrowser } from './webkit.js';

/**
 * Starts the browser of an engine.
 *
 * @throws Error where the engine is not installed
 */
export async function start(engine: Engine): Promise<EngineBrowser> {
  if (engine === 'chromium' || engine === 'old') return startChromium(engine === 'old');
  if (engine === 'firefox') {
    const firefox = findFirefox();
    if (firefox) return startFirefox(firefox);
  } else {
    const webkit = findWebKit();
    if (webkit) return startWebKitBrowser(webkit);
  }
  throw new Error(`${engine} is not installed`);
}
