import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** From the ground up. A package imports packages of lower rows only. */
const rows = [
  ['errors'],
  ['record'],
  ['dataset', 'statistics'],
  ['metrics', 'profile'],
  ['uncertainty', 'drift'],
  ['contract', 'gate', 'overfitting', 'registry', 'lineage', 'split'],
  ['report', 'contract-formats'],
  ['attestation', 'engine-duckdb', 'github', 'runtime', 'stores'],
  ['cli', 'testing'],
];

/** Who may import what from outside. */
const guardedModules: readonly { pattern: RegExp; allowed: readonly string[] }[] = [
  { pattern: /^@actions\/(core|artifact|cache|tool-cache|exec|io|glob)$/, allowed: ['runtime'] },
  { pattern: /^@actions\/github$/, allowed: ['github'] },
  { pattern: /^@actions\/attest$|^@sigstore\//, allowed: ['attestation', 'testing'] },
  { pattern: /^@octokit\//, allowed: ['github'] },
  { pattern: /^node:(http|https|http2|net|tls|dns|dgram)(\/|$)/, allowed: ['stores', 'testing'] },
  { pattern: /^node:child_process$/, allowed: ['runtime', 'engine-duckdb', 'stores', 'testing'] },
  { pattern: /^@duckdb\//, allowed: ['engine-duckdb'] },
];

/** Who may touch what of the world. */
const guardedGlobals: readonly { name: string; pattern: RegExp; allowed: readonly string[] }[] = [
  { name: 'the environment', pattern: /\bprocess\.env\b/, allowed: ['runtime', 'cli', 'testing'] },
  {
    name: 'the clock',
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/,
    allowed: ['runtime', 'cli', 'testing'],
  },
  {
    name: 'chance',
    pattern: /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/,
    allowed: ['runtime', 'cli', 'testing'],
  },
  { name: 'the network', pattern: /(?<![.\w])fetch\(/, allowed: ['stores', 'testing'] },
];

describe('the layers', () => {
  const files = listSources();

  it('know every package', () => {
    const packages = readdirSync(join(root, 'packages'));
    expect(rows.flat().sort()).toEqual(packages.sort());
  });

  it('see all sources', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('are imported downwards only', () => {
    expect(files.flatMap(findUpwardImports)).toEqual([]);
  });

  it('are imported by their name, not by a path into them', () => {
    expect(files.flatMap(findPathsIntoOtherPackages)).toEqual([]);
  });

  it('leave each outside module to its one owner', () => {
    expect(files.flatMap(findForeignModules)).toEqual([]);
  });

  it('leave environment, clock, chance and network to their one place', () => {
    expect(files.flatMap(findWorldAccess)).toEqual([]);
  });

  it('declare what they import', () => {
    expect(files.flatMap(findUndeclaredImports)).toEqual([]);
  });

  it('would notice a violation', () => {
    const bad = { path: 'packages/metrics/src/bad.ts', owner: 'metrics', isTest: false };
    const text = `import { x } from '@plimsoll/runtime';\nimport http from 'node:http';\nimport y from '../../gate/src/y.ts';\nconst t = Date.now() + Math.random();`;
    const seen = [findUpwardImports, findPathsIntoOtherPackages, findForeignModules, findWorldAccess].flatMap(
      (find) => find({ ...bad, text }),
    );
    expect(seen).toMatchInlineSnapshot(`
      [
        "packages/metrics/src/bad.ts imports @plimsoll/runtime",
        "packages/metrics/src/bad.ts imports ../../gate/src/y.ts",
        "packages/metrics/src/bad.ts imports node:http",
        "packages/metrics/src/bad.ts touches the clock",
        "packages/metrics/src/bad.ts touches chance",
      ]
    `);
  });
});

interface Source {
  readonly path: string;
  /** Package name, or `actions` for everything below actions/. */
  readonly owner: string;
  readonly isTest: boolean;
  readonly text: string;
}

function listSources(): Source[] {
  const folders = [
    ...readdirSync(join(root, 'packages')).map((name) => ({
      folder: join(root, 'packages', name, 'src'),
      owner: name,
    })),
    { folder: join(root, 'actions'), owner: 'actions' },
  ];
  return folders.flatMap(({ folder, owner }) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({
        path: relative(root, join(folder, name)).replaceAll(sep, '/'),
        owner,
        isTest: name.endsWith('.test.ts'),
        text: readFileSync(join(folder, name), 'utf8'),
      })),
  );
}

function importsOf(text: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function rowOf(owner: string): number {
  return owner === 'actions' ? rows.length : rows.findIndex((row) => row.includes(owner));
}

function findUpwardImports({ path, owner, isTest, text }: Source): string[] {
  return importsOf(text)
    .filter((name) => name.startsWith('@plimsoll/'))
    .filter((name) => {
      const target = name.split('/')[1] ?? '';
      if (target === owner || (isTest && target === 'testing')) return false;
      return rowOf(target) >= rowOf(owner);
    })
    .map((name) => `${path} imports ${name}`);
}

function findPathsIntoOtherPackages({ path, text }: Source): string[] {
  const home = path.split('/').slice(0, 2).join('/');
  return importsOf(text)
    .filter((name) => name.startsWith('.'))
    .filter((name) => {
      const target = relative(root, resolve(root, dirname(path), name)).replaceAll(sep, '/');
      return path !== 'actions/main.ts' && !target.startsWith(`${home}/`);
    })
    .map((name) => `${path} imports ${name}`);
}

function findForeignModules({ path, owner, isTest, text }: Source): string[] {
  if (isTest) return [];
  return importsOf(text)
    .filter((name) =>
      guardedModules.some(({ pattern, allowed }) => pattern.test(name) && !allowed.includes(owner)),
    )
    .map((name) => `${path} imports ${name}`);
}

function findWorldAccess({ path, owner, isTest, text }: Source): string[] {
  if (isTest || path === 'actions/main.ts') return [];
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
  return guardedGlobals
    .filter(({ pattern, allowed }) => pattern.test(code) && !allowed.includes(owner))
    .map(({ name }) => `${path} touches ${name}`);
}

function findUndeclaredImports({ path, owner, isTest, text }: Source): string[] {
  if (owner === 'actions' || isTest) return [];
  const manifest = JSON.parse(readFileSync(join(root, 'packages', owner, 'package.json'), 'utf8'));
  const declared = Object.keys(manifest.dependencies ?? {});
  return importsOf(text)
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter(
      (name) => !declared.includes(name) && name !== `@plimsoll/${owner}` && name !== '@duckdb/node-api',
    )
    .map((name) => `${path} imports ${name}, which its package.json does not declare`);
}
