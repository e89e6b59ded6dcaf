import { parentOf } from './ancestors.js';

const IN_TOP_LAYER = ':modal, :popover-open, :fullscreen';

/**
 * Whether something of the page lies in the top layer, or an element does so with all that is in it: it may
 * have come after what was there before, and lie over that. For browsers that know popovers.
 */
export function sharesTopLayer(element: Element): boolean {
  if (element.ownerDocument.querySelector(IN_TOP_LAYER)) return true;
  for (let node: Element | null = element; node; node = node.assignedSlot ?? parentOf(node)) {
    if (node.matches(IN_TOP_LAYER)) return true;
  }
  return false;
}
