import { parseTime, weekOf, type Time, type TimeKind } from '../../src/contract/index.js';

/*
 * Has documents that are sound field by field keep the rules of several fields at once: times ascend,
 * keys are unique, columns are as long as their times. Every function returns a new value.
 */

type Fields = Readonly<Record<string, unknown>>;
type List = readonly Fields[];

/** What a document is like as a whole. */
export interface Habits {
  /** Whether times follow one another in periods of one kind. */
  readonly regular: boolean;
  /** How long its lists are; null where they are as they come. */
  readonly length: number | null;
}

/** An object with one of its fields changed, where it has it. */
const change = (object: Fields, field: string, to: (value: never) => unknown): Fields =>
  object[field] == null ? object : { ...object, [field]: to(object[field] as never) };

const changeEach = (object: Fields, field: string, to: (item: Fields) => Fields): Fields =>
  change(object, field, (list: List) => list.map(to));

const numberIn = (object: Fields, field: string): number => (object[field] as number | null) ?? 0;

/** A list as long as it should be, its items over and over. */
const ofLength = <T>(list: readonly T[], length: number | null): readonly T[] =>
  length === null || !list.length
    ? list
    : Array.from({ length }, (_, index) => list[index % list.length]!);

const withUniqueKeys = (list: List): List => {
  const seen = new Set<unknown>();
  return list.map((item, index) => {
    const key = seen.has(item['key']) ? `${String(item['key'])}-${index}` : item['key'];
    seen.add(key);
    return { ...item, key };
  });
};

/** `{min, max}` with max above min. */
function ordered(range: Fields): Fields {
  const [a, b] = [numberIn(range, 'min'), numberIn(range, 'max')];
  const [min, max] = [Math.min(a, b), Math.max(a, b)];
  return {
    ...range,
    ...(min < max ? { min, max } : { min: Math.min(min, 0), max: max > 0 ? max : 1 }),
  };
}

const orderedTarget = (target: unknown): unknown =>
  typeof target === 'object' && target && 'min' in target ? ordered(target) : target;

const startOf = (time: unknown): number => parseTime(time as Time)?.start ?? NaN;

/** The time so many periods after another one. */
function periodsAfter(time: Time, periods: number): Time {
  const { kind, start } = parseTime(time)!;
  const date = new Date(start);
  const byMonths = (months: number): string => {
    date.setUTCMonth(date.getUTCMonth() + months * periods, 1);
    return date.toISOString();
  };
  const byDays = (days: number): string => {
    date.setUTCDate(date.getUTCDate() + days * periods);
    return date.toISOString();
  };
  const written: Readonly<Record<TimeKind, () => Time>> = {
    year: () => byMonths(12).slice(0, 4),
    'half-year': () => byMonths(6).slice(0, 5) + (date.getUTCMonth() < 6 ? 'H1' : 'H2'),
    quarter: () => `${byMonths(3).slice(0, 5)}Q${Math.floor(date.getUTCMonth() / 3) + 1}`,
    month: () => byMonths(1).slice(0, 7),
    day: () => byDays(1).slice(0, 10),
    week: () => {
      byDays(7);
      const { year, week } = weekOf(date.getTime());
      return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
    },
    instant: () => start + periods * 3_600_000,
  };
  return written[kind]();
}

/** Times that ascend and don't repeat. */
function ascendingTimes(times: readonly Time[], { regular }: Habits): Time[] {
  const [first] = times;
  const all = regular && first !== undefined ? times.map((_, i) => periodsAfter(first, i)) : times;
  let latest = -Infinity;
  return [...all]
    .sort((a, b) => startOf(a) - startOf(b))
    .filter((time) => {
      const start = startOf(time);
      const isLater = start > latest;
      if (isLater) latest = start;
      return isLater;
    });
}

/** A list whose items have ascending times in a field. */
function ascending(list: List, field: string, habits: Habits): List {
  const times = ascendingTimes(
    list.map((item) => item[field] as Time),
    habits,
  );
  return times.map((time, index) => ({ ...list[index]!, [field]: time }));
}

/** Bands that begin ever higher. */
const ascendingBands = (bands: List): List =>
  [...new Map(bands.map((band) => [numberIn(band, 'from') + 0, band] as const))]
    .sort(([a], [b]) => a - b)
    .map(([, band]) => band);

function measure(given: Fields, habits: Habits): Fields {
  const { method } = given;
  if (method === 'index') return change(given, 'items', (list: List) => items(list, habits));
  if (method === 'value') {
    const { value, lower, upper } = given;
    if (lower == null && upper == null) return given;
    const middle = typeof value === 'number' ? [value] : [];
    const ends = [numberIn(given, 'lower'), numberIn(given, 'upper'), ...middle];
    return { ...given, lower: Math.min(...ends), upper: Math.max(...ends) };
  }
  if (method === 'csat') {
    const { length } = given['counts'] as readonly unknown[];
    const top = Math.min(numberIn(given, 'top') || 2, length - 1);
    return given['top'] == null && length <= 7 ? given : { ...given, top };
  }
  if (method === 'mean') {
    const isFromZero = (given['rescale'] as Fields | null | undefined)?.['from'] === 'zero';
    return isFromZero ? change(given, 'from', Math.abs) : given;
  }
  if (method === 'nps' && given['counts'] == null) {
    return { detractors: 1, passives: 2, promoters: 3, ...withoutNull(given) };
  }
  return given;
}

const withoutNull = (object: Fields): Fields =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));

const items = (list: List, habits: Habits): List =>
  withUniqueKeys(list).map((item) => {
    const inner = change(item, 'items', (all: List) => items(all, habits));
    return change(inner, 'measure', (given: Fields) => measure(given, habits));
  });

const numberOrMeasure = (given: unknown, habits: Habits): unknown =>
  typeof given === 'number' ? given : measure(given as Fields, habits);

/** A document of a level: that of a gauge or a kpi. */
function level(document: Fields, habits: Habits): Fields {
  let kept = change(document, 'measure', (given: Fields) => measure(given, habits));
  kept = change(kept, 'target', orderedTarget);
  kept = change(kept, 'previous', (given) => numberOrMeasure(given, habits));
  kept = change(kept, 'bands', ascendingBands);
  kept = change(kept, 'scale', ordered);
  kept = change(kept, 'spark', (list: List) =>
    ascending(ofLength(list, habits.length), 't', habits),
  );
  return changeEach(kept, 'compare', (other) => {
    const given = change(other, 'measure', (one: Fields) => measure(one, habits));
    return given['value'] === undefined && given['measure'] == null
      ? { ...given, value: null }
      : given;
  });
}

function stage(given: Fields): Fields {
  const lower = change(given, 'p90Hours', (hours: number) =>
    Math.max(hours, numberIn(given, 'medianHours')),
  );
  return lower['count'] === null
    ? lower
    : change(lower, 'withinTarget', (count: number) => Math.min(count, numberIn(lower, 'count')));
}

function funnel(document: Fields, habits: Habits): Fields {
  const length = habits.length === null ? null : Math.min(habits.length, 40);
  const given = ofLength(document['stages'] as List, length);
  const alone = given.length === 1 ? [...given, ...given] : given;
  const largest = habits.regular
    ? [...alone].sort((a, b) => numberIn(b, 'count') - numberIn(a, 'count'))
    : alone;
  const kept = change({ ...document, stages: withUniqueKeys(largest) }, 'channels', (list: List) =>
    withUniqueKeys(list).map((channel) => {
      const counts = channel['counts'] as readonly number[];
      const all = counts.length ? ofLength(counts, largest.length) : largest.map(() => 0);
      return { ...channel, counts: all };
    }),
  );
  const channels = (kept['channels'] ?? []) as List;
  const withSums = changeEach(kept, 'stages', (one) => one);
  const stages = (withSums['stages'] as List).map((one, index) => {
    const sum = channels.reduce((total, { counts }) => total + (counts as number[])[index]!, 0);
    const count = one['count'] === null ? null : Math.max(numberIn(one, 'count'), sum);
    return stage({ ...one, count });
  });
  const keys = ['first', ...stages.map(({ key }) => key)];
  return change({ ...withSums, stages }, 'base', ({ length: at }) => keys[at % keys.length]);
}

function gap(document: Fields, habits: Habits): Fields {
  const scale = ordered(document['scale'] as Fields);
  const [min, max] = [numberIn(scale, 'min'), numberIn(scale, 'max')];
  const within = (value: number): number => {
    if (value >= min && value <= max) return value;
    // A share of the scale, which may be as wide as numbers are.
    const share = (Math.abs(value) % 100) / 100;
    return Math.min(Math.max(min * (1 - share) + max * share, min), max);
  };
  const mean = (given: unknown): unknown =>
    typeof given === 'number' ? within(given) : change((given ?? {}) as Fields, 'mean', within);
  const means = (object: Fields, ...fields: readonly string[]): Fields =>
    fields.reduce((all, field) => change(all, field, mean), object);
  const length = habits.length === null ? null : Math.min(habits.length, 40);
  let kept = change({ ...document, scale }, 'dimensions', (list: List) =>
    withUniqueKeys(ofLength(list, length)).map((row) =>
      means(row, 'expectation', 'perception', 'minimum'),
    ),
  );
  kept = change(kept, 'chain', (chain: Fields) => means(chain, ...Object.keys(chain)));
  return kept['chain'] == null && kept['dimensions'] == null ? { ...kept, dimensions: [] } : kept;
}

/** A figure that is a number or an object with a mean, as one that lies on a scale. */
const onScale = (given: unknown, { min, max }: { readonly min: number; readonly max: number }) => {
  const within = (value: number) => Math.min(Math.max(value, min), max);
  return typeof given === 'number'
    ? within(given)
    : change((given ?? {}) as Fields, 'mean', within);
};

function matrix(document: Fields, habits: Habits): Fields {
  const given = document['scale'] as Fields;
  const isEach = given['importance'] != null;
  const scale = isEach
    ? {
        importance: ordered(given['importance'] as Fields),
        performance: ordered(given['performance'] as Fields),
      }
    : ordered(given);
  const scaleOf = (side: 'importance' | 'performance') =>
    (isEach ? scale[side as keyof typeof scale] : scale) as {
      readonly min: number;
      readonly max: number;
    };
  const length = habits.length === null ? null : Math.min(habits.length, 40);
  const kept = change({ ...document, scale }, 'items', (list: List) =>
    withUniqueKeys(ofLength(list, length)).map((item) =>
      change(
        change(item, 'importance', (mean) => onScale(mean, scaleOf('importance'))),
        'performance',
        (mean) => onScale(mean, scaleOf('performance')),
      ),
    ),
  );
  // Of a derived importance on no scale of its own there is no middle.
  const hasMiddle = isEach || document['importanceKind'] !== 'derived';
  return kept['crosshair'] === 'midpoint' && !hasMiddle ? { ...kept, crosshair: 'mean' } : kept;
}

function kano(document: Fields, habits: Habits): Fields {
  const length = habits.length === null ? null : Math.min(habits.length, 40);
  return change(document, 'items', (list: List) => withUniqueKeys(ofLength(list, length)));
}

const COLUMN_FIELDS = new Set(['key', 'label', 'direction', 'points', 't']);

/** Even times that are few and stay within the years that can be written. */
function evenTimes(even: Fields, { length }: Habits): Fields {
  const { step } = even;
  const isShort = typeof step === 'number' ? step >= 1 && step < 1e9 : step !== 'P9999Y';
  const count = length ?? numberIn(even, 'count') % 50;
  return { ...even, count, step: isShort ? step : 'PT1H' };
}

/** Events that are to be counted per an exposure have one. */
const withExposure = (point: Fields): Fields =>
  point['events'] != null && point['exposure'] == null
    ? { ...point, exposure: numberIn(point, 'events') + 1 }
    : point;

function columns(series: Fields, habits: Habits): Fields {
  const { t } = series;
  const times = Array.isArray(t)
    ? ascendingTimes(ofLength(t as Time[], habits.length), habits)
    : evenTimes(t as Fields, habits);
  const length = Array.isArray(times) ? times.length : numberIn(times, 'count');
  const fitted = Object.entries(series).map(([name, column]) => {
    if (COLUMN_FIELDS.has(name) || !Array.isArray(column)) return [name, column];
    return [name, column.length ? ofLength(column, length) : Array(length).fill(null)];
  });
  return { ...(Object.fromEntries(fitted) as Fields), t: times };
}

function seriesOf(given: Fields, habits: Habits, isCounted: boolean): Fields {
  const points = given['points'] as List | null | undefined;
  if (points != null) {
    const list = ascending(ofLength(points, habits.length), 't', habits);
    return { ...given, points: isCounted ? list.map(withExposure) : list };
  }
  if (given['t'] == null) return { ...given, points: [] };
  const kept = columns(given, habits);
  if (!isCounted || kept['events'] == null) return kept;
  const exposure = (kept['exposure'] ?? []) as readonly (number | null)[];
  const events = kept['events'] as readonly (number | null)[];
  return { ...kept, exposure: events.map((count, index) => exposure[index] ?? (count ?? 0) + 1) };
}

/** A span that does not end before it begins. */
const span = (given: Fields, begin: string, end: string): Fields =>
  startOf(given[end]) < startOf(given[begin])
    ? { ...given, [begin]: given[end], [end]: given[begin] }
    : given;

/** Whether figures are rates, so that events need an exposure. */
const areRates = ({ unit, control }: Fields): boolean =>
  unit == null ||
  unit === 'percent' ||
  (typeof unit === 'string' && unit.startsWith('per:')) ||
  control === 'u';

/** What stands beside figures over time: steps of a target and phases ascend. */
function charted(given: Fields, habits: Habits): Fields {
  const kept = change(given, 'target', (target) =>
    Array.isArray(target) ? ascending(target as List, 'from', habits) : orderedTarget(target),
  );
  return change(kept, 'phases', (list: List) => ascending(list, 'from', habits));
}

function trend(document: Fields, habits: Habits): Fields {
  const isCounted = areRates(document);
  let kept = change(document, 'series', (list: List) =>
    withUniqueKeys(list).map((given) => seriesOf(given, habits, isCounted)),
  );
  kept = charted(kept, habits);
  kept = changeEach(kept, 'events', (event) =>
    event['to'] == null ? event : span(event, 't', 'to'),
  );
  return change(kept, 'baseline', (given: Fields) =>
    given['from'] == null ? given : span(given, 'from', 'to'),
  );
}

/** Many rows, each with points that ascend; of rows that are many no series is long. */
function scorecard(document: Fields, { regular, length }: Habits): Fields {
  const habits = { regular, length: length === null ? null : Math.min(length, 40) };
  return change(document, 'rows', (list: List) =>
    withUniqueKeys(ofLength(list, habits.length)).map((row) =>
      charted(seriesOf(row, habits, areRates(row)), habits),
    ),
  );
}

/** What entries of a list hold, by its kind: the fields that all of them need, and others. */
type Kinds = readonly { readonly needed: readonly string[]; readonly others?: readonly string[] }[];

/** Entries of one kind; the fields that they all have together decide on it, as good as chance. */
function ofOneKind(list: List, kinds: Kinds): List {
  const fields = list.flatMap((entry) => Object.keys(entry));
  const { needed, others = [] } = kinds[fields.length % kinds.length]!;
  const taken = new Set(['key', 'label', ...needed, ...others]);
  return list.map((entry, index) => {
    const own = Object.entries(entry).filter(([name]) => taken.has(name));
    const missing = needed.map((name, place) => [name, 10 * (index + place)] as const);
    return { ...Object.fromEntries(missing), ...Object.fromEntries(own) };
  });
}

/** Groups of one kind, their intervals and the target the right way up. */
function breakdown(document: Fields, { length }: Habits): Fields {
  const kinds = [
    { needed: ['part', 'whole'] },
    { needed: ['mean'], others: ['sd', 'n'] },
    { needed: ['value'], others: ['lower', 'upper'] },
  ];
  const kept = change(document, 'groups', (list: List) =>
    withUniqueKeys(ofLength(ofOneKind(list, kinds), length)).map((group) => {
      const { lower, upper } = group;
      if (typeof lower !== 'number' || typeof upper !== 'number') return group;
      return { ...group, lower: Math.min(lower, upper), upper: Math.max(lower, upper) };
    }),
  );
  return change(kept, 'target', orderedTarget);
}

/** Units of one kind whose noise is known, and limits of which the outer one is larger. */
function comparison(document: Fields, { length }: Habits): Fields {
  const kinds = [
    { needed: ['part', 'whole'] },
    { needed: ['mean', 'sd', 'n'] },
    { needed: ['events', 'exposure'] },
  ];
  const kept = change(document, 'units', (list: List) =>
    withUniqueKeys(ofLength(ofOneKind(list, kinds), length)),
  );
  return change(kept, 'limits', ([one, other]: readonly [number, number]) => {
    const inner = Math.min(one, other);
    return [inner, one === other ? (1 + inner) / 2 : Math.max(one, other)];
  });
}

/** Targets that are bands are the right way up, and keys unique. */
function attainment(document: Fields): Fields {
  const rows = changeEach(change(document, 'rows', withUniqueKeys), 'rows', (row) =>
    change(row, 'target', orderedTarget),
  );
  return change(change(rows, 'gates', withUniqueKeys), 'penalties', withUniqueKeys);
}

/** All questions have as many counts as there are options. */
function likert(document: Fields, habits: Habits): Fields {
  const options = (document['options'] as List | null | undefined)?.length;
  const first = (document['questions'] as List)[0]?.['counts'] as readonly unknown[] | undefined;
  const count = options || (first?.length ?? 0);
  const kept = change(document, 'questions', (list: List) =>
    withUniqueKeys(ofLength(list, habits.length)).map((question) =>
      change(question, 'counts', (counts: readonly unknown[]) => ofLength(counts, count)),
    ),
  );
  return change(kept, 'neutral', (neutral: number) => Math.min(neutral, Math.max(count - 1, 0)));
}

/** Causes no more frequent than there are respondents; one has a cost at least where that ranks them. */
function pareto(document: Fields, { length }: Habits): Fields {
  const base = document['base'] as number | null | undefined;
  const kept = change(document, 'causes', (list: List) => withUniqueKeys(ofLength(list, length)));
  return changeEach(kept, 'causes', (cause) => ({
    ...cause,
    ...(base != null && numberIn(cause, 'count') > base ? { count: base } : {}),
    ...(document['by'] === 'cost' && cause['cost'] == null ? { cost: 1 } : {}),
  }));
}

/** Parts with keys of their own. */
const contribution = (document: Fields, { length }: Habits): Fields =>
  change(document, 'items', (given: List) =>
    withUniqueKeys(
      ofLength(given, length).map((item) =>
        ['base', 'total'].includes(String(item['key'])) ? { ...item, key: 'part' } : item,
      ),
    ),
  );

/** A cell for each metric and segment; a metric whose cells are shares is in percent. */
function heatmap(document: Fields, { length }: Habits): Fields {
  const rows = withUniqueKeys(ofLength(document['rows'] as List, length));
  const metrics = withUniqueKeys(document['columns'] as List).map((given) => {
    const isTaken = given['key'] === 'key' || given['key'] === 'label';
    return {
      ...change(change(given, 'scale', ordered), 'target', orderedTarget),
      key: isTaken ? `${String(given['key'])}s` : given['key'],
      unit: null,
    };
  });
  const given = (document['cells'] as readonly (readonly unknown[])[]).flat();
  const cells = rows.map((_, row) =>
    metrics.map((__, column) => given[(row * metrics.length + column) % given.length] ?? null),
  );
  return { ...document, rows, columns: metrics, cells };
}

const RULES: Readonly<Record<string, (document: Fields, habits: Habits) => Fields>> = {
  gauge: level,
  kpi: level,
  funnel,
  gap,
  heatmap,
  trend,
  scorecard,
  breakdown,
  comparison,
  attainment,
  likert,
  pareto,
  contribution,
  matrix,
  kano,
};

/** A document that is sound field by field as one that keeps the rules of several fields as well. */
export const keepRules = (document: Fields, habits: Habits): Fields =>
  RULES[String(document['type'])]!(document, habits);
