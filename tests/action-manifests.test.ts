import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InputSpec } from '@plimsoll/runtime';
import { readInputs, sharedInputs } from '@plimsoll/runtime';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actions } from '../actions/main.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const names = readdirSync(join(root, 'actions'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

interface Manifest {
  inputs: Record<string, { description: string; required: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

function manifestOf(name: string): Manifest {
  return parse(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8'));
}

function defaultsOf(manifest: Manifest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? '']),
  );
}

it('every folder of actions/ is in the registry', () => {
  expect(Object.keys(actions).sort()).toEqual(names.sort());
});

describe.each(names)('%s', (name) => {
  const manifest = manifestOf(name);
  const load = async () => {
    const { action } = (await actions[name]?.()) ?? {};
    if (!action) throw new Error(`${name} exports no action`);
    return action;
  };

  it('has the inputs in action.yml that it reads', async () => {
    expect((await load()).name).toBe(name);
    expect(Object.keys(manifest.inputs).sort()).toEqual(Object.keys((await load()).inputs).sort());
  });

  it('marks as required what it requires, and has defaults that it accepts', async () => {
    const spec: InputSpec = (await load()).inputs;
    for (const [input, kind] of Object.entries(spec)) {
      expect([input, manifest.inputs[input]?.required]).toEqual([input, 'allowed' in kind.absent]);
    }
    const required = Object.keys(spec).filter((input) => manifest.inputs[input]?.required);
    const given = {
      ...defaultsOf(manifest),
      ...Object.fromEntries(required.map((input) => [input, 'given'])),
    };
    expect(() => readInputs(spec, given)).not.toThrow();
  });

  it('describes the shared inputs and outputs as the others do', () => {
    const reference = manifestOf('train-and-test');
    for (const input of Object.keys(sharedInputs))
      expect(manifest.inputs[input]).toEqual(reference.inputs[input]);
    for (const output of ['verdict', 'record-path', 'summary']) {
      expect(manifest.outputs[output]).toEqual(reference.outputs[output]);
    }
  });

  it('runs its own stub under Node 24', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: `../../dist/${name}.js` });
  });
});
