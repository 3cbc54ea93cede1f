import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import type { Verdict } from '@plimsoll/record';
import { describe, expect, it } from 'vitest';
import { decisionOfFailure, isFailure } from './assemble-record.ts';
import type { FailOn } from './inputs.ts';

describe('isFailure', () => {
  const rows: readonly [FailOn, readonly Verdict[]][] = [
    ['fail', ['fail', 'error']],
    ['inconclusive', ['inconclusive', 'fail', 'error']],
    ['warn', ['warn', 'inconclusive', 'fail', 'error']],
    ['never', ['error']],
  ];
  it.each(rows)('fail-on: %s fails on %j', (failOn, failing) => {
    const verdicts: readonly Verdict[] = ['pass', 'warn', 'inconclusive', 'fail', 'error'];
    expect(verdicts.filter((verdict) => isFailure(verdict, failOn))).toEqual(failing);
  });
});

describe('decisionOfFailure', () => {
  it("lists every problem of the user's", () => {
    const error = new ConfigurationError([
      { where: "input 'data'", message: 'must be given.', fix: 'Example: data: a.csv' },
      { where: 'contract.yml', message: 'is empty.' },
    ]);
    expect(decisionOfFailure(error).decision).toEqual({
      verdict: 'error',
      summary: "input 'data': must be given. Example: data: a.csv (and 1 more)",
      reasons: [
        {
          code: 'configuration',
          verdict: 'error',
          message: "input 'data': must be given. Example: data: a.csv",
        },
        { code: 'configuration', verdict: 'error', message: 'contract.yml: is empty.' },
      ],
      evidence: { kind: 'none' },
    });
  });

  it('says what a service answered, and keeps a failure of ours apart, with its stack out of the record', () => {
    const service = new ServiceError({
      service: 'GitHub',
      operation: 'list artifacts',
      attempts: 4,
      status: 502,
      message: 'Bad gateway',
    });
    expect(decisionOfFailure(service).decision.summary).toBe(
      'GitHub: list artifacts failed (tried 4 times) [502]: Bad gateway',
    );
    const internal = decisionOfFailure(new TypeError('x is undefined'));
    expect(internal.decision.reasons).toEqual([
      { code: 'internal-failure', verdict: 'error', message: 'x is undefined' },
    ]);
    expect(internal.failure).toMatchObject({
      kind: 'internal',
      stack: expect.stringContaining('assemble-record.test.ts'),
    });
  });
});
