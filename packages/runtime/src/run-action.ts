import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ConfigurationError, type Failure } from '@plimsoll/errors';
import { type DecisionRecord, recordsFolder, writeRecord } from '@plimsoll/record';
import { annotationsOf, renderStep } from '@plimsoll/report';
import type { Action, Decision } from './action.ts';
import { assembleRecord, decisionOfFailure, isFailure } from './assemble-record.ts';
import type { Host } from './host.ts';
import { type FailOn, readInputs, sharedInputs } from './inputs.ts';
import type { World } from './world.ts';

/** Where a failure of ours is reported. */
const issuesUrl = 'https://github.com/plimsoll/plimsoll/issues';

/**
 * Runs one step: reads its inputs, lets it decide, writes the record, and renders everything else from it.
 * Returns the exit code. Nothing that happens after the decision changes the verdict.
 */
export async function runAction(action: Action, host: Host, version: string): Promise<number> {
  const startedAt = host.now();
  const settings = readSettings(action, host);
  const { decision, failure } = await decide(action, host, settings);
  const record = assembleRecord({
    action: action.name,
    id: settings.id,
    model: settings.model,
    decision,
    context: host.context,
    environment: host.environment,
    startedAt,
    finishedAt: host.now(),
    version,
  });
  if (failure?.kind === 'internal')
    host.log.info(`${failure.stack}\n\nThis is a failure of Plimsoll. Please report it: ${issuesUrl}`);
  const isRecorded = await emit(record, decision, host, settings);
  return isRecorded && !isFailure(record.verdict, settings.failOn) ? 0 : 1;
}

type Settings = ReturnType<typeof readSettings>;

/** What is needed even when the inputs are wrong: an unusable value falls back to its default here, and is refused later. */
function readSettings(action: Action, host: Host) {
  const usable = <K extends keyof typeof sharedInputs>(name: K, fallback: string): string => {
    const raw = (host.inputs[name] ?? '').trim();
    const isUsable = raw !== '' && 'value' in sharedInputs[name].read(raw);
    return isUsable ? raw : fallback;
  };
  return {
    id: usable('id', action.name),
    model: usable('model', host.defaultModel),
    workspace: resolve(host.startFolder, usable('working-directory', '.')),
    failOn: usable('fail-on', 'fail') as FailOn,
    token: usable('github-token', ''),
  };
}

async function decide(
  action: Action,
  host: Host,
  settings: Settings,
): Promise<{ decision: Decision; failure?: Failure }> {
  try {
    if (settings.token) host.mask(settings.token);
    const inputs = readInputs(action.inputs, host.inputs);
    await requireFolder(settings.workspace);
    const { id, model } = settings;
    return { decision: await action.run({ ...inputs, id, model }, createWorld(host, settings)) };
  } catch (thrown) {
    return decisionOfFailure(thrown);
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}

async function requireFolder(workspace: string): Promise<void> {
  if (await isFolder(workspace)) return;
  throw new ConfigurationError({
    where: "input 'working-directory'",
    message: `is «${workspace}», which is not a folder.`,
    fix: 'Write a folder of the repository, and check the repository out first (actions/checkout).',
  });
}

function createWorld(host: Host, settings: Settings): World {
  const { workspace, token, model } = settings;
  return {
    workspace,
    root: host.root,
    temporary: host.temporary,
    context: host.context,
    log: host.log,
    now: host.now,
    environment: host.environment,
    commandEnvironment: host.commandEnvironment,
    engine: once(() => host.connectEngine({ enginePath: (host.inputs['engine-path'] ?? '').trim() })),
    forge: once(() => host.connectForge({ token, workspace, model })),
    trackedRun: host.readTrackedRun,
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Writes the record, then everything that is rendered from it. Returns whether the record could be written. */
async function emit(
  record: DecisionRecord,
  decision: Decision,
  host: Host,
  settings: Settings,
): Promise<boolean> {
  for (const annotation of annotationsOf(record)) host.annotate(annotation);
  host.log.info(`${record.action}: ${record.verdict}: ${record.summary}`);
  let recordPath = '';
  try {
    const home = (await isFolder(settings.workspace)) ? settings.workspace : host.startFolder;
    recordPath = await writeRecord(join(home, recordsFolder), record);
  } catch (error) {
    host.annotate({
      level: 'error',
      title: 'No record',
      message: `The decision record could not be written: ${(error as Error).message}`,
    });
  }
  try {
    const outputs = {
      ...decision.outputs,
      verdict: record.verdict,
      'record-path': recordPath,
      summary: record.summary,
    };
    for (const [name, value] of Object.entries(outputs)) await host.setOutput(name, value);
    await host.addSummary(decision.markdown ?? renderStep(record));
  } catch (error) {
    host.log.warning(`Outputs and summary are incomplete: ${(error as Error).message}`);
  }
  return recordPath !== '';
}
