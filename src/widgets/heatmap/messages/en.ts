import { isolated, type Formats } from '../../../i18n/index.js';
import { quoted } from '../../../i18n/phrases/en.js';
import type { Against, CellCounts, CellFact, Ground, HeatmapMessages } from './messages.js';

const OTHERS: Readonly<Record<Against, string>> = {
  target: 'the target',
  overall: 'the overall value',
  median: 'the median',
  mixed: 'the reference value',
};

const REFERENCES: HeatmapMessages['references'] = {
  target: 'Target',
  overall: 'Overall',
  median: 'Median',
};

const referencePhrase = (kind: CellFact['kind'], value: string): string =>
  `${REFERENCES[kind].toLowerCase()} ${value}`;

const cellPhrase = ({ segment, metric, value, kind, reference }: CellFact): string =>
  `${quoted(metric)} for ${quoted(segment)}, ${value} (${referencePhrase(kind, reference)})`;

const cellsPhrase = (count: number, write: Formats['number']): string =>
  `${write(count)} ${count === 1 ? 'cell' : 'cells'}`;

const FURTHEST: Readonly<Record<Ground, string>> = {
  tested: 'Largest significant shortfall',
  counted: 'Furthest on the unfavourable side',
  position: 'Furthest on the unfavourable side (not tested for significance)',
};

/** "12 of 40 cells are significantly worse than the target, 9 significantly better." */
function testedSentence({ all, worse, better, behind, ahead, against, write }: CellCounts): string {
  const untested = behind + ahead;
  const rest = [
    better ? `${write(better)} significantly better` : '',
    untested ? `${write(untested)} could not be tested` : '',
  ].filter(Boolean);
  const first = worse
    ? `${write(worse)} of ${cellsPhrase(all, write)} ${worse === 1 ? 'is' : 'are'} significantly worse than ${OTHERS[against]}`
    : `No cell is significantly worse than ${OTHERS[against]}`;
  return `${[first, ...rest].join(', ')}.`;
}

/** "12 of 40 cells lie on the unfavourable side of the target, 9 on the favourable side." */
function positionSentence({ all, behind, ahead, against, write }: CellCounts): string {
  const lie = behind === 1 ? 'lies' : 'lie';
  const first = behind
    ? `${write(behind)} of ${cellsPhrase(all, write)} ${lie} on the unfavourable side of ${OTHERS[against]}`
    : `No cell lies on the unfavourable side of ${OTHERS[against]}`;
  return `${first}${ahead ? `, ${write(ahead)} on the favourable side` : ''}.`;
}

/** "12 of 40 cells are worse than the target, 9 better." */
function countedSentence({ all, worse, better, against, write }: CellCounts): string {
  const first = worse
    ? `${write(worse)} of ${cellsPhrase(all, write)} ${worse === 1 ? 'is' : 'are'} worse than ${OTHERS[against]}`
    : `No cell is worse than ${OTHERS[against]}`;
  return `${first}${better ? `, ${write(better)} better` : ''}.`;
}

export const en: HeatmapMessages = {
  tables: { answers: 'sample sizes', findings: 'findings' },
  codes: {
    worse: 'worse',
    better: 'better',
    unclear: 'not significant',
    behind: 'unfavourable side (not tested)',
    ahead: 'favourable side (not tested)',
    even: 'no difference',
  },
  references: REFERENCES,
  reference: referencePhrase,
  lowerIsBetter: 'lower is better',
  cell: (segment, metric) => `${isolated(segment)} \u00b7 ${isolated(metric)}`,
  shareOf: (part, whole) => `${part} of ${whole}`,
  away: (size, down) => `${size} ${down ? 'below' : 'above'}`,
  complement: 'Not shown: with the total it would reveal another cell',
  legend: {
    worse: (against, ground) =>
      ground === 'position'
        ? `unfavourable side of ${OTHERS[against]}`
        : `worse than ${OTHERS[against]}`,
    better: (against, ground) =>
      ground === 'position'
        ? `favourable side of ${OTHERS[against]}`
        : `better than ${OTHERS[against]}`,
    significant: 'significant',
    far: 'dark: by a tenth of the scale or more',
  },
  worst: (cells, ground) => `${FURTHEST[ground]}: ${cells.map(cellPhrase).join('; ')}.`,
  worstMany: (count, ground) => `${FURTHEST[ground]}: ${count} cells, all equally far.`,
  counts: (counts, ground) => {
    if (ground === 'tested') return testedSentence(counts);
    return ground === 'counted' ? countedSentence(counts) : positionSentence(counts);
  },
  noReference: 'There is nothing to compare the cells with.',
  notShown: (count, minimum, write) =>
    `Not shown: ${cellsPhrase(count, write)} (fewer than ${minimum} answers, or needed to protect such a cell).`,
  definition: {
    references: {
      target: 'Cells are compared with the target of their metric.',
      overall:
        'Without a target, cells are compared with the overall value: all segments shown, taken together as a ratio of sums.',
      median:
        'Without a target and without all sample sizes, cells are compared with the median of the segments shown.',
    },
    tints:
      'Tints show the side and the distance, the dark ones from a tenth of the scale (without a scale, of the reference value) on; what may be due to chance has none.',
    tested: (level) =>
      `Shares are tested against it at ${level} confidence by the score test (Wilson 1927), all cells together by Holm’s procedure (1979); each interval (Wilson) is for its own cell alone.`,
    untested: 'Figures that are no shares with their counts show a position only, without a test.',
    counted: 'Everything was counted (census), so differences are taken as they are.',
    withheld: (minimum) =>
      `Cells with fewer than ${minimum} answers are withheld. Where a metric has just one of them, so is the cell with the next fewest, since a total would reveal the first.`,
  },
};
