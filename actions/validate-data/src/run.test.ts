import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDuckdbEngine } from '@plimsoll/engine-duckdb';
import { type DataEvidence, parseRecord, serialiseRecord } from '@plimsoll/record';
import { type Decision, type RunContext, readInputs, type World } from '@plimsoll/runtime';
import { aRecord, createMemoryEvidence, createMemoryRemoteFiles } from '@plimsoll/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputs } from './inputs.ts';
import { action } from './run.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

let root: string;
let logged: string[];
let remote: Map<string, string>;
let context: Pick<RunContext, 'platform' | 'base' | 'ref' | 'defaultBranch'>;
beforeEach(async () => {
  logged = [];
  remote = new Map();
  context = { platform: 'local', base: null, ref: null, defaultBranch: null };
  root = await realpath(await mkdtemp(join(tmpdir(), 'validate-data-')));
  await mkdir(join(root, 'work'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (name: string, content: string | Buffer) => writeFile(join(root, 'work', name), content);

function run(given: Record<string, string> = {}): Promise<Decision> {
  const read = readInputs(inputs, {
    data: 'birds.csv',
    contract: 'contract.yml',
    'max-examples': '5',
    ...given,
  });
  const world = {
    workspace: join(root, 'work'),
    root,
    temporary: root,
    context: { commit: null, ...context },
    log: { info: (line: string) => logged.push(line) },
    now: () => new Date('2026-02-01T00:00:00Z'),
    forge: async () => ({ baselines: createMemoryEvidence(root) }),
    engine: async () => {
      const options = { cacheFolder: root, installFolder: root, environment: {} };
      const engine = await openDuckdbEngine({ ...options, enginePath: repository });
      return { ...engine, ...createMemoryRemoteFiles(remote) };
    },
  } as unknown as World;
  return action.run({ ...read, model: 'birds', id: 'validate-data' }, world);
}

const contract = `
required: [id, sex]
additionalProperties: false
unique: [id]
properties:
  id: { type: integer }
  sex: { enum: [female, male, null] }
  mass: { type: [number, "null"], minimum: 0 }
`;

describe('validate-data', () => {
  it('passes data that keep the contract, and tells their identity', async () => {
    await write('contract.yml', contract);
    await write('birds.csv', 'id,sex,mass\n1,female,3.5\n2,,\n');
    const decision = await run();
    expect(decision).toMatchInlineSnapshot(`
      {
        "evidence": {
          "checks": 9,
          "columns": [
            {
              "name": "id",
              "type": "text",
            },
            {
              "name": "sex",
              "type": "text",
            },
            {
              "name": "mass",
              "type": "text",
            },
          ],
          "contract": {
            "bytes": 183,
            "path": "work/contract.yml",
            "sha256": "62ecbbbb17745308a14a6981ec3331b2456ed1ea1efaf35f4c53c004765e3114",
          },
          "files": [
            {
              "bytes": 29,
              "path": "work/birds.csv",
              "sha256": "fd1c95288c7fde9d1dde75ad2255f7852fb356cdc2b2873e274fde77c4a81fd1",
            },
          ],
          "findings": [],
          "kind": "data",
          "rows": 2,
        },
        "identity": {
          "data": [
            {
              "bytes": 29,
              "path": "work/birds.csv",
              "sha256": "fd1c95288c7fde9d1dde75ad2255f7852fb356cdc2b2873e274fde77c4a81fd1",
            },
          ],
        },
        "reasons": [],
        "summary": "2 rows and 3 columns keep all 9 rules of work/contract.yml.",
        "verdict": "pass",
      }
    `);
    const record = { ...aRecord(), verdict: decision.verdict, evidence: decision.evidence };
    expect((await parseRecord(serialiseRecord(record), 'test')).evidence).toEqual(decision.evidence);
  });

  it('reads data at addresses, and tells them with their digests and without what may be a signature', async () => {
    await write('contract.yml', `${contract}  year: { const: 2026 }\n`);
    remote.set('https://data.test/year=2026/birds.csv', 'id,sex,mass\n1,female,3.5\n1,male,2\n');
    const decision = await run({ data: 'https://data.test/year=2026/birds.csv?signature=s3cr3t' });
    expect(decision.reasons.map(({ message, where }) => [message, where])).toEqual([
      [
        '«id»: 1 of 2 rows repeats an earlier row (unique); first in row 2.',
        { file: 'https://data.test/year=2026/birds.csv', line: 3 },
      ],
    ]);
    const digest = { path: 'https://data.test/year=2026/birds.csv', bytes: 34 };
    expect(decision.identity).toMatchObject({ data: [digest] });
    expect(JSON.stringify(decision)).not.toContain('s3cr3t');
    expect((await readdir(root)).sort()).toEqual(['work']);
  });

  it('fails data that do not, at the lines of the file, and shows none of their values', async () => {
    await write('contract.yml', contract);
    await write('birds.csv', 'id,sex,mass\n1,female,3.5\n1,secret,-1\n3\nx,male,secret\n');
    const decision = await run({ 'max-examples': '1' });
    expect(decision.reasons).toMatchInlineSnapshot(`
      [
        {
          "code": "malformed-line",
          "message": "1 line cannot be read as a row: it has fewer fields than the header; first line 4 of work/birds.csv.",
          "verdict": "fail",
          "where": {
            "file": "work/birds.csv",
            "line": 4,
          },
        },
        {
          "code": "type",
          "message": "«id»: 1 of 3 rows is not a whole number (type); first in row 4.",
          "verdict": "fail",
          "where": {
            "file": "work/birds.csv",
            "line": 5,
          },
        },
        {
          "code": "enum",
          "message": "«sex»: 1 of 3 rows is not one of "female", "male" or null (enum); first in row 2.",
          "verdict": "fail",
          "where": {
            "file": "work/birds.csv",
            "line": 3,
          },
        },
        {
          "code": "type",
          "message": "«mass»: 1 of 3 rows is not a number (type); first in row 4.",
          "verdict": "fail",
          "where": {
            "file": "work/birds.csv",
            "line": 5,
          },
        },
        {
          "code": "minimum",
          "message": "«mass»: 1 of 3 rows is not at least 0 (minimum); first in row 2.",
          "verdict": "fail",
          "where": {
            "file": "work/birds.csv",
            "line": 3,
          },
        },
        {
          "code": "unique",
          "message": "«id»: 1 of 3 rows repeats an earlier row (unique); first in row 2.",
          "verdict": "fail",
          "where": {
            "file": "work/birds.csv",
            "line": 3,
          },
        },
      ]
    `);
    expect(JSON.stringify(decision)).not.toContain('secret');
  });

  it('shows values and writes violating rows for those who ask', async () => {
    await write('contract.yml', contract);
    await write('birds.csv', 'id;sex;mass\n1;female;3.5\n2;secret;-1\n');
    const given = { 'show-values': 'true', violations: 'out/bad.parquet', 'csv-delimiter': ';' };
    const { reasons } = await run(given);
    expect(reasons.map(({ message }) => message)).toEqual([
      '«sex»: 1 of 2 rows is not one of "female", "male" or null (enum); first in row 2 ("secret").',
      '«mass»: 1 of 2 rows is not at least 0 (minimum); first in row 2 ("-1").',
    ]);
    const engine = await openDuckdbEngine({
      enginePath: repository,
      cacheFolder: root,
      installFolder: root,
      environment: {},
    });
    const written = await engine.readTable({
      files: [join(root, 'work/out/bad.parquet')],
      format: 'parquet',
    });
    expect([...written.columns.keys()]).toEqual([
      'plimsoll_row',
      'plimsoll_file',
      'plimsoll_rules',
      'id',
      'sex',
      'mass',
    ]);
    expect(written.rows).toBe(1);
  });

  it('takes several files, JSON and globs', async () => {
    await write(
      'contract.json',
      '{"properties": {"id": {"type": "integer", "maximum": 2}}, "unique": ["id"]}',
    );
    await write('b.jsonl', '{"id": 2}\n{"id": 3}\n');
    await write('a.jsonl', '{"id": 1}\n{"id": 2}\n');
    const { summary, reasons } = await run({ data: '*.jsonl', contract: 'contract.json' });
    expect([
      summary,
      ...reasons.map(({ where, message }) => `${where?.file}:${where?.line} ${message}`),
    ]).toMatchInlineSnapshot(`
      [
        "2 rules are broken: «id» maximum, «id» unique (4 rows and 1 column; 4 rules of work/contract.json).",
        "work/b.jsonl:2 «id»: 1 of 4 rows is not at most 2 (maximum); first in row 4.",
        "work/b.jsonl:1 «id»: 1 of 4 rows repeats an earlier row (unique); first in row 3.",
      ]
    `);
  });

  it('reads the contract of another tool, and says what of it is not checked', async () => {
    await write(
      'contract.yml',
      `schema_type: dataframe
columns:
  id: { dtype: int64, unique: true, greater_than: 0 }
  sex: { dtype: str, nullable: true, looks_nice: true }
`,
    );
    await write('birds.csv', 'id,sex\n1,f\n0,\n');
    const { verdict, summary, evidence } = await run();
    expect({ verdict, summary, evidence }).toMatchObject({
      verdict: 'fail',
      evidence: { contractFormat: 'pandera' },
    });
    expect(summary).toMatchInlineSnapshot(
      `"1 rule is broken: «id» exclusiveMinimum (2 rows and 2 columns; 7 rules of work/contract.yml). 1 rule of it cannot be checked."`,
    );
    expect((evidence as { unchecked?: unknown }).unchecked).toMatchInlineSnapshot(`
      [
        {
          "message": "the check «looks_nice» has no counterpart.",
          "where": "work/contract.yml:4 at /columns/sex/looks_nice",
        },
      ]
    `);
  });

  it('tells how the contract differs from that of the base', async () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
    git('init', '-q');
    git('config', 'user.email', 'a@example.org');
    git('config', 'user.name', 'A');
    await write('birds.csv', 'id,sex\n1,f\n');
    await write('contract.yml', 'properties: { id: { type: integer, minimum: 1 }, sex: { enum: [f, m] } }');
    git('add', '.');
    git('commit', '-q', '-m', 'Base');
    context = { ...context, platform: 'github', base: { ref: 'main', commit: git('rev-parse', 'HEAD') } };
    await write(
      'contract.yml',
      'schema_type: dataframe\ncolumns: { id: { dtype: int64, greater_than: 0 }, sex: { dtype: str, isin: [f, m, x] } }',
    );
    const { summary, evidence, verdict } = await run();
    expect([verdict, summary]).toEqual([
      'pass',
      '1 row and 2 columns keep all 8 rules of work/contract.yml. Its contract has 1 breaking change.',
    ]);
    expect(
      (evidence as DataEvidence).contractChanges?.map(({ effect, message }) => `${effect}: ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "breaking: «sex» may also be "x".",
        "compatible: «id» is always there.",
        "compatible: «sex» is always there.",
      ]
    `);
    await run({ contract: 'other.yml' });
    git('rm', '-q', '--cached', 'work/contract.yml');
    git('commit', '-q', '-m', 'Without');
    context = { ...context, base: { ref: 'main', commit: git('rev-parse', 'HEAD') } };
    expect((await run()).evidence).not.toHaveProperty('contractChanges');
    expect(logged).toContain('The base has no work/contract.yml: a new or renamed contract is not compared.');
    context = { ...context, base: { ref: 'main', commit: 'a'.repeat(40) } };
    expect((await run()).evidence).not.toHaveProperty('contractChanges');
    expect(logged.at(-1)).toContain('check out with fetch-depth: 0');
  });

  it('proposes a contract where there is none', async () => {
    await write('birds.csv', 'id,sex\n1,f\n2,\n');
    const { verdict, summary, evidence, markdown } = await run({ contract: '' });
    expect({ verdict, summary, evidence }).toMatchInlineSnapshot(`
      {
        "evidence": {
          "kind": "none",
        },
        "summary": "There is no contract «contract.yml», so nothing was checked. A proposal is in the job summary and in the log: read it, and commit it as «contract.yml».",
        "verdict": "error",
      }
    `);
    expect(markdown).toMatchInlineSnapshot(`
      "### validate-data: no contract yet

      Nothing was checked: there is no contract at this place. This one is proposed from the data; the data keep it.

      Read it, change what is not meant, and commit it.

      \`\`\`yaml
      # A contract for birds.csv, proposed from 2 rows and 2 columns.
      # It says what these data look like, not what they have to be: read it, and change what is not meant.
      # Limits are rounded outwards from what was seen. What is not sure is said behind a #.
      $schema: https://json-schema.org/draft/2020-12/schema
      required: [id, sex]
      # additionalProperties: false # would refuse columns that are not described here
      minRows: 1 # an empty or cut table is noticed
      properties:
        id: { type: [integer, "null"], minimum: 0, maximum: 3 } # no null in 2 rows: too few to forbid it
        # 1 different value in 2 rows: too few rows to call them all there is
        sex: { type: [string, "null"] } # 50 % of 2 rows are null
      \`\`\`

      In a terminal, this command writes it:

      \`\`\`sh
      plimsoll infer-contract --data birds.csv --output contract.yml
      \`\`\`"
    `);
    expect(logged.join('')).toContain('minRows: 1');
    await write('contract.yml', markdown?.split('```yaml\n')[1]?.split('```')[0] ?? '');
    expect((await run({ contract: '' })).verdict).toBe('pass');
  });

  it('chooses one of several tables by #', async () => {
    const schema = { fields: [{ name: 'id', type: 'integer', constraints: { maximum: 1 } }] };
    const described = {
      resources: [
        { name: 'birds', schema },
        { name: 'others', schema },
      ],
    };
    await write('contract.yml', JSON.stringify(described));
    await write('a#b.yml', 'properties: { id: { type: integer } }');
    await write('birds.csv', 'id\n2\n');
    expect((await run({ contract: 'contract.yml#birds' })).verdict).toBe('fail');
    expect((await run({ contract: 'a#b.yml' })).verdict).toBe('pass');
    await expect(run()).rejects.toThrow(
      'Name the one that the data are, for example contract: work/contract.yml#birds',
    );
  });

  it.each<[string, Record<string, string | Buffer>, Record<string, string>]>([
    ['no contract by a glob', { 'birds.csv': 'id\n1\n' }, { contract: '*.yml' }],
    ['an empty contract', { 'contract.yml': '', 'birds.csv': 'id\n1\n' }, {}],
    ['no data', { 'contract.yml': contract }, {}],
    ['a folder', { 'contract.yml': contract }, { data: '.' }],
    ['data outside', { 'contract.yml': contract }, { data: '../../../etc/hostname' }],
    [
      'data of several formats',
      { 'contract.yml': contract, 'a.csv': 'id\n', 'b.jsonl': '{}\n' },
      { data: 'a.csv\nb.jsonl' },
    ],
    ['data of no format', { 'contract.yml': contract, 'a.xlsx': 'x' }, { data: 'a.xlsx' }],
    ['a DVC pointer', { 'contract.yml': contract, 'a.csv.dvc': 'outs:\n' }, { data: 'a.csv.dvc' }],
    [
      'data that are not UTF-8',
      { 'contract.yml': contract, 'birds.csv': Buffer.from('id,sex\n1,m\xe4nnlich\n', 'latin1') },
      {},
    ],
    [
      'a wrong contract',
      { 'contract.yml': 'properties:\n  id: { typ: integer }\n', 'birds.csv': 'id\n1\n' },
      {},
    ],
    ['too many examples', {}, { 'max-examples': '101' }],
    [
      'a delimiter of two characters',
      { 'contract.yml': contract, 'birds.csv': 'id\n1\n' },
      { 'csv-delimiter': '::', 'csv-quote': 'ä' },
    ],
    [
      'a file of violations outside',
      { 'contract.yml': contract, 'birds.csv': 'id,sex\n1,male\n' },
      { violations: '../bad.parquet' },
    ],
  ])('refuses %s', async (_, files, given) => {
    for (const [name, content] of Object.entries(files)) await write(name, content);
    const refusal = await Promise.resolve()
      .then(() => run(given))
      .catch((error: Error) => error);
    expect(refusal).toMatchObject({ name: 'ConfigurationError' });
    expect((refusal as Error).message).toMatchSnapshot();
  });
});
