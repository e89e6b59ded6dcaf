/** The engines that the tests run in, and a browser of any of them. */

/** What VOC_BROWSER may say, and what it is called; `old` is the oldest one that the elements support. */
export const ENGINES = {
  chromium: 'Chromium',
  old: 'Chromium 109',
  firefox: 'Firefox ESR',
  webkit: 'WebKit',
} as const;
export type Engine = keyof typeof ENGINES;

/** The engine that these tests run in. */
export const engine = (process.env.VOC_BROWSER ?? 'chromium') as Engine;
if (!Object.hasOwn(ENGINES, engine)) throw new Error(`VOC_BROWSER names no engine: ${engine}`);

/** Whether Playwright drives it, which can do more with a page than the others' drivers can. */
export const isChromium = engine === 'chromium' || engine === 'old';

/** One page of a browser. Everything rejects that the page throws. */
export interface Tab {
  /** Goes to a page; resolves when its load event has been. */
  open(url: string): Promise<void>;
  /** The value of an expression in the page, or what it promises; anything that JSON can say. */
  run(expression: string): Promise<unknown>;
  /** Makes the window so many CSS pixels large; 1280 by 720 at first. */
  resize(width: number, height: number): Promise<void>;
  /** Moves the mouse to a place in the window, in CSS pixels. */
  move(x: number, y: number): Promise<void>;
  /** Clicks at a place in the window. */
  click(x: number, y: number): Promise<void>;
  /** Presses and releases a key by its name in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
}

/** A browser that shows one page. */
export interface EngineBrowser extends Tab {
  close(): Promise<void>;
}
