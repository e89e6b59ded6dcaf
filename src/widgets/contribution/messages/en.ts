import { elements, furtherSentence } from '../../../i18n/phrases/en.js';
import type { ContributionMessages } from './messages.js';

export const en: ContributionMessages = {
  columns: { running: 'Running total' },
  labels: { ...elements, base: 'Base', total: 'Total' },
  incompleteTotal: 'Total (incomplete)',
  fromBase: (base, value, total) => `Total: ${total} (base ${base}, parts ${value}).`,
  sum: (total) => `Total: ${total}.`,
  largest: ({ addition, deduction }) =>
    furtherSentence(
      addition ? `largest addition: ${addition.name} (${addition.value})` : '',
      deduction ? `largest deduction: ${deduction.name} (${deduction.value})` : '',
    ).trim(),
  tile: (side, name, value) =>
    `Largest ${side === 'addition' ? 'addition' : 'deduction'}: ${name} ${value}`,
  missing: (names, count) =>
    `The total is incomplete: ${names} ${count === 1 ? 'has' : 'have'} no value.`,
  several: (count) => `${count} parts`,
  definition: {
    total:
      'Total = the sum of all parts, each with its sign. A bar reaches from the sum before its part to the sum after it.',
    base: 'Total = base + the sum of all parts, each with its sign. A bar reaches from the sum before its part to the sum after it.',
    missing:
      'A part without a value is left out, so the total is incomplete, and so are the sums behind the gap.',
    untested: 'The values are taken as they are given; nothing is known of chance.',
  },
};
