import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { dvcMetricFiles } from '@plimsoll/metrics';
import { findFile, findFiles, pathFrom, readText } from './files.ts';

/** Folders that tools leave behind: by what lies in them, and which of their files hold metrics. A new one is a new row. */
const layouts: readonly {
  readonly tool: string;
  readonly marker: string;
  readonly files: readonly string[];
}[] = [
  { tool: 'MLflow run', marker: 'meta.yaml', files: ['metrics/**'] },
  { tool: 'DVCLive', marker: 'plots/metrics', files: ['metrics.json', 'plots/metrics/**/*.tsv'] },
  { tool: 'W&B run', marker: 'files/wandb-summary.json', files: ['files/wandb-summary.json'] },
  { tool: 'Hugging Face Trainer', marker: 'trainer_state.json', files: ['trainer_state.json'] },
  { tool: 'Lightning', marker: 'metrics.csv', files: ['metrics.csv'] },
];

/**
 * The metric files (absolute) that an input's paths and globs name. A folder of a tool stands for the files in it that hold metrics,
 * and `dvc.yaml` for those that it lists. Throws a ConfigurationError as findFiles does.
 */
export async function findMetricFiles(
  workspace: string,
  patterns: readonly string[],
  inputName: string,
): Promise<string[]> {
  const expanded: string[] = [];
  for (const pattern of patterns) expanded.push(...(await expand(workspace, pattern, inputName)));
  return findFiles(workspace, expanded, inputName);
}

async function expand(workspace: string, pattern: string, inputName: string): Promise<string[]> {
  if (/(^|\/)dvc\.yaml$/.test(pattern)) {
    const file = await findFile(workspace, pattern, inputName);
    const listed = await dvcMetricFiles(await readText(file, pattern), pattern);
    return listed.map((path) => pathFrom(workspace, join(dirname(file), path)));
  }
  const folder = pattern.replace(/\/+$/, '');
  const isFolder = (await stat(resolve(workspace, folder)).catch(() => undefined))?.isDirectory() ?? false;
  if (!isFolder) return [pattern];
  for (const { marker, files } of layouts) {
    if (!(await exists(resolve(workspace, folder, marker)))) continue;
    const kept: string[] = [];
    for (const file of files)
      if (file.includes('*') || (await exists(resolve(workspace, folder, file))))
        kept.push(`${folder}/${file}`);
    return kept;
  }
  return [pattern];
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
