import { describeFailure, type Failure } from '@plimsoll/errors';
import { compareVerdicts, type DecisionRecord, type Reason, type Verdict } from '@plimsoll/record';
import type { Decision } from './action.ts';
import type { RunContext } from './context.ts';
import type { FailOn } from './inputs.ts';

const maxLineLength = 2000;

/** The record of a decision: what was decided, about what, when, and by which version of Plimsoll. */
export function assembleRecord(parts: {
  action: string;
  id: string;
  model: string;
  decision: Decision;
  context: RunContext;
  environment: Readonly<Record<string, string>>;
  startedAt: Date;
  finishedAt: Date;
  version: string;
}): DecisionRecord {
  const { decision, context, startedAt, finishedAt } = parts;
  return {
    schemaVersion: 1,
    action: parts.action,
    id: parts.id,
    model: parts.model,
    verdict: decision.verdict,
    summary: shorten(decision.summary),
    reasons: sortReasons(decision.reasons).map((reason) => ({ ...reason, message: shorten(reason.message) })),
    identity: {
      repository: context.repository,
      commit: context.commit,
      ref: context.ref,
      pullRequest: context.pullRequest?.number ?? null,
      data: [...(decision.identity?.data ?? [])],
      parameters: { ...decision.identity?.parameters },
      environment: { ...parts.environment, ...parts.decision.identity?.environment },
    },
    evidence: decision.evidence,
    timings: {
      startedAt: startedAt.toISOString(),
      seconds: Math.max(0, finishedAt.getTime() - startedAt.getTime()) / 1000,
    },
    tool: { name: 'plimsoll', version: parts.version },
  };
}

/** The decision of a step that threw: it could not decide, and says why. */
export function decisionOfFailure(thrown: unknown): { decision: Decision; failure: Failure } {
  const failure = describeFailure(thrown);
  const reasons: Reason[] =
    failure.kind === 'configuration'
      ? failure.problems.map(({ where, message, fix }) => ({
          code: 'configuration',
          verdict: 'error',
          message: `${where}: ${message}${fix ? ` ${fix}` : ''}`,
        }))
      : [{ code: `${failure.kind}-failure`, verdict: 'error', message: failure.message }];
  const summary =
    failure.kind === 'internal'
      ? `Plimsoll failed: ${failure.message}`
      : (reasons[0]?.message ?? failure.message);
  const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : '';
  return {
    decision: {
      verdict: 'error',
      summary: `${firstLine(summary)}${more}`,
      reasons,
      evidence: { kind: 'none' },
    },
    failure,
  };
}

/** Whether a verdict fails the job. A step that could not decide always does. */
export function isFailure(verdict: Verdict, failOn: FailOn): boolean {
  if (verdict === 'error') return true;
  return failOn !== 'never' && compareVerdicts(verdict, failOn) >= 0;
}

function sortReasons(reasons: readonly Reason[]): Reason[] {
  return [...reasons].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
}

function shorten(text: string): string {
  return text.length <= maxLineLength ? text : `${text.slice(0, maxLineLength - 1)}…`;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
