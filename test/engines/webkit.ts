import { WebDriver, type Client } from 'webdriver';
import { startWebKit, type WebKit } from '../../scripts/webkit.mjs';
import type { EngineBrowser } from './engine.js';

/** The keys that WebDriver has no character for, by their names in `KeyboardEvent.key`. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Starts an installed WebKitGTK over classic WebDriver. */
export async function startWebKitBrowser(webkit: WebKit): Promise<EngineBrowser> {
  const { connection, close } = await startWebKit(webkit);
  const client = await WebDriver.newSession(connection);
  /** The window has a toolbar above the page, as high as what is missing. */
  const resize = async (width: number, height: number) => {
    await client.setWindowRect(0, 0, width, height);
    const missing = height - Number(await client.executeScript('return innerHeight', []));
    await client.setWindowRect(0, 0, width, height + missing);
  };
  await resize(1280, 720);
  const pointer = (actions: object[]) =>
    client.performActions([
      { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
    ]);
  const to = (x: number, y: number) => ({
    type: 'pointerMove',
    duration: 0,
    origin: 'viewport',
    x: Math.round(x),
    y: Math.round(y),
  });
  return {
    open: async (url) => {
      await client.navigateTo(url);
    },
    run: (expression) => runAsync(client, expression),
    resize,
    move: (x, y) => pointer([to(x, y)]),
    click: (x, y) =>
      pointer([to(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
    press: (key) => {
      const value = KEYS[key] ?? key;
      return client.performActions([
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ]);
    },
    close: async () => {
      await client.deleteSession();
      close();
    },
  };
}

/** Runs an expression as WebDriver wants it: as a script that calls back with what came of it. */
async function runAsync(client: Client, expression: string): Promise<unknown> {
  const script = `
    const done = arguments[arguments.length - 1];
    (async () => ${expression})().then((value) => done({ value }), (error) => done({ error: String(error) }))`;
  const { value, error } = (await client.executeAsyncScript(script, [])) as {
    value?: unknown;
    error?: string;
  };
  if (error !== undefined) throw new Error(error);
  return value;
}
