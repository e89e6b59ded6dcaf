import type { Table } from '../contract/index.js';

/** What a tool may ask of the element that it works on. */
export interface Workpiece extends HTMLElement {
  showTable: boolean;
  readonly tables: readonly string[];
  toTable(name?: string): Table | undefined;
  highlight(key?: string): void;
  requestUpdate(): void;
}

/** A tool that an entry of its own adds to every widget (`VocElement.addTool`). */
export interface Tool {
  /** The path of its icon, stroked in a box of 16 by 16 pixels. */
  readonly icon: string;
  /** The key that it answers to while the picture has the focus, in lower case. */
  readonly key?: string;
  /** What it does, in a reader's language (BCP 47). */
  label(lang: string): string;
  /** Whether it can do anything with what an element shows now. */
  fits(element: Workpiece): boolean;
  /** Whether it is at work on an element. */
  active(element: Workpiece): boolean;
  /** Starts its work, or ends it; `requestUpdate()` of the element shows a change of `active`. */
  toggle(element: Workpiece): void;
}

const tools = new Set<Tool>();

/** Adds a tool to all toolbars; the same one only once. */
export const addTool = (tool: Tool): void => {
  tools.add(tool);
};

/** The tools that have something to do on an element, in the order in which they were added. */
export const toolsFor = (element: Workpiece): Tool[] =>
  [...tools].filter((tool) => tool.fits(element));
