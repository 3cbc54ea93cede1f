import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findNode24, pushEvent, runAction } from '@plimsoll/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Project, enginePath as root, startProject } from './project.ts';

const preload = new URL('../../packages/testing/src/mock-sigstore-preload.ts', import.meta.url);
const nowhere = 'http://127.0.0.1:9';

let project: Project;
let trustedRoot: string;
beforeEach(async () => {
  project = await startProject();
  trustedRoot = join(project.repository.folder, '.plimsoll', 'trusted_root.jsonl');
});
afterEach(async () => {
  expect(project.fake.violations).toEqual([]);
  await project.close();
});

/** Trains on main, and publishes in a job that Sigstore's mock stands around; `permissions` are those of its token. */
async function publish(env: Readonly<Record<string, string>> = {}, isPublic = true) {
  const { repository, fake, step } = project;
  const event = pushEvent(fake);
  await step('train-and-test', event);
  const payload = event.payload as { repository: Record<string, unknown> };
  const visibility = isPublic ? 'public' : 'private';
  const result = await runAction({
    action: 'publish-model',
    event: { ...event, payload: { ...payload, repository: { ...payload.repository, visibility } } },
    fake,
    workspace: repository.folder,
    env: {
      NODE_OPTIONS: `--import=${preload.href}`,
      PLIMSOLL_TEST_TRUSTED_ROOT: trustedRoot,
      ...env,
    },
  });
  return { ...result, evidence: (await result.record('publish-model')).evidence };
}

/** The built command, against the fake GitHub. */
const verify = (...args: string[]) => verifyWith('--repository', project.fake.repository, ...args);

/** The same, on the tags and the remote of the local repository, or on a repository that is named. */
function verifyWith(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const { fake, repository } = project;
  const node = findNode24();
  if ('missing' in node) throw new Error(node.missing);
  return new Promise((done) => {
    const child = spawn(
      node.path,
      [join(root, 'dist/plimsoll.js'), ...['verify', 'penguins@v1.0.0'], ...args],
      {
        cwd: repository.folder,
        env: {
          ...{ PATH: process.env.PATH, HOME: join(repository.folder, '.plimsoll', 'home') },
          ...{ GITHUB_TOKEN: fake.token, GITHUB_API_URL: fake.url },
          // Nothing but the fake can be reached: the same with and without a network.
          ...{ HTTPS_PROXY: nowhere, https_proxy: nowhere, NO_PROXY: '127.0.0.1,localhost' },
        },
      },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}

function asset(name: string) {
  const found = [...project.fake.state.assets.values()].find((one) => one.name === name);
  if (!found) throw new Error(`no asset ${name}`);
  return found;
}

const trusted = () => ['--trusted-root', trustedRoot];

it.each([true, false])('attests a version, and verifies it (public: %s)', async (isPublic) => {
  const { evidence, exitCode, stdout } = await publish({}, isPublic);
  expect(exitCode, stdout).toBe(0);
  expect(project.fake.state.attestations.size).toBe(1);
  const [id] = project.fake.state.attestations.keys();
  expect(evidence).toMatchObject({
    outcome: 'published',
    attestation: `https://github.com/octo/penguins/attestations/${id}`,
    files: expect.arrayContaining([expect.objectContaining({ path: 'attestation.sigstore.json' })]),
  });
  const card = Buffer.from(asset('MODEL_CARD.md').bytes).toString('utf8');
  expect(card).toContain('gh attestation verify SHA256SUMS --repo octo/penguins');
  const sums = Buffer.from(asset('SHA256SUMS').bytes).toString('utf8');
  expect(sums).not.toContain('attestation');

  const workflow = ['--workflow', '.github/workflows/model.yml', '--require-attestation', 'true'];
  const good = await verify(...trusted(), ...workflow);
  expect(good.stdout).toContain(
    '✓ attested: signed by https://github.com/octo/penguins/.github/workflows/model.yml@refs/heads/main',
  );
  expect(good).toMatchObject({ status: 0, stderr: '' });

  const offline = await verify();
  expect(offline.stdout).toContain(
    '? The attestation is about these files; who signed it could not be checked',
  );
  expect(offline.stdout).toContain('penguins v1.0.0 is what was published.');
  expect(offline.status).toBe(0);
  expect((await verify('--require-attestation', 'true')).status).toBe(1);

  const other = await verify(...trusted(), '--workflow', '.github/workflows/evil.yml');
  expect(other.stdout).toContain('and not by .github/workflows/evil.yml.');
  expect(other.status).toBe(1);

  const bundle = asset('attestation.sigstore.json');
  const text = Buffer.from(bundle.bytes).toString('utf8');
  const edited = JSON.parse(text);
  edited.dsseEnvelope.signatures[0].sig = Buffer.from('another signature').toString('base64');
  project.fake.state.assets.set(bundle.id, { ...bundle, bytes: Buffer.from(JSON.stringify(edited)) });
  const bad = await verify(...trusted());
  expect(bad.stdout).toContain('✗ attestation.sigstore.json is no valid attestation');
  expect(bad.stdout).toContain('penguins v1.0.0 is NOT what was published.');
  expect(bad.status).toBe(1);
});

it('does not sign what is published already', async () => {
  await publish();
  const { outputs, evidence } = await publish();
  expect(outputs.published).toBe('false');
  expect(evidence).not.toHaveProperty('notAttested');
  expect(project.fake.state.attestations.size).toBe(1);
});

it('says in record, card and bill of materials that a job without the permission did not attest', async () => {
  const { evidence, outputs } = await publish({ NODE_OPTIONS: '' });
  expect(outputs.verdict).toBe('pass');
  expect(evidence).toMatchObject({ attestation: null, notAttested: expect.any(String) });
  const reason = evidence.kind === 'publication' ? (evidence.notAttested ?? '') : '';
  const bom = JSON.parse(Buffer.from(asset('bom.cdx.json').bytes).toString('utf8'));
  expect(bom.metadata.component.properties).toContainEqual({ name: 'plimsoll:not-attested', value: reason });
  expect(Buffer.from(asset('MODEL_CARD.md').bytes).toString('utf8')).toContain('There is no attestation');
  const found = await verify();
  expect(found.stdout).toContain('– no attestation: MODEL_CARD.md says why');
  expect(found.status).toBe(0);
  expect((await verify('--require-attestation', 'true')).stdout).toContain('✗ It carries no attestation.');
});

it('refuses a file that is no trusted root', async () => {
  await publish();
  await writeFile(trustedRoot, 'nonsense');
  const { status, stderr } = await verify(...trusted());
  expect(status).toBe(2);
  expect(stderr).toContain('holds no trusted root of Sigstore.');
});

it('takes the repository of the remote for the one that must have signed, and never the word of the tag', async () => {
  const { repository, fake } = project;
  const event = pushEvent(fake);
  await project.step('train-and-test', event);
  const payload = event.payload as { repository: Record<string, unknown> };
  await runAction({
    ...{ action: 'publish-model', fake, workspace: repository.folder, inputs: { store: 'directory' } },
    event: { ...event, payload: { ...payload, repository: { ...payload.repository, visibility: 'public' } } },
    env: { NODE_OPTIONS: `--import=${preload.href}`, PLIMSOLL_TEST_TRUSTED_ROOT: trustedRoot },
  });
  // The tag as it is, in the repository of somebody who fetched it.
  const [object] = fake.state.tagObjects.values();
  if (!object) throw new Error('no tag');
  const message = join(repository.folder, '.plimsoll', 'message.txt');
  await writeFile(message, object.message);
  await repository.git('tag', '--annotate', '--cleanup=verbatim', `--file=${message}`, 'penguins@v1.0.0');

  const unknown = await verifyWith(...trusted());
  expect(unknown.stdout).toContain(
    'was signed for https://github.com/octo/penguins, and nothing says which repository this version is of; name it with --repository.',
  );
  expect(unknown.status).toBe(1);

  await repository.git('remote', 'add', 'origin', 'git@github.com:octo/penguins.git');
  const own = await verifyWith(...trusted());
  expect(own.stdout).toContain(
    "✓ signed for https://github.com/octo/penguins, the repository from git's remote origin",
  );
  expect(own).toMatchObject({ status: 0, stderr: '' });

  await repository.git('remote', 'set-url', 'origin', 'https://github.com/upstream/penguins.git');
  const forked = await verifyWith(...trusted());
  expect(forked.stdout).toContain(
    'was signed for https://github.com/octo/penguins, and this version is of https://github.com/upstream/penguins.',
  );
  expect(forked.stdout).toContain(
    "✗ The signature had to be of a job of https://github.com/upstream/penguins, from git's remote origin.",
  );
  expect(forked.status).toBe(1);
});
