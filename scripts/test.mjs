// npm test: types, lint and all tests, on the dist that is committed. Ends with a line «N passed, N failed».
// With --check also what is generated must be current: dist/, record types, README tables.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireDependencies, root, run } from './prepare.mjs';

requireDependencies();
const bin = (name) => join(root, 'node_modules', '.bin', name);
const isCheck = process.argv.includes('--check');
const results = { passed: 0, failed: 0, skipped: 0 };

step('Types', () => run(bin('tsc'), ['--noEmit']));
step('Lint and format', () => run(bin('biome'), ['check', '--error-on-warnings', '.']));
step('Generated files', () => run(process.execPath, ['scripts/generate.mjs', '--check']));
if (isCheck) step('dist is current', () => run(process.execPath, ['scripts/check-dist.mjs']));
runTests();

const skipped = results.skipped > 0 ? `, ${results.skipped} skipped` : '';
console.log(`${results.passed} passed, ${results.failed} failed${skipped}`);
process.exitCode = results.failed > 0 ? 1 : 0;

function step(title, work) {
  console.log(`\n${title}`);
  try {
    work();
    results.passed += 1;
  } catch {
    console.log(`${title}: failed`);
    results.failed += 1;
  }
}

function runTests() {
  console.log('\nTests');
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-test-'));
  const file = join(folder, 'results.json');
  try {
    run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  } catch {
    // Counted below; a crash before the results are written counts as one failure.
  }
  if (!existsSync(file)) results.failed += 1;
  else count(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(folder, { recursive: true, force: true });
}

function count(tests) {
  results.passed += tests.numPassedTests;
  results.failed += tests.numFailedTests;
  results.skipped += tests.numPendingTests + tests.numTodoTests;
  const broken = tests.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  results.failed += broken.length;
  const reasons = tests.testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'pending' || status === 'skipped')
      .map(({ fullName }) => fullName),
  );
  for (const name of reasons) console.log(`Skipped: ${name}`);
}
