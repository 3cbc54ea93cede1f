import type { Identity } from '@plimsoll/record';
import { isOfKind } from '../context.ts';
import type { VersionFacts } from '../version-facts.ts';
import type { BomComponent } from './components.ts';

/**
 * How the model was made: one workflow of a step for each record, in the order of their times, with the commands that ran, the
 * parameters and the data that went in, and the files that came out.
 */
export function describeFormulation(facts: VersionFacts, data: readonly BomComponent[]) {
  const { records, commit, tag, run, files } = facts;
  const ordered = [...records].sort((a, b) => (a.timings.startedAt < b.timings.startedAt ? -1 : 1));
  const steps = ordered.map((record) => ({
    name: record.id,
    description: record.summary,
    ...(isOfKind(record, 'training') &&
      record.evidence.commands.length > 0 && {
        commands: record.evidence.commands.map(({ command }) => ({ executed: command })),
      }),
    properties: [
      { name: 'plimsoll:action', value: record.action },
      { name: 'plimsoll:verdict', value: record.verdict },
    ],
  }));
  const parameters = valuesOf(
    records.filter((record) => isOfKind(record, 'training')).map(({ identity }) => identity.parameters),
  );
  const environment = valuesOf(records.map(({ identity }) => identity.environment));
  const inputs = [
    ...data.map((component) => ({ resource: { ref: component['bom-ref'] } })),
    ...(parameters.length > 0 ? [{ parameters }] : []),
  ];
  const workflow = {
    'bom-ref': 'workflow',
    uid: run ?? commit,
    name: `made ${tag}`,
    taskTypes: ['build', 'test', 'release'],
    ...(steps.length > 0 && { steps }),
    ...(inputs.length > 0 && { inputs }),
    outputs: files.map(({ name }) => ({ type: 'artifact', resource: { ref: `file:${name}` } })),
    properties: environment.map(({ name, value }) => ({ name: `plimsoll:environment:${name}`, value })),
  };
  return [{ 'bom-ref': 'formula', workflows: [workflow] }];
}

/** Values by name, every one that occurs, sorted. */
function valuesOf(maps: readonly Identity['parameters'][]): { name: string; value: string }[] {
  const pairs = new Map<string, { name: string; value: string }>();
  for (const map of maps) {
    for (const [name, value] of Object.entries(map))
      pairs.set(`${name}\n${value}`, { name, value: String(value) });
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}
