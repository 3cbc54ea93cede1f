import {
  findMetric,
  type MetricIndex,
  type MetricReference,
  referenceName,
  suggestNames,
  type UnusableMetric,
} from '@plimsoll/metrics';
import { compareVerdicts, type MetricValue, type Verdict } from '@plimsoll/record';
import { type Condition, type Expression, operandsOf, subjectOf } from './condition.ts';
import { printReference } from './print.ts';

/** What main has, and whether it was measured on the same rows. */
export type Opponent =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'found';
      readonly index: MetricIndex;
      readonly holdout: 'same' | 'different' | 'unknown';
    };

/** A part of a condition that stands for a measured value. */
export type Operand = Extract<Expression, { kind: 'metric' | 'main' }>;

/** What a condition came to, or why it came to nothing. */
export interface Outcome {
  readonly code: string;
  readonly verdict: Verdict;
  readonly message: string;
}

/** The values that a condition is about. */
export interface ResolvedOperands {
  readonly values: ReadonlyMap<Operand, MetricValue>;
  /** The worst reason for which a value is missing; undefined when none is, a missing baseline aside. */
  readonly obstacle: Outcome | undefined;
  readonly needsMain: boolean;
}

/** Finds the value of every operand of a condition: those of the change first, since main is looked at only with them. */
export function resolveOperands(
  condition: Condition,
  { index, opponent }: { index: MetricIndex; opponent: Opponent },
): ResolvedOperands {
  const operands = [...operandsOf(condition.left), ...operandsOf(condition.right)];
  const values = new Map<Operand, MetricValue>();
  const obstacles: Outcome[] = [];
  const take = (operand: Operand, value: MetricValue | Outcome): void => {
    if ('source' in value) values.set(operand, value);
    else obstacles.push(value);
  };
  for (const operand of operands) {
    if (operand.kind === 'metric' && operand.of === 'change')
      take(operand, measuredValue(index, operand.reference));
  }
  const onMain = operands.filter((operand) => operand.kind === 'main' || operand.of === 'main');
  const own = [...values.values()];
  if (obstacles.length === 0 && opponent.kind === 'found') {
    for (const operand of onMain) {
      const reference = operand.kind === 'main' ? subjectOf(condition) : operand.reference;
      if (reference) take(operand, valueOnMain(opponent, { reference, own }));
    }
  }
  const [obstacle] = obstacles.sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  return { values, obstacle, needsMain: onMain.length > 0 };
}

function measuredValue(index: MetricIndex, reference: MetricReference): MetricValue | Outcome {
  const found = findMetric(index, reference);
  if (found && 'value' in found) return found;
  if (found) return describeUnusable(found);
  return { code: 'metric-missing', verdict: 'error', message: describeMissing(index, reference) };
}

function describeUnusable({ kind, message }: UnusableMetric): Outcome {
  const verdict = kind === 'undefined' ? 'inconclusive' : 'error';
  return { code: `metric-${kind === 'undefined' ? 'undefined' : 'unusable'}`, verdict, message };
}

function describeMissing(index: MetricIndex, reference: MetricReference): string {
  const name = referenceName(reference);
  const suggestions = suggestNames(index, name).map((known) => `«${known}»`);
  if (suggestions.length > 0)
    return `There is no metric «${name}»; did you mean ${suggestions.join(' or ')}?`;
  // f1-score reads as f1 minus score.
  const dashed = [...index.metrics.keys()].find((known) => known.split('-').includes(reference.name));
  if (dashed !== undefined) {
    const written = printReference({ ...reference, name: dashed });
    return `There is no metric «${name}»; a name with a dash goes into backticks: ${written}.`;
  }
  const all = [...index.metrics.keys()];
  if (all.length === 0) return `There is no metric «${name}»: no metric was measured.`;
  return `There is no metric «${name}»; there are ${all.slice(0, 12).join(', ')}${all.length > 12 ? ', …' : ''}.`;
}

function valueOnMain(
  { index, holdout }: Extract<Opponent, { kind: 'found' }>,
  { reference, own }: { reference: MetricReference; own: readonly MetricValue[] },
): MetricValue | Outcome {
  const found = findMetric(index, reference);
  const isThere = found !== undefined && 'value' in found;
  // What a command took does not depend on the rows that the model was tested on.
  const isIndependent =
    isThere && found.source === 'command' && own.every(({ source }) => source === 'command');
  if (holdout === 'different' && !isIndependent) {
    const message = 'It is not compared: main was tested on other rows or labels (another holdout digest).';
    return { code: 'other-holdout', verdict: 'inconclusive', message };
  }
  if (isThere) return found;
  const message = `Main has no «${referenceName(reference)}» to compare with.`;
  return { code: 'metric-not-on-main', verdict: 'warn', message };
}
