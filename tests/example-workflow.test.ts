import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
}

interface Workflow {
  readonly permissions: object;
  readonly jobs: Record<string, { readonly permissions: object; readonly steps: readonly Step[] }>;
}

const text = read('../examples/penguins/.github/workflows/model.yml');
const workflow: Workflow = parse(text);
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const { version }: { version: string } = JSON.parse(read('../package.json'));
/** Our actions in the version that this repository is. */
const ours = new RegExp(`^plimsoll/plimsoll/(actions/[a-z-]+)@v${version.replaceAll('.', '\\.')}$`);

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
}

describe('the workflow of the example', () => {
  it('gives our actions only inputs that they have', () => {
    const own = steps.filter((step) => ours.test(step.uses ?? ''));
    expect(own.length).toBeGreaterThan(5);
    for (const { uses = '', with: given = {} } of own) {
      const folder = ours.exec(uses)?.[1];
      const { inputs } = parse(read(`../${folder}/action.yml`));
      expect(Object.keys(inputs), uses).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  });

  it('pins what is not ours by commit, and says which version that is', () => {
    const others = [...text.matchAll(/uses: (?!plimsoll\/)(.+)/g)].map((match) => match[1]);
    expect(others.length).toBeGreaterThan(3);
    for (const use of others) expect(use).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('grants nothing by default, and gives a reason for each permission', () => {
    expect(workflow.permissions).toEqual({});
    const granted = Object.values(workflow.jobs).flatMap((job) => Object.entries(job.permissions));
    expect(granted.length).toBeGreaterThan(3);
    for (const [name, level] of granted) expect(text).toMatch(new RegExp(`^ +${name}: ${level} # \\S+`, 'm'));
  });
});
