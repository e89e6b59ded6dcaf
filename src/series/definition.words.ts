import type { Language } from '../i18n/index.js';
import { hasAny } from './columns.model.js';
import type { SeriesMessages } from './messages/messages.js';
import { perOf } from './samples.schema.js';
import { FEWEST_POINTS, type SeriesFigure } from './series.model.js';
import type { ChartedFigures } from './charted.model.js';

type SeriesLanguage = Language<SeriesMessages>;

/** The formulas of the values. */
function formulas(
  figures: ChartedFigures,
  { shared, messages, formats }: SeriesLanguage,
): string[] {
  const { series, unit, supply } = figures;
  const { definition } = messages;
  const has = (name: 'requested' | 'exposure' | 'capped' | 'inflation') =>
    series.some(({ columns }) => hasAny(columns[name]));
  const isCounted = has('requested');
  const isOfEvents = has('exposure');
  return [
    isCounted ? (supply ? definition.rate : definition.share) : '',
    isOfEvents ? definition.exposure(formats.number(perOf(unit))) : '',
    isCounted || isOfEvents || figures.empty ? '' : shared.asGiven,
    has('capped') ? definition.capped : '',
    has('inflation') ? definition.inflation : '',
  ];
}

/** What forecasts were worth, by series. */
function forecasts({ series }: ChartedFigures, language: SeriesLanguage): string[] {
  const { shared, messages, formats } = language;
  const { columns, definition } = messages;
  const figures = series.flatMap(({ accuracy, bias }) =>
    [
      [columns.accuracy, accuracy],
      [columns.bias, bias],
    ].flatMap(([name, figure]) =>
      typeof figure === 'number'
        ? shared.pair(String(name), formats.figure(figure, 'percent'))
        : [],
    ),
  );
  return figures.length ? [...figures, definition.accuracy, definition.bias] : [];
}

/** The chart of a series, and why it was chosen where the data decide. */
function chartOf(
  { chart, sigmaZ }: SeriesFigure,
  { auto }: ChartedFigures,
  { shared, messages, formats }: SeriesLanguage,
): string {
  if (!chart) return '';
  const { charts, reasons } = messages.definition;
  // The data never call for a c-chart: periods may differ in what there was to count.
  if (!auto || chart === 'c') return charts[chart];
  const reason =
    chart === 'laney' ? reasons.laney(formats.figure(sigmaZ, 'ratio')) : reasons[chart];
  return [charts[chart], reason].join(shared.between);
}

/** The control charts, named by series where they differ, and how points are judged by them. */
function limits(
  figures: ChartedFigures,
  names: readonly string[],
  language: SeriesLanguage,
): string[] {
  const { series, rules, phases, baseline } = figures;
  const { shared, messages, formats } = language;
  const { definition } = messages;
  const texts = series.map((each) => chartOf(each, figures, language));
  const [first] = texts;
  if (texts.every((text) => !text)) return [];
  const named = texts.every((text) => text === first)
    ? [first!]
    : texts.map((text, order) => shared.pair(names[order]!, text));
  const has = (name: 'partial' | 'excluded') =>
    series.some(({ columns }) => columns[name].includes(1));
  return [
    ...named,
    phases.length ? definition.phases : '',
    baseline
      ? definition.baseline(
          formats.time(baseline.to),
          baseline.from === null ? '' : formats.time(baseline.from),
          phases.length > 0,
        )
      : '',
    series.some((each) => each.phases.some(({ provisional }) => provisional))
      ? definition.provisional(formats.number(FEWEST_POINTS))
      : '',
    rules.length
      ? definition.signals(rules.map((rule) => definition.rules[rule]).join(shared.comma))
      : '',
    has('partial') ? definition.partial : '',
    has('excluded') ? definition.excluded : '',
  ];
}

/** How the newest point is judged. */
function judgement(
  { latest, series, judgedBy: { sampling } }: ChartedFigures,
  { shared, messages }: SeriesLanguage,
): string[] {
  if (!latest) return [];
  const { capability, basis, standing, comparison, point } = latest;
  const { definition } = messages;
  const { better } = series[latest.series]!;
  const isNarrowed =
    sampling?.population != null && point.n !== null && sampling.design !== 'census';
  return [
    comparison?.judgedBy ? definition.changes[comparison.judgedBy] : '',
    capability ? definition.ability : '',
    basis ? definition.verdicts[basis] : '',
    isNarrowed && (basis || comparison?.judgedBy === 'intervals') ? shared.narrowed : '',
    standing ? definition.noVerdict : '',
    better === 'higher' ? '' : definition[better],
  ];
}

/** How everything is calculated, a paragraph each. */
export const definitionIn = (
  figures: ChartedFigures,
  names: readonly string[],
  language: SeriesLanguage,
): string[] =>
  [
    ...formulas(figures, language),
    ...forecasts(figures, language),
    ...limits(figures, names, language),
    ...judgement(figures, language),
  ].filter(Boolean);
