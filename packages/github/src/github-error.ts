import { ServiceError } from '@plimsoll/errors';

/** What is known about a refused or lost request; never a header that was sent. */
export interface GitHubErrorDetails {
  /** Method and path, such as `POST /repos/o/r/releases`. */
  readonly operation: string;
  readonly attempts: number;
  /** Absent when no answer came. */
  readonly status?: number;
  readonly message: string;
  /** GitHub's codes for what is wrong, such as `already_exists`. */
  readonly codes?: readonly string[];
  /** Whether the effect may have happened although no success was reported. */
  readonly isUncertain?: boolean;
}

/** GitHub's failure to answer, or its refusal. */
export class GitHubError extends ServiceError {
  /** GitHub's codes for what is wrong, such as `already_exists`, `missing`, `custom`. */
  readonly codes: readonly string[];
  /**
   * True when a POST ended in a 5xx or without an answer: what it creates may exist.
   * Read back before trying again; `createOnce` does.
   */
  readonly isUncertain: boolean;

  constructor(details: GitHubErrorDetails, options?: ErrorOptions) {
    const { codes = [], isUncertain = false, ...service } = details;
    super({ service: 'GitHub', ...service }, options);
    this.name = 'GitHubError';
    this.codes = codes;
    this.isUncertain = isUncertain;
  }
}

/** One entry below `permissions:` in a workflow. */
export interface Permission {
  /** As written in a workflow: `pull-requests`. */
  readonly name: string;
  readonly access: 'read' | 'write';
}

/** The token lacks rights. The message names them, and the lines of YAML that grant them. */
export class MissingPermissionError extends GitHubError {
  readonly permissions: readonly Permission[];

  constructor(details: GitHubErrorDetails, permissions: readonly Permission[]) {
    super({ ...details, message: describeMissing(details.message, permissions) });
    this.name = 'MissingPermissionError';
    this.permissions = permissions;
  }
}

function describeMissing(answer: string, permissions: readonly Permission[]): string {
  const sentence = answer.replace(/ - https?:\S+$/, '').replace(/\.?$/, '.');
  if (permissions.length === 0) return `${sentence} The token's permissions do not allow it.`;
  const yaml = permissions.map(({ name, access }) => `  ${name}: ${access}`).join('\n');
  return (
    `${sentence} The token may not do this. Add to the job:\npermissions:\n${yaml}\n` +
    '(The token of a pull request from a fork can never write, whatever the job asks for.)'
  );
}
