import { gzipSync } from 'node:zlib';
import { aRecord } from '@plimsoll/testing';
import { expect, it } from 'vitest';
import { carryRecords, readCarriedRecords } from './carried-records.ts';
import { renderHtml } from './render-html.ts';

it('come back from a page as they were', async () => {
  const hostile =
    '"><a id="plimsoll-records" download="plimsoll-records.json.gz" href="data:application/gzip;base64,AAAA">';
  const records = [aRecord({ summary: hostile }), aRecord({ id: 'b', evidence: { kind: 'data' } })];
  const html = await renderHtml({ title: hostile, markdown: 'x', records, carried: records });
  expect(await readCarriedRecords(html, 'a page')).toEqual(records);
  expect(html).toContain('Save the records behind this report');
});

it.each<[string, string, RegExp]>([
  ['nothing', '<!doctype html>', /^a page: carries no records\.$/],
  ['an end without a beginning', '"', /carries no records/],
  ['a beginning without an end', carried('').slice(0, -2), /carries no records/],
  ['no archive', carried('AAAA'), /cannot be read \(.*header/],
  ['no text of an archive', carried('\u0000<>'), /cannot be read/],
  ['no JSON', packed('[{'), /cannot be read/],
  ['no list', packed('{}'), /something else than a list/],
  ['no record', packed('[{}]'), /does not match the record schema/],
  ['another version', packed('[{"schemaVersion": 9}]'), /has schema version 9/],
  [
    'a polluted prototype',
    packed('[{"__proto__": {"schemaVersion": 1}}]'),
    /does not match the record schema/,
  ],
  ['nesting', packed(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), /does not match|cannot be read/],
])('%s is refused in words', async (_name, html, message) => {
  await expect(readCarriedRecords(html, 'a page')).rejects.toThrow(message);
});

it('a bomb is refused before it is unpacked', async () => {
  const bomb = packed(Buffer.alloc(100 * 1024 * 1024, 0x20));
  expect(bomb.length).toBeLessThan(200_000);
  await expect(readCarriedRecords(bomb, 'a page')).rejects.toThrow(/cannot be read/);
});

function packed(text: string | Buffer): string {
  return carried(gzipSync(text).toString('base64'));
}

function carried(base64: string): string {
  return `<a id="plimsoll-records" download="plimsoll-records.json.gz" href="data:application/gzip;base64,${base64}">`;
}

it('the link says what it holds', async () => {
  expect(await carryRecords([])).toMatch(
    /^<p><a [^<>]+>Save the records behind this report \(JSON, gzip\)<\/a><\/p>$/,
  );
});
