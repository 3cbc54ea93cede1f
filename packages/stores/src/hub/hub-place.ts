import { ConfigurationError } from '@plimsoll/errors';
import { fetchOf } from '../web/fetch-of.ts';
import { createWebClient } from '../web/web-client.ts';
import { createHubApi, type HubApi } from './hub-api.ts';
import { type HubLogin, loginToHub } from './hub-login.ts';

/** Where models are kept on the Hub. */
export interface HubPlace {
  /** A user or an organisation. */
  readonly owner: string;
  /** The one repository that is meant; null for a repository of each model, by its name. */
  readonly name: string | null;
}

/** What the API needs of the world. */
export interface HubSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: (message: string) => void;
}

const publicHub = 'https://huggingface.co';

/** The repository of a model, OWNER/NAME. Throws a ConfigurationError when the model's name is none for a repository. */
export function repositoryOf(model: string, { owner, name }: HubPlace): string {
  // Names of models have no dots, so no two of them meet.
  const repository = name ?? model.replaceAll('/', '.');
  // Source: huggingface_hub, utils/_validators.py, validate_repo_id.
  const isName =
    /^[A-Za-z0-9_][A-Za-z0-9._-]{0,95}$/.test(repository) && !/--|\.\.|[-.]$|\.git$/.test(repository);
  if (!isName) {
    throw new ConfigurationError({
      where: `hf://${owner}/${repository}`,
      message:
        'is no name for a repository on Hugging Face: at most 96 letters, digits, _, - and ., without -- or .., and with no - or . at its ends.',
      fix: `Name the repository: store: hf://${owner}/my-model`,
    });
  }
  return `${owner}/${repository}`;
}

/** Connects to the Hub, or to the one that HF_ENDPOINT names. Logs in when it is first asked for something. */
export function connectToHub(repository: string, { environment, sleep, log }: HubSurroundings): HubApi {
  const endpoint = findEndpoint(environment.HF_ENDPOINT);
  let login: Promise<HubLogin> | undefined;
  let how = 'no login';
  const sender = fetchOf(environment);
  const client = createWebClient({
    service: endpoint,
    origin: new URL(endpoint).origin,
    login: async (): Promise<Record<string, string>> => {
      login ??= loginToHub({ endpoint, repository, environment, sender, log });
      const known = await login;
      how = known.how;
      return known.token === null ? {} : { authorization: `Bearer ${known.token}` };
    },
    readMessage: (said) => /"error"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(said)?.[1],
    explain: ({ status, doing, message }) => {
      if (status !== 401 && status !== 403) return undefined;
      return new ConfigurationError({
        where: `hf://${repository}`,
        message: `Hugging Face refuses ${doing} with ${how} [${status}]: ${message}`.replace(/\.?$/, '.'),
        fix: how.startsWith('no login')
          ? `Make this workflow a trusted publisher in the settings of ${repository} and give the job the permission «id-token: write», or set HF_TOKEN in env from a secret.`
          : `Give it the right to write to ${repository}.`,
      });
    },
    sender,
    sleep,
    log,
  });
  return createHubApi(client, endpoint);
}

function findEndpoint(text = ''): string {
  if (text === '') return publicHub;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, '');
  throw new ConfigurationError({
    where: 'environment variable HF_ENDPOINT',
    message: 'is no address that begins with https:// or http://.',
    fix: `Leave it out for ${publicHub}.`,
  });
}
