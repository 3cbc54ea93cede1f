import type { PublicationEvidence } from '@plimsoll/record';
import type { Refusal } from './publishable.ts';

/** A person let a model pass that its records spoke against. */
export type Override = NonNullable<PublicationEvidence['override']>;

/** Somebody's word that a model may pass. */
export interface Approval {
  /** The login of a person. */
  readonly approver: string;
  /** One sentence: where and with what words. */
  readonly how: string;
}

/** Where people approve: GitHub's environments, and labels of pull requests. */
export interface Approvals {
  /** Who approved this run for an environment; null when nobody did. */
  ofEnvironment(environment: string): Promise<Approval | null>;
  /** Who put a label on the pull request that a commit came with, where it stands still; null when nobody did. */
  ofLabel(label: string, commit: string): Promise<Approval | null>;
}

/** What a person may waive: a record's no, or its doubt. Never that the model is another one than the one that was tested. */
const waivable: ReadonlySet<string> = new Set(['record-fail', 'record-error', 'record-inconclusive']);

/** Parts refusals into those that a person may waive, and the others. */
export function partRefusals(refusals: readonly Refusal[]): {
  readonly open: readonly Refusal[];
  readonly firm: readonly Refusal[];
} {
  return {
    open: refusals.filter(({ code }) => waivable.has(code)),
    firm: refusals.filter(({ code }) => !waivable.has(code)),
  };
}

/** The override as records, notes and the log hold it. */
export function makeOverride({ approver, how }: Approval, waived: readonly Refusal[]): Override {
  return { approver, how, waived: waived.map(({ message }) => message) };
}

/** The override in one sentence. */
export function describeOverride({ approver, how, waived }: Override): string {
  return `${approver} let it pass (${how}) although: ${waived.join(' ')}`;
}
