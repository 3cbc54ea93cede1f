import type { CommentThread } from '@plimsoll/report';
import { describe, expect, it } from 'vitest';
import type { CommentingRun } from './memory-comments.ts';

/** The comments of one pull request, for one test. */
export interface CommentsUnderTest {
  thread(run: CommentingRun): CommentThread;
  /** All comments that stand, without what marks them as ours. */
  texts(): Promise<string[]>;
}

/** What every comment thread promises: the same tests for the twin and for each real one. */
export function describeCommentThread(name: string, open: () => Promise<CommentsUnderTest>): void {
  const early = { id: 10, attempt: 1 };
  const retried = { id: 10, attempt: 2 };
  const late = { id: 11, attempt: 1 };
  const model = 'penguins';

  describe(`${name}: the comment of a model`, () => {
    it('is created once and then updated', async () => {
      const comments = await open();
      const first = await comments.thread(early).upsert({ model, markdown: '# first' });
      expect(first.outcome).toBe('created');
      const second = await comments.thread(late).upsert({ model, markdown: '# second' });
      expect(second).toEqual({ outcome: 'updated', location: first.location });
      expect(await comments.texts()).toEqual(['# second']);
    });

    it('is left alone when the text is the same', async () => {
      const comments = await open();
      await comments.thread(early).upsert({ model, markdown: '# same' });
      const again = await comments.thread(late).upsert({ model, markdown: '# same' });
      expect(again.outcome).toBe('unchanged');
      expect(await comments.texts()).toEqual(['# same']);
    });

    it.each([
      ['a newer run', late],
      ['a newer attempt of the run', retried],
    ])('is not overwritten by an older run than the one that wrote it: %s', async (_name, newer) => {
      const comments = await open();
      await comments.thread(newer).upsert({ model, markdown: '# new' });
      const outcome = await comments.thread(early).upsert({ model, markdown: '# old' });
      expect(outcome.outcome).toBe('outdated');
      expect(await comments.texts()).toEqual(['# new']);
    });

    it('is its own for each model, groups included', async () => {
      const comments = await open();
      const models = ['penguins', 'penguins/small', 'penguin'];
      for (const each of models) await comments.thread(early).upsert({ model: each, markdown: `# ${each}` });
      await comments.thread(late).upsert({ model: 'penguin', markdown: '# changed' });
      expect((await comments.texts()).sort()).toEqual(['# changed', '# penguins', '# penguins/small']);
    });

    it('is not created for what is not worth it, and folded away when that is so later', async () => {
      const comments = await open();
      const quiet = { model, markdown: '# fine', isQuiet: true };
      expect(await comments.thread(early).upsert(quiet)).toEqual({ outcome: 'silent', location: null });
      expect(await comments.texts()).toEqual([]);
      const { location } = await comments.thread(early).upsert({ model, markdown: '# problem' });
      expect(await comments.thread(late).upsert(quiet)).toEqual({ outcome: 'hidden', location });
      expect((await comments.thread(late).upsert(quiet)).outcome).toBe('unchanged');
      expect(await comments.texts()).toEqual(['# fine']);
      const again = await comments.thread({ id: 12, attempt: 1 }).upsert({ model, markdown: '# fine' });
      expect(again).toEqual({ outcome: 'updated', location });
    });

    it('keeps its text as it is', async () => {
      const comments = await open();
      const markdown = '# Ünïcode 🐧\n\n<!-- plimsoll report model=other run=99.1 -->\n| a | b |\n\n`--> x`';
      await comments.thread(early).upsert({ model, markdown });
      expect(await comments.texts()).toEqual([markdown]);
      expect((await comments.thread(late).upsert({ model, markdown })).outcome).toBe('unchanged');
    });
  });
}
