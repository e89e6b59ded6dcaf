import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/i18n/index.js';
import type { Interval } from '../../../src/statistics/index.js';
import type { GapFigures } from '../../../src/widgets/gap/gap.model.js';
import { gapWords } from '../../../src/widgets/gap/gap.words.js';
import { gapMessages } from '../../../src/widgets/gap/messages/index.js';
import { random } from '../../statistics/support.js';
import { modelOf } from './documents.js';

/*
 * No word, colour or finding claims more than the document's evidence carries, whatever the document:
 * here the documents are made at random, from a seed.
 */

const STATIONS = ['expected', 'understood', 'specified', 'delivered', 'perceived', 'promised'];

/** A document with evidence of all kinds, and with none. */
function documentOf(seed: number): object {
  const next = random(seed);
  const one = <T>(...choices: readonly T[]): T => choices[Math.floor(next() * choices.length)]!;
  const mean = () => Number((3 + 3 * next()).toFixed(2));
  const level = () => {
    const answers = { mean: mean(), sd: 0.5 + 2 * next(), n: one(12, 40, 300) };
    return one<unknown>(answers, answers, answers.mean);
  };
  const dimensions = Array.from({ length: 1 + Math.floor(6 * next()) }, (_, index) => ({
    key: `k${index}`,
    expectation: one<unknown>(level(), level(), level(), null),
    perception: level(),
    importance: one<unknown>(1, 2, null),
    ...one<object>({}, { gapSd: 0.5 + 2 * next(), n: one(12, 60, 500) }),
  }));
  const stations = Object.fromEntries(STATIONS.map((station) => [station, level()]));
  return {
    scale: { min: 1, max: 7 },
    minimumN: one<unknown>(null, 30),
    sampling: one<unknown>(null, null, { design: 'census' }, { design: 'sample', population: 320 }),
    dimensions,
    ...one<object>({}, { chain: stations }),
  };
}

type Said = Readonly<{ document: object; figures: GapFigures; words: ReturnType<typeof gapWords> }>;

const SAID: readonly Said[] = Array.from({ length: 400 }, (_, seed) => {
  const document = documentOf(seed);
  const figures = modelOf(document);
  const words = gapWords(figures, languageOf('en', undefined, gapMessages));
  return { document, figures, words };
});

const isCensus = ({ document }: Said): boolean => JSON.stringify(document).includes('census');

/** Whether a gap lies beyond chance on its side, by what is drawn of it. */
const isBeyond = (gap: number | null, interval: Interval | null, said: Said): boolean =>
  gap !== null &&
  (interval ? (gap < 0 ? interval.upper < 0 : interval.lower > 0) : isCensus(said) && gap !== 0);

describe('documents at random', () => {
  it('are of every kind', () => {
    const found = SAID.flatMap(({ figures }) => [
      ...figures.dimensions.map(({ finding }) => `dimension ${finding}`),
      ...(figures.chain?.steps ?? []).map(({ finding }) => `chain ${finding}`),
    ]);
    for (const finding of ['short', 'exceeding', 'unclear', 'below', 'above', 'null']) {
      expect(found).toContain(`dimension ${finding}`);
      expect(found).toContain(`chain ${finding}`);
    }
  });

  it('have good and bad news only of gaps beyond chance', () => {
    const wrong = SAID.filter((said) => {
      const { dimensions, chain } = said.figures;
      const gapOf = (code: string, key: string | undefined) => {
        const isOfChain = ['service-gap', 'largest-loss', 'communication-gap'].includes(code);
        const step = chain?.steps.find(({ gap }) => gap === key);
        const dimension = dimensions.find((row) => row.key === key);
        return isOfChain
          ? isBeyond(step!.value, step!.interval, said)
          : isBeyond(dimension!.gap, dimension!.interval, said);
      };
      return said.figures.findings.some(
        ({ code, key, severity }) =>
          (severity === 'bad' || severity === 'good') && !gapOf(code, key),
      );
    });
    expect(wrong.map(({ document }) => JSON.stringify(document))).toEqual([]);
  });

  it('have the colours of news only of gaps beyond chance', () => {
    const isNews = (tone: string | undefined) => tone === 'negative' || tone === 'positive';
    const wrong = SAID.filter((said) => {
      const { figures, words } = said;
      return (
        words.rows.some(({ tone }, index) => {
          const { gap, interval } = figures.dimensions[index]!;
          return isNews(tone) && !isBeyond(gap, interval, said);
        }) ||
        words.steps.some(
          ({ tone, value, interval }) => isNews(tone) && !isBeyond(value, interval, said),
        )
      );
    });
    expect(wrong.map(({ document }) => JSON.stringify(document))).toEqual([]);
  });

  it('fall short and exceed in words where the findings say so', () => {
    for (const { figures, words } of SAID) {
      const codes = new Set(figures.findings.map(({ code }) => code));
      const says = (pattern: RegExp) => pattern.test(words.summary);
      expect(says(/(?<!No dimension )falls? (?:furthest )?short|shortfall/)).toBe(
        codes.has('falls-short'),
      );
      expect(says(/exceeds? them/)).toBe(codes.has('exceeds'));
      expect(says(/may be due to chance(?!\))/)).toBe(codes.has('unclear-gap'));
    }
  });

  it('say of a gap of the chain that may be chance that it may', () => {
    for (const { figures, words } of SAID) {
      const doubts = figures.findings.filter(
        ({ code, severity }) =>
          /service-gap|communication-gap/.test(code) && severity === 'unknown',
      );
      const losses = figures.findings.filter(({ code }) => code === 'largest-loss');
      const isLossInDoubt =
        losses.length > 0 && losses.every(({ severity }) => severity === 'unknown');
      const said = words.summary.match(/not significant \(may be due to chance\)/g) ?? [];
      expect(said).toHaveLength(doubts.length + (isLossInDoubt ? 1 : 0));
    }
  });

  it('give no share of a service gap whose interval holds 0', () => {
    const open = SAID.flatMap(({ figures }) => figures.chain ?? []).filter(({ steps }) => {
      const interval = steps.find(({ gap }) => gap === 'service')?.interval;
      return interval && interval.lower <= 0 && interval.upper >= 0;
    });
    expect(open).not.toEqual([]);
    expect(open.flatMap(({ steps }) => steps.filter(({ share }) => share !== null))).toEqual([]);
  });
});
