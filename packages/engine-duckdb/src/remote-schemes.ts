/** What is known of the places where addresses lead, by their scheme. */
export interface RemoteScheme {
  /** How to fetch a file by hand. */
  readonly command: string;
  /** What to do when the store refuses. */
  readonly access: string;
}

const web: RemoteScheme = {
  command: 'curl -fLO',
  access: 'Only addresses without a login are read, such as presigned ones.',
};

/** The addresses that the engine's extension reads. */
export const remoteSchemes: Readonly<Record<string, RemoteScheme>> = {
  s3: {
    command: 'aws s3 cp',
    access:
      'Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION and, for a role, AWS_SESSION_TOKEN in an earlier step (aws-actions/configure-aws-credentials does), with the right to read it.',
  },
  gs: {
    command: 'gcloud storage cp',
    access:
      'Set GOOGLE_OAUTH_ACCESS_TOKEN to a token with the right to read it (google-github-actions/auth makes one).',
  },
  hf: { command: 'hf download', access: 'Set HF_TOKEN to a token with the right to read it.' },
  https: web,
  http: web,
};
