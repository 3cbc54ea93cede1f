import { stringify } from 'yaml';
import { isOfKind } from '../context.ts';
import type { VersionFacts } from '../version-facts.ts';
import { wellFormed } from '../well-formed.ts';

/** Metrics that a leaderboard could show; parts, other splits and costs are in the tables of the card. */
const mostMetrics = 50;

/** The library on Hugging Face that loads a file, where ending and pinned packages leave no doubt. */
const libraries: readonly { readonly name: string; readonly file: RegExp; readonly needs?: string }[] = [
  { name: 'sklearn', file: /\.(joblib|skops|pkl|pickle)$/, needs: 'scikit-learn' },
  { name: 'keras', file: /\.keras$/ },
  { name: 'onnx', file: /\.onnx$/ },
  { name: 'xgboost', file: /\.(ubj|json)$/, needs: 'xgboost' },
  { name: 'lightgbm', file: /\.txt$/, needs: 'lightgbm' },
  { name: 'catboost', file: /\.cbm$/ },
  { name: 'pytorch', file: /\.(pt|pth)$/, needs: 'torch' },
];

/**
 * The front matter of a card, in YAML between two lines of `---`: tags, library, and the metrics as a model-index, as Hugging Face
 * reads them. A license is nobody's to guess. Source: huggingface/hub-docs, modelcard.md.
 */
export function renderFrontMatter(facts: VersionFacts): string {
  const { model, version, files, lockFiles, records } = facts;
  const packages = new Set(lockFiles.flatMap((lock) => lock.packages ?? []).map(({ name }) => name));
  const library = libraries.find(
    ({ file, needs }) =>
      files.some(({ name }) => file.test(name)) && (needs === undefined || packages.has(needs)),
  );
  const results = records
    .filter((record) => isOfKind(record, 'training'))
    .flatMap(({ id, evidence }) => {
      const metrics = evidence.metrics
        .filter(({ name, source }) => source !== 'command' && !/[[@.]/.test(name))
        .slice(0, mostMetrics)
        .map(({ name, value }) => ({ type: wellFormed(name), name: wellFormed(name), value }));
      if (metrics.length === 0) return [];
      const { holdout } = evidence;
      const dataset = {
        type: 'holdout',
        name: holdout ? `holdout sha256:${holdout.sha256}` : `holdout of ${id}`,
      };
      return [{ task: { type: holdout?.task ?? 'other' }, dataset, metrics }];
    });
  const content = {
    tags: ['plimsoll', model, version],
    ...(library && { library_name: library.name }),
    ...(results.length > 0 && { 'model-index': [{ name: model, results }] }),
  };
  return `---\n${stringify(content, { lineWidth: 0 })}---\n`;
}
