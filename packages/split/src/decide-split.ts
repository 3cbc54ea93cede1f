import type { Reason, SplitCheck, Verdict } from '@plimsoll/record';
import { worstVerdict } from '@plimsoll/record';
import { columnChecks } from './column-checks.ts';
import type { PredictivePower } from './predictive-power.ts';
import type { SplitColumns } from './split-columns.ts';
import type { FoundRows, SplitFacts } from './split-engine.ts';
import { type SplitCheckName, type SplitLimits, splitChecks } from './split-limits.ts';
import { count, cut, percent } from './split-words.ts';

/** One comparison: what train knows of another side. */
export interface ComparedSides {
  readonly train: { readonly name: string; readonly rows: number };
  readonly test: { readonly name: string; readonly rows: number };
  readonly columns: SplitColumns;
  readonly facts: SplitFacts;
  readonly label: string | null;
  readonly ids: readonly string[];
  readonly powers: ReadonlyMap<string, PredictivePower>;
  /** Share of different values, of features that look like names or row numbers. */
  readonly identifiers: ReadonlyMap<string, number>;
  readonly areSameFiles: boolean;
}

/** What was found, check by check, and what follows. */
export interface SplitDecision {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly checks: readonly SplitCheck[];
}

const mostReasons = 200;

/** Whether a side is honest: new to a model that knows train. A check fails when more than its limit of the rows are concerned. */
export function decideSplit(sides: ComparedSides, limits: SplitLimits): SplitDecision {
  const empty = [sides.train, sides.test].find(({ rows }) => rows === 0);
  const checks = empty
    ? [noRows(empty.name)]
    : [
        ...sameTable(sides),
        ...schemaChecks(sides),
        ...rowChecks(sides, limits),
        ...columnChecks(sides, limits),
      ];
  const reasons = checks
    .filter(({ verdict }) => verdict !== 'pass')
    .slice(0, mostReasons)
    .map(({ check, verdict, message }): Reason => ({ code: check, verdict, message }));
  return { verdict: worstVerdict(checks.map(({ verdict }) => verdict)), reasons, checks };
}

function noRows(name: string): SplitCheck {
  const message = `${name} has no rows: nothing can be compared.`;
  return {
    check: 'no-rows',
    column: null,
    value: null,
    limit: null,
    rows: null,
    verdict: 'inconclusive',
    message,
    examples: [],
  };
}

function sameTable({ train, test, areSameFiles }: ComparedSides): SplitCheck[] {
  if (!areSameFiles) return [];
  const message = `${train.name} and ${test.name} are the same data: nothing measured on ${test.name} says anything about new rows.`;
  return [
    {
      check: 'same-files',
      column: null,
      value: 1,
      limit: 0,
      rows: test.rows,
      verdict: 'fail',
      message,
      examples: [],
    },
  ];
}

function schemaChecks({ train, test, columns }: ComparedSides): SplitCheck[] {
  const entry = (column: string, message: string): SplitCheck => ({
    check: 'other-columns',
    column: cut(column, 1024),
    value: null,
    limit: null,
    rows: null,
    verdict: 'warn',
    message: cut(message, 2000),
    examples: [],
  });
  return [
    ...columns.onlyTrain.map((name) =>
      entry(name, `«${cut(name)}» is in ${train.name} and not in ${test.name}: it was not compared.`),
    ),
    ...columns.onlyTest.map((name) =>
      entry(name, `«${cut(name)}» is in ${test.name} and not in ${train.name}: it was not compared.`),
    ),
    ...columns.otherType.map((name) => ({
      ...entry(
        name,
        `«${cut(name)}» holds values of another type in ${test.name} than in ${train.name}: it was not compared.`,
      ),
      verdict: 'fail' as const,
    })),
  ];
}

function rowChecks(sides: ComparedSides, limits: SplitLimits): SplitCheck[] {
  const { train, facts, label } = sides;
  const judge = judgeRows(sides, limits);
  const checks = [
    ...(label === null
      ? []
      : [
          judge(
            'duplicate-rows',
            null,
            facts.sameRows,
            `have the features and the label of a row of ${train.name}`,
          ),
        ]),
    judge('duplicate-features', null, facts.sameFeatures, `have the features of a row of ${train.name}`),
    ...(label === null
      ? []
      : [
          judge(
            'conflicting-labels',
            label,
            facts.conflicts,
            `have the features of a row of ${train.name} that has another label`,
          ),
        ]),
  ];
  for (const { column, same, values, near } of facts.keys) {
    const check = sides.ids.includes(column) ? 'index-leakage' : 'group-leakage';
    const of = `${values} ${values === 1 ? 'value' : 'values'} of «${cut(column)}»`;
    checks.push(judge(check, column, same, `share ${of} with ${train.name}`));
    checks.push(
      judge(
        'near-identical-keys',
        column,
        near,
        `have a value of «${cut(column)}» that is one of ${train.name} but for case, spaces or accents`,
      ),
    );
  }
  if (facts.early) {
    checks.push(
      judge(
        'time-leakage',
        null,
        facts.early,
        `are earlier than the last row of ${train.name} (${facts.early.trainEnd})`,
      ),
    );
  }
  for (const [column, found] of facts.unseen) {
    const check = column === label ? 'new-labels' : 'new-categories';
    checks.push(
      judge(check, column, found, `have a value of «${cut(column)}» that ${train.name} does not have`),
    );
  }
  return checks;
}

function judgeRows({ test }: ComparedSides, limits: SplitLimits) {
  return (check: SplitCheckName, column: string | null, found: FoundRows, what: string): SplitCheck => {
    const share = test.rows === 0 ? 0 : found.rows / test.rows;
    const limit = limits[check];
    const isBeyond = limit !== null && share > limit;
    const verb =
      found.rows === 1
        ? what
            .replace(/^have/, 'has')
            .replace(/^share/, 'shares')
            .replace(/^are/, 'is')
        : what;
    const size = found.rows === 0 ? 'none' : percent(share);
    const allowed = limit === null ? '' : limit === 0 ? '; none may' : `; at most ${percent(limit)} may`;
    return {
      check,
      column: column === null ? null : cut(column, 1024),
      value: share,
      limit,
      rows: found.rows,
      verdict: isBeyond ? splitChecks[check].severity : 'pass',
      message: cut(
        `${found.rows} of ${count(test.rows, 'row')} of ${test.name} ${verb} (${size}${allowed}).`,
        2000,
      ),
      examples: found.firstRows.map((row) => ({ split: test.name, row })),
    };
  };
}
