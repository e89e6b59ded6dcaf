import { clamp } from '../../chart/box.js';
import { linear, type Scale } from '../../chart/scale.js';
import { ellipsis, wrap } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import { SERVICE, type ChainStep, type GapFigures } from './gap.model.js';
import type { GapWords, StepWords, StopWords } from './gap.words.js';
import { BASE, LINE, across, box, down, ticksIn, type Sheet } from './sheet.layout.js';

/** The size of the service gap's figure. */
const TOTAL = 18;
/** Under this width the chain goes down, not across. */
const WIDE = 620;

/** A gap between two levels, with its words. */
type Step = ChainStep & StepWords;
/** A station with the classes of its level: customers' in the accent, the company's own in grey. */
type Stop = StopWords & { readonly kind: string };

interface Chain {
  /** The five stations along the chain; the promise stands beside it. */
  readonly stops: readonly Stop[];
  readonly promised: Stop | undefined;
  /** The four terms, then the service gap, then the communication gap where there is a promise. */
  readonly steps: readonly Step[];
  readonly domain: readonly [number, number];
  readonly tick: (value: number) => string;
}

function chainOf({ scale, chain }: GapFigures, words: GapWords): Chain {
  const levels = words.stops.map(({ level }) => level);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const stops = words.stops.map((stop, index) => ({
    ...stop,
    kind: `level ${index > SERVICE ? 'promise' : index % SERVICE ? 'inner' : 'outer'}`,
  }));
  // Levels need no zero, but a small loss must not look like a fall: at least a sixth of the scale.
  const missing = Math.max(0, (scale.upper - scale.lower) / 6 - (high - low)) / 2;
  return {
    stops: stops.slice(0, SERVICE + 1),
    promised: stops[SERVICE + 1],
    steps: chain!.steps.map((step, index) => ({ ...step, ...words.steps[index]! })),
    domain: [low - missing, high + missing],
    tick: words.tick,
  };
}

/** How a gap is drawn: the widest loss in tone, others paler; what is no term as a line. */
const kindOf = ({ gap, worst, shown }: Step): string =>
  gap === 'service'
    ? 'bracket'
    : gap === 'communication'
      ? `branch ${shown < 0 ? 'negative' : shown > 0 ? 'positive' : 'muted'}`
      : worst
        ? 'worst'
        : shown > 0
          ? 'gain'
          : 'loss';

/** The wide form's places. */
interface Places {
  /** Where stations' middles are, and how far apart. */
  readonly at: readonly number[];
  readonly distance: number;
  /** Half the width of a station's level, and the width of a block. */
  readonly half: number;
  readonly block: number;
  readonly right: number;
  readonly y: Scale;
  /** What stands at the promise. */
  readonly words: readonly string[];
}

/** Places the stations, and draws the few lines of the scale behind them. */
function placesOf({ stops, promised, steps, domain, tick }: Chain, sheet: Sheet): Places {
  const { width } = sheet;
  const [service, branch] = steps.slice(SERVICE);
  const ticks = ticksIn(domain, 3);
  const left = Math.max(...ticks.map((one) => sheet.wide(tick(one)))) + 10;
  const total = Math.max(
    sheet.measure(service!.figure, TOTAL, 600),
    Math.min(96, sheet.wide(service!.name)),
  );
  const inner = width - left - total - 38;
  const half = clamp(inner * 0.045, 23, 42);
  const distance = (inner - 2 * half) / SERVICE;
  const block = clamp(distance * 0.17, 18, 34);
  const lines = (text: string, most: number) =>
    wrap(text, distance - block - 8, TYPE.mark, sheet.measure, most);
  const words =
    branch && promised
      ? [
          ...lines(`${promised.name} ${promised.figure}`, 2),
          ...lines(`${branch.name} ${branch.figure}`, 2),
        ]
      : [];
  const tall = clamp(width * 0.16, 110, 150);
  // The words of a promise stand above it: what of them is above the plot needs room there.
  const under = promised ? ((domain[1] - promised.level) / (domain[1] - domain[0])) * tall : 0;
  const ceiling = sheet.y + Math.max(26, words.length * LINE + 12 - under);
  sheet.y = ceiling + tall;
  const y = linear(domain, [sheet.y, ceiling]);
  for (const one of ticks) {
    sheet.path('grid', across(left, y(one), left + inner));
    sheet.text(tick(one), left - 8, y(one) + BASE, 'muted end');
  }
  const at = stops.map((_, index) => left + half + index * distance);
  return { at, distance, half, block, right: left + inner, y, words };
}

/** A term's block between two stations, its figure and name below. */
function term(step: Step, index: number, { stops }: Chain, places: Places, sheet: Sheet): void {
  const { at, distance, half, block, y } = places;
  const middle = at[index]! + distance / 2;
  const [from, to] = [y(stops[index]!.level), y(stops[index + 1]!.level)];
  const [high, low] = [Math.min(from, to), Math.max(from, to)];
  // The middles of stations stay free for what stands at them.
  const room = distance - 36;
  const named = wrap(step.name, room, TYPE.mark, sheet.measure, 2);
  const bottom = low + 17 + named.length * LINE;
  sheet.path(
    'connector',
    across(at[index]! + half, from, middle - block / 2) +
      across(middle + block / 2, to, at[index + 1]! - half),
  );
  sheet.path(kindOf(step), box(middle - block / 2, high - 1, block, low - high + 2), step.gap);
  sheet.text(step.figure, middle, low + 17, `strong middle ${step.tone}`);
  sheet.text(named, middle, low + 17 + LINE, 'muted middle');
  sheet.target('chain', step.gap, [middle - room / 2, high - 6, room, bottom - high + 12]);
  sheet.y = Math.max(sheet.y, bottom);
}

/** The whole loss: a bracket from the first level to the last. */
function bracket(step: Step, { stops }: Chain, { right, y }: Places, sheet: Sheet): void {
  const [from, to] = [y(stops[0]!.level), y(stops[SERVICE]!.level)];
  const x = right + 12;
  const named = wrap(step.name, sheet.width - x - 12, TYPE.mark, sheet.measure, 2);
  const middle = (from + to) / 2;
  const high = Math.min(from, to, middle - 18);
  const low = Math.max(from, to, middle + 10 + named.length * LINE);
  sheet.path('bracket', `${across(x - 6, from, x)}V${to}H${x - 6}`, step.gap);
  sheet.text(step.figure, x + 12, middle + 2, 'strong', TOTAL);
  sheet.text(named, x + 12, middle + 4 + LINE);
  sheet.target('chain', step.gap, [x - 10, high, sheet.width - x + 10, low - high]);
  sheet.y = Math.max(sheet.y, low);
}

/** The first height from `y` on at which lines about `x` touch no text that is already there. */
function free(texts: readonly string[], x: number, y: number, sheet: Sheet): number {
  const half = Math.max(...texts.map((text) => sheet.wide(text))) / 2;
  const others = sheet.texts.filter(
    (one) => Math.abs(one.x - x) < half + sheet.wide(one.text, 600) / 2 + 4,
  );
  let start = y;
  while (others.some((one) => one.y > start - LINE && one.y < start + texts.length * LINE))
    start += 4;
  return start;
}

/** The promise beside the chain: a level of its own, and how far delivery is from it. */
function promise(step: Step, { stops, promised }: Chain, places: Places, sheet: Sheet): void {
  const { at, half, y, words } = places;
  const x = at[3]!;
  const [from, to] = [y(promised!.level), y(stops[3]!.level)];
  const rest = (words.length - 1) * LINE;
  const start = from <= to ? from - 10 - rest : free(words, x, from + 18, sheet);
  const reach = Math.max(half, ...words.map((one) => sheet.wide(one) / 2)) + 4;
  const [high, low] = [Math.min(start - 12, to), Math.max(to, start + rest + 4)];
  sheet.path(kindOf(step), down(x + half - 3, from, to), step.gap);
  sheet.path('level promise', across(x - half, from, x + half));
  sheet.text(words, x, start, 'middle');
  sheet.target('chain', step.gap, [x - reach, high, 2 * reach, low - high]);
  sheet.y = Math.max(sheet.y, low);
}

function wideForm(chain: Chain, sheet: Sheet): void {
  const { steps, stops, promised } = chain;
  const places = placesOf(chain, sheet);
  const { at, distance, half, y } = places;
  steps.slice(0, SERVICE).forEach((step, index) => term(step, index, chain, places, sheet));
  bracket(steps[SERVICE]!, chain, places, sheet);
  const branch = steps[SERVICE + 1];
  if (branch) promise(branch, chain, places, sheet);
  const foot = sheet.y + 26;
  stops.forEach(({ station, kind, name, owner, level, figure }, index) => {
    const x = at[index]!;
    // A promise close above would strike the figure through.
    const near = station === 'delivered' && promised && promised.level >= level;
    const below = near && y(level) - y(promised.level) < 26;
    const lines = (text: string, most: number) =>
      wrap(text, distance - 8, TYPE.mark, sheet.measure, most);
    const owners = lines(owner, 2);
    sheet.path(kind, across(x - half, y(level), x + half));
    sheet.text(figure, x, y(level) + (below ? 17 : -9), 'strong middle', TYPE.strong);
    sheet.text(lines(name, 1), x, foot, 'strong middle');
    sheet.text(owners, x, foot + LINE, 'muted middle');
    sheet.y = Math.max(sheet.y, foot + owners.length * LINE + 6);
  });
}

/** The narrow form's columns. */
interface Lane {
  readonly stacked: boolean;
  /** The room of names, or of a whole line where the mark is below it. */
  readonly room: number;
  readonly x: Scale;
  readonly height: number;
}

/** A row's words: its name, whose it is, its figure. */
function rowWords(
  name: string,
  aside: string,
  figure: string,
  kinds: readonly string[],
  { stacked, room, height }: Lane,
  sheet: Sheet,
): void {
  const base = sheet.y + (stacked ? 12 : height / 2 + BASE);
  const own = sheet.wide(name, 600) + 6;
  const cut = (text: string, most: number, weight: number) =>
    ellipsis(text, most, TYPE.mark, sheet.measure, weight);
  sheet.text(cut(name, room, 600), 0, base, kinds[0]);
  if (aside && room - own > 20) sheet.text(cut(aside, room - own, 400), own, base);
  sheet.text(figure, sheet.width, base, `strong end ${kinds[1]}`);
}

function stopRow({ kind, name, owner, level, figure }: Stop, lane: Lane, sheet: Sheet): void {
  const y = sheet.y + (lane.stacked ? 24 : lane.height / 2);
  rowWords(name, owner, figure, ['strong', ''], lane, sheet);
  sheet.path(kind, down(lane.x(level), y - 5, y + 5));
  sheet.y += lane.height;
}

function stepRow(step: Step, from: number, to: number, lane: Lane, sheet: Sheet): void {
  const { stacked, x, height } = lane;
  const [a, b, y] = [x(from), x(to), sheet.y + (stacked ? 24 : height / 2)];
  const line = across(a, y, b);
  const shape =
    step.gap === 'service'
      ? `${down(a, y - 5, y)}H${b}v-5`
      : step.gap === 'communication'
        ? line
        : box(Math.min(a, b) - 1, y - 6, Math.abs(b - a) + 2, 12);
  const total = step.gap === 'service';
  rowWords(
    step.name,
    '',
    step.figure,
    [total ? 'strong' : '', total ? '' : step.tone],
    lane,
    sheet,
  );
  if (!stacked && step.group === 'conformance') {
    sheet.path('connector', down(a, y - height + 6, y - 6) + down(b, y + 6, y + height - 6));
  }
  sheet.path(kindOf(step), shape, step.gap);
  sheet.target('chain', step.gap, [0, sheet.y, sheet.width, height]);
  sheet.y += height;
}

/** The chain from top to bottom, then its total, then the promise as a branch of its own. */
function narrowForm({ stops, promised, steps, domain, tick }: Chain, sheet: Sheet): void {
  const { width } = sheet;
  const all = promised ? [...stops, promised] : stops;
  const figures = Math.max(...[...all, ...steps].map((one) => sheet.wide(one.figure, 600)));
  const names = Math.max(
    ...all.map(({ name, owner }) => sheet.wide(name, 600) + 6 + sheet.wide(owner)),
    ...steps.map(({ name }) => sheet.wide(name, 600)),
  );
  const stacked = width - names - figures < 230;
  const lane: Lane = {
    stacked,
    room: stacked ? width - figures - 12 : names,
    x: linear(domain, [stacked ? 4 : names + 18, width - figures - 18]),
    height: stacked ? 36 : 25,
  };
  const rule = () => {
    sheet.path('grid', across(0, sheet.y + 4, width));
    sheet.y += 8;
  };
  const top = sheet.y;
  const level = (index: number) => stops[index]!.level;
  stops.forEach((stop, index) => {
    if (index) stepRow(steps[index - 1]!, level(index - 1), stop.level, lane, sheet);
    stopRow(stop, lane, sheet);
  });
  rule();
  stepRow(steps[SERVICE]!, level(0), level(SERVICE), lane, sheet);
  const branch = steps[SERVICE + 1];
  if (promised && branch) {
    rule();
    stopRow(promised, lane, sheet);
    stepRow(branch, promised.level, level(3), lane, sheet);
  }
  for (const one of ticksIn(domain, stacked ? 2 : 3)) {
    if (!stacked) sheet.path('grid', down(lane.x(one), top, sheet.y));
    sheet.text(tick(one), lane.x(one), sheet.y + 16, 'muted middle');
  }
  sheet.y += 22;
}

/**
 * The chain of stations: levels that step down, each gap a block between two of them, the whole as
 * a bracket at the end and the promise beside delivery. In a narrow box it is turned by 90 degrees.
 */
export function chainLayout(figures: GapFigures, words: GapWords, sheet: Sheet): void {
  const form = sheet.width < WIDE ? narrowForm : wideForm;
  form(chainOf(figures, words), sheet);
}
