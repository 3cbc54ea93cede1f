import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: object;
  readonly jobs: Record<
    string,
    { readonly if?: string; readonly permissions: Record<string, string>; readonly steps: readonly Step[] }
  >;
}

const { version }: { version: string } = JSON.parse(read('../package.json'));
/** Our actions in the version that this repository is. */
const ours = new RegExp(`^plimsoll/plimsoll/(actions/[a-z-]+)@v${version.replaceAll('.', '\\.')}$`);

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
}

function load(path: string) {
  const text = read(`../examples/${path}`);
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  return { text, workflow, jobs, steps: jobs.flatMap((job) => job.steps) };
}

describe.each([
  'penguins/.github/workflows/model.yml',
  'fork-workflows/model.yml',
  'fork-workflows/report.yml',
  'ghcr-workflow/model.yml',
])('the workflow %s', (path) => {
  const { text, workflow, jobs, steps } = load(path);

  it('gives our actions only inputs that they have', () => {
    const own = steps.filter((step) => step.uses?.startsWith('plimsoll/'));
    expect(own.length).toBeGreaterThan(0);
    for (const { uses = '', with: given = {} } of own) {
      expect(uses).toMatch(ours);
      const folder = ours.exec(uses)?.[1];
      const { inputs } = parse(read(`../${folder}/action.yml`));
      expect(Object.keys(inputs), uses).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  });

  it('pins what is not ours by commit, and says which version that is', () => {
    const others = [...text.matchAll(/uses: (?!plimsoll\/)(.+)/g)].map((match) => match[1]);
    for (const use of others) expect(use).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('grants nothing by default, and gives a reason for each permission', () => {
    expect(workflow.permissions).toEqual({});
    const granted = jobs.flatMap((job) => Object.entries(job.permissions));
    expect(granted.length).toBeGreaterThan(1);
    for (const [name, level] of granted) expect(text).toMatch(new RegExp(`^ +${name}: ${level} # \\S+`, 'm'));
  });
});

it('the workflow of the example uses every kind of step', () => {
  const { steps } = load('penguins/.github/workflows/model.yml');
  expect(steps.filter((step) => ours.test(step.uses ?? '')).length).toBeGreaterThan(5);
  expect(steps.filter((step) => step.uses && !ours.test(step.uses)).length).toBeGreaterThan(3);
});

describe('the two workflows for forks', () => {
  const untrusted = load('fork-workflows/model.yml');
  const trusted = load('fork-workflows/report.yml');

  it('give the code of a pull request no right to write', () => {
    expect(Object.keys(untrusted.workflow.on)).toEqual(['pull_request']);
    expect(untrusted.jobs.flatMap(({ permissions }) => Object.values(permissions))).not.toContain('write');
  });

  it('run nothing of a pull request where they may write', () => {
    expect(Object.keys(trusted.workflow.on)).toEqual(['workflow_run']);
    expect(trusted.steps.map(({ uses }) => ours.exec(uses ?? '')?.[1])).toEqual(['actions/report']);
    expect(trusted.steps.some(({ run }) => run !== undefined)).toBe(false);
    expect(trusted.steps[0]?.with?.['from-run']).toBe(`\${{ github.event.workflow_run.id }}`);
  });
});
