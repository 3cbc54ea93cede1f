import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The real registry, on a free port of the loopback interface. */
export interface DockerRegistry {
  /** Host and port. */
  readonly host: string;
  readonly url: string;
  /** Folder of its files. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Why there is no docker-registry here, or undefined: Debian has it as a package of that name. */
export function missingDockerRegistry(): string | undefined {
  const { error, status } = spawnSync('docker-registry', ['--version'], { stdio: 'ignore' });
  return error || status !== 0 ? 'skipped: there is no docker-registry on this machine' : undefined;
}

/** Starts docker-registry with an empty folder. By default what it holds may be removed. */
export async function startDockerRegistry({ deletes = true } = {}): Promise<DockerRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'plimsoll-oci-'));
  const host = `127.0.0.1:${await freePort()}`;
  const config = join(folder, 'config.json');
  await writeFile(
    config,
    JSON.stringify({
      version: 0.1,
      log: { level: 'error', accesslog: { disabled: true } },
      storage: {
        filesystem: { rootdirectory: join(folder, 'data') },
        delete: { enabled: deletes },
        maintenance: { uploadpurging: { enabled: false } },
      },
      http: { addr: host, secret: 'tests' },
    }),
  );
  const child = spawn('docker-registry', ['serve', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors = (errors + text).slice(-2000);
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const close = async () => {
    child.kill('SIGKILL');
    await closed;
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://${host}/v2/`;
  while (
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`docker-registry ended: ${errors}`);
    await sleep(20);
  }
  return { host, url, folder, close };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
