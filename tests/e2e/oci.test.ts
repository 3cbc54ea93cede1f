import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createGitRepository,
  type DockerRegistry,
  findNode24,
  type GitRepository,
  missingDockerRegistry,
  pushEvent,
  startDockerRegistry,
  startForwardProxy,
} from '@plimsoll/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enginePath as root, startProject } from './project.ts';

const missing = missingDockerRegistry();
const node = findNode24();
let registry: DockerRegistry;
beforeAll(async () => {
  if (!missing) registry = await startDockerRegistry();
});
afterAll(() => registry?.close());

/** Tags of a repository, in order. */
async function tagsOf(repository: string): Promise<string[]> {
  const answer = await fetch(`${registry.url}${repository}/tags/list`);
  return ((await answer.json()) as { tags: string[] }).tags.sort();
}

describe.skipIf(missing)(`a registry, from a terminal ${missing ?? ''}`, () => {
  let repository: GitRepository;
  let store: string;
  /** A proxy, where there is one. */
  let through: Record<string, string> = {};
  beforeAll(async () => {
    repository = await createGitRepository({
      '.gitignore': '.plimsoll/\nmodel.bin\n',
      'metrics.json': '{"accuracy": 0.95}',
    });
    store = `oci://${registry.host}/Acme`;
  });
  afterAll(() => repository.remove());

  /** The built command. */
  const plimsoll = (...args: string[]) =>
    new Promise<{ status: number | null; output: string }>((resolve) => {
      const { GITHUB_TOKEN: _token, GH_TOKEN: _other, ...env } = process.env;
      const command = [join(root, 'dist/plimsoll.js'), ...args, '--store', store];
      const child = spawn(process.execPath, command, {
        cwd: repository.folder,
        env: { ...env, ...through },
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
          output += chunk;
        });
      }
      child.on('close', (status) => resolve({ status, output }));
    });

  const train = async (weights: string) => {
    await repository.commit(`Train ${weights}`, { 'code.txt': weights });
    await repository.write({ 'model.bin': weights });
    const command = ['--command', 'true', '--metrics', 'metrics.json', '--model-files', 'model.bin'];
    const args = [join(root, 'dist/plimsoll.js'), 'train-and-test', '--model', 'bird', ...command];
    const child = spawn(process.execPath, args, { cwd: repository.folder, stdio: 'ignore' });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  };

  it('publishes, verifies, promotes, rolls back and pulls', async () => {
    for (const weights of ['one', 'two']) {
      await train(weights);
      const published = await plimsoll('publish-model', '--model', 'bird');
      expect(published.status, published.output).toBe(0);
      const promoted = await plimsoll('promote-model', '--model', 'bird');
      expect(promoted.status, promoted.output).toBe(0);
    }
    expect(await tagsOf('acme/bird')).toEqual(['v1.0.0', 'v1.1.0']);
    const again = await plimsoll('publish-model', '--model', 'bird');
    expect(again.output).toContain('v1.1.0');
    expect(await tagsOf('acme/bird')).toEqual(['v1.0.0', 'v1.1.0']);

    const back = await plimsoll(
      'promote-model',
      '--model',
      'bird',
      '--version',
      'previous',
      '--reason',
      'slow',
    );
    expect(back.status, back.output).toBe(0);
    const verified = await plimsoll('verify', 'bird@production');
    expect(verified.status, verified.output).toBe(0);
    const shown = await plimsoll('show', 'bird@production');
    expect(shown.output).toContain(`${registry.host}/acme/bird:v1.0.0`);
    const pulled = await plimsoll('pull', 'bird@production', '--to', '.plimsoll/pulled');
    expect(pulled.status, pulled.output).toBe(0);
    const folder = join(repository.folder, '.plimsoll/pulled');
    expect(await readFile(join(folder, 'model.bin'), 'utf8')).toBe('one');
    expect(await readdir(folder)).toContain('MODEL_CARD.md');
    const record = await readFile(join(repository.folder, '.plimsoll/records/publish-model.json'), 'utf8');
    expect(JSON.parse(record).evidence).toMatchObject({
      store: 'oci',
      location: `${registry.host}/acme/bird:v1.1.0`,
    });
  }, 180_000);

  it('goes through the proxy that the environment names', async () => {
    const proxy = await startForwardProxy();
    through = { HTTP_PROXY: proxy.url, NO_PROXY: '' };
    try {
      await train('three');
      const published = await plimsoll('publish-model', '--model', 'bird');
      expect(published.status, published.output).toBe(0);
      expect(new Set(proxy.connected)).toEqual(new Set([registry.host]));
      const verified = await plimsoll('verify', 'bird@v1.2.0');
      expect(verified.status, verified.output).toBe(0);
      expect(await tagsOf('acme/bird')).toEqual(['v1.0.0', 'v1.1.0', 'v1.2.0']);
      await proxy.close();
      through = { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' };
      expect((await plimsoll('verify', 'bird@v1.2.0')).status).toBe(0);
    } finally {
      through = {};
    }
  }, 180_000);

  it('is what tools of ModelPack and oras can read', async () => {
    const answer = await fetch(`${registry.url}acme/bird/manifests/v1.0.0`, {
      headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
    });
    const { artifactType, config, layers, annotations } = (await answer.json()) as {
      artifactType: string;
      config: { mediaType: string; digest: string };
      layers: { mediaType: string; digest: string; annotations: Record<string, string> }[];
      annotations: Record<string, string>;
    };
    expect(artifactType).toBe('application/vnd.cncf.model.manifest.v1+json');
    expect(annotations).toMatchObject({
      'org.opencontainers.image.title': 'bird',
      'org.opencontainers.image.version': 'v1.0.0',
    });
    const named = layers.map((layer) => [layer.annotations['org.cncf.model.filepath'], layer.mediaType]);
    expect(named).toContainEqual(['model.bin', 'application/vnd.cncf.model.weight.v1.raw']);
    expect(named).toContainEqual(['MODEL_CARD.md', 'application/vnd.cncf.model.doc.v1.raw']);
    expect(config.mediaType).toBe('application/vnd.cncf.model.config.v1+json');
    const described = await (await fetch(`${registry.url}acme/bird/blobs/${config.digest}`)).json();
    expect(described).toEqual({
      descriptor: {
        name: 'bird',
        version: 'v1.0.0',
        revision: annotations['org.opencontainers.image.revision'],
      },
      config: {},
      modelfs: { type: 'layers', diffIds: layers.map(({ digest }) => digest) },
    });
  });

  it('tells what is wrong with an address', async () => {
    store = 'oci://acme/bird';
    expect((await plimsoll('publish-model', '--model', 'bird')).output).toContain(
      "input 'store': is «oci://acme/bird», and must be a registry and a path in it, without a tag, a digest, a name or a password. Example: store: oci://ghcr.io/acme",
    );
  }, 60_000);
});

describe.skipIf(missing ?? 'missing' in node)(`a registry, from a workflow ${missing ?? ''}`, () => {
  it('holds the files, and GitHub the log', async () => {
    const project = await startProject();
    try {
      const event = pushEvent(project.fake);
      const store = `oci://${registry.host}/actions`;
      await project.step('train-and-test', event, { conditions: 'accuracy >= 0.5' });
      const published = await project.step('publish-model', event, { store });
      expect(published.exitCode, published.stdout).toBe(0);
      expect(published.outputs).toMatchObject({
        version: 'v1.0.0',
        published: 'true',
        location: `${registry.host}/actions/penguins:v1.0.0`,
      });
      expect(await tagsOf(`actions/penguins`)).toEqual(['v1.0.0']);
      expect(project.fake.state.releases.size).toBe(0);
      const permissions = { contents: 'write', deployments: 'write' } as const;
      const promoted = await project.step('promote-model', { ...event, permissions });
      expect(promoted.outputs, promoted.stdout).toMatchObject({ version: 'v1.0.0', promoted: 'true' });
      // Nobody says again where the version in production is: its tag does.
      const conditions = 'accuracy >= production - 0.05';
      const next = await project.step('train-and-test', event, { conditions });
      const { evidence } = await next.record('train-and-test');
      expect(evidence, next.stdout).toMatchObject({ conditions: [{ verdict: 'pass' }] });
      expect(next.stdout).toContain(`penguins is kept in ${store}, as its tag says.`);
    } finally {
      await project.close();
    }
  }, 120_000);
});
