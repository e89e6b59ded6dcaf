import type { Tool } from '../element/tool.js';
import { Sonification, type Labels } from './tool.js';

export type { Labels } from './tool.js';

/** A class of elements; those of versions before tools have no `addTool`. */
interface ElementClass extends CustomElementConstructor {
  addTool?(tool: Tool): void;
}

/** Where a page keeps its tool: copies of this script, of whatever bundles, share the one. */
const PLACE = Symbol.for('voc-elements:sonification');

const page = globalThis as { [PLACE]?: Sonification };

/**
 * Gives the widgets of a page the tool that plays them as sound, once, however often it is called.
 * The entry `voc-elements/sonification` does so for the elements under their own tags; call it for
 * those that are registered under other ones only.
 *
 * @param elementClass any of the widgets' classes: those of one bundle share their tools
 * @param labels the tool's name in other languages than English and Chinese, or in other words
 */
export function addSonification(elementClass: ElementClass, labels: Labels = {}): void {
  const tool = (page[PLACE] ??= new Sonification());
  tool.name(labels);
  elementClass.addTool?.(tool);
}
