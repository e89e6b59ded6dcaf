import type { Language } from '../../i18n/index.js';
import type { AttainmentFigures } from './attainment.model.js';
import type { AttainmentMessages } from './messages/messages.js';

/** How attainments, their total and what is taken off it are calculated: only what the document has. */
export function definitionOf(
  { rows, total, elapsed, isSample }: AttainmentFigures,
  { messages: { definition } }: Language<AttainmentMessages>,
): string[] {
  const { adjustments, combination } = total;
  const has = (kind: string) => adjustments.some((adjustment) => adjustment.kind === kind);
  const areMet = rows.some(({ met }) => met !== null);
  return [
    definition.attainment,
    rows.some(({ better }) => better === 'lower') ? definition.lower : '',
    rows.some(({ target }) => target !== null && typeof target === 'object') ? definition.band : '',
    definition[combination],
    rows.some(({ cap }) => cap !== null) ? definition.cap : '',
    elapsed === null ? '' : definition.pace,
    areMet ? definition.met : '',
    isSample ? definition.sample : '',
    has('gate') ? definition.gates : '',
    has('threshold') ? definition.penalties : '',
    has('complaints') ? definition.complaints : '',
    rows.some(({ controllable }) => !controllable) ? definition.controllable : '',
  ].filter(Boolean);
}
