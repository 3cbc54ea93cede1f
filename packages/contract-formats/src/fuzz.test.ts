import { readFileSync } from 'node:fs';
import { compileContract } from '@plimsoll/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readContract } from './read-contract.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const recorded = fixture('verdicts.jsonl')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { contract: string }).contract);
const documents = [...recorded, fixture('rides.odcs.yaml'), fixture('rides.schema.pbtxt')];

const pieces = [
  '',
  '\0',
  '{',
  '}',
  '[',
  ']',
  ':',
  '- ',
  '"',
  "'",
  '\n',
  'null',
  '-1',
  '1e999',
  '&a ',
  '*a',
  '<<: ',
  '#',
  '__proto__',
  'é',
  '\ud800',
];

/** A document with some of its text replaced, by pieces that mean something or by another part of itself. */
const broken = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.constantFrom(...pieces)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((whole, [place, length, piece]) => {
      const at = place % (whole.length + 1);
      return whole.slice(0, at) + piece + whole.slice(at + length);
    }, text),
  );

it('reads a broken contract, or says what is wrong with it', async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(broken, fc.constantFrom('c.yml', 'c.json', 'c.pbtxt'), async (text, path) => {
      try {
        compileContract((await readContract(text, path)).contract);
      } catch (error) {
        refused++;
        expect((error as Error).name).toBe('ConfigurationError');
        expect((error as Error).message).toMatch(/^c\.(yml|json|pbtxt)/);
      }
    }),
    { numRuns: 600, seed: 5 },
  );
  expect(refused).toBeGreaterThan(50);
});
