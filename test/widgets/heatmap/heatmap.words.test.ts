import { describe, expect, it } from 'vitest';
import {
  everything,
  protectedCell,
  valuesOnly,
} from '../../../stories/heatmap/heatmap.examples.js';
import { demo } from '../../support/documents.js';
import { heatmap, share, shown } from './support.js';

const summary = (document: unknown, lang = 'en'): string => shown(document, lang).words.summary;
const target80 = { columns: [{ key: 'c1', target: 80 }] };

describe('the summary', () => {
  it('names the worst cell that is clearly so, and counts the others', () => {
    expect(summary(demo('cfpb-heatmap.json'))).toBe(
      'Largest significant shortfall: “Sent to company the same day” for “Prepaid card”, 5.6% (overall 59.0%). 5 of 40 cells are significantly worse than the overall value, 4 significantly better.',
    );
    expect(summary(demo('cfpb-heatmap.json'), 'zh-CN')).toBe(
      '显著较差且差距最大：“预付卡”的“当日转交企业”，5.6%（总体 59.0%）。40 项中，5 项显著差于总体，4 项显著优于总体。',
    );
    expect(summary(demo('sfo-heatmap-share.json'), 'zh-TW')).toBe(
      '落後顯著且幅度最大：「C 候機區」的「餐飲」，33.9%（整體 54.1%）。56 格中有 6 格顯著不如整體，7 格顯著優於整體。',
    );
  });

  it('calls nothing of values alone, and counts no sides of a median', () => {
    expect(summary(valuesOnly)).toBe(
      'Furthest on the unfavourable side (not tested for significance): “Goods” for “Three stars”, 2.94 (median 3.62).',
    );
    expect(summary(heatmap([[3], [5]], { columns: [{ key: 'c1', target: 4 }] }))).toBe(
      'Furthest on the unfavourable side (not tested for significance): “c1” for “r1”, 3 (target 4). 1 of 2 cells lies on the unfavourable side of the target, 1 on the favourable side.',
    );
  });

  it('writes a cell as the median that it lies below only where it is that median', () => {
    // 3.368549, 3.159406, 3.159095: the second is the median.
    const { words } = shown(demo('airline-business-heatmap.json'));
    const food = words.columns.findIndex(({ label }) => label === 'Food and drink');
    expect(words.cells.map((row) => row[food]!.text)).toEqual(['3.37', '3.16', '3.159']);
    expect(words.columns[food]!.notes).toEqual(['median 3.16']);
  });

  it('says that none is worse where none can be told from chance', () => {
    expect(summary(heatmap([[share(79, 100)], [share(81, 100)]], target80))).toBe(
      'No cell is significantly worse than the target.',
    );
  });

  it('says of a full count that cells are worse, and nothing of significance', () => {
    const counted = heatmap([[share(79, 100)], [share(81, 100)]], {
      ...target80,
      sampling: { design: 'census' },
    });
    expect(summary(counted)).toBe(
      'Furthest on the unfavourable side: “c1” for “r1”, 79.0% (target 80%). 1 of 2 cells is worse than the target, 1 better.',
    );
  });

  it('tells how many cells are withheld', () => {
    expect(summary(protectedCell)).toContain(
      'Not shown: 4 cells (fewer than 30 answers, or needed to protect such a cell).',
    );
  });

  it('counts cells that lie equally far where they are too many to name', () => {
    const even = heatmap([[3], [3], [3], [3]], { columns: [{ key: 'c1', target: 4 }] });
    expect(summary(even)).toContain('4 cells, all equally far.');
  });

  it('says that there is nothing to compare with', () => {
    expect(summary(heatmap([[3]]))).toBe('There is nothing to compare the cells with.');
  });
});

describe('the tooltip of a cell', () => {
  it('says what it is of, its interval, its target and its verdict', () => {
    const { title, rows } = shown(everything).tip('south', 'on-time');
    expect(title).toBe('South · Delivered on time');
    expect(rows).toEqual([
      ['Value', '93.0%'],
      ['', '1,174 of 1,262'],
      ['95% interval', '91.5% to 94.3%'],
      ['Target', '95%'],
      ['', '2.0 points below'],
      ['', 'target missed'],
    ]);
  });

  it('says the position of what can’t be tested, and what is better', () => {
    expect(shown(everything).tip('south', 'answer').rows).toEqual([
      ['Value', '39.5 hr'],
      ['Target', '24 hr'],
      ['', '15.5 hr above'],
      ['', 'unfavourable side (not tested)'],
      ['', 'lower is better'],
    ]);
  });

  it('says why there is no figure', () => {
    expect(shown(everything).tip('islands', 'on-time').rows[0]).toEqual([
      '',
      'Not shown: fewer than 30 answers',
    ]);
    expect(shown(everything).tip('west', 'on-time').rows[0]).toEqual([
      '',
      'Not shown: with the total it would reveal another cell',
    ]);
    expect(shown(everything).tip('west', 'stock').rows[0]).toEqual(['', 'No data']);
    const none = shown(heatmap([[share(0, 0)], [share(1, 2)]])).tip('r1', 'c1');
    expect(none.rows[0]).toEqual(['', 'n/a']);
  });
});

describe('the words of cells', () => {
  it('have a sign where the difference is more than chance, and no colour alone', () => {
    const { words } = shown(
      heatmap([[share(60, 100)], [share(79, 100)], [share(99, 100)]], target80),
    );
    expect(words.cells.flat().map(({ sign, emphasis }) => [sign, emphasis])).toEqual([
      ['down', 'strong'],
      [null, undefined],
      ['up', 'strong'],
    ]);
  });

  it('never write a value as the target that it misses', () => {
    const { words } = shown(heatmap([[share(7996, 10_000)]], target80));
    expect(words.cells[0]![0]!.text).toBe('79.96%');
  });

  it('tell withheld cells from those that protect them', () => {
    const { words } = shown(protectedCell);
    expect(words.cells[4]![0]).toMatchObject({ text: 'n < 30', tone: 'muted', sign: null });
    expect(words.cells[3]![0]).toMatchObject({ text: 'not shown', tone: 'muted', sign: null });
  });
});

describe('the definition', () => {
  it('says what cells are compared with, how they are tested, and what is withheld', () => {
    const text = shown(protectedCell).words.definition.join(' ');
    expect(text).toContain('a ratio of sums');
    expect(text).toContain('Holm’s procedure (1979)');
    expect(text).toContain('a tenth of the scale');
    expect(text).toContain('Where a metric has just one of them');
  });

  it('says of a full count that nothing is tested', () => {
    const counted = heatmap([[share(1, 2)], [share(1, 3)]], { sampling: { design: 'census' } });
    const text = shown(counted).words.definition.join(' ');
    expect(text).toContain('Everything was counted');
    expect(text).not.toContain('Holm');
  });
});
