import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib, { gzipSync } from 'node:zlib';
import { findNode24 } from '@plimsoll/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { streamText } from './text-stream.ts';
import { zstdFrames } from './zstd-frames.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'text-stream-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, content: Buffer): Promise<string> {
  await writeFile(join(folder, name), content);
  const pieces: Buffer[] = [];
  for await (const piece of streamText(join(folder, name))) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

it('unpacks all that was put together', async () => {
  expect(await read('a.csv.gz', Buffer.concat([gzipSync('a\n'), gzipSync(''), gzipSync('1\n')]))).toBe(
    'a\n1\n',
  );
});

const node = findNode24();
const noNode = 'missing' in node ? node.missing : null;
const zstd = (text: string, options = {}): Buffer =>
  execFileSync('path' in node ? node.path : '', [
    '-e',
    `process.stdout.write(require('node:zlib').zstdCompressSync(Buffer.from(process.argv[1]), ${JSON.stringify(options)}))`,
    text,
  ]);

it.skipIf(noNode)(`finds the frames of zstd${noNode ? ` (${noNode})` : ''}`, async () => {
  const checked = { params: { [zlib.constants.ZSTD_c_checksumFlag ?? 201]: 1 } };
  const frames = [zstd('a\n'), zstd('1\n'.repeat(5), checked), zstd(''), zstd('x'.repeat(100_000))];
  const own = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
  const [first, ...others] = frames;
  const whole = Buffer.concat([first ?? own, own, ...others]);
  await writeFile(join(folder, 'b.csv.zst'), whole);
  const parts = await zstdFrames(join(folder, 'b.csv.zst'));
  expect(parts.map(({ start, end }) => whole.subarray(start, end))).toEqual(frames);
  const cut = whole.subarray(0, whole.length - 1);
  await writeFile(join(folder, 'cut.csv.zst'), cut);
  expect((await zstdFrames(join(folder, 'cut.csv.zst'))).at(-1)?.end).toBe(cut.length);
});

const noZstd =
  typeof zlib.createZstdDecompress === 'function'
    ? null
    : 'skipped: this Node has no zstd; the built action has';

it.skipIf(noZstd ?? noNode)(`unpacks all frames of zstd${noZstd ? ` (${noZstd})` : ''}`, async () => {
  expect(await read('c.csv.zst', Buffer.concat([zstd('a\n'), zstd('1\n'), zstd('2\n')]))).toBe('a\n1\n2\n');
});
