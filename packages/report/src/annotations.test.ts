import type { Reason } from '@plimsoll/record';
import { expect, it } from 'vitest';
import { makeRecord } from '../tests/sample-records.ts';
import { annotationsOf } from './annotations.ts';

const reasons = (count: number, verdict: Reason['verdict']): Reason[] =>
  Array.from({ length: count }, (_, at) => ({ code: 'rule', verdict, message: `${verdict} ${at + 1}` }));

it('says every problem where it is, errors first', () => {
  const record = makeRecord({
    id: 'train-on-linux',
    reasons: [
      { code: 'enum', verdict: 'warn', message: 'sex is wrong.', where: { file: 'a.csv', line: 3 } },
      { code: 'condition-failed', verdict: 'fail', message: 'accuracy is too low.' },
      {
        code: 'condition-undecided',
        verdict: 'inconclusive',
        message: 'nobody knows.',
        where: { file: 'b.csv' },
      },
      { code: 'condition-held', verdict: 'pass', message: 'all is well.' },
    ],
  });
  expect(annotationsOf(record)).toEqual([
    { level: 'error', title: 'train-on-linux: fail', message: 'accuracy is too low.' },
    { level: 'warning', title: 'train-on-linux: warning', message: 'sex is wrong.', file: 'a.csv', line: 3 },
    { level: 'warning', title: 'train-on-linux: inconclusive', message: 'nobody knows.', file: 'b.csv' },
  ]);
});

it('keeps to ten of each level, and counts the rest', () => {
  const shown = annotationsOf(makeRecord({ reasons: [...reasons(10, 'error'), ...reasons(12, 'warn')] }));
  const ofLevel = (level: string) => shown.filter((annotation) => annotation.level === level);
  expect(ofLevel('error').at(-1)?.message).toBe('error 10');
  expect(ofLevel('warning')).toHaveLength(10);
  expect(ofLevel('warning').at(-1)?.message).toBe('… and 3 more: the job summary names them all.');
});

it('does not repeat what the merged steps have annotated', () => {
  const merged = { code: 'step-verdict', verdict: 'fail', message: 'train-and-test: no.' } as const;
  const own = { code: 'comment-failed', verdict: 'error', message: 'No comment.' } as const;
  expect(annotationsOf(makeRecord({ action: 'report', reasons: [own, merged] }))).toEqual([
    { level: 'error', title: 'report: error', message: 'No comment.' },
  ]);
});
