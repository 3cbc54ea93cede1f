import { describe, expect, it } from 'vitest';
import { parseRunnerFile } from './runner-files.ts';

describe('parseRunnerFile', () => {
  it.each([
    ['a=1\nb=2\n', { a: '1', b: '2' }],
    ['a=x<<y\n', { a: 'x<<y' }],
    ['a<<E\nb=1\nE\nc=2\n', { a: 'b=1', c: '2' }],
    ['a<<E\nE\n', { a: '' }],
    ['a<<E\n E\nE\n', { a: ' E' }],
    ['a=1\r\n', { a: '1' }],
    ['a=1\na=2', { a: '2' }],
  ])('reads %j', (content, values) => {
    expect(parseRunnerFile(content)).toEqual(values);
  });

  it.each([
    ['a<<E\nnever ends\n', "Invalid value. Matching delimiter not found 'E'"],
    ['nonsense\n', "Invalid format 'nonsense'"],
    ['=1\n', "Invalid format '=1'. Name must not be empty"],
  ])('fails on %j as the runner does', (content, message) => {
    expect(() => parseRunnerFile(content)).toThrow(message);
  });
});
