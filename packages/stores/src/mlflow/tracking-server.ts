import { ConfigurationError } from '@plimsoll/errors';

/** An MLflow tracking server, and how to log in to it. */
export interface TrackingServer {
  /** Without a slash at its end, and without a name or a password. */
  readonly url: string;
  /** The header Authorization; null for servers that ask for none. */
  readonly authorization: string | null;
}

/** Where a server is named: in the input store, or where MLflow's own tools look. */
export interface ServerChoice {
  /** https://HOST/PATH; null to take MLFLOW_TRACKING_URI. */
  readonly url: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a tag named the server, and not the user. Default: false. */
  readonly isFromLog?: boolean;
  /** Who asks, for messages; the input store when absent. */
  readonly asked?: Asked;
}

/** The input that names a server, and what it wants of it. */
export interface Asked {
  /** `input 'store'` */
  readonly where: string;
  /** Completes the sentence of the input where no server is known: `is mlflow`. */
  readonly what: string;
  /** How the server is named in the input itself. */
  readonly example: string;
  /** What is on a server: `versions are kept on an MLflow server`. */
  readonly holds: string;
}

const askedByStore: Asked = {
  where: "input 'store'",
  what: 'is mlflow',
  example: 'store: mlflow://mlflow.example.org',
  holds: 'versions are kept on an MLflow server',
};

/**
 * Finds the server, and the login in MLFLOW_TRACKING_TOKEN, in MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or in the
 * address itself, in the order in which MLflow's client looks. Throws a ConfigurationError without a value that could be secret.
 */
export function findTrackingServer({
  url,
  environment,
  isFromLog,
  asked = askedByStore,
}: ServerChoice): TrackingServer {
  const text = url ?? environment.MLFLOW_TRACKING_URI ?? '';
  const where = url === null ? 'environment variable MLFLOW_TRACKING_URI' : asked.where;
  const fix = 'Example: MLFLOW_TRACKING_URI: https://mlflow.example.org';
  if (text === '') {
    throw new ConfigurationError({
      where: asked.where,
      message: `${asked.what}, and MLFLOW_TRACKING_URI does not say where the server is.`,
      fix: `Set it in env, or write the address: ${asked.example}`,
    });
  }
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1];
    const seen =
      scheme === undefined || address === null ? 'is no address of a server' : `begins with ${scheme}:`;
    const message = `${seen}; ${asked.holds}, whose address begins with http:// or https://.`;
    throw new ConfigurationError({ where, message, fix });
  }
  const { MLFLOW_TRACKING_TOKEN: token, MLFLOW_TRACKING_USERNAME: user } = environment;
  const password = environment.MLFLOW_TRACKING_PASSWORD ?? '';
  const login = (name: string, word: string) => `Basic ${Buffer.from(`${name}:${word}`).toString('base64')}`;
  const authorization = user
    ? login(user, password)
    : token
      ? `Bearer ${token}`
      : address.username === ''
        ? null
        : login(decodeURIComponent(address.username), decodeURIComponent(address.password));
  if (authorization !== null && isFromLog === true && url !== null && !isNamed(address, environment)) {
    throw new ConfigurationError({
      where: `mlflow://${address.host}${address.pathname}`,
      message:
        'is where the tag says that the version is kept, and the login for MLflow is not sent where a tag says.',
      fix: `If the server is yours, name it: MLFLOW_TRACKING_URI: ${address.origin}, or --store or store:.`,
    });
  }
  return { url: `${address.origin}${address.pathname}`.replace(/\/+$/, ''), authorization };
}

/** Whether the environment names a server on this host itself. */
function isNamed({ host }: URL, { MLFLOW_TRACKING_URI: own = '' }: ServerChoice['environment']): boolean {
  return URL.canParse(own) && new URL(own).host === host;
}
