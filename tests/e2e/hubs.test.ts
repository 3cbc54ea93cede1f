import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createGitRepository,
  type FakeHub,
  findMlflow,
  type GitRepository,
  type MlflowServer,
  startFakeHub,
  startMlflowServer,
} from '@plimsoll/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enginePath as root } from './project.ts';

const mlflow = findMlflow();

/** A repository with a model to train, and the built command in it. */
async function createProject(environment: Record<string, string>) {
  const repository: GitRepository = await createGitRepository({
    '.gitignore': '.plimsoll/\nmodel.bin\n',
    'metrics.json': '{"accuracy": 0.95}',
  });
  const {
    GITHUB_TOKEN: _token,
    GH_TOKEN: _other,
    MLFLOW_TRACKING_URI: _uri,
    HF_TOKEN: _hub,
    ...inherited
  } = process.env;
  const plimsoll = (...args: string[]) =>
    new Promise<{ status: number | null; output: string }>((resolve) => {
      const env = { ...inherited, ...environment };
      const command = [join(root, 'dist/plimsoll.js'), ...args];
      const child = spawn(process.execPath, command, { cwd: repository.folder, env });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
          output += chunk;
        });
      }
      child.on('close', (status) => resolve({ status, output }));
    });
  const succeed = async (...args: string[]) => {
    const { status, output } = await plimsoll(...args);
    expect(status, output).toBe(0);
    return output;
  };
  return { repository, plimsoll, succeed };
}

/**
 * A whole life of two versions, from the built file: published, promoted, rolled back, compared with, verified, pulled, and taken out of use.
 * Only publishing says where: the rest goes by the log.
 */
async function live(
  store: string,
  { repository, succeed }: Awaited<ReturnType<typeof createProject>>,
): Promise<Record<string, unknown>> {
  const at = ['--store', store];
  for (const weights of ['one', 'two']) {
    await repository.commit(`Train ${weights}`, { 'code.txt': weights });
    await repository.write({ 'model.bin': weights });
    const command = ['--command', 'true', '--metrics', 'metrics.json', '--model-files', 'model.bin'];
    await succeed('train-and-test', '--model', 'bird', ...command);
    await succeed('publish-model', '--model', 'bird', ...at);
    await succeed('promote-model', '--model', 'bird');
  }
  await succeed('publish-model', '--model', 'bird', ...at);
  await succeed('promote-model', '--model', 'bird', '--version', 'previous', '--reason', 'slow');
  await succeed('verify', 'bird@production');
  await succeed('pull', 'bird@production', '--to', '.plimsoll/pulled');
  for (const alias of ['candidate', 'staging']) {
    await succeed('promote-model', '--model', 'bird', '--alias', alias);
  }
  expect(await succeed('unassign', 'bird', 'candidate', '--reason', 'done')).toContain(
    'Done: show nothing as candidate in',
  );
  const conditions = ['--conditions', 'accuracy >= production - 0.01'];
  await succeed(
    'train-and-test',
    '--model',
    'bird',
    '--command',
    'true',
    '--metrics',
    'metrics.json',
    ...conditions,
  );
  const read = (path: string) => readFile(join(repository.folder, '.plimsoll', path), 'utf8');
  expect(await read('pulled/model.bin')).toBe('one');
  const [compared] = JSON.parse(await read('records/train-and-test.json')).evidence.conditions;
  expect(compared).toMatchObject({ verdict: 'pass', message: expect.stringContaining('production 0.95') });
  return JSON.parse(await read('records/publish-model.json')).evidence;
}

describe.skipIf('missing' in mlflow)(
  `MLflow, from a terminal ${'missing' in mlflow ? mlflow.missing : ''}`,
  () => {
    let server: MlflowServer;
    beforeAll(async () => {
      if ('path' in mlflow) server = await startMlflowServer(mlflow);
    }, 300_000);
    afterAll(() => server?.stop());

    it('publishes, verifies, promotes, rolls back and pulls', async () => {
      const project = await createProject({ MLFLOW_TRACKING_URI: server.url });
      try {
        const evidence = await live('mlflow', project);
        expect(evidence).toMatchObject({
          store: 'mlflow',
          location: `${server.url}/#/models/bird/versions/2`,
        });
        const seen = server.python(`
import mlflow
client = mlflow.MlflowClient()
print([v.version for v in client.search_model_versions("name='bird'")], client.get_model_version_by_alias("bird", "production").tags["plimsoll.version"], sorted(client.get_registered_model("bird").aliases))
`);
        expect(seen).toBe("['2', '1'] v1.0.0 ['production', 'staging']\n");
      } finally {
        await project.repository.remove();
      }
    }, 600_000);
  },
);

describe('MLflow that is not there, from a terminal', () => {
  it('is told in one message', async () => {
    const project = await createProject({});
    try {
      const { plimsoll } = project;
      const unsaid = await plimsoll('verify', 'bird@v1.0.0', '--store', 'mlflow');
      expect(unsaid.status).not.toBe(0);
      expect(unsaid.output).toContain(
        "input 'store': is mlflow, and MLFLOW_TRACKING_URI does not say where the server is. Set it in env, or write the address: store: mlflow://mlflow.example.org",
      );
      const wrong = await plimsoll('verify', 'bird@v1.0.0', '--store', 'hf://acme/penguins@v1');
      expect(wrong.output).toContain('must be hf://OWNER/NAME, or hf://OWNER');
    } finally {
      await project.repository.remove();
    }
  }, 120_000);
});

describe('Hugging Face, from a terminal', () => {
  let hub: FakeHub;
  beforeAll(async () => {
    hub = await startFakeHub({ tokens: ['hf_right'] });
  });
  afterAll(() => hub.close());

  it('publishes, verifies, promotes, rolls back and pulls', async () => {
    const project = await createProject({ HF_ENDPOINT: hub.url, HF_TOKEN: 'hf_right' });
    try {
      const evidence = await live('hf://acme/bird', project);
      expect(evidence).toMatchObject({
        store: 'hugging-face',
        location: `${hub.url}/acme/bird/tree/v1.1.0`,
      });
      const { branches, tags, commits } = hub.state.repositories.get('acme/bird') ?? {};
      expect([...(tags?.keys() ?? [])]).toEqual(['v1.0.0', 'v1.1.0']);
      expect([...(branches?.keys() ?? [])]).toEqual(['main', 'production', 'staging']);
      expect(branches?.get('production')).toBe(tags?.get('v1.0.0'));
      const card = commits
        ?.get(branches?.get('main') ?? '')
        ?.files.get('README.md')
        ?.content.toString();
      expect(card).toMatch(/^---\n.*model-index:.*accuracy.*\n---\n/s);
    } finally {
      await project.repository.remove();
    }
  }, 300_000);

  it('refuses a wrong token in one message, without the token', async () => {
    const project = await createProject({ HF_ENDPOINT: hub.url, HF_TOKEN: 'hf_wrong' });
    try {
      await project.repository.commit('Train', { 'code.txt': 'one' });
      await project.repository.write({ 'model.bin': 'one' });
      const command = ['--command', 'true', '--metrics', 'metrics.json', '--model-files', 'model.bin'];
      await project.succeed('train-and-test', '--model', 'bird', ...command);
      const { status, output } = await project.plimsoll(
        ...['publish-model', '--model', 'bird', '--store', 'hf://acme/bird'],
      );
      expect(status).not.toBe(0);
      expect(output).toContain(
        'hf://acme/bird: Hugging Face refuses looking at acme/bird with HF_TOKEN [401]',
      );
      expect(output).not.toContain('hf_wrong');
    } finally {
      await project.repository.remove();
    }
  }, 120_000);
});
