import { ServiceError } from '@plimsoll/errors';
import {
  compareEntries,
  compareVersions,
  formatVersionTag,
  isSameEntry,
  type LogEntry,
  parseTagMessage,
  parseVersionTag,
  RegistryChangedError,
  readEntry,
  renderEntryMessage,
  renderTagMessage,
  type VersionLog,
} from '@plimsoll/registry';
import { type GitAnswer, runGit } from './git.ts';

/** Who makes a tag where git does not know the user, as in a fresh container. */
const fallbackName = 'Plimsoll <plimsoll@localhost>';
const fallbackIdentity = ['-c', 'user.name=Plimsoll', '-c', 'user.email=plimsoll@localhost'];

/** What is asked about every tag, each followed by a zero byte. */
const entryFormat = [
  '%(refname:lstrip=2)',
  '%(objecttype)',
  '%(objectname)',
  '%(*objectname)',
  '%(taggername)',
  '%(taggerdate:unix)',
  '%(contents)',
]
  .map((field) => `${field}%00`)
  .join('');

/**
 * The log of versions in the tags of a local repository: annotated tags in GTO's format, made by git itself, which
 * creates a tag that exists for nobody. The tags are not pushed.
 *
 * @param root Absolute path of the repository.
 */
export function createGitTagLog({ root }: { readonly root: string }): VersionLog {
  const log: VersionLog = {
    async versions(model) {
      const answer = await runGit(root, [
        'for-each-ref',
        '--format=%(refname:lstrip=2)',
        `refs/tags/${model}@v*`,
      ]);
      if (answer.exitCode !== 0) throw failure('listing the tags', answer);
      const tags = answer.output.split('\n').map(parseVersionTag);
      const versions = tags.flatMap((tag) => (tag?.model === model ? [tag.version] : []));
      return [...new Set(versions)].sort(compareVersions);
    },

    async find(key) {
      const name = formatVersionTag(key);
      const format = '%(refname:lstrip=2)%00%(objecttype)%00%(objectname)%00%(*objectname)%00%(contents)%00';
      // GTO may have put a counter behind the version.
      const patterns = [`refs/tags/${name}`, `refs/tags/${name}#*`];
      const answer = await runGit(root, ['for-each-ref', '--count=1', `--format=${format}`, ...patterns]);
      if (answer.exitCode !== 0) throw failure(`reading the tag ${name}`, answer);
      const [tag, type, object = '', target = '', message = ''] = answer.output.split('\0');
      if (!tag) return null;
      const isAnnotated = type === 'tag';
      return {
        tag,
        version: key.version,
        commit: isAnnotated ? target : object,
        label: isAnnotated ? parseTagMessage(message) : null,
      };
    },

    async register({ tag, label, because }) {
      const identity = await runGit(root, ['var', 'GIT_COMMITTER_IDENT']);
      const made = await runGit(
        root,
        [
          ...(identity.exitCode === 0 ? [] : fallbackIdentity),
          'tag',
          '--annotate',
          '--cleanup=whitespace',
          '--file=-',
          tag,
          label.commit,
        ],
        renderTagMessage(label, because),
      );
      if (made.exitCode === 0) return;
      const existing = await log.find(label);
      if (existing === null) throw failure(`creating the tag ${tag}`, made);
      if (existing.label?.id !== label.id) throw new RegistryChangedError(`The tag ${tag} exists already.`);
    },

    async history(model) {
      const patterns = [`refs/tags/${model}@*`, `refs/tags/${model}#*`];
      const answer = await runGit(root, ['for-each-ref', `--format=${entryFormat}`, ...patterns]);
      if (answer.exitCode !== 0) throw failure(`reading the tags of ${model}`, answer);
      const fields = answer.output.split('\0');
      const entries: LogEntry[] = [];
      for (let at = 0; at + 7 <= fields.length; at += 7) {
        const entry = readTag(fields.slice(at, at + 7));
        if (entry?.model === model) entries.push(entry);
      }
      return entries.sort(compareEntries);
    },

    async append(entry) {
      const { tag, commit, at } = entry;
      const identity = await runGit(root, ['var', 'GIT_COMMITTER_IDENT']);
      const who = identity.exitCode === 0 ? identity.output.replace(/ \d+ [+-]\d{4}\s*$/, '') : fallbackName;
      const seconds = Math.floor(at.getTime() / 1000);
      const text = `object ${commit}\ntype commit\ntag ${tag}\ntagger ${who} ${seconds} +0000\n\n${renderEntryMessage(entry)}`;
      const object = await runGit(root, ['mktag'], text);
      if (object.exitCode !== 0) throw failure(`creating the tag ${tag}`, object);
      // The old value of zeros: git creates the reference only where none is.
      const made = await runGit(root, [
        'update-ref',
        `refs/tags/${tag}`,
        object.output.trim(),
        '0'.repeat(commit.length),
      ]);
      if (made.exitCode === 0) return;
      const existing = (await log.history(entry.model)).find((other) => other.tag === tag);
      if (!existing) throw failure(`creating the tag ${tag}`, made);
      if (!isSameEntry(existing, entry)) throw new RegistryChangedError(`The tag ${tag} exists already.`);
    },
  };
  return log;
}

function readTag(fields: readonly string[]): LogEntry | undefined {
  const [name = '', type, object = '', target = '', who = '', date = '', message = ''] = fields;
  const isAnnotated = type === 'tag';
  return readEntry({
    // Every answer but the first begins with the end of the line before it.
    name: name.trim(),
    commit: isAnnotated ? target : object,
    annotation: isAnnotated ? { message, who, at: formatSeconds(Number(date)) } : null,
  });
}

function formatSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/**
 * Tracked files that differ from the last commit, relative to the repository's root, with forward slashes.
 * None outside a repository.
 */
export async function listUncommittedFiles(root: string): Promise<string[]> {
  const answer = await runGit(root, [
    'status',
    '--porcelain=v1',
    '-z',
    '--untracked-files=no',
    '--no-renames',
  ]);
  if (answer.exitCode !== 0) return [];
  return answer.output
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));
}

function failure(operation: string, { errors }: GitAnswer): ServiceError {
  return new ServiceError({ service: 'git', operation, attempts: 1, message: errors.slice(0, 1000) });
}
