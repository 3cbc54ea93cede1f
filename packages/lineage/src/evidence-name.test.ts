import { describe, expect, it } from 'vitest';
import { evidenceName, evidencePageName, isEvidencePart, scopeOf } from './evidence-name.ts';

describe('the name of evidence', () => {
  it.each([
    [evidenceName('penguins'), 'plimsoll-penguins'],
    [evidenceName('birds/penguins'), 'plimsoll-birds.penguins'],
    [evidenceName('penguins', { kind: 'change' }), 'plimsoll-penguins@change'],
    [evidenceName('penguins', { kind: 'branch', branch: 'release/1' }), 'plimsoll-penguins@branch.release.1'],
    [evidenceName('penguins', { kind: 'branch', branch: 'a+b' }), 'plimsoll-penguins@branch.a.b'],
    [evidenceName('penguins', { kind: 'change' }, 'report-linux'), 'plimsoll-penguins@change+report-linux'],
    [evidencePageName('penguins', { kind: 'main' }), 'report-penguins.html'],
    [
      evidencePageName('birds/penguins', { kind: 'main' }, 'report-linux'),
      'report-birds.penguins+report-linux.html',
    ],
    [evidencePageName(null, { kind: 'main' }), 'report.html'],
    [evidencePageName('penguins', { kind: 'change' }), 'plimsoll-penguins@change.html'],
    [
      evidencePageName('penguins', { kind: 'change' }, 'report-linux'),
      'plimsoll-penguins@change+report-linux.html',
    ],
    [evidencePageName(null, { kind: 'change' }), 'plimsoll-ALL@change.html'],
  ])('is %s', (name, expected) => {
    expect(name).toBe(expected);
    expect(isEvidencePart(name)).toBe(name.includes('report-linux'));
    expect(name).not.toMatch(/[":<>|*?\r\n\\/]/);
  });

  it.each([
    ['push', 'main', false, { kind: 'main' }],
    ['schedule', 'main', false, { kind: 'main' }],
    ['push', 'release/1', false, { kind: 'branch', branch: 'release/1' }],
    ['pull_request', 'change', false, { kind: 'change' }],
    ['merge_group', 'gh-readonly-queue/main/pr-1', false, { kind: 'change' }],
    ['pull_request_target', 'main', true, { kind: 'change' }],
    ['workflow_run', 'main', true, { kind: 'change' }],
  ])('of %s on %s (privileged: %s) is for %j', (event, ref, isPrivileged, scope) => {
    expect(scopeOf({ event, ref, isPrivileged, defaultBranch: 'main' })).toEqual(scope);
  });
});
