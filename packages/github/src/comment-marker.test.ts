import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRuns, markComment, parseComment } from './comment-marker.ts';
import { planComment } from './plan-comment.ts';

const someRun = fc.record({
  id: fc.integer({ min: 1, max: 1e12 }),
  attempt: fc.integer({ min: 1, max: 99 }),
});
const someModel = fc.stringMatching(/^[a-z0-9]([a-z0-9_/-]{0,20}[a-z0-9])?$/);

describe('the marker of a comment', () => {
  it('is read as it was written, whatever the text', () => {
    fc.assert(
      fc.property(someModel, someRun, fc.string({ unit: 'binary' }), (model, run, markdown) => {
        const text = { model, run, markdown };
        expect(parseComment(markComment(text))).toEqual(text);
      }),
    );
  });

  it.each([
    ['a quoted marker', '> <!-- plimsoll report model=penguins run=1.1 -->\nx'],
    ['a marker further down', 'hello\n<!-- plimsoll report model=penguins run=1.1 -->\nx'],
    ['a run that is no number', '<!-- plimsoll report model=penguins run=x.1 -->\nx'],
    ['another comment', '<!-- something else -->\nx'],
    ['nothing', ''],
  ])('is not seen in %s', (_name, body) => {
    expect(parseComment(body)).toBeUndefined();
  });
});

describe('planComment', () => {
  const standing = fc.uniqueArray(
    fc.record({ id: fc.integer({ min: 1, max: 50 }), run: someRun, markdown: fc.constantFrom('a', 'b') }),
    { selector: ({ id }) => id, maxLength: 5 },
  );

  it('always leaves one comment: the oldest, with the text of the latest run', () => {
    fc.assert(
      fc.property(standing, someRun, (list, run) => {
        const comments = list.map((comment) => ({ ...comment, model: 'm', url: '' }));
        const wanted = { model: 'm', run, markdown: 'wanted' };
        const plan = planComment(comments, wanted);
        if (comments.length === 0) {
          expect(plan.outcome).toBe('created');
          return;
        }
        const oldest = Math.min(...comments.map(({ id }) => id));
        expect(plan.keep?.id).toBe(oldest);
        expect(plan.remove).toHaveLength(comments.length - 1);
        const newer = comments.filter((comment) => compareRuns(comment.run, run) > 0);
        const [latest = wanted] = newer.sort((a, b) => compareRuns(b.run, a.run));
        expect(plan.update?.markdown ?? plan.keep?.markdown).toBe(latest.markdown);
        expect(plan.outcome === 'outdated').toBe(newer.length > 0);
      }),
    );
  });
});
