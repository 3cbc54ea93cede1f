import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileContract, decideData, type TableEngine } from '@plimsoll/contract';
import { readContract } from '@plimsoll/contract-formats';
import { openDuckdbEngine } from '@plimsoll/engine-duckdb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What a tool said of a contract against a small table; see packages/contract-formats/fixtures/record.py. */
interface Recorded {
  readonly tool: 'pandera' | 'great-expectations' | 'frictionless';
  readonly name: string;
  readonly contract: string;
  readonly data: string;
  readonly verdict: 'pass' | 'fail';
  /** Why our verdict is the other one, where it is on purpose. */
  readonly lost: string | null;
}

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const fixtures = join(repository, 'packages/contract-formats/fixtures/verdicts.jsonl');
const recorded = readFileSync(fixtures, 'utf8')
  .trim()
  .split('\n')
  .map((line): Recorded => JSON.parse(line));

let folder: string;
let engine: TableEngine;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agrees-'));
  engine = await openDuckdbEngine({
    enginePath: repository,
    cacheFolder: folder,
    installFolder: folder,
    environment: {},
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ours({ contract: text, data }: Recorded): Promise<string> {
  const { contract } = await readContract(text, 'contract.yml');
  const file = join(folder, 'data.csv');
  await writeFile(file, data);
  const plan = compileContract(contract);
  const outcome = await engine.check(plan, { files: [file], format: 'csv' }, { examples: 1 });
  const digest = { path: 'contract.yml', sha256: '0'.repeat(64), bytes: 1 };
  return decideData(plan, outcome, { contract: digest, files: [{ ...digest, path: 'data.csv' }] }).verdict;
}

describe.each(['pandera', 'great-expectations', 'frictionless'] as const)(
  'our verdict agrees with %s',
  (tool) => {
    const cases = recorded.filter((one) => one.tool === tool).map((one, i) => ({ ...one, i }));

    it.each(cases)('on $name ($verdict, line $i)', async (one) => {
      const opposite = one.verdict === 'pass' ? 'fail' : 'pass';
      expect(await ours(one)).toBe(one.lost === null ? one.verdict : opposite);
    });
  },
);
