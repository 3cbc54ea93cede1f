import { describe, expect, it } from 'vitest';
import { parseStoreAddress } from './store-address.ts';

describe('the address of a store', () => {
  it.each([
    ['github', { kind: 'github' }],
    ['GitHub', { kind: 'github' }],
    ['directory', { kind: 'directory' }],
  ])('%s', (text, address) => {
    expect(parseStoreAddress(text)).toEqual({ address });
  });

  it.each([
    ['githup', 'must be one of auto, ', 'github'],
    ['ftp://a/b', 'must be one of auto, ', 'auto'],
    ['github://acme', 'must be the word alone', 'github'],
    ['directory:///tmp', 'must be the word alone; the folder is the input directory', 'directory'],
  ])('%s is refused', (text, allowed, example) => {
    const reading = parseStoreAddress(text);
    expect(reading).toMatchObject({ example });
    expect('allowed' in reading && reading.allowed).toContain(allowed);
  });
});
