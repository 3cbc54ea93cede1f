import { type LogEntry, versionOf } from '@plimsoll/registry';
import { flag, readInputs } from '@plimsoll/runtime';
import type { Tool } from '../tool.ts';
import { openLog, registryHelp, registryInputs } from './open-registry.ts';
import { readTarget } from './operands.ts';
import { line, printJson, printTable } from './print.ts';

const inputs = { ...registryInputs, json: flag() };

const words: Readonly<Record<LogEntry['action'], string>> = {
  register: 'registered',
  deprecate: 'deprecated',
  assign: 'got',
  unassign: 'lost',
};

/** `plimsoll history penguins`: what was released, and what was in production when, why, and by whom. */
export const historyTool: Tool = {
  manifest: {
    name: 'history',
    operands: '<model>',
    description:
      'Show what was in production (and under every other alias) when, why, and by whom, newest first.',
    inputs: { ...registryHelp, json: { description: 'Print JSON.', required: false } },
  },
  async run(raw, _installation, operands) {
    const given = readInputs(inputs, raw);
    const { model } = readTarget(operands, 'plimsoll history penguins');
    const { log } = await openLog(given);
    const history = await log.history(model);
    const rows = history.toReversed().map((entry) => ({
      at: entry.at,
      event: entry.action,
      version: versionOf(entry, history),
      alias: entry.alias,
      before: entry.note?.from ?? null,
      isRollback: entry.note?.isRollback ?? false,
      who: entry.note?.who ?? entry.who,
      why: entry.note?.why ?? null,
      run: entry.note?.run ?? null,
      commit: entry.commit,
      digest: entry.note?.digest ?? null,
      tag: entry.tag,
    }));
    if (given.json) return printJson(rows);
    if (rows.length === 0) process.stdout.write(`Nothing is known of ${model}.\n`);
    else {
      printTable(
        ['when', 'version', 'what', 'who', 'why'],
        rows.map((row) => [
          row.at ?? '–',
          row.version ?? '–',
          `${words[row.event]}${row.alias === null ? '' : ` ${row.alias}`}${row.isRollback ? ' back' : ''}`,
          line(row.who ?? '–'),
          line(row.why ?? '–'),
        ]),
      );
    }
    return 0;
  },
};
