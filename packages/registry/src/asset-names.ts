import { evidenceNames, isEvidence } from './release.ts';
import { isPartName } from './split-files.ts';

/** Which file of the model gets which name in the store, or why one cannot have any. */
export interface AssetNaming {
  /** Names by path, in the order of the paths. */
  readonly names: ReadonlyMap<string, string>;
  /** One sentence for each file that cannot be stored. */
  readonly refusals: readonly { readonly file: string; readonly message: string }[];
}

const maxNameLength = 200;

/**
 * Names the files of a model in a store, where all files of a version lie side by side.
 *
 * A file keeps its base name. Files of equal base names are told apart by the folders below the one that they share:
 * `out/encoder/weights.bin` becomes `encoder__weights.bin`. Letters that GitHub would replace by its own rules
 * become `-`, so the name is the same in every store. Control characters and `..` are refused; so are names that
 * differ only in case, for they are one file on other systems.
 *
 * @param paths Relative paths with forward slashes.
 */
export function nameAssets(paths: readonly string[]): AssetNaming {
  const refusals: { file: string; message: string }[] = [];
  const refuse = (file: string, message: string) => refusals.push({ file, message });
  const fit = [...new Set(paths)].filter((path) => {
    const problem = problemOf(path);
    if (problem !== undefined) refuse(path, problem);
    return problem === undefined;
  });
  const clashing = duplicates(fit, baseName);
  const shared = sharedFolder(fit.filter((path) => clashing.has(path)));
  const names = new Map<string, string>();
  for (const path of fit) {
    const name = clashing.has(path) ? path.slice(shared.length).replaceAll('/', '__') : baseName(path);
    names.set(path, makeSafe(name));
  }
  const still = duplicates([...names.keys()], (path) => names.get(path) ?? path);
  for (const [path, name] of names) {
    if (still.has(path)) {
      refuse(path, `would be stored as «${name}», and so would another file; rename one of them.`);
    } else if (isEvidence(name) || isReserved(name)) {
      refuse(path, `would be stored as «${name}», a name that Plimsoll needs for the evidence; rename it.`);
    } else if (name.length > maxNameLength) {
      refuse(path, `has a name of more than ${maxNameLength} letters; shorten it.`);
    }
  }
  for (const { file } of refusals) names.delete(file);
  return { names, refusals };
}

function problemOf(path: string): string | undefined {
  if (/[\p{Cc}\u2028\u2029]/u.test(path)) {
    return 'has control characters or line breaks in its name; rename it.';
  }
  if (path.split('/').includes('..') || path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
    return 'lies outside the repository; only files inside it can be published.';
  }
  return undefined;
}

function isReserved(name: string): boolean {
  const lower = name.toLowerCase();
  const { recordEnding, ...fixed } = evidenceNames;
  const isFixed = Object.values(fixed).some((other) => other.toLowerCase() === lower);
  return isFixed || lower.endsWith(recordEnding) || isPartName(lower);
}

/** Only what every store keeps as it is: letters, digits, `.`, `_`, `-`, and no dot or dash in front. */
function makeSafe(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]/, '_')
    .replace(/\.+$/, '_');
}

/** The paths whose name another path has too, whatever the case. */
function duplicates(paths: readonly string[], nameOf: (path: string) => string): Set<string> {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const key = nameOf(path).toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), path]);
  }
  return new Set([...byName.values()].filter((group) => group.length > 1).flat());
}

/** The folder that all paths lie in, with a slash at its end; `''` for none. */
function sharedFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  const folders = first.split('/').slice(0, -1);
  for (let depth = folders.length; depth > 0; depth--) {
    const folder = `${folders.slice(0, depth).join('/')}/`;
    if (others.every((path) => path.startsWith(folder))) return folder;
  }
  return '';
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
