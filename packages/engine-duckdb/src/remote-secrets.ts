import { quoteText } from './dialect.ts';

type Environment = Readonly<Record<string, string>>;

/**
 * Statements that give the engine the credentials that the environment holds, under the names that the stores' own tools
 * read. They are for this connection alone, and are never told.
 */
export function remoteSecrets(environment: Environment): string[] {
  return [s3Secret(environment), gcsSecret(environment), hubSecret(environment)].filter(
    (secret) => secret !== null,
  );
}

function s3Secret(environment: Environment): string | null {
  const endpoint = readEndpoint(environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL);
  return secret('plimsoll_s3', 's3', {
    KEY_ID: environment.AWS_ACCESS_KEY_ID,
    SECRET: environment.AWS_SECRET_ACCESS_KEY,
    SESSION_TOKEN: environment.AWS_SESSION_TOKEN,
    REGION: environment.AWS_REGION || environment.AWS_DEFAULT_REGION,
    ...endpoint,
  });
}

/** Stores other than Amazon's name buckets in the path. */
function readEndpoint(url: string | undefined): Record<string, string> {
  const [, scheme, host] = /^(https?):\/\/([^/]+)\/*$/i.exec(url ?? '') ?? [];
  if (scheme === undefined || host === undefined) return {};
  return { ENDPOINT: host, URL_STYLE: 'path', USE_SSL: String(scheme.toLowerCase() === 'https') };
}

function gcsSecret(environment: Environment): string | null {
  return secret('plimsoll_gcs', 'gcs', {
    BEARER_TOKEN: environment.GOOGLE_OAUTH_ACCESS_TOKEN || environment.CLOUDSDK_AUTH_ACCESS_TOKEN,
  });
}

function hubSecret(environment: Environment): string | null {
  return secret('plimsoll_hf', 'huggingface', { TOKEN: environment.HF_TOKEN });
}

/** Null where the environment says nothing. */
function secret(
  name: string,
  type: string,
  values: Readonly<Record<string, string | undefined>>,
): string | null {
  const given = Object.entries(values).flatMap(([key, value]) =>
    value ? [`${key} ${quoteText(value)}`] : [],
  );
  return given.length === 0 ? null : `CREATE TEMPORARY SECRET ${name} (TYPE ${type}, ${given.join(', ')})`;
}
