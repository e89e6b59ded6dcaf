import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { entriesIn, type Language } from '../../i18n/index.js';
import type { AttainmentFigures } from './attainment.model.js';
import type { AttainmentWords } from './attainment.words.js';
import type { AttainmentMessages } from './messages/index.js';
import { AFTER, GROUPS } from './total.model.js';

type Entries = readonly (readonly [name: string, value: string])[];

function rowTip(
  { rows, elapsed }: AttainmentFigures,
  words: AttainmentWords,
  { key }: Target,
  language: Language<AttainmentMessages>,
): Tip {
  const { shared, messages, formats } = language;
  const { columns } = messages;
  const index = rows.findIndex((row) => row.key === key);
  const { weight, cap, uncapped, attainment, lead, met } = rows[index]!;
  const { label, figure, status, actual, target, previous } = words.rows[index]!;
  const isCapped = cap !== null && uncapped !== attainment;
  const entries: Entries = [
    [columns.actual, actual],
    [words.targetName, target],
    [columns.attainment, figure],
    ['', isCapped ? messages.capped(formats.plain(cap, 'percent')) : ''],
    [met === null ? columns.pace : columns.met, status.text],
    [elapsed === null ? '' : columns.lead, lead === null ? '' : leadIn(lead, words, language)],
    [messages.previous, previous],
    [columns.weight, formats.plain(weight, 'ratio')],
  ];
  return { title: label || shared.notAvailable, rows: entries.filter(([, value]) => value) };
}

const leadIn = (lead: number, { precision }: AttainmentWords, { formats }: Language): string =>
  formats.signed(lead, 'points', precision);

function adjustmentTip(
  { total }: AttainmentFigures,
  words: AttainmentWords,
  { key }: Target,
  language: Language<AttainmentMessages>,
): Tip {
  const { columns, codes } = language.messages;
  const index = total.adjustments.findIndex((adjustment) => adjustment.key === key);
  const { kind, outcome, actual, limit, percent, total: left } = total.adjustments[index]!;
  const rows = entriesIn(language, [
    [columns.kind, codes[kind], 'label'],
    [columns.actual, actual, 'index'],
    [columns.limit, limit, 'index'],
    [columns.outcome, codes[outcome], 'label'],
    [columns.percent, percent, 'percent'],
    [columns.total, left, 'percent'],
  ]);
  return { title: words.adjustments[index]!.name, rows };
}

/** What is said of a row, of a gate or a penalty, or of the total. */
export function attainmentTip(
  figures: AttainmentFigures,
  words: AttainmentWords,
  target: Target,
  language: Language<AttainmentMessages>,
): Tip {
  if (target.group === GROUPS.row) return rowTip(figures, words, target, language);
  if (target.group === GROUPS.adjustment) return adjustmentTip(figures, words, target, language);
  const { totalName, before, after, afterName } = words;
  const entries: Entries = [
    [totalName, before],
    [afterName, after],
  ];
  const title = target.key === AFTER ? afterName : totalName;
  return { title, rows: entries.filter(([, value]) => value) };
}

/** The figures of a target. */
export function attainmentDatum(
  { rows, total }: AttainmentFigures,
  { group, key }: Target,
): unknown {
  if (group === GROUPS.row) return rows.find((row) => row.key === key);
  if (group === GROUPS.adjustment) {
    return total.adjustments.find((adjustment) => adjustment.key === key);
  }
  return total;
}
