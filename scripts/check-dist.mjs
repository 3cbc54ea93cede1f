// Proves that the committed dist/ is what the sources build, byte for byte.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './prepare.mjs';

const folder = mkdtempSync(join(tmpdir(), 'plimsoll-dist-'));
try {
  const fresh = join(folder, 'dist');
  await build(fresh);
  const differences = compareFolders(join(root, 'dist'), fresh);
  if (differences.length > 0) {
    console.log(
      `dist/ is not what the sources build. Run npm run build and commit dist/.\n${differences.join('\n')}`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compareFolders(committed, fresh) {
  const [a, b] = [listFiles(committed), listFiles(fresh)];
  return [...new Set([...a, ...b])].sort().flatMap((name) => {
    if (!a.includes(name)) return [`missing: ${name}`];
    if (!b.includes(name)) return [`left over: ${name}`];
    return readFileSync(join(committed, name)).equals(readFileSync(join(fresh, name)))
      ? []
      : [`different: ${name}`];
  });
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}
