import { nearestName } from '@plimsoll/errors';
import type { DataEvidence, FileDigest, Finding, Reason, RowLocation, Verdict } from '@plimsoll/record';
import type { Check, CheckPlan } from './check-plan.ts';
import { explain, showName } from './explain-finding.ts';
import type { CheckOutcome, CheckResult, FoundRow } from './table-engine.ts';

/** What validate-data decided, for its record. */
export interface DataDecision {
  readonly verdict: Verdict;
  readonly summary: string;
  readonly reasons: readonly Reason[];
  readonly evidence: DataEvidence;
}

/** More reasons than this are counted, not listed; the findings in the evidence are complete. */
const mostReasons = 500;

/**
 * Whether the data keep the contract: `fail` when a rule is broken, `warn` when a column that the contract describes
 * but does not require is nowhere in the data. A table without rows fails unless the contract says `minRows: 0`.
 * `files` and `contract` are named as the record shall name them, `files` in the order of the source.
 */
export function decideData(
  plan: CheckPlan,
  outcome: CheckOutcome,
  subject: {
    readonly contract: FileDigest;
    readonly files: readonly FileDigest[];
    /** When the data are checked; for contracts that ask for freshness. */
    readonly now?: Date;
  },
): DataDecision {
  const locate = (row: FoundRow): RowLocation => {
    const file = subject.files[row.file]?.path;
    return {
      row: row.row,
      ...(file === undefined ? {} : { file }),
      ...(row.line === null ? {} : { line: row.line }),
      ...(row.value === undefined ? {} : { value: row.value }),
    };
  };
  const found = findBroken(plan, outcome, { locate, now: subject.now });
  const broken = found.filter(({ finding }) => !finding.tolerated);
  const failures = broken.map(({ finding, message }): Reason => {
    const first = finding.firstRows.find(({ line }) => line !== undefined);
    const where = first?.file === undefined ? {} : { where: { file: first.file, line: first.line ?? 1 } };
    return { code: finding.rule, verdict: 'fail', message: cut(message, 2000), ...where };
  });
  const missing = missingColumns(plan, outcome);
  const reasons = [...limit(failures), ...missing];
  const verdict: Verdict = failures.length > 0 ? 'fail' : reasons.length > 0 ? 'warn' : 'pass';
  return {
    verdict,
    summary: summarise(plan, outcome, {
      broken: broken.map(({ finding }) => finding),
      tolerated: found.length - broken.length,
      missing: missing.length,
      path: subject.contract.path,
    }),
    reasons,
    evidence: {
      kind: 'data',
      contract: subject.contract,
      files: [...subject.files],
      rows: outcome.rows,
      columns: outcome.columns.map(({ name, type }) => ({ name: cut(name, 1024), type: cut(type, 200) })),
      checks: plan.checks.length,
      findings: found.map(({ finding }) => finding),
    },
  };
}

interface Broken {
  readonly finding: Finding;
  readonly message: string;
}

function findBroken(
  plan: CheckPlan,
  outcome: CheckOutcome,
  { locate, now }: { locate: (row: FoundRow) => RowLocation; now: Date | undefined },
): Broken[] {
  const broken: Broken[] = [];
  const add = (about: Omit<Finding, 'firstRows'>, firstRows: readonly RowLocation[], message: string) =>
    broken.push({
      finding: {
        ...about,
        column: about.column === null ? null : cut(about.column, 1024),
        expected: cut(about.expected, 2000),
        firstRows: [...firstRows],
      },
      message,
    });
  const { malformed } = outcome;
  if (malformed) {
    const rows = malformed.firstRows.map(locate);
    const finding = {
      rule: 'malformed-line',
      column: null,
      expected: 'a row on every line',
      rows: malformed.lines,
    };
    add(finding, rows, explain.malformed(malformed, rows));
  }
  const tolerated = findTolerated(plan, outcome);
  for (const [i, check] of plan.checks.entries()) {
    const result = outcome.results[i] ?? { rows: 0, firstRows: [] };
    const rows = result.firstRows.map(locate);
    const isTolerated = tolerated.has(i) && { tolerated: true };
    const finding = {
      rule: check.rule,
      column: check.column,
      expected: check.expected,
      rows: result.rows,
      ...isTolerated,
    };
    const message = explainAny(check, result, { outcome, rows, now });
    if (message !== null) add(finding, rows, message);
  }
  const isRowCountAsked = plan.checks.some(({ rule }) => rule === 'minRows');
  if (outcome.rows === 0 && !malformed && !isRowCountAsked) {
    const finding = { rule: 'minRows', column: null, expected: 'at least 1 row', rows: 0 };
    add(finding, [], 'The data have no rows. Write minRows: 0 into the contract if that is right.');
  }
  return broken;
}

function explainAny(
  check: Check,
  result: CheckResult,
  at: { outcome: CheckOutcome; rows: readonly RowLocation[]; now: Date | undefined },
): string | null {
  if (check.test.kind === 'invalid-share') return explain.share(check, result, at.outcome.rows);
  if (check.test.kind !== 'freshness') return explain.check(check, result, at);
  if (at.outcome.missingColumns.includes(check.column ?? '')) return null;
  if (!at.now) throw new Error('a contract that asks for freshness needs the time of the check');
  return explain.age(check, result, at.now);
}

/** Checks that so few rows break that the contract allows it. */
function findTolerated(plan: CheckPlan, outcome: CheckOutcome): ReadonlySet<number> {
  const tolerated = new Set<number>();
  for (const [i, check] of plan.checks.entries()) {
    const result = outcome.results[i];
    if (check.test.kind !== 'invalid-share' || !result) continue;
    if (explain.share(check, result, outcome.rows) === null)
      for (const one of check.test.checks) tolerated.add(one);
  }
  return tolerated;
}

/** Columns that the contract describes and nobody has: not required, so not wrong, but hardly meant. */
function missingColumns(plan: CheckPlan, outcome: CheckOutcome): Reason[] {
  if (outcome.rows === 0) return [];
  const reported = new Set(
    plan.checks.flatMap(({ test, column }) =>
      test.kind === 'unique' ? test.columns : test.kind === 'present' && column !== null ? [column] : [],
    ),
  );
  const optional = new Set(plan.columns.flatMap(({ name, isOptional }) => (isOptional ? [name] : [])));
  const missing = outcome.missingColumns.filter((name) => !reported.has(name) && !optional.has(name));
  const present = outcome.columns.map(({ name }) => name);
  return missing.slice(0, mostReasons).map((name) => {
    const nearest = nearestName(name, present);
    const fix = nearest
      ? ` Did you mean «${showName(nearest)}»?`
      : ' List it in required if it has to be there.';
    const message = `«${showName(name)}» is in the contract and not in the data, so nothing about it was checked.${fix}`;
    return { code: 'missing-column', verdict: 'warn', message: cut(message, 2000) };
  });
}

function limit(reasons: readonly Reason[]): Reason[] {
  if (reasons.length <= mostReasons) return [...reasons];
  const more = reasons.length - mostReasons;
  return [
    ...reasons.slice(0, mostReasons),
    {
      code: 'more-findings',
      verdict: 'fail',
      message: `${more} more rules are broken; the record lists them all.`,
    },
  ];
}

function summarise(
  plan: CheckPlan,
  outcome: CheckOutcome,
  {
    broken,
    tolerated,
    missing,
    path,
  }: { broken: readonly Finding[]; tolerated: number; missing: number; path: string },
): string {
  const rules = `${plan.checks.length} ${plan.checks.length === 1 ? 'rule' : 'rules'} of ${path}`;
  const size = `${outcome.rows} ${outcome.rows === 1 ? 'row' : 'rows'} and ${outcome.columns.length} ${outcome.columns.length === 1 ? 'column' : 'columns'}`;
  if (broken.length === 0) {
    const gap =
      missing === 0 ? '' : `, but ${missing} of its columns ${missing === 1 ? 'is' : 'are'} not there`;
    const allowed = tolerated === 0 ? '' : `, ${tolerated} of them within the allowed share of invalid rows`;
    return cut(`${size} keep ${plan.checks.length === 1 ? 'the' : 'all'} ${rules}${allowed}${gap}.`, 2000);
  }
  const names = broken
    .slice(0, 3)
    .map(({ rule, column }) => (column === null ? rule : `«${showName(column)}» ${rule}`));
  const more = broken.length > 3 ? ` and ${broken.length - 3} more` : '';
  const many = broken.length === 1 ? '1 rule is' : `${broken.length} rules are`;
  return cut(`${many} broken: ${names.join(', ')}${more} (${size}; ${rules}).`, 2000);
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
