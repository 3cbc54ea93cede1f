/** For whom evidence may serve: the default branch's for everybody, a branch's for who merges into it, a change's for nobody. */
export type EvidenceScope =
  | { readonly kind: 'main' }
  | { readonly kind: 'branch'; readonly branch: string }
  | { readonly kind: 'change' };

/** The evidence of the default branch. */
export const mainScope: EvidenceScope = { kind: 'main' };

/** What the artifacts of Plimsoll begin with. */
export const evidencePrefix = 'plimsoll-';

/**
 * Name of the artifact that holds a model's evidence: `plimsoll-<model>` of the default branch, `…@branch.<name>` of another,
 * `…@change` of a pull request or a merge queue, so that the evidence of changes never hides that of main in a list.
 * `part` is the report's id where a run has several, as in a matrix: `…+<part>`.
 * Slashes and some other characters are not allowed in artifact names, and become dots.
 */
export function evidenceName(model: string, scope: EvidenceScope = mainScope, part?: string): string {
  const place = { main: '', branch: '@branch.', change: '@change' }[scope.kind];
  const branch = scope.kind === 'branch' ? scope.branch.replace(/["<>|/\\:*?+\r\n]/g, '.').slice(0, 100) : '';
  return `${evidencePrefix}${model.replaceAll('/', '.')}${place}${branch}${part === undefined ? '' : `+${part}`}`;
}

/**
 * Name of the HTML report of a run, as an artifact and as a file. That of a change carries its records along, and is named after them;
 * `model` is null for several models in one report.
 */
export function evidencePageName(model: string | null, scope: EvidenceScope, part?: string): string {
  if (scope.kind === 'change') return `${evidenceName(model ?? 'ALL', scope, part)}.html`;
  const subject = model === null ? '' : `-${model.replaceAll('/', '.')}`;
  return `report${subject}${part === undefined ? '' : `+${part}`}.html`;
}

/** Whether an artifact is an HTML report, and not an archive. */
export function isEvidencePage(name: string): boolean {
  return name.endsWith('.html');
}

/** Whether an artifact holds one part of a run's evidence, that of a single job; the whole has no `+`. */
export function isEvidencePart(name: string): boolean {
  return name.includes('+');
}

/** For whom the evidence of a run may serve. `event` is GitHub's; `isPrivileged` as in a run's context. */
export function scopeOf(run: {
  event: string;
  ref: string | null;
  defaultBranch: string | null;
  isPrivileged: boolean;
}): EvidenceScope {
  if (run.isPrivileged || /^(pull_request|merge_group)/.test(run.event)) return { kind: 'change' };
  if (run.ref === null || run.ref === run.defaultBranch || run.defaultBranch === null) return mainScope;
  return { kind: 'branch', branch: run.ref };
}
