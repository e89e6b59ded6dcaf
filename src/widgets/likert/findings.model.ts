import { least, max, min } from 'd3-array';
import type { Finding } from '../../contract/index.js';
import { severityRank, withheldFindings } from '../../measure/severity.js';
import type { Interval, Position } from '../../statistics/index.js';
import type { QuestionFigure } from './likert.model.js';

/** What a net is called as data; it is news only where it is more than chance. */
const CODES: Readonly<Record<Position, Pick<Finding, 'code' | 'severity'>>> = {
  lower: { code: 'net-negative', severity: 'bad' },
  higher: { code: 'net-positive', severity: 'good' },
  below: { code: 'net-below', severity: 'neutral' },
  above: { code: 'net-above', severity: 'neutral' },
  even: { code: 'net-even', severity: 'neutral' },
  unclear: { code: 'net-unclear', severity: 'unknown' },
};

/** The questions with the lowest and with the highest net. */
export interface Extremes {
  readonly lowest: readonly QuestionFigure[];
  readonly highest: readonly QuestionFigure[];
}

/**
 * The extremes; null where all nets are the same, where there is but one, and where a withheld one may
 * lie beyond them.
 */
export function extremesOf(questions: readonly QuestionFigure[]): Extremes | null {
  if (questions.some(({ withheld }) => withheld !== null)) return null;
  const [lowest, highest] = [min, max].map((of) => of(questions, ({ net }) => net));
  if (lowest === highest) return null;
  const having = (net: number | undefined) => questions.filter((question) => question.net === net);
  return { lowest: having(lowest), highest: having(highest) };
}

/** The most exact interval of all nets; null where none has a width. */
export function narrowestInterval(questions: readonly QuestionFigure[]): Interval | null {
  const known = questions.flatMap(({ interval }) => interval ?? []);
  const width = ({ lower, upper }: Interval) => upper - lower;
  return (
    least(
      known.filter((interval) => width(interval) > 0),
      width,
    ) ?? null
  );
}

/** What the answers say: the worst first. */
export function findingsOf(questions: readonly QuestionFigure[]): Finding[] {
  const found = questions.flatMap(({ key, net, position }): Finding[] =>
    position ? [{ ...CODES[position], key, value: net }] : [],
  );
  found.sort((a, b) => severityRank(a) - severityRank(b) || (a.value ?? 0) - (b.value ?? 0));
  const extremes = extremesOf(questions);
  const named = (code: string, some: readonly QuestionFigure[] = []): Finding[] =>
    some.map(({ key, net }) => ({ code, key, severity: 'neutral', value: net }));
  return [
    ...found,
    ...named('highest-net', extremes?.highest),
    ...named('lowest-net', extremes?.lowest),
    ...withheldFindings(questions),
  ];
}
