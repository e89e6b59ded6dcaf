import {
  nameIn,
  precisionOf,
  toneOf,
  type Language,
  type Precision,
  type TonedText,
} from '../../i18n/index.js';
import { edgesOf } from '../../measure/verdict.js';
import type { AmountFact, AttainmentMessages } from './messages/messages.js';
import { accumulates, type RowFigure } from './row.model.js';

/** A row in words. */
export interface RowWords {
  readonly label: string;
  /** The attainment, or that there is none. */
  readonly figure: string;
  /** The result or the pace; `''` where there is neither. */
  readonly status: TonedText;
  /** The actual amount and its target; `''` where either is missing. */
  readonly amounts: string;
  readonly actual: string;
  readonly target: string;
  readonly previous: string;
}

/** From this on counts are written in few digits. */
const LARGE = 10_000;

/** The amounts of a row: large counts in few digits, unless one would then look like another. */
function amountsOf(
  { actual, target, unit, previous }: RowFigure,
  { shared, formats }: Language,
): Pick<RowWords, 'actual' | 'target' | 'previous'> {
  const edges = edgesOf(target);
  const given = [...(actual === null ? [] : [actual]), ...edges];
  const precision = precisionOf({ values: given, landmarks: edges }, unit);
  const exact = (value: number) => formats.figure(value, unit, precision);
  const areLarge = given.every((amount) => Math.abs(amount) >= LARGE);
  const areTold = new Set(given.map(formats.compact)).size === new Set(given).size;
  const write = unit === 'count' && areLarge && areTold ? formats.compact : exact;
  const [from, to] = edges.map(write);
  return {
    actual: actual === null ? '' : write(actual),
    target: from === undefined ? '' : to === undefined ? from : shared.range(from, to),
    previous: previous === null ? '' : exact(previous),
  };
}

/** How a target is held beside an actual: only of amounts that add up is one a part of the other. */
function kindOf({ target, unit, better }: RowFigure): AmountFact['kind'] {
  if (typeof target !== 'number') return 'band';
  if (better === 'lower') return 'limit';
  return accumulates(unit) ? 'reach' : 'level';
}

const STATUS_TONES: Readonly<Record<string, string>> = { behind: 'missed', reached: 'met' };

/** The rows in words, in the document's order. */
export const rowWords = (
  rows: readonly RowFigure[],
  language: Language<AttainmentMessages>,
  precision: Precision,
): RowWords[] =>
  rows.map((row) => {
    const { shared, messages, formats } = language;
    const { attainment, met, pace, controllable } = row;
    const name = nameIn(language, row);
    const code = met ?? pace;
    const amounts = amountsOf(row, language);
    const isWhole = amounts.actual && amounts.target;
    return {
      ...amounts,
      label: controllable ? name : shared.aside(name, messages.notControllable),
      figure: formats.figure(attainment, 'percent', precision),
      status: {
        text: code ? messages.codes[code] : '',
        tone: toneOf(STATUS_TONES[code ?? ''] ?? code),
      },
      amounts: isWhole
        ? messages.amounts({ ...amounts, kind: kindOf(row) })
        : amounts.actual || amounts.target,
    };
  });
