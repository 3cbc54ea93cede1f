import { ConfigurationError } from '@plimsoll/errors';
import { choosePromotion, type LogEntry, readAlias } from '@plimsoll/registry';
import type { Target } from './operands.ts';

/** The version that a target means now: itself, the highest one, or the one that has an alias. */
export function resolveVersion(history: readonly LogEntry[], { model, version }: Target): string {
  const wanted = version ?? 'latest';
  if (/^v\d/.test(wanted)) return wanted;
  if (wanted === 'latest') {
    const request = { model, alias: 'latest', version: 'latest', run: null, isReported: () => true };
    const choice = choosePromotion(history, request);
    if ('version' in choice) return choice.version;
    throw new ConfigurationError({ where: model, message: choice.refusals[0]?.message ?? 'has no version.' });
  }
  const { current } = readAlias(history, wanted);
  if (current) return current.version;
  throw new ConfigurationError({
    where: model,
    message: `no version has «${wanted}».`,
    fix: `plimsoll history ${model} shows what had which alias when.`,
  });
}
