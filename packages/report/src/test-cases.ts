import type { ConditionResult, DecisionRecord, Verdict } from '@plimsoll/record';

/** One question that a step answered, as a test report shows it. */
export interface TestCase {
  readonly name: string;
  readonly verdict: Verdict;
  /** Empty when there is nothing to say. */
  readonly message: string;
}

/** The step itself, and every question that it answered. */
export function testCasesOf(record: DecisionRecord): TestCase[] {
  const { id, verdict, summary, reasons } = record;
  const message = [summary, ...reasons.map((reason) => `- ${reason.message}`)].join('\n');
  return [{ name: id, verdict, message }, ...questionsOf(record)];
}

function questionsOf({ evidence }: DecisionRecord): TestCase[] {
  switch (evidence.kind) {
    case 'data':
      return [
        ...evidence.findings.map(({ column, rule, expected, rows }) => ({
          name: `${column ?? 'whole table'}: ${rule}: ${expected}`,
          verdict: 'fail' as const,
          message: `${rows} rows violate it.`,
        })),
        ...(evidence.drift?.results ?? []).map(({ column, measure, verdict, message }) => ({
          name: `drift of ${column}: ${measure}`,
          verdict,
          message,
        })),
      ];
    case 'split':
      return evidence.checks.map(({ check, column, verdict, message }) => ({
        name: column === null ? check : `${check}: ${column}`,
        verdict,
        message,
      }));
    case 'training':
    case 'promotion':
      return evidence.conditions.map(fromCondition);
    case 'overfitting':
      return evidence.gaps.map(({ metric, train, holdout, verdict }) => ({
        name: `gap of ${metric}`,
        verdict,
        message: `${train} on train, ${holdout} on the holdout.`,
      }));
    default:
      return [];
  }
}

function fromCondition({ name, text, verdict, message }: ConditionResult): TestCase {
  return { name: name || text, verdict, message };
}
