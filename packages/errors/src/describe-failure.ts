import { ConfigurationError, type Problem } from './configuration-error.ts';
import { ServiceError } from './service-error.ts';

/** A thrown value, told apart by whose failure it is. */
export type Failure =
  | { readonly kind: 'configuration'; readonly problems: readonly Problem[]; readonly message: string }
  | { readonly kind: 'service'; readonly message: string }
  | { readonly kind: 'internal'; readonly message: string; readonly stack: string };

/** Tells whose failure a thrown value is. Only our own failures carry a stack. */
export function describeFailure(thrown: unknown): Failure {
  if (thrown instanceof ConfigurationError) {
    return { kind: 'configuration', problems: thrown.problems, message: thrown.message };
  }
  if (thrown instanceof ServiceError) return { kind: 'service', message: thrown.message };
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { kind: 'internal', message: error.message, stack: error.stack ?? error.message };
}
