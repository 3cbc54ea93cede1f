// npm run fix: everything that a machine can mend: generated files, formatting, imports.
import { join } from 'node:path';
import { requireDependencies, root, run } from './prepare.mjs';

requireDependencies();
run(process.execPath, ['scripts/generate.mjs']);
run(join(root, 'node_modules', '.bin', 'biome'), ['check', '--write', '.']);
