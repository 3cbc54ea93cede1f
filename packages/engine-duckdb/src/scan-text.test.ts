import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scanText } from './scan-text.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scan-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const csv = { quote: 34, delimiter: 44 };
const most = 16 * 1024 * 1024;

async function scan(text: string) {
  const file = join(folder, 'a.csv');
  await writeFile(file, text);
  return scanText(file, csv);
}

it.each(['\n', '\r'])('refuses a line that the reader would lose, with its number (%j)', async (end) => {
  const long = '0'.repeat(most + 1);
  const refusal = 'has a line of more than 16 MB, which cannot be read.';
  await expect(scan(['a,b', '1,2', long, '3,4', ''].join(end))).rejects.toThrow(refusal);
  await expect(scan(['a,b', long].join(end))).rejects.toThrow(refusal);
});

it.each(['\n', '\r\n', '\r'])('takes any number of shorter lines (%j)', async (end) => {
  const lines = Array.from({ length: 20 }, () => '0'.repeat(1024 * 1024));
  await expect(scan(lines.join(end))).resolves.toEqual({
    mayQuoteLineBreaks: false,
    hasUnderscore: false,
  });
});

it('tells an underscore wherever it stands behind the header', async () => {
  const far = `a_x,b\n${'1,2\n'.repeat(500_000)}`;
  expect(await scan(far)).toMatchObject({ hasUnderscore: false });
  expect(await scan(`${far}1_0,2\n`)).toMatchObject({ hasUnderscore: true });
  expect(await scan('a_x,b\r1,2_0\r')).toMatchObject({ hasUnderscore: true });
  expect(await scan('a_x,b\r1,2_0\r3,4\n')).toMatchObject({ hasUnderscore: true });
  expect(await scan('a_x,b\r1,2\r')).toMatchObject({ hasUnderscore: false });
});

it('knows characters that lie across the pieces in which a file is read', async () => {
  // Two bytes each, and one before them: every piece of an even number of bytes ends within a character.
  await expect(scan(`a\n${'é'.repeat(3_000_000)}`)).resolves.toMatchObject({ mayQuoteLineBreaks: false });
  await expect(scan(`ab\n${'é'.repeat(3_000_000)}`)).resolves.toMatchObject({ mayQuoteLineBreaks: false });
});
