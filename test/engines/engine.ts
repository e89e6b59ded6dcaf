/** A browser of any engine, as far as the tests need one that need no more. */

/** What VOC_BROWSER may say; `old` is Chromium 109. */
export const ENGINES = ['chromium', 'old', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** One page of a browser, 1280 CSS pixels wide and about 720 high. Everything rejects that the page throws. */
export interface Tab {
  /** Goes to a page; resolves when its load event has been. */
  open(url: string): Promise<void>;
  /** The value of an expression in the page, or what it promises; anything that JSON can say. */
  run(expression: string): Promise<unknown>;
  /** Moves the mouse to a place in the window, in CSS pixels. */
  move(x: number, y: number): Promise<void>;
  /** Clicks at a place in the window. */
  click(x: number, y: number): Promise<void>;
  /** Presses and releases a key by its name in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
}

export interface EngineBrowser extends Tab {
  close(): Promise<void>;
}

/** The engine that these tests run in. */
export const engine: Engine =
  ENGINES.find((name) => name === process.env.VOC_BROWSER) ?? 'chromium';
