import { listedFact, type Language, type ListedFact } from '../../i18n/index.js';
import { endsOf, type BreakdownFigures, type GroupFigure } from './breakdown.model.js';
import type { BreakdownMessages, StandingsFact } from './messages/messages.js';

/** What the sentences are made of. */
interface SummaryInput {
  readonly figures: BreakdownFigures;
  /** The groups' names, in the document's order. */
  readonly labels: readonly string[];
  readonly write: (value: number | null) => string;
  readonly goal: string;
}

const namesOf = (
  groups: readonly GroupFigure[],
  nameOf: (group: GroupFigure) => string,
  { formats }: Language,
): ListedFact => listedFact(groups.map(nameOf), formats);

/** How groups lie to all together, as far as that is told from chance. */
function testedSentences(
  { figures, write }: SummaryInput,
  named: (group: GroupFigure) => string,
  language: Language<BreakdownMessages>,
): string[] {
  const { messages } = language;
  const { pooled, better } = figures;
  const known = figures.groups.filter(({ value }) => value !== null);
  const distance = ({ value }: GroupFigure) => Math.abs(value! - pooled!);
  // Bad news first.
  const sides =
    better === 'higher' ? (['lower', 'higher'] as const) : (['higher', 'lower'] as const);
  const beyond = sides.flatMap((finding) => {
    const found = known.filter((group) => group.finding === finding);
    return found.length ? { finding, groups: found } : [];
  });
  const unclear = known.filter(({ finding }) => finding === 'unclear').length;
  return [
    ...beyond.map(({ finding, groups }, index) => {
      const furthest = [...groups].sort((a, b) => distance(b) - distance(a));
      const names = namesOf(furthest, named, language);
      return messages.beyond(finding, names, index ? '' : write(pooled));
    }),
    ...(unclear
      ? [messages.byChance(unclear, known.length, write(pooled), language.formats.number)]
      : []),
  ];
}

/** The ends of all groups, which are told of without a test. */
function endSentences(
  { figures, write }: SummaryInput,
  named: (group: GroupFigure) => string,
  language: Language<BreakdownMessages>,
): string[] {
  const { messages } = language;
  const { groups, pooled, isCensus } = figures;
  const known = groups.filter(({ value }) => value !== null);
  if (!known.length) return [];
  if (known.length === 1) return [messages.only(named(known[0]!))];
  const [lowest, highest] = endsOf(figures);
  if (highest === lowest) return [messages.alike(write(highest!))];
  const at = (end: number | undefined) =>
    namesOf(
      known.filter(({ value }) => value === end),
      named,
      language,
    );
  return [
    messages.ends(at(highest), at(lowest), isCensus),
    ...(pooled === null ? [] : [messages.pooled(write(pooled))]),
  ];
}

/** Which groups reach the target, or on which side of it they lie. */
function targetSentences(
  { figures, goal }: SummaryInput,
  { messages, formats }: Language<BreakdownMessages>,
): string[] {
  const { groups, target } = figures;
  const known = groups.filter(({ value }) => value !== null);
  if (target === null || !known.length) return [];
  const count = (test: (group: GroupFigure) => boolean) => known.filter(test).length;
  if (known.some(({ verdict }) => verdict)) {
    const [met, missed, uncertain] = (['met', 'missed', 'uncertain'] as const).map((wanted) =>
      count(({ verdict }) => verdict === wanted),
    );
    return [
      messages.verdicts({
        target: goal,
        met: met!,
        missed: missed!,
        uncertain: uncertain!,
        write: formats.number,
      }),
    ];
  }
  const side = (wanted: 'below' | 'above' | 'within' | 'at') =>
    count(({ standing }) => standing?.side === wanted);
  const fact: StandingsFact = {
    target: goal,
    below: side('below'),
    above: side('above'),
    within: side('within'),
    at: side('at'),
    write: formats.number,
  };
  return [messages.standings(fact)];
}

/** What the groups say, a sentence each. */
export function summarySentences(
  input: SummaryInput,
  language: Language<BreakdownMessages>,
): string[] {
  const { messages, shared, formats } = language;
  const { figures, labels, write } = input;
  const names = new Map(figures.groups.map((group, index) => [group, labels[index]!]));
  const nameOf = (group: GroupFigure) => names.get(group)!;
  const named = (group: GroupFigure) => messages.valued(nameOf(group), write(group.value));
  const isTested =
    !figures.isCensus &&
    figures.groups.some(
      ({ finding }) => finding === 'higher' || finding === 'lower' || finding === 'unclear',
    );
  const held = figures.groups.filter(({ withheld }) => withheld !== null);
  const minimum = held[0]?.withheld;
  return [
    ...(isTested ? testedSentences : endSentences)(input, named, language),
    ...targetSentences(input, language),
    ...(minimum == null
      ? []
      : [
          messages.notShown(
            namesOf(held, (group) => shared.quoted(nameOf(group)), language),
            formats.number(minimum),
          ),
        ]),
  ];
}
