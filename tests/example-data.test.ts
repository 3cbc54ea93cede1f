import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const example = fileURLToPath(new URL('../examples/penguins/', import.meta.url));
const hasSource = existsSync(join(example, 'node_modules', 'vega-datasets'));
if (!hasSource) {
  console.log(
    'Skipped: data/penguins.csv against vega-datasets. Run `npm ci --prefix examples/penguins` to have it.',
  );
}

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'plimsoll-example-'));
  for (const file of ['prepare.mjs', 'split.mjs', 'package.json'])
    cpSync(join(example, file), join(copy, file));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

function committed(name: string): string {
  return readFileSync(join(example, 'data', name), 'utf8');
}

function made(name: string): string {
  return readFileSync(join(copy, 'data', name), 'utf8');
}

describe('the data of the example', () => {
  it.skipIf(!hasSource)('are what prepare.mjs makes of vega-datasets', () => {
    symlinkSync(join(example, 'node_modules'), join(copy, 'node_modules'), 'junction');
    execFileSync(process.execPath, ['prepare.mjs'], { cwd: copy });
    expect(made('penguins.csv')).toBe(committed('penguins.csv'));
  });

  it('are split as split.mjs says, each bird on one side', () => {
    cpSync(join(example, 'data', 'penguins.csv'), join(copy, 'data', 'penguins.csv'));
    execFileSync(process.execPath, ['split.mjs'], { cwd: copy });
    expect(made('train.csv')).toBe(committed('train.csv'));
    expect(made('holdout.csv')).toBe(committed('holdout.csv'));
    const rows = (name: string) => committed(name).trimEnd().split('\n').slice(1);
    expect([...rows('train.csv'), ...rows('holdout.csv')].sort()).toEqual(rows('penguins.csv').sort());
  });

  it('hold the one bad value on the line that the README names', () => {
    const lines = committed('penguins.csv').split('\n');
    const bad = lines.flatMap((line, index) => (line.endsWith(',.') ? [index + 1] : []));
    expect(bad).toEqual([338]);
    expect(readFileSync(join(example, 'README.md'), 'utf8')).toContain('line 338');
  });
});
