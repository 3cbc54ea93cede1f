import type { TableSource } from '@plimsoll/dataset';
import type { TableProfiler } from '@plimsoll/profile';
import { compileContract } from '../compile-contract.ts';
import { decideData } from '../decide-data.ts';
import { parseContract } from '../parse-contract.ts';
import type { TableEngine } from '../table-engine.ts';
import { type BrokenRule, proposeContract } from './propose-contract.ts';

/** Rounds of leaving out what the data break; one is enough unless leaving out one rule brings up another. */
const mostRounds = 3;

/**
 * Proposes a contract for a table, and holds the table to it: what its own rows break is left out. The same data give
 * the same text. `data` is what the first line calls them. Throws what the engine throws for data that cannot be read.
 */
export async function inferContract(
  engine: TableEngine & TableProfiler,
  source: TableSource,
  data: string,
): Promise<string> {
  const sketch = await engine.profile(source);
  const without: BrokenRule[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const text = proposeContract(sketch, { data, without });
    const broken = await findBroken(engine, source, text);
    if (broken.length === 0) return text;
    without.push(...broken);
  }
  throw new Error(`the proposal for ${data} is not kept: ${JSON.stringify(without)}`);
}

async function findBroken(engine: TableEngine, source: TableSource, text: string): Promise<BrokenRule[]> {
  const path = 'contract.yml';
  const plan = compileContract(await parseContract(text, path));
  const outcome = await engine.check(plan, source, { examples: 1 });
  const nobody = { path, sha256: '0'.repeat(64), bytes: text.length };
  const { evidence } = decideData(plan, outcome, { contract: nobody, files: [] });
  return evidence.findings.map(({ rule, column }) => ({ rule, column }));
}
