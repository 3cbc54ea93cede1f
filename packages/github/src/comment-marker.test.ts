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
      fc.property(
        someModel,
        someRun,
        fc.boolean(),
        fc.string({ unit: 'binary' }),
        (model, run, isHidden, markdown) => {
          const text = { model, run, isHidden, markdown };
          expect(parseComment(markComment(text))).toEqual(text);
        },
      ),
    );
  });

  it('is one for all models together, too', () => {
    const text = { model: '+all', run: { id: 1, attempt: 1 }, isHidden: false, markdown: 'x' };
    expect(parseComment(markComment(text))).toEqual(text);
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
    fc.record({
      id: fc.integer({ min: 1, max: 50 }),
      run: someRun,
      isHidden: fc.boolean(),
      markdown: fc.constantFrom('a', 'b'),
    }),
    { selector: ({ id }) => id, maxLength: 5 },
  );

  it('always leaves one comment: the oldest, with the text of the latest run', () => {
    fc.assert(
      fc.property(standing, someRun, fc.boolean(), (list, run, isHidden) => {
        const comments = list.map((comment) => ({ ...comment, model: 'm', nodeId: null, url: '' }));
        const wanted = { model: 'm', run, isHidden, markdown: 'wanted' };
        const plan = planComment(comments, wanted);
        if (comments.length === 0) {
          expect(plan.outcome).toBe(isHidden ? 'silent' : 'created');
          return;
        }
        const oldest = Math.min(...comments.map(({ id }) => id));
        expect(plan.keep?.id).toBe(oldest);
        expect(plan.remove).toHaveLength(comments.length - 1);
        const newer = comments.filter((comment) => compareRuns(comment.run, run) > 0);
        const [latest = wanted] = newer.sort((a, b) => compareRuns(b.run, a.run));
        expect(plan.update?.markdown ?? plan.keep?.markdown).toBe(latest.markdown);
        expect(plan.outcome === 'outdated').toBe(newer.length > 0);
        const willBeHidden = plan.visibility === null ? plan.keep?.isHidden : plan.visibility === 'hide';
        expect(willBeHidden).toBe(latest.isHidden);
        expect((plan.update ?? plan.keep)?.isHidden).toBe(latest.isHidden);
      }),
    );
  });
});
