import {
  clamp,
  px,
  type Box,
  type Layout,
  type Rect,
  type Target,
  type TextMark,
} from '../../chart/box.js';
import { arcTo, polar, sector } from '../../chart/path.js';
import { linear, type Scale } from '../../chart/scale.js';
import { ellipsis, widest, wrap, type Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { Tone } from './gauge.schema.js';
import type { GaugeWords } from './gauge.words.js';

export type Variant = 'arc' | 'ring' | 'bullet';

/** A curve or a block with its tone; `''` is the accent. */
interface Toned {
  readonly tone: Tone | '';
}

export interface Segment extends Rect, Toned {
  readonly key: string;
}

export interface GaugeLayout extends Layout {
  /** Paths, placed about `center`; empty strings where there is nothing to draw. */
  readonly center: { readonly x: number; readonly y: number };
  readonly track: string;
  readonly level: Toned & { readonly path: string };
  readonly bands: readonly (Toned & { readonly path: string })[];
  readonly interval: string;
  readonly target: string;
  /** The band of a target to stay in. */
  readonly targetBand: string;
  readonly segments: readonly Segment[];
  /** Pale tracks behind segments, showing how long they could be. */
  readonly ghosts: readonly Rect[];
  readonly texts: readonly TextMark[];
}

const DEGREE = Math.PI / 180;
const ROW = 26;
const LINE = 17;

const spoke = (angle: number, from: number, to: number): string => {
  const [a, b] = [polar(angle, from), polar(angle, to)];
  return `M${a.x},${a.y}L${b.x},${b.y}`;
};

/** An interval's bracket along a circle: its arc and both its ends. */
function bracket(low: number, high: number, radius: number): string {
  const { x, y } = polar(low, radius);
  const ends = [low, high].map((angle) => spoke(angle, radius - 3, radius + 3)).join('');
  return `M${x},${y}${arcTo(radius, low, high)}${ends}`;
}

type Dial = Pick<GaugeLayout, 'track' | 'level' | 'bands' | 'interval' | 'target' | 'targetBand'>;

const toneOf = ({ band }: GaugeFigures): Tone | '' => band?.tone ?? '';

/** The round forms' curves. `sweep` is half the angle they cover. */
function dial(
  figures: GaugeFigures,
  radius: number,
  thick: number,
  sweep: number,
  withBands: boolean,
): Dial {
  const { scale, value, interval, target, bands } = figures;
  const angle = linear([scale.lower, scale.upper], [-sweep, sweep]);
  const exact = (at: number) => {
    // Angles need more places than pixels do.
    const share = (at - scale.lower) / (scale.upper - scale.lower);
    return Number.isFinite(share) ? (clamp(share, 0, 1) * 2 - 1) * sweep : angle(at);
  };
  const inner = radius - thick;
  const outside = { from: radius + 3, to: radius + 7 };
  return {
    track: sector(inner, radius, -sweep, sweep),
    level: {
      tone: toneOf(figures),
      path: value === null ? '' : sector(inner, radius, -sweep, exact(value)),
    },
    bands: withBands
      ? bands.map(({ from, to, tone }) => ({
          tone,
          path: sector(outside.from, outside.to, exact(from) + 0.008, exact(to) - 0.008),
        }))
      : [],
    interval: interval ? bracket(exact(interval.lower), exact(interval.upper), inner - 6) : '',
    target:
      target && 'least' in target && within(target.least, figures)
        ? spoke(exact(target.least), inner - 2, radius + (withBands ? 11 : 5))
        : '',
    targetBand:
      target && 'min' in target
        ? sector(radius + 9, radius + 12, exact(target.min), exact(target.max))
        : '',
  };
}

const within = (value: number, { scale }: GaugeFigures) =>
  value >= scale.lower && value <= scale.upper;

/** Where a target's label belongs, and what it says. */
function targetAt(figures: GaugeFigures): number | null {
  const { target } = figures;
  if (!target) return null;
  const at = 'least' in target ? target.least : (target.min + target.max) / 2;
  return within(at, figures) ? at : null;
}

/** The key figure's size: as large as its room lets it be. */
function fit(text: string, room: number, largest: number, measure: Measure): number {
  const width = measure(text, largest, 700) || 1;
  return Math.round(clamp((largest * room) / width, 15, largest));
}

interface Part {
  readonly height: number;
  readonly texts: readonly TextMark[];
  readonly segments: readonly Segment[];
  readonly ghosts: readonly Rect[];
  readonly targets: readonly Target[];
}

const NONE: Part = { height: 0, texts: [], segments: [], ghosts: [], targets: [] };

/** Lines of centred words under a key figure: change, verdict, target. */
function captions(
  words: GaugeWords,
  width: number,
  measure: Measure,
  withTarget: boolean,
): { text: string; kind: string }[] {
  const all = [
    words.change && { text: words.change.text, kind: `${words.change.kind} strong` },
    words.verdict && { text: words.verdict.text, kind: words.verdict.kind },
    withTarget && words.target ? { text: words.target, kind: 'muted' } : null,
  ];
  return all.flatMap((one) =>
    one
      ? wrap(one.text, width, TYPE.mark, measure, 2, one.kind.includes('strong') ? 600 : 400).map(
          (text) => ({ text, kind: one.kind }),
        )
      : [],
  );
}

const SWEEP = 120 * DEGREE;

function arcForm(
  figures: GaugeFigures,
  words: GaugeWords,
  width: number,
  measure: Measure,
): GaugeLayout {
  const radius = clamp(width / 2 - 20, 48, 112);
  const center = { x: px(width / 2), y: radius + 20 };
  const thick = Math.max(12, radius * 0.15);
  const inner = radius - thick - 10;
  const curves = dial(figures, radius, thick, SWEEP, true);
  const size = fit(words.value, inner * 1.7, TYPE.key, measure);
  const bottom = center.y + radius / 2;
  const texts: TextMark[] = [
    { x: center.x, y: center.y + size * 0.2, text: words.value, kind: 'key middle', size },
  ];

  const at = targetAt(figures);
  let labelled = false;
  if (at !== null) {
    const share = (at - figures.scale.lower) / (figures.scale.upper - figures.scale.lower);
    const tip = polar((share * 2 - 1) * SWEEP, radius + 15);
    const right = tip.x >= 0;
    const room = right ? width - center.x - tip.x : center.x + tip.x;
    const length = measure(words.target, TYPE.mark);
    labelled = length <= room || Math.abs(tip.x) < radius * 0.5;
    if (labelled) {
      const top = Math.abs(tip.x) < radius * 0.5;
      const x = top ? clamp(center.x + tip.x, length / 2, width - length / 2) : center.x + tip.x;
      texts.push({
        x: px(x),
        y: px(center.y + tip.y + (top ? -2 : 4)),
        text: words.target,
        kind: top ? 'middle' : right ? '' : 'end',
      });
    }
  }

  // The change stands inside the dial where it fits between its sides, the rest under it.
  const lines = captions(words, Math.min(width, radius * 2.2), measure, !labelled);
  const first = center.y + size * 0.2 + 24;
  const chord = (y: number) => 2 * Math.sqrt(Math.max(0, inner ** 2 - (y - center.y) ** 2));
  let y = first;
  let lowest = bottom + 14;
  lines.forEach(({ text, kind }) => {
    const length = measure(text, TYPE.mark, kind.includes('strong') ? 600 : 400);
    if (length > chord(y) && y < bottom + 34) y = Math.max(y, bottom + 34);
    texts.push({ x: center.x, y: px(y), text, kind: `${kind} middle` });
    lowest = Math.max(lowest, y);
    y += LINE;
  });
  const endX = Math.sin(SWEEP) * (radius - thick / 2);
  words.ends.forEach((text, index) => {
    texts.push({
      x: px(center.x + (index ? endX : -endX)),
      y: px(bottom + 16),
      text,
      kind: 'muted middle',
    });
  });
  const height = Math.ceil(Math.max(lowest, bottom + 16) + 6);
  const target: Target = {
    key: 'value',
    x: px(center.x - radius - 12),
    y: 4,
    width: px(radius * 2 + 24),
    height: height - 6,
    anchor: { x: center.x, y: center.y - size },
  };
  return { ...NONE, width, center, ...curves, height, texts, targets: [target] };
}

function ringForm(
  figures: GaugeFigures,
  words: GaugeWords,
  width: number,
  measure: Measure,
): GaugeLayout {
  const radius = clamp(width / 2 - 8, 36, 56);
  const beside = width >= 2 * radius + 150;
  const center = { x: beside ? radius + 8 : px(width / 2), y: radius + 8 };
  const curves = dial(figures, radius, 9, Math.PI, false);
  const size = fit(words.value, (radius - 18) * 1.75, 26, measure);
  const room = beside ? width - 2 * radius - 32 : width;
  const lines = captions(words, room, measure, true);
  const start = beside ? center.y - ((lines.length - 1) * LINE) / 2 + 4 : 2 * radius + 36;
  const x = beside ? 2 * radius + 32 : center.x;
  const texts: TextMark[] = [
    { x: center.x, y: px(center.y + size * 0.35), text: words.value, kind: 'key middle', size },
    ...lines.map(({ text, kind }, index) => ({
      x,
      y: px(start + index * LINE),
      text,
      kind: beside ? kind : `${kind} middle`,
    })),
  ];
  const height = Math.ceil(beside ? 2 * radius + 16 : start + (lines.length - 1) * LINE + 8);
  const targets = [{ key: 'value', x: 0, y: 0, width, height, anchor: { x: center.x, y: 8 } }];
  return { ...NONE, width, center, ...curves, height, texts, targets };
}

const block = (scale: Scale, from: number, to: number, y: number, height: number): string =>
  `M${scale(from)},${y}H${scale(to)}v${height}H${scale(from)}z`;

function bulletForm(
  figures: GaugeFigures,
  words: GaugeWords,
  width: number,
  measure: Measure,
): GaugeLayout {
  const { scale, value, interval, target, bands } = figures;
  const size = 24;
  const valueWidth = measure(words.value, size, 700);
  const oneLine = width >= 440;
  const lines = captions(words, oneLine ? width * 0.3 : width - valueWidth - 16, measure, false);
  const captionWidth = widest(
    lines.map(({ text }) => text),
    TYPE.mark,
    measure,
    600,
  );
  const left = oneLine ? valueWidth + 16 : 0;
  const right = oneLine ? width - captionWidth - 20 : width;
  const top = oneLine ? 22 : Math.max(34, lines.length * LINE + 8) + 18;
  const x = linear([scale.lower, scale.upper], [left, right]);
  // From zero where the scale holds it: a bar's length must mean its value.
  const origin = clamp(0, scale.lower, scale.upper);
  const at = targetAt(figures);
  const label = measure(words.target, TYPE.mark) / 2;
  const texts: TextMark[] = [
    { x: 0, y: oneLine ? top + 18 : 24, text: words.value, kind: 'key', size },
    ...lines.map(({ text, kind }, index) => ({
      x: oneLine ? right + 20 : px(valueWidth + 16),
      y: px(
        (oneLine ? top + 15 - ((lines.length - 1) * LINE) / 2 : lines.length > 1 ? 12 : 22) +
          index * LINE,
      ),
      text,
      kind,
    })),
    ...words.ends.map((text, index) => ({
      x: px(index ? right : left),
      y: top + 38,
      text,
      kind: index ? 'muted end' : 'muted',
    })),
    ...(at === null
      ? []
      : [
          {
            x: px(clamp(x(at), left + label, right - label)),
            y: top - 8,
            text: words.target,
            kind: 'middle',
          },
        ]),
  ];
  const height = top + 42;
  return {
    ...NONE,
    width,
    height,
    center: { x: 0, y: 0 },
    track: block(x, scale.lower, scale.upper, top, 22),
    bands: bands.map(({ from, to, tone }) => ({ tone, path: block(x, from, to, top, 22) })),
    level: {
      tone: toneOf(figures),
      path: value === null ? '' : block(x, origin, value, top + 6, 10),
    },
    interval: interval
      ? `M${x(interval.lower)},${top + 11}H${x(interval.upper)}M${x(interval.lower)},${top + 7}v8M${x(interval.upper)},${top + 7}v8`
      : '',
    target: target && 'least' in target && at !== null ? `M${x(at)},${top - 3}v28` : '',
    targetBand: target && 'min' in target ? block(x, target.min, target.max, top + 24, 3) : '',
    texts,
    targets: [
      { key: 'value', x: 0, y: 0, width, height, anchor: { x: x(value ?? origin), y: top } },
    ],
  };
}

/** One strip of all answers, worst first, its shares below and the names of its ends above. */
function strip(
  figures: GaugeFigures,
  words: GaugeWords,
  width: number,
  measure: Measure,
  top: number,
): Part {
  const sum = figures.answers.reduce((all, { count }) => all + count, 0);
  const texts: TextMark[] = [];
  const targets: Target[] = [];
  let x = 0;
  const segments = figures.answers.map(({ key, count, tone }, index) => {
    const length = sum > 0 ? (count / sum) * width : 0;
    const { label, share } = words.answers[index]!;
    const segment = {
      key,
      tone,
      x: px(x),
      y: top + 18,
      width: px(Math.max(0, length - 1)),
      height: 14,
    };
    const last = index === figures.answers.length - 1;
    const named = measure(label, TYPE.mark);
    if (index === 0 || last || named + 8 <= length) {
      const anchor = last ? width : index === 0 ? 0 : x + length / 2;
      texts.push({
        x: px(anchor),
        y: top + 12,
        text: label,
        kind: last ? 'muted end' : index === 0 ? 'muted' : 'muted middle',
      });
    }
    if (measure(share, TYPE.mark) + 4 <= length) {
      texts.push({ x: px(x + length / 2), y: top + 46, text: share, kind: 'middle' });
    }
    targets.push({ key, x: px(x), y: top + 16, width: px(length), height: 18 });
    x += length;
    return segment;
  });
  return { ...NONE, height: 52, texts: separate(texts, measure), segments, targets };
}

/** Leaves out names that would run into the one before; the ends stay. */
function separate(texts: readonly TextMark[], measure: Measure): TextMark[] {
  const extent = ({ x, text, kind = '' }: TextMark): [number, number] => {
    const length = measure(text, TYPE.mark);
    const from = kind.includes('end') ? x - length : kind.includes('middle') ? x - length / 2 : x;
    return [from - 4, from + length + 4];
  };
  const kept: TextMark[] = [];
  const ends = texts.filter(({ kind }) => kind === 'muted' || kind === 'muted end');
  for (const one of [...ends, ...texts.filter((text) => !ends.includes(text))]) {
    const [from, to] = extent(one);
    const clash = kept.some(
      (other) => other.y === one.y && extent(other)[0] < to && extent(other)[1] > from,
    );
    if (!clash) kept.push(one);
  }
  return kept;
}

interface Row {
  readonly key: string;
  readonly label: string;
  readonly indent: number;
  readonly share: number | null;
  readonly figure: string;
  readonly aside: string;
  readonly tone: Tone | '';
}

/** Rows of bars with their names on the left and their figures on the right. */
function rowsPart(
  rows: readonly Row[],
  left: number,
  width: number,
  measure: Measure,
  top: number,
): Part {
  const figures = widest(
    rows.map(({ figure }) => figure),
    TYPE.mark,
    measure,
    600,
  );
  const asides = widest(
    rows.map(({ aside }) => aside),
    TYPE.mark,
    measure,
  );
  const names = rows.map(({ label, indent }) => measure(label, TYPE.mark) + indent);
  const name = Math.min(Math.max(...names), width * 0.42);
  const bar = {
    x: left + name + 10,
    width: Math.max(20, width - name - 10 - figures - asides - 22),
  };
  const texts: TextMark[] = [];
  const segments: Segment[] = [];
  const ghosts: Rect[] = [];
  const targets: Target[] = [];
  rows.forEach(({ key, label, indent, share, figure, aside, tone }, index) => {
    const y = top + index * ROW;
    const base = y + 17;
    texts.push(
      { x: px(left + indent), y: base, text: ellipsis(label, name - indent, TYPE.mark, measure) },
      { x: px(bar.x + bar.width + 10 + figures), y: base, text: figure, kind: 'strong end' },
      { x: px(left + width), y: base, text: aside, kind: 'muted end' },
    );
    ghosts.push({ x: px(bar.x), y: y + 7, width: px(bar.width), height: 12 });
    if (share !== null) {
      segments.push({
        key,
        tone,
        x: px(bar.x),
        y: y + 7,
        width: px(clamp(share, 0, 1) * bar.width),
        height: 12,
      });
    }
    targets.push({ key, x: px(left - 4), y, width: px(width + 8), height: ROW });
  });
  return { height: rows.length * ROW, texts, segments, ghosts, targets };
}

function itemRows(figures: GaugeFigures, words: GaugeWords): Row[] {
  const { lower, upper } = figures.scale;
  return figures.items.map(({ key, depth, score }, index) => ({
    key,
    label: words.items[index]!.label,
    indent: depth * 14,
    share: score === null ? null : (score - lower) / (upper - lower),
    figure: words.items[index]!.score,
    aside: words.items[index]!.share,
    tone: '' as const,
  }));
}

/** The answers as rows, the best on top, where there is room beside the dial. */
function answerRows(figures: GaugeFigures, words: GaugeWords): Row[] {
  const most = Math.max(...figures.answers.map(({ share }) => share ?? 0), 1);
  return figures.answers
    .map(({ key, share, tone }, index) => ({
      key,
      label: words.answers[index]!.label,
      indent: 0,
      share: share === null ? null : share / most,
      figure: words.answers[index]!.share,
      aside: words.answers[index]!.count,
      tone,
    }))
    .reverse();
}

const WIDE = 560;
const DIAL = 300;

function join(main: GaugeLayout, part: Part, width: number): GaugeLayout {
  return {
    ...main,
    width,
    height: Math.max(main.height, part.height),
    texts: [...main.texts, ...part.texts],
    segments: [...main.segments, ...part.segments],
    ghosts: [...main.ghosts, ...part.ghosts],
    targets: [...main.targets, ...part.targets],
  };
}

const FORMS = { arc: arcForm, ring: ringForm, bullet: bulletForm };

/**
 * Places a gauge: the dial or bar, then its items or answers, beside it in a wide box and below it
 * in a narrow one.
 */
export function gaugeLayout(
  figures: GaugeFigures,
  words: GaugeWords,
  { width }: Box,
  measure: Measure,
  variant: string,
): GaugeLayout {
  const form: Variant = variant === 'ring' || variant === 'bullet' ? variant : 'arc';
  const rows = figures.items.length > 0;
  const details = rows || (form === 'arc' && figures.answers.length > 0);
  const beside = form === 'arc' && details && width >= WIDE;
  const main = FORMS[form](figures, words, beside ? DIAL : width, measure);
  if (!details) return main;
  if (beside) {
    const all = rows ? itemRows(figures, words) : answerRows(figures, words);
    const left = DIAL + 32;
    const top = Math.max(8, (main.height - all.length * ROW) / 2);
    const part = rowsPart(all, left, Math.min(width - left, 640), measure, top);
    return join(main, { ...part, height: top + part.height + 8 }, width);
  }
  const top = main.height + 10;
  const part = rows
    ? rowsPart(itemRows(figures, words), 0, width, measure, top)
    : strip(figures, words, width, measure, top);
  return join(main, { ...part, height: top + part.height }, width);
}
