/** A service's failure: which one, doing what, how often it was tried, and what it answered last. */
export class ServiceError extends Error {
  readonly service: string;
  readonly operation: string;
  readonly attempts: number;
  /** The last HTTP status, where there was an answer. */
  readonly status: number | undefined;

  constructor(
    details: {
      service: string;
      operation: string;
      attempts: number;
      status?: number;
      message: string;
    },
    options?: ErrorOptions,
  ) {
    const tried = details.attempts > 1 ? ` (tried ${details.attempts} times)` : '';
    const status = details.status === undefined ? '' : ` [${details.status}]`;
    super(`${details.service}: ${details.operation} failed${tried}${status}: ${details.message}`, options);
    this.name = 'ServiceError';
    this.service = details.service;
    this.operation = details.operation;
    this.attempts = details.attempts;
    this.status = details.status;
  }
}
