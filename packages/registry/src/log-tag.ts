import semver from 'semver';
import type { LogTag } from './log-entry.ts';
import { formatVersionTag, gtoName } from './version-tag.ts';

const form = new RegExp(
  `^(?<model>${gtoName})(?:(?:#(?<alias>${gtoName})|@(?<version>v\\d[^!#]*))(?<cancel>!?)|@deprecated)(?:#(?<number>\\d{1,15}))?$`,
);

/**
 * Reads the name of a tag as GTO writes it: `m@v1.2.3` registers, `m@v1.2.3!#4` deregisters, `m#production#5` assigns,
 * `m#production!#6` unassigns, `m@deprecated` deprecates the whole model; the number is optional. Undefined for every other tag.
 */
export function parseLogTag(tag: string): LogTag | undefined {
  const groups = form.exec(tag)?.groups;
  if (!groups?.model) return undefined;
  const { model, alias = null, version = null, cancel, number } = groups;
  if (version !== null && semver.valid(version) === null) return undefined;
  const isCancelled = cancel === '!';
  return {
    action:
      alias !== null
        ? isCancelled
          ? 'unassign'
          : 'assign'
        : version !== null && !isCancelled
          ? 'register'
          : 'deprecate',
    model,
    version,
    alias,
    number: number === undefined ? null : Number(number),
  };
}

/** The name of the tag that an entry of the log gets. */
export function formatLogTag({ action, model, version, alias, number }: LogTag): string {
  const end = number === null ? '' : `#${number}`;
  if (alias !== null) return `${model}#${alias}${action === 'unassign' ? '!' : ''}${end}`;
  if (version === null) return `${model}@deprecated${end}`;
  return `${formatVersionTag({ model, version })}${action === 'deprecate' ? '!' : ''}${end}`;
}
