import { describe, expect, it } from 'vitest';
import { spanOf } from '../../.storybook/json-pointer.js';

const text = `{
  "a/b": 1,
  "measure": { "counts": [6, -14, { "deep": "x, y" }] },
  "list": []
}`;

/** What the pointer selects in the text. */
const selected = (pointer: string, source = text) => {
  const span = spanOf(source, pointer);
  return span && source.slice(span.start, span.end);
};

describe('the place of a JSON Pointer in a text', () => {
  it('is a value of an object', () => {
    expect(selected('/measure/counts')).toBe('[6, -14, { "deep": "x, y" }]');
  });
  it('is an item of a list', () => {
    expect(selected('/measure/counts/1')).toBe('-14');
  });
  it('is a string with marks of JSON inside it', () => {
    expect(selected('/measure/counts/2/deep')).toBe('"x, y"');
  });
  it('is found by an escaped name', () => {
    expect(selected('/a~1b')).toBe('1');
  });
  it('is the whole document for the empty pointer', () => {
    expect(selected('')).toBe(text);
  });
  it('is what surrounds a value that is missing', () => {
    expect(selected('/measure/method')).toBe('{ "counts": [6, -14, { "deep": "x, y" }] }');
  });
  it('is nowhere in a text that is cut off', () => {
    expect(selected('/measure', '{ "measure": ')).toBeUndefined();
  });
});
