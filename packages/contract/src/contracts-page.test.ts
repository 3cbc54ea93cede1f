import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileContract } from './compile-contract.ts';
import { parseContract } from './parse-contract.ts';

const page = readFileSync(new URL('../../../docs/contracts.md', import.meta.url), 'utf8');

it('says contracts that compile', async () => {
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
  expect(examples.length).toBeGreaterThan(2);
  for (const yaml of examples) {
    expect(compileContract(await parseContract(yaml, 'contract.yml')).checks).not.toEqual([]);
  }
});
