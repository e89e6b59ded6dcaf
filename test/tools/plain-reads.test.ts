import { describe, expect, it } from 'vitest';
import { withPlainReads } from './plain-reads.mjs';

/** The code as it comes out, on one line. */
const plain = (code: string, ...changing: string[]): string =>
  withPlainReads(code, new Set(changing)).replace(/\s+/g, ' ');

describe('withPlainReads', () => {
  it.each([
    ['a parameter', '({ a, b }) => a + b', '(whole$0) => whole$0.a + whole$0.b'],
    ['a name of its own', '({ a: b }) => b', '(whole$0) => whole$0.a'],
    ['a property in short', '({ a }) => ({ a })', '(whole$0) => ({ a: whole$0.a })'],
    ['a declaration', 'const { a } = f(); g(a);', 'const whole$0 = f(); g(whole$0.a);'],
    ['a loop', 'for (const { a } of all) g(a);', 'for (const whole$0 of all) g(whole$0.a);'],
    [
      'a function inside',
      'const { a } = b; c(() => { const b = 1; return a + b; });',
      'const whole$0 = b; c(() => { const b = 1; return whole$0.a + b; });',
    ],
    [
      'what stands beside a default',
      'const { a, b = 1 } = c; g(a, b);',
      'const whole$0 = c, {b = 1} = whole$0; g(whole$0.a, b);',
    ],
  ])('asks the object in %s', (_, code, expected) => {
    expect(plain(code)).toBe(expected);
  });

  it.each([
    ['a default', '({ a = 1 }) => a'],
    ['a rest', 'const { a, ...rest } = b; g(a, rest);'],
    ['a name that is assigned to', 'let { a } = b; a += 1;'],
    ['a computed name', 'const { [a]: b } = c; g(b);'],
  ])('leaves %s as it is', (_, code) => {
    expect(plain(code)).toBe(code);
  });

  it('leaves a field that changes as it is', () => {
    expect(plain('const { y } = sheet; sheet.y += 1; g(y);', 'y')).toBe(
      'const { y } = sheet; sheet.y += 1; g(y);',
    );
  });
});
