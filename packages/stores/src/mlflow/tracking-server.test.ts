import { describe, expect, it } from 'vitest';
import { findTrackingServer } from './tracking-server.ts';

const url = 'https://mlflow.example.org';
const basic = `Basic ${Buffer.from('ann:s3cret').toString('base64')}`;

describe('the tracking server', () => {
  it.each([
    ['the input', { url, environment: {} }, { url, authorization: null }],
    [
      'the environment',
      { url: null, environment: { MLFLOW_TRACKING_URI: `${url}/flow/` } },
      { url: `${url}/flow`, authorization: null },
    ],
    [
      'a token',
      { url, environment: { MLFLOW_TRACKING_TOKEN: 't0ken' } },
      { url, authorization: 'Bearer t0ken' },
    ],
    [
      'a name and a password',
      { url, environment: { MLFLOW_TRACKING_USERNAME: 'ann', MLFLOW_TRACKING_PASSWORD: 's3cret' } },
      { url, authorization: basic },
    ],
    [
      'an address with both',
      { url: null, environment: { MLFLOW_TRACKING_URI: 'https://ann:s3cret@mlflow.example.org' } },
      { url, authorization: basic },
    ],
  ])('is found by %s', (_, choice, server) => {
    expect(findTrackingServer(choice)).toEqual(server);
  });

  it('gets no login where only a tag names it', () => {
    const environment = { MLFLOW_TRACKING_TOKEN: 't0ken' };
    const of = (own: Record<string, string>) =>
      findTrackingServer({ url, environment: { ...own }, isFromLog: true }).authorization;
    expect(of({})).toBeNull();
    expect(() => of(environment)).toThrow(/^mlflow:\/\/mlflow\.example\.org\/: is where the tag says/);
    expect(() => of({ ...environment, MLFLOW_TRACKING_URI: 'https://other.example.org' })).toThrow(
      /not sent/,
    );
    expect(of({ ...environment, MLFLOW_TRACKING_URI: url })).toBe('Bearer t0ken');
  });

  it('is told apart from what has no versions, without a word that may be secret', () => {
    const messages = ['', 'sqlite:///mlflow.db', './mlruns', 'databricks', 'http://'].map((text) => {
      try {
        return findTrackingServer({ url: null, environment: { MLFLOW_TRACKING_URI: text } });
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(messages).toMatchInlineSnapshot(`
      [
        "input 'store': is mlflow, and MLFLOW_TRACKING_URI does not say where the server is. Set it in env, or write the address: store: mlflow://mlflow.example.org",
        "environment variable MLFLOW_TRACKING_URI: begins with sqlite:; versions are kept on an MLflow server, whose address begins with http:// or https://. Example: MLFLOW_TRACKING_URI: https://mlflow.example.org",
        "environment variable MLFLOW_TRACKING_URI: is no address of a server; versions are kept on an MLflow server, whose address begins with http:// or https://. Example: MLFLOW_TRACKING_URI: https://mlflow.example.org",
        "environment variable MLFLOW_TRACKING_URI: is no address of a server; versions are kept on an MLflow server, whose address begins with http:// or https://. Example: MLFLOW_TRACKING_URI: https://mlflow.example.org",
        "environment variable MLFLOW_TRACKING_URI: is no address of a server; versions are kept on an MLflow server, whose address begins with http:// or https://. Example: MLFLOW_TRACKING_URI: https://mlflow.example.org",
      ]
    `);
  });
});
