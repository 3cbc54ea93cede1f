// The OCI store: hashing and uploading a model to Debian's docker-registry on loopback, against sha256sum and curl of the same bytes.
// Target: at most 1.3 times; memory below 200 MB whatever the size. Publishing again transfers nothing.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, plimsoll, prepare, time } from './registry.mjs';

export async function bench(args) {
  if (spawnSync('docker-registry', ['--version']).status !== 0) {
    console.log('OCI store: skipped, there is no docker-registry on this machine');
    return;
  }
  const megabytes = Number(args[args.indexOf('--megabytes') + 1]) || 2048;
  const rounds = Number(args[args.indexOf('--rounds') + 1]) || 3;
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
  try {
    prepare(folder, megabytes);
    const runs = { tools: [], publish: [] };
    let memory = 0;
    for (let round = 0; round < rounds; round++) {
      runs.tools.push(
        await withRegistry(folder, async (host) => (await time(folder, 'sh', ['-c', curl(host)])).seconds),
      );
      const store = (host) => ['publish-model', '--store', `oci://${host}/bench`];
      await withRegistry(folder, async (host) => {
        const publish = await plimsoll(folder, ...store(host));
        memory = Math.max(memory, publish.megabytes);
        runs.publish.push(publish.seconds);
        if (round < rounds - 1) return;
        const again = await plimsoll(folder, ...store(host));
        print({
          ...{ megabytes, rounds, runs },
          memory: Math.max(memory, again.megabytes),
          again: again.seconds,
        });
      });
      spawnSync('git', ['tag', '-d', 'bench@v1.0.0'], { cwd: folder });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print({ megabytes, rounds, runs, memory, again }) {
  const ratios = runs.publish.map((publish, i) => publish / runs.tools[i]);
  console.log(`OCI store on loopback, a model of ${megabytes} MB, ${rounds} rounds side by side`);
  console.log(`  sha256sum and curl     ${median(runs.tools).toFixed(2)} s`);
  console.log(
    `  publish-model          ${median(runs.publish).toFixed(2)} s, with its records, card and tag`,
  );
  console.log(`  ratio                  ${median(ratios).toFixed(2)} (target: at most 1.3)`);
  console.log(`  largest memory         ${memory.toFixed(0)} MB (target: below 200)`);
  console.log(`  publishing it again    ${again.toFixed(2)} s`);
}

/** What somebody would type to upload the file. */
function curl(host) {
  const begin = `curl -sf -o /dev/null -D - -X POST http://${host}/v2/curl/blobs/uploads/`;
  const location = `$(${begin} | tr -d '\\r' | sed -n 's/^Location: //Ip')`;
  const digest = '$(sha256sum model.bin | cut -d" " -f1)';
  return `curl -sf -T model.bin -H 'Content-Type: application/octet-stream' -H 'Expect:' "${location}&digest=sha256:${digest}"`;
}

/** Works with an empty registry. */
async function withRegistry(folder, work) {
  const host = `127.0.0.1:${await freePort()}`;
  const data = join(folder, '.plimsoll', 'registry-data');
  const config = join(folder, '.plimsoll', 'registry.json');
  const storage = { filesystem: { rootdirectory: data }, delete: { enabled: true } };
  const log = { level: 'error', accesslog: { disabled: true } };
  writeFileSync(
    config,
    JSON.stringify({ version: 0.1, log, storage, http: { addr: host, secret: 'bench' } }),
  );
  const registry = spawn('docker-registry', ['serve', config], { stdio: 'ignore' });
  try {
    while (!(await fetch(`http://${host}/v2/`).catch(() => null))?.ok) await sleep(20);
    return await work(host);
  } finally {
    registry.kill('SIGKILL');
    await new Promise((resolve) => registry.once('close', resolve));
    rmSync(data, { recursive: true, force: true });
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
