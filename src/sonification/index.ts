import type { Tool } from '../element/tool.js';
import { Sonification, type Labels } from './tool.js';

export type { Labels } from './tool.js';

/** A class of elements. Widgets of versions before tools have no `addTool`. */
interface ElementClass extends CustomElementConstructor {
  addTool?(tool: Tool): void;
}

/** The key of the page's tool on `globalThis`, so that all copies of this script share one tool. */
const TOOL = Symbol.for('voc-elements:sonification');

const page = globalThis as { [TOOL]?: Sonification };

/**
 * Gives the widgets of a page the tool that plays them as sound. Further calls only add labels.
 * The entry `voc-elements/sonification` does so for the elements under their own tags; call it for
 * those that are registered under other ones only.
 *
 * @param elementClass any of the widgets' classes: those of one bundle share their tools
 * @param labels the tool's name in other languages than English and Chinese, or in other words
 */
export function addSonification(elementClass: ElementClass, labels: Labels = {}): void {
  const tool = (page[TOOL] ??= new Sonification());
  tool.addLabels(labels);
  elementClass.addTool?.(tool);
}
