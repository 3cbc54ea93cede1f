import { formatApart, type Measurements, type UnusableKind } from '@plimsoll/metrics';
import type { Reason, Verdict } from '@plimsoll/record';

/** What is said about a metric that has no number, when no condition needs it. Text in a metrics file is nobody's mistake. */
const remarkable: Readonly<Partial<Record<UnusableKind, { code: string; verdict: Verdict }>>> = {
  'not-finite': { code: 'metric-not-finite', verdict: 'warn' },
  ambiguous: { code: 'metric-ambiguous', verdict: 'warn' },
  invalid: { code: 'metric-not-computed', verdict: 'pass' },
};

/** Remarks on metrics that no condition is about: those in `used` are explained where they decide. */
export function remarksOn({ unusable, differing }: Measurements, used: ReadonlySet<string>): Reason[] {
  const remarks = unusable.flatMap(({ name, kind, message }): Reason[] => {
    const remark = remarkable[kind];
    return remark && !used.has(name) ? [{ ...remark, message: message.slice(0, 2000) }] : [];
  });
  for (const { name, computed, written, path } of differing) {
    const [ours, theirs] = formatApart(computed, written);
    const message = `«${name}» is ${ours} by the predictions and ${theirs} in ${path}; the predictions count.`;
    remarks.push({ code: 'metric-differs', verdict: 'pass', message });
  }
  return remarks;
}
