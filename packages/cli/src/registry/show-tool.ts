import {
  aliasesOf,
  compareVersions,
  describeFile,
  isDeprecated,
  isModelDeprecated,
  type LogEntry,
  readAlias,
  registrationOf,
} from '@plimsoll/registry';
import { flag, readInputs } from '@plimsoll/runtime';
import type { Tool } from '../tool.ts';
import { openLog, openVersion, registryHelp, registryInputs } from './open-registry.ts';
import { readTarget } from './operands.ts';
import { line, printJson, printRows, printTable } from './print.ts';

const inputs = { ...registryInputs, json: flag() };

/** `plimsoll show penguins`: its versions and aliases; `plimsoll show penguins@v1.2.3`: one version and its files. */
export const showTool: Tool = {
  manifest: {
    name: 'show',
    operands: '<model>[@<version>]',
    description:
      'Show the versions of a model and its aliases; or one version (v1.2.3, latest, or an alias) with its files.',
    inputs: { ...registryHelp, json: { description: 'Print JSON.', required: false } },
  },
  async run(raw, _installation, operands) {
    const given = readInputs(inputs, raw);
    const target = readTarget(operands, 'plimsoll show penguins@v1.2.3');
    if (target.version === null) {
      const { log } = await openLog(given);
      return showModel(target.model, await log.history(target.model), given.json);
    }
    const { registry, history, version } = await openVersion(given, target);
    const releases = await registry.store.inspect({ model: target.model, version });
    const release = releases.find(({ state }) => state === 'published') ?? null;
    const files = release?.files ?? [];
    const shown = { ...describeVersion(history, version), location: release?.location ?? null, files };
    if (given.json) return printJson(shown);
    const { aliases, state, commit, at, who, why, digest } = shown;
    const facts = [
      [target.model, `${version}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}, ${state}`],
      ['commit', commit ?? '–'],
      ['digest', digest ?? '–'],
      ['registered', `${at ?? '–'} by ${line(who ?? '–')}`],
      ['why', line(why ?? '–')],
      ['location', shown.location ?? 'not published'],
    ];
    printRows(facts);
    if (files.length > 0) {
      process.stdout.write('\n');
      printTable(
        ['bytes', 'SHA-256', 'what', 'file'],
        files.map(({ name, bytes, sha256 }) => [
          String(bytes),
          sha256 ?? 'incomplete',
          describeFile(name),
          name,
        ]),
      );
    }
    return registrationOf(history, version) ? 0 : 1;
  },
};

function showModel(model: string, history: readonly LogEntry[], isJson: boolean): number {
  const versions = history
    .flatMap((entry) => (entry.action === 'register' ? (entry.version ?? []) : []))
    .sort(compareVersions)
    .reverse()
    .map((version) => describeVersion(history, version));
  if (isJson) return printJson({ model, isDeprecated: isModelDeprecated(history), versions });
  if (versions.length === 0) process.stdout.write(`${model} has no version.\n`);
  else {
    printTable(
      ['version', 'alias', 'state', 'registered', 'why'],
      versions.map(({ version, aliases, state, at, why }) => [
        version,
        aliases.join(', ') || '–',
        state,
        at ?? '–',
        line(why ?? '–'),
      ]),
    );
  }
  return 0;
}

function describeVersion(history: readonly LogEntry[], version: string) {
  const entry = registrationOf(history, version);
  const aliases = aliasesOf(history).filter(
    (alias) => readAlias(history, alias).current?.version === version,
  );
  const state = !entry ? 'unknown' : isDeprecated(history, version) ? 'deprecated' : 'registered';
  const { note = null } = entry ?? {};
  return {
    ...{ version, aliases, state, commit: entry?.commit ?? null, at: entry?.at ?? null },
    ...{ who: note?.who ?? entry?.who ?? null, why: note?.why ?? null, run: note?.run ?? null },
    digest: note?.digest ?? null,
  };
}
