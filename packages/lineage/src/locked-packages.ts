import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** A package at the version that a lock file pins. */
export interface LockedPackage {
  readonly ecosystem: 'pypi' | 'npm' | 'cargo' | 'conda';
  readonly name: string;
  readonly version: string;
}

type Json = Readonly<Record<string, unknown>>;

/** How the packages of a kind of lock file are read, by its file name. Each throws on what it cannot parse. */
const readers: readonly { readonly file: RegExp; readonly read: (text: string) => LockedPackage[] }[] = [
  { file: /requirements.*\.txt$|^constraints.*\.txt$/, read: readRequirements },
  { file: /^(uv|poetry|pdm)\.lock$/, read: (text) => readToml(text, 'package', 'pypi') },
  { file: /^pylock.*\.toml$/, read: (text) => readToml(text, 'packages', 'pypi') },
  { file: /^Cargo\.lock$/, read: (text) => readToml(text, 'package', 'cargo') },
  { file: /^Pipfile\.lock$/, read: readPipfile },
  { file: /^(package-lock|npm-shrinkwrap)\.json$/, read: readNpm },
  { file: /^conda-lock\.ya?ml$/, read: readConda },
];

/**
 * The packages that a lock file pins, sorted; null for a kind that Plimsoll cannot read, or a text that is none of its kind. What is
 * not pinned to one version (a range, a path, an address) is left out. Sources: pip's requirements format, the lock file
 * formats of uv, Poetry, PDM, PEP 751, Cargo, Pipenv, npm (versions 2 and 3) and conda-lock.
 */
export function parseLockedPackages(fileName: string, text: string): LockedPackage[] | null {
  const reader = readers.find(({ file }) => file.test(fileName));
  if (!reader) return null;
  let found: LockedPackage[];
  try {
    found = reader.read(text);
  } catch {
    return null;
  }
  const unique = new Map(found.map((one) => [`${one.ecosystem} ${one.name} ${one.version}`, one]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** The package URL: `pkg:pypi/scikit-learn@1.7.2`. Source: the purl specification and its types. */
export function packageUrl({ ecosystem, name, version }: LockedPackage): string {
  const path = name.split('/').map(encodeURIComponent).join('/');
  return `pkg:${ecosystem}/${path}@${encodeURIComponent(version)}`;
}

/** `name==1.2.3`, with extras, markers and hashes behind it. */
function readRequirements(text: string): LockedPackage[] {
  const pinned = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([^\s;\\#,*]+)\s*(?:[;\\#]|--|$)/;
  return text.split(/\r?\n/).flatMap((line) => {
    const [, name = '', version = ''] = pinned.exec(line.trim()) ?? [];
    return name === '' ? [] : [ofPyPi(name, version)];
  });
}

function readToml(text: string, key: string, ecosystem: 'pypi' | 'cargo'): LockedPackage[] {
  const listed = (parseToml(text) as Json)[key];
  return entriesOf(listed).flatMap(({ name, version, source }) => {
    // The project itself stands in uv.lock, as editable or virtual; it is code, and in the commit.
    const isOwn = isObject(source) && ('editable' in source || 'virtual' in source || 'directory' in source);
    if (typeof name !== 'string' || typeof version !== 'string' || isOwn) return [];
    return [ecosystem === 'pypi' ? ofPyPi(name, version) : { ecosystem, name, version }];
  });
}

function readPipfile(text: string): LockedPackage[] {
  const { default: packages } = JSON.parse(text) as Json;
  return Object.entries(isObject(packages) ? packages : {}).flatMap(([name, entry]) => {
    const [, version] = /^==(.+)$/.exec(String(isObject(entry) ? entry.version : '')) ?? [];
    return version === undefined ? [] : [ofPyPi(name, version)];
  });
}

function readNpm(text: string): LockedPackage[] {
  const { packages } = JSON.parse(text) as Json;
  return Object.entries(isObject(packages) ? packages : {}).flatMap(([path, entry]) => {
    const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    if (name === undefined || !isObject(entry) || typeof entry.version !== 'string' || entry.link) return [];
    return [{ ecosystem: 'npm', name, version: entry.version } as const];
  });
}

function readConda(text: string): LockedPackage[] {
  const { package: listed } = parseYaml(text, { maxAliasCount: 0 }) as Json;
  return entriesOf(listed).flatMap(({ name, version, manager }) => {
    if (typeof name !== 'string' || version === undefined || version === null) return [];
    const pinned = String(version);
    return [
      manager === 'pip' ? ofPyPi(name, pinned) : ({ ecosystem: 'conda', name, version: pinned } as const),
    ];
  });
}

/** Names on PyPI are compared in lower case, with runs of `-`, `_` and `.` as one dash (PEP 503). */
function ofPyPi(name: string, version: string): LockedPackage {
  return { ecosystem: 'pypi', name: name.toLowerCase().replace(/[-_.]+/g, '-'), version };
}

function entriesOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
