import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { entriesIn, textIn, type Entry, type Language } from '../../i18n/index.js';
import { pointEntries } from '../../series/point.words.js';
import type { ScorecardMessages } from './messages/index.js';
import type { RowFigure } from './row.model.js';
import type { RowWords } from './row.words.js';
import type { ScorecardFigures } from './scorecard.model.js';
import type { ScorecardWords } from './scorecard.words.js';

/** What an indicator is judged to be, by what. */
function judgedEntries(
  { provisional, variation, assurance }: RowFigure,
  words: RowWords,
  { messages, shared }: Language<ScorecardMessages>,
): Entry[] {
  const { columns } = messages;
  return [
    [shared.columns.target, words.target, 'label'],
    [columns.variation, words.variation.text, 'label'],
    [columns.assurance, words.assurance.text, 'label'],
    ['', provisional && (variation ?? assurance) ? messages.provisional : '', 'label'],
  ];
}

/** The newest value of an indicator with what it rests on, its changes, and what it is judged to be. */
export function scorecardTip(
  { rows }: ScorecardFigures,
  { rows: words }: ScorecardWords,
  { key }: Target,
  language: Language<ScorecardMessages>,
): Tip {
  const index = rows.findIndex((row) => row.key === key);
  const [row, own] = [rows[index]!, words[index]!];
  const { charted, latest, comparisons, group } = row;
  const { columns } = language.shared;
  const entries: Entry[] = latest
    ? [
        ['', own.time, 'label'],
        ...pointEntries(
          charted,
          { label: columns.value, precision: own.precision },
          latest.point,
          comparisons,
          language,
        ),
      ]
    : [[columns.value, own.figure, 'label']];
  return {
    title: own.label,
    rows: entriesIn(language, [
      ...entries,
      ...judgedEntries(row, own, language),
      ['', textIn(language, group), 'label'],
    ]),
  };
}

/** The figures of an indicator. */
export function scorecardDatum({ rows }: ScorecardFigures, { key }: Target): unknown {
  const { latest, variation, assurance, provisional, comparisons } = rows.find(
    (row) => row.key === key,
  )!;
  const { point, target } = latest ?? {};
  return { key, ...point, target, variation, assurance, provisional, comparisons };
}
