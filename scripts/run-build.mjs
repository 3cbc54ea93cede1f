// npm run build: dist/ from the sources.
import { join } from 'node:path';
import { requireDependencies, root } from './prepare.mjs';

requireDependencies();
const { build } = await import('./build.mjs');
await build(join(root, 'dist'));
