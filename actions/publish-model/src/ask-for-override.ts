import type { Reason } from '@plimsoll/record';
import {
  describeOverride,
  makeOverride,
  type Override,
  partRefusals,
  type Refusal,
} from '@plimsoll/registry';
import type { World } from '@plimsoll/runtime';
import type { Inputs } from './inputs.ts';

/**
 * Where records speak against a model, asks whether a person let it pass: a reviewer of the environment, or who put the label on the
 * pull request, that the inputs name. Nobody is asked when something speaks against it that nobody may waive.
 */
export async function askForOverride(
  refusals: readonly Refusal[],
  { given, world, commit }: { readonly given: Inputs; readonly world: World; readonly commit: string },
): Promise<{ readonly refusals: readonly Refusal[]; readonly override: Override | null }> {
  const { open, firm } = partRefusals(refusals);
  const { 'override-environment': environment, 'override-label': label } = given;
  const isAsked = environment !== '' || label !== '';
  if (open.length === 0 || firm.length > 0 || !isAsked) return { refusals, override: null };
  const { approvals } = await world.forge();
  const approval =
    (environment === '' ? null : await approvals?.ofEnvironment(environment)) ??
    (label === '' ? null : await approvals?.ofLabel(label, commit)) ??
    null;
  if (approval) return { refusals: [], override: makeOverride(approval, open) };
  const places = [
    ...(environment === '' ? [] : [`nobody approved this run for the environment «${environment}»`]),
    ...(label === '' ? [] : [`no person put the label «${label}» on the pull request of this commit`]),
  ];
  const [first, ...others] = refusals;
  const asked = first && {
    ...first,
    message: `${first.message} There is no override: ${places.join(', and ')}.`,
  };
  return { refusals: asked ? [asked, ...others] : refusals, override: null };
}

/** A version that was let pass never looks as if it had passed. */
export function remarkOnOverride(override: Override | null): Reason[] {
  return override === null
    ? []
    : [{ code: 'overridden', verdict: 'warn', message: describeOverride(override).slice(0, 2000) }];
}
