import { clamp, px, type TextMark } from '../../chart/box.js';
import { linear, roundTicks, type Scale } from '../../chart/scale.js';
import { ellipsis, widest, wrap, type Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import { TERMS, type ChainFigures, type ChainStep, type GapFigures } from './gap.model.js';
import type { ChainGap, Station } from './gap.schema.js';
import type { ChainWords, GapWords } from './gap.words.js';
import { BASE, LINE, lines, merged, rect, type GapTarget, type Part, type PathMark } from './marks.layout.js';

/** Stations of the chain itself; `promised` stands beside it. */
const ALONG: readonly Station[] = ['expected', 'understood', 'specified', 'delivered', 'perceived'];

/** The size of the service gap's figure. */
const TOTAL = 18;

interface Chain {
  readonly figures: ChainFigures;
  readonly words: ChainWords;
  readonly domain: readonly [number, number];
  readonly tick: (value: number) => string;
  readonly measure: Measure;
  readonly width: number;
  readonly top: number;
}

const level = ({ figures }: Chain, station: Station): number => figures.levels[station] ?? 0;
const station = ({ words }: Chain, key: Station) => words.stations.find((one) => one.key === key);
const gap = ({ words }: Chain, key: ChainGap) => words.gaps.find((one) => one.key === key);
const step = ({ figures }: Chain, key: ChainGap) => figures.steps.find((one) => one.gap === key);

/** Levels need no zero, but a small loss must not look like a fall: at least a sixth of the scale. */
function domainOf({ scale, chain }: GapFigures): [number, number] {
  const levels = Object.values(chain?.levels ?? {});
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const missing = Math.max(0, (scale.upper - scale.lower) / 6 - (high - low)) / 2;
  return [low - missing, high + missing];
}

/** How a block is filled: the widest loss in tone, others paler. */
const blockKind = ({ worst, shown }: ChainStep): string =>
  `block ${worst ? 'worst' : shown > 0 ? 'gain' : 'loss'}`;

/** Levels of stations: those of customers in the accent, the company's own in grey. */
const levelKind = (key: Station): string =>
  `level ${key === 'expected' || key === 'perceived' ? 'outer' : key === 'promised' ? 'promise' : 'inner'}`;

const target = (key: ChainGap, x: number, y: number, width: number, height: number): GapTarget => ({
  key,
  part: 'chain',
  x: px(x),
  y: px(y),
  width: px(width),
  height: px(height),
});

/** The wide form's places along the width. */
interface Across {
  /** Where stations' middles are. */
  readonly at: (index: number) => number;
  readonly distance: number;
  readonly station: number;
  readonly block: number;
  readonly left: number;
  readonly right: number;
  readonly y: Scale;
  readonly ticks: readonly number[];
  readonly floor: number;
}

function across(chain: Chain): Across {
  const { width, measure, domain, tick, top } = chain;
  const service = gap(chain, 'service')!;
  const ticks = roundTicks(domain, 3);
  const left = widest(ticks.map(tick), TYPE.mark, measure) + 10;
  const total = Math.max(measure(service.figure, TOTAL, 600), Math.min(96, measure(service.name, TYPE.mark)));
  const inner = width - left - total - 38;
  const wide = clamp(inner * 0.09, 46, 84);
  const distance = (inner - wide) / (ALONG.length - 1);
  const promised = level(chain, 'promised') === domain[1] ? 4 * LINE : 0;
  const ceiling = top + 24 + promised;
  const floor = ceiling + clamp(width * 0.16, 110, 150);
  return {
    at: (index) => left + wide / 2 + index * distance,
    distance,
    station: wide,
    block: clamp(distance * 0.17, 18, 34),
    left,
    right: left + inner,
    y: linear(domain, [floor, ceiling]),
    ticks,
    floor,
  };
}

/** A term's block between two stations, its figure and name below. */
function term(chain: Chain, place: Across, index: number): Part {
  const one = chain.figures.steps[index]!;
  const { name, figure, tone } = gap(chain, one.gap)!;
  const { distance, station: wide, block, y } = place;
  const middle = place.at(index) + distance / 2;
  const [from, to] = [y(level(chain, one.start)), y(level(chain, one.end))];
  const [high, low] = [Math.min(from, to), Math.max(from, to)];
  // The middles of stations stay free for what stands at them.
  const room = distance - 36;
  const named = wrap(name, room, TYPE.mark, chain.measure, 2);
  const bottom = low + 17 + named.length * LINE;
  const [before, after] = [place.at(index) + wide / 2, place.at(index + 1) - wide / 2];
  return {
    bottom,
    paths: [
      {
        kind: 'connector',
        d: `M${px(before)},${from}H${px(middle - block / 2)}M${px(middle + block / 2)},${to}H${px(after)}`,
      },
      { kind: blockKind(one), gap: one.gap, d: rect(middle - block / 2, high - 1, block, Math.max(2, low - high + 2)) },
    ],
    dots: [],
    texts: [
      { x: px(middle), y: px(low + 17), text: figure, kind: `strong middle ${tone}` },
      ...lines(named, middle, low + 17 + LINE, 'muted middle'),
    ],
    targets: [target(one.gap, middle - room / 2, high - 6, room, bottom - high + 12)],
  };
}

/** The promise beside the chain: a level of its own, and how far delivery is from it. */
function promise(chain: Chain, place: Across): Part | null {
  const branch = gap(chain, 'communication');
  const promised = station(chain, 'promised');
  const delivered = level(chain, 'delivered');
  if (!branch || !promised) return null;
  const x = place.at(3);
  const half = place.station / 2;
  const [at, to] = [place.y(level(chain, 'promised')), place.y(delivered)];
  const above = at <= to;
  const room = place.distance - place.block - 8;
  const words = [
    ...wrap(`${promised.name} ${promised.level}`, room, TYPE.mark, chain.measure, 1),
    ...wrap(`${branch.name} ${branch.figure}`, room, TYPE.mark, chain.measure, 2),
  ];
  // Below the chain the names of its gaps come first.
  const start = above ? at - 10 - (words.length - 1) * LINE : Math.max(at, to + 17 + 2 * LINE) + 20;
  const [high, low] = [Math.min(start - 12, to), Math.max(to, start + (words.length - 1) * LINE + 4)];
  return {
    bottom: low,
    paths: [
      { kind: 'branch', gap: 'communication', d: `M${px(x + half - 3)},${at}V${to}` },
      { kind: levelKind('promised'), d: `M${px(x - half)},${at}H${px(x + half)}` },
    ],
    dots: [],
    texts: lines(words, x, start, 'middle'),
    targets: [target('communication', x - half - 2, high, place.station + 4, low - high)],
  };
}

/** The whole loss: a bracket from the first level to the last. */
function bracket(chain: Chain, place: Across): Part {
  const service = gap(chain, 'service')!;
  const [from, to] = [place.y(level(chain, 'expected')), place.y(level(chain, 'perceived'))];
  const x = place.right + 12;
  const text = x + 12;
  const named = wrap(service.name, chain.width - text, TYPE.mark, chain.measure, 2);
  const middle = (from + to) / 2;
  const [high, low] = [Math.min(from, to, middle - 18), Math.max(from, to, middle + 10 + named.length * LINE)];
  return {
    bottom: low,
    paths: [{ kind: 'bracket', gap: 'service', d: `M${px(x - 6)},${from}H${px(x)}V${to}H${px(x - 6)}` }],
    dots: [],
    texts: [
      { x: px(text), y: px(middle + 2), text: service.figure, kind: 'strong', size: TOTAL },
      ...lines(named, text, middle + 4 + LINE, 'muted'),
    ],
    targets: [target('service', x - 10, high, chain.width - x + 10, low - high)],
  };
}

/** The stations' levels, their figures above them, and their names at the foot. */
function stations(chain: Chain, place: Across, foot: number): Part {
  const near = level(chain, 'promised') >= level(chain, 'delivered') && station(chain, 'promised');
  const parts = ALONG.map((key, index) => {
    const { name, owner, level: figure } = station(chain, key)!;
    const [x, y, half] = [place.at(index), place.y(level(chain, key)), place.station / 2];
    // A promise close above would strike the figure through.
    const below = key === 'delivered' && near && y - place.y(level(chain, 'promised')) < 26;
    const room = place.distance - 8;
    const names = wrap(name, room, TYPE.mark, chain.measure, 1, 600);
    const owners = wrap(owner, room, TYPE.mark, chain.measure, 2);
    return {
      mark: { kind: levelKind(key), d: `M${px(x - half)},${y}H${px(x + half)}` },
      texts: [
        { x: px(x), y: px(below ? y + 17 : y - 9), text: figure, kind: 'strong middle', size: TYPE.strong },
        ...lines(names, x, foot, 'strong middle'),
        ...lines(owners, x, foot + LINE, 'muted middle'),
      ],
      bottom: foot + owners.length * LINE,
    };
  });
  return {
    bottom: Math.max(...parts.map(({ bottom }) => bottom)) + 6,
    paths: parts.map(({ mark }) => mark),
    dots: [],
    texts: parts.flatMap(({ texts }) => texts),
    targets: [],
  };
}

function wideForm(chain: Chain): Part {
  const place = across(chain);
  const terms = Array.from({ length: TERMS }, (_, index) => term(chain, place, index));
  const branch = promise(chain, place);
  const parts = [...terms, bracket(chain, place), ...(branch ? [branch] : [])];
  const lowest = Math.max(place.floor, ...parts.map(({ bottom }) => bottom));
  const named = stations(chain, place, lowest + 26);
  const all = [...parts, named];
  return {
    bottom: named.bottom,
    paths: [
      ...merged('grid', place.ticks.map((tick) => `M${px(place.left)},${place.y(tick)}H${px(place.right)}`)),
      ...all.flatMap(({ paths }) => paths),
    ],
    dots: [],
    texts: [
      ...place.ticks.map((tick) => ({
        x: px(place.left - 8),
        y: px(place.y(tick) + BASE),
        text: chain.tick(tick),
        kind: 'muted end',
      })),
      ...all.flatMap(({ texts }) => texts),
    ],
    targets: all.flatMap(({ targets }) => targets),
  };
}

/** A row of the narrow form: a station, or a gap between two. */
interface Row {
  readonly name: string;
  readonly aside: string;
  readonly figure: string;
  /** Classes of the name and of the figure. */
  readonly kinds: readonly [string, string];
  readonly gap: ChainGap | null;
  readonly paths: (x: Scale, y: number) => PathMark[];
}

function stationRow(chain: Chain, key: Station): Row {
  const { name, owner, level: figure } = station(chain, key)!;
  return {
    name,
    aside: owner,
    figure,
    kinds: ['strong', 'strong'],
    gap: null,
    paths: (x, y) => [{ kind: levelKind(key), d: `M${x(level(chain, key))},${px(y - 7)}v14` }],
  };
}

function gapRow(chain: Chain, one: ChainStep): Row {
  const { name, figure, tone } = gap(chain, one.gap)!;
  const ends = (x: Scale) => [x(level(chain, one.start)), x(level(chain, one.end))] as const;
  const shape = (x: Scale, y: number): PathMark => {
    const [from, to] = ends(x);
    if (one.gap === 'service') {
      return { kind: 'bracket', gap: one.gap, d: `M${from},${px(y - 5)}v5H${to}v-5` };
    }
    if (one.gap === 'communication') return { kind: 'branch', gap: one.gap, d: `M${from},${px(y)}H${to}` };
    return { kind: blockKind(one), gap: one.gap, d: rect(Math.min(from, to) - 1, y - 6, Math.abs(to - from) + 2, 12) };
  };
  const total = one.gap === 'service';
  return {
    name,
    aside: '',
    figure,
    kinds: [total ? 'strong' : '', `strong ${total ? '' : tone}`],
    gap: one.gap,
    paths: (x, y) => [shape(x, y)],
  };
}

/** The chain from top to bottom, then its total, then the promise as a branch of its own. */
function rowsOf(chain: Chain): Row[][] {
  const { steps } = chain.figures;
  const main = ALONG.flatMap((key, index) => [
    ...(index ? [gapRow(chain, steps[index - 1]!)] : []),
    stationRow(chain, key),
  ]);
  const branch = step(chain, 'communication');
  return [
    main,
    [gapRow(chain, step(chain, 'service')!)],
    branch ? [stationRow(chain, 'promised'), gapRow(chain, branch)] : [],
  ].filter((rows) => rows.length);
}

/** Dotted lines that carry a level from a row to the next but one. */
function connectors(chain: Chain, rows: readonly Row[], x: Scale, yOf: (index: number) => number): string[] {
  return rows.slice(0, -1).map((_, index) => {
    const at = x(level(chain, ALONG[Math.ceil(index / 2)]!));
    return `M${at},${px(yOf(index) + 7)}V${px(yOf(index + 1) - 7)}`;
  });
}

function narrowForm(chain: Chain): Part {
  const { width, measure, top, domain, words } = chain;
  const parts = rowsOf(chain);
  const figures = widest([...words.stations.map((one) => one.level), ...words.gaps.map((one) => one.figure)], TYPE.mark, measure, 600);
  const named = ({ name, aside }: Row) => measure(name, TYPE.mark, 600) + (aside ? 6 + measure(aside, TYPE.mark) : 0);
  const names = Math.max(...parts.flat().map(named));
  const stacked = width - names - figures < 230;
  const room = stacked ? width - figures - 12 : names;
  const x = linear(domain, [stacked ? 4 : names + 18, width - figures - 18]);
  const height = stacked ? 36 : 25;
  const texts: TextMark[] = [];
  const paths: PathMark[] = [];
  const targets: GapTarget[] = [];
  let y = top;
  parts.forEach((rows, part) => {
    if (part) {
      paths.push({ kind: 'grid', d: `M0,${px(y + 4)}H${px(width)}` });
      y += 8;
    }
    const first = y;
    const middle = (index: number) => first + index * height + (stacked ? 24 : height / 2);
    if (!part && !stacked) paths.push(...merged('connector', connectors(chain, rows, x, middle)));
    rows.forEach((row, index) => {
      const base = stacked ? y + 12 : y + height / 2 + BASE;
      const own = measure(row.name, TYPE.mark, 600);
      const aside = row.aside && room - own > 26 ? ellipsis(row.aside, room - own - 6, TYPE.mark, measure) : '';
      texts.push({ x: 0, y: px(base), text: ellipsis(row.name, room, TYPE.mark, measure, 600), kind: row.kinds[0] });
      if (aside) texts.push({ x: px(own + 6), y: px(base), text: aside, kind: 'muted' });
      texts.push({ x: width, y: px(base), text: row.figure, kind: `end ${row.kinds[1]}` });
      paths.push(...row.paths(x, middle(index)));
      if (row.gap) targets.push(target(row.gap, 0, y, width, height));
      y += height;
    });
  });
  const ticks = roundTicks(domain, stacked ? 2 : 3);
  texts.push(...ticks.map((tick) => ({ x: x(tick), y: px(y + 16), text: chain.tick(tick), kind: 'muted middle' })));
  if (!stacked) paths.unshift(...merged('grid', ticks.map((tick) => `M${x(tick)},${px(top)}V${px(y)}`)));
  return { bottom: y + 22, paths, dots: [], texts, targets };
}

/** Under this width the chain goes down, not across. */
const WIDE = 620;

/**
 * The chain of stations: levels that step down, each gap a block between two of them, the whole as
 * a bracket at the end and the promise beside delivery. In a narrow box it is turned by 90 degrees.
 */
export function chainLayout(figures: GapFigures, words: GapWords, width: number, measure: Measure, top: number): Part {
  if (!figures.chain || !words.chain) return { bottom: top, paths: [], dots: [], texts: [], targets: [] };
  const chain: Chain = {
    figures: figures.chain,
    words: words.chain,
    domain: domainOf(figures),
    tick: words.tick,
    measure,
    width,
    top,
  };
  return width < WIDE ? narrowForm(chain) : wideForm(chain);
}
