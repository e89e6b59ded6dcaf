/** A page in the terms of Playwright, as much of it as the drivers of all engines can do. */
import type { Tab } from './engine.js';

/** What a page takes to run: a function that sees nothing of the test but its argument. */
type InPage<Argument, Result> = (argument: Argument) => Result | Promise<Result>;

/** Playwright's page is one. */
export interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<Result, Argument>(inPage: InPage<Argument, Result>, argument: Argument): Promise<Result>;
  evaluate<Result>(inPage: InPage<void, Result>): Promise<Result>;
  /** Resolves when a function returns something true, and rejects when it does not in half a minute. */
  waitForFunction<Argument>(
    inPage: InPage<Argument, unknown>,
    argument: Argument,
  ): Promise<unknown>;
  waitForFunction(inPage: InPage<void, unknown>): Promise<unknown>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  close(): Promise<void>;
  readonly keyboard: { press(key: string): Promise<void> };
  readonly mouse: { move(x: number, y: number): Promise<void> };
}

/** How long to wait for something to become true, in milliseconds. */
const PATIENCE = 30_000;

/** What an expression comes to, and what the page has said so far. */
interface Outcome {
  readonly value: unknown;
  readonly noise: readonly string[];
}

/**
 * The one page of a browser.
 *
 * @param noise takes in what the page says, whenever a test asks anything of it
 */
export function pageIn(tab: Tab, noise: string[]): Page {
  const run = async (expression: string): Promise<unknown> => {
    const heard = `(globalThis.noise ?? []).splice(0)`;
    const outcome = (await tab.run(
      `(async () => ({ value: await ${expression}, noise: ${heard} }))()`,
    )) as Outcome;
    noise.push(...outcome.noise);
    return outcome.value;
  };
  const call = (inPage: { toString(): string }, argument?: unknown) =>
    run(`(${inPage.toString()})(${JSON.stringify(argument) ?? ''})`);
  const waitForFunction = async (inPage: { toString(): string }, argument?: unknown) => {
    const end = Date.now() + PATIENCE;
    while (!(await call(inPage, argument))) {
      if (Date.now() > end) throw new Error(`never true: ${inPage.toString()}`);
    }
  };
  return {
    goto: tab.open,
    evaluate: call,
    waitForFunction,
    setViewportSize: ({ width, height }) => tab.resize(width, height),
    close: () => tab.open('about:blank'),
    keyboard: { press: tab.press },
    mouse: { move: tab.move },
  };
}
