import { installed } from './browser.mjs';

const names = ['firefox-esr', 'firefox'];
const bundles = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The Firefox to use: FIREFOX_PATH, else an installed one.
 * @returns {string | undefined} path of the executable; undefined where there is none
 */
export const findFirefox = () => process.env.FIREFOX_PATH || installed(names, bundles);

/**
 * How Puppeteer starts Firefox, over WebDriver BiDi.
 * @param {string} executablePath
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export const firefoxOptions = (executablePath) => ({
  browser: 'firefox',
  executablePath,
  headless: true,
  extraPrefsFirefox: { 'intl.accept_languages': 'en' },
});
