import { createMemoryRegistry, type FakeHub, startFakeHub } from '@plimsoll/testing';
import { makeRelease, publishMade } from '@plimsoll/testing/registry-contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMlflowStore } from './mlflow-store.ts';

// Something that answers, and is no MLflow.
let other: FakeHub;
beforeEach(async () => {
  other = await startFakeHub();
});
afterEach(() => other.close());

const messageOf = (url: string, environment: Record<string, string> = {}) => {
  const store = createMlflowStore({
    ...{ url, environment, sleep: async () => {}, log: () => {} },
    now: () => new Date(0),
  });
  const { log } = createMemoryRegistry();
  return publishMade(makeRelease('c'.repeat(40)), { store, log }).then(
    ({ outcome }) => outcome,
    (error: Error) => error.message.replaceAll(url, '<server>'),
  );
};

it('tells of a server that is none of MLflow, in one message', async () => {
  expect(await messageOf(other.url)).toMatchInlineSnapshot(
    `"<server>: does not answer as an MLflow server does when looking for the experiment plimsoll/penguins [404]. Give the address that MLFLOW_TRACKING_URI has for your training code, with its path and without /api."`,
  );
});

it('tells of a server that is not there', async () => {
  const { url } = other;
  await other.close();
  const message = await messageOf(url);
  expect(message.replaceAll(url.slice('http://'.length), '<address>')).toMatchInlineSnapshot(
    `"<server>: looking for the experiment plimsoll/penguins failed (tried 4 times): connect ECONNREFUSED <address>"`,
  );
  other = await startFakeHub();
});

it.each([401, 403])('tells of a login that is missing, wrong or not enough: %d', async (status) => {
  const login = { MLFLOW_TRACKING_TOKEN: 's3cret' };
  const refuse = () => other.failNext(/experiments/, { status, moment: 'before' });
  refuse();
  const without = await messageOf(other.url);
  refuse();
  const withLogin = await messageOf(other.url, login);
  expect(withLogin).not.toContain('s3cret');
  const where = '<server>: the server refuses looking for the experiment plimsoll/penguins to';
  expect(without).toBe(
    `${where} requests without a login [${status}]: {"error":"on purpose"}. Set MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, in env from secrets.`,
  );
  expect(withLogin).toContain(`${where} the login that it was given [${status}]`);
});
