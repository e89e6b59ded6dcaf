import { changeIn, type Language, type Precision } from '../../i18n/index.js';
import type { ParetoMessages } from './messages/messages.js';
import type { ParetoFigures } from './pareto.model.js';
import type { CauseWords } from './pareto.words.js';

/** HHI is written in whole numbers, and never as an end of its scale that it isn't. */
const HHI: Precision = { decimals: 0, landmarks: [0, 10_000] };

/** What a Pareto chart says, a sentence each. */
export function sentencesOf(
  figures: ParetoFigures,
  rows: readonly CauseWords[],
  language: Language<ParetoMessages>,
): string[] {
  const { shared, messages, formats } = language;
  const { by, causes, base, vital, named, missing, concentration } = figures;
  const [first, second] = rows;
  const threshold = formats.plain(figures.threshold, 'percent');
  const few = {
    vital,
    all: named,
    cumulative: rows[vital - 1]?.cumulative ?? '',
    total: formats.compact(figures.total),
    by,
    write: formats.number,
  };
  const change = by === 'count' ? causes[0]!.change : null;
  const leading = {
    name: shared.quoted(first!.label),
    amount: first!.amount,
    // None of a total that no number holds.
    share: first!.share || shared.notAvailable,
    base: base === null ? '' : formats.compact(base),
    by,
    change:
      change === null
        ? null
        : changeIn(language, { value: change, finding: change ? 'untested' : 'same' }, 'count'),
  };
  const isLed = vital > 0;
  return [
    ...(isLed && named > 1
      ? [
          vital === named
            ? messages.allVital(formats.number(named), threshold)
            : messages.vital(few),
        ]
      : []),
    ...(causes[0]!.amount === null ? [] : [messages.leading(leading)]),
    ...(figures.isLeadClear === false
      ? [messages.unclearLead(leading.name, shared.quoted(second!.label))]
      : []),
    ...(concentration
      ? [
          messages.concentration(
            formats.figure(concentration.hhi, 'count', HHI),
            formats.figure(concentration.cr4, 'percent'),
            figures.isLumped,
          ),
        ]
      : []),
    ...(missing ? [messages.missing(missing, by, formats.number)] : []),
  ];
}
