import { describe, expect, it } from 'vitest';
import { ellipsis, textWidth, wordWidth, wrap, type TextMeasurer } from '../../src/chart/text.js';
import { random } from '../statistics/support.js';
import { fixedMeasurer } from '../support/measurer.js';

/** Lines of so many CJK characters, at 10 px each; other characters are 5.5 px. */
const lines = (text: string, wide: number, most = 9): string[] =>
  wrap(text, wide * 10, 10, fixedMeasurer, most);

describe('fixedMeasurer', () => {
  it('gives 1 em to CJK and 0.55 em to others', () => {
    expect(fixedMeasurer('满意ab', 10)).toBe(31);
  });

  it('takes a character of two halves for one', () => {
    expect(fixedMeasurer('\u{1f600}', 10)).toBe(5.5);
  });
});

describe('wrap', () => {
  it('leaves what fits on one line', () => {
    expect(lines('on time', 4)).toEqual(['on time']);
  });

  it('breaks after spaces', () => {
    expect(lines('one two three', 4)).toEqual(['one two', 'three']);
  });

  it('breaks after hyphens, which stay', () => {
    expect(lines('on-time', 3)).toEqual(['on-', 'time']);
  });

  it('breaks between Chinese characters', () => {
    expect(lines('订单满足率', 3)).toEqual(['订单满', '足率']);
  });

  it('breaks between Chinese and Latin', () => {
    expect(lines('满意CSAT率', 3)).toEqual(['满意', 'CSAT', '率']);
  });

  it('keeps Latin words whole within Chinese', () => {
    expect(lines('用于CSAT的', 4)).toEqual(['用于', 'CSAT的']);
  });

  // GB/T 15834: closing punctuation begins no line, an opening bracket ends none.
  it.each([
    ['，', ['订单', '满足，', '率']],
    ['。', ['订单', '满足。', '率']],
    ['）', ['订单', '满足）', '率']],
    ['」', ['订单', '满足」', '率']],
    ['%', ['订单', '满足%', '率']],
    ['！', ['订单', '满足！', '率']],
  ])('begins no line with %s', (mark) => {
    const found = lines(`订单满足${mark}率`, 2);
    expect(found.filter((line) => line.startsWith(mark))).toEqual([]);
    expect(found.length).toBeGreaterThan(1);
  });

  it.each(['（', '「', '《', '“'])('ends no line with %s', (mark) => {
    const found = lines(`订单${mark}满足率`, 3);
    expect(found.filter((line) => line.endsWith(mark))).toEqual([]);
    expect(found.length).toBeGreaterThan(1);
  });

  it('ends in an ellipsis where there is more than the lines hold', () => {
    expect(lines('one two three four', 4, 2)).toEqual(['one two', 'three\u2026']);
  });

  it('has no ellipsis where all fits exactly', () => {
    expect(lines('订单满足', 2, 2)).toEqual(['订单', '满足']);
  });

  it('breaks a word that is longer than a line', () => {
    expect(lines('Geschwindigkeit', 4)).toEqual(['Geschwi', 'ndigkei', 't']);
  });

  it('cuts a long word only where the lines run out', () => {
    expect(lines('Geschwindigkeit', 4, 2)).toEqual(['Geschwi', 'ndigke\u2026']);
    expect(lines('Geschwindigkeit', 4, 1)).toEqual(['Geschw\u2026']);
  });

  it('breaks names of variables after underscores', () => {
    expect(lines('intake_channel_v2', 5)).toEqual(['intake_', 'channel_', 'v2']);
  });

  it('breaks and cuts no character of several code points', () => {
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';
    expect(lines(family.repeat(3), 5.5)).toEqual([family.repeat(2), family]);
    expect(lines(family.repeat(3), 5.5, 1)).toEqual([`${family}\u2026`]);
    expect(lines('e\u0301'.repeat(4), 2.2)).toEqual(['e\u0301e\u0301', 'e\u0301e\u0301']);
  });

  it('measures no more of a text than its lines hold, however long it is', () => {
    const measured = (length: number) => {
      let count = 0;
      const counting: TextMeasurer = (text, size) => {
        count += 1;
        return fixedMeasurer(text, size);
      };
      wrap('满意'.repeat(length), 100, 12, counting);
      return count;
    };
    expect(measured(1000)).toBe(measured(100));
  });

  it('gives no line for no text', () => {
    expect([lines('', 4), lines('   ', 4)]).toEqual([[], []]);
  });

  it('loses no character where there are lines enough', () => {
    const text = '客户满意度 (CSAT) 为 78.4%，高于 2017 年的同期水平；其中“网络”占 12%。';
    expect(lines(text, 9, 99).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('has no line wider than the room, whatever the text', () => {
    const next = random(1);
    const alphabet = [...'abc de-满意度，。（）「」%CSAT 12.5\u{1f600}'];
    for (let i = 0; i < 500; i++) {
      const text = Array.from(
        { length: Math.floor(next() * 40) },
        () => alphabet[Math.floor(next() * alphabet.length)],
      ).join('');
      const room = 20 + next() * 100;
      const most = 1 + Math.floor(next() * 4);
      const found = wrap(text, room, 10, fixedMeasurer, most);
      expect(found.length).toBeLessThanOrEqual(most);
      expect(textWidth(found, fixedMeasurer, 400, 10)).toBeLessThanOrEqual(room);
    }
  });
});

describe('ellipsis', () => {
  it('leaves what fits', () => {
    expect(ellipsis('abcd', 22, 10, fixedMeasurer)).toBe('abcd');
  });

  it('cuts as little as it can', () => {
    // Four characters with the ellipsis: 22 px.
    expect(ellipsis('abcdef', 22, 10, fixedMeasurer)).toBe('abc\u2026');
  });

  it('leaves no space before the dots', () => {
    expect(ellipsis('ab cdef', 22, 10, fixedMeasurer)).toBe('ab\u2026');
  });

  it('cuts no character in halves', () => {
    expect(ellipsis('\u{1f600}\u{1f600}\u{1f600}', 11, 10, fixedMeasurer)).toBe('\u{1f600}\u2026');
  });
});

describe('wordWidth', () => {
  it('is the width of the widest piece that no line breaks', () => {
    expect(wordWidth('Escalators, lifts', fixedMeasurer)).toBeCloseTo(
      'Escalators,'.length * 0.55 * 12,
      6,
    );
    expect(wordWidth('check-in', fixedMeasurer)).toBeCloseTo('check-'.length * 0.55 * 12, 6);
    // Between Chinese characters a line may break anywhere.
    expect(wordWidth('满意度', fixedMeasurer)).toBe(12);
  });
});

describe('textWidth', () => {
  it('is the width of the widest', () => {
    expect(textWidth(['a', '满意', 'abc'], fixedMeasurer, 400, 10)).toBe(20);
  });

  it('is that of the widest of very many', () => {
    expect(textWidth([...Array<string>(200_000).fill('a'), 'abc'], fixedMeasurer, 400, 10)).toBe(
      textWidth('abc', fixedMeasurer, 400, 10),
    );
  });

  it('is 0 for none', () => {
    expect(textWidth([], fixedMeasurer)).toBe(0);
  });
});
