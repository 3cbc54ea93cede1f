import {
  findMetric,
  type MetricIndex,
  type MetricReference,
  referenceName,
  suggestNames,
  type UnusableMetric,
} from '@plimsoll/metrics';
import { compareVerdicts, type MetricValue, type Verdict } from '@plimsoll/record';
import { type Condition, type Operand, type OpponentName, operandsOf, subjectOf } from './condition.ts';
import type { Opponent } from './opponent.ts';
import { printReference } from './print.ts';

/** What conditions are decided with. */
export interface World {
  /** Of the change. */
  readonly index: MetricIndex;
  readonly opponents: Readonly<Record<OpponentName, Opponent>>;
}

/** What a condition came to, or why it came to nothing. */
export interface Outcome {
  readonly code: string;
  readonly verdict: Verdict;
  readonly message: string;
}

/** The values that a condition is about. */
export interface ResolvedOperands {
  readonly values: ReadonlyMap<Operand, MetricValue>;
  /** The worst reason for which a value is missing; undefined when none is, a missing opponent aside. */
  readonly obstacle: Outcome | undefined;
  /** The opponents that it names, in order. */
  readonly needs: readonly OpponentName[];
}

/** Finds the value of every operand of a condition: those of the change first, since an opponent is looked at only with them. */
export function resolveOperands(condition: Condition, { index, opponents }: World): ResolvedOperands {
  const operands = [...operandsOf(condition.left), ...operandsOf(condition.right)];
  const needs = [...new Set(operands.flatMap(({ of }) => (of === 'change' ? [] : [of])))];
  const values = new Map<Operand, MetricValue>();
  const obstacles: Outcome[] = [];
  const take = (operand: Operand, value: MetricValue | Outcome): void => {
    if ('source' in value) values.set(operand, value);
    else obstacles.push(value);
  };
  const shared = needs.flatMap((name) => {
    const opponent = opponents[name];
    return opponent.kind === 'found' && opponent.own !== null ? [opponent.own] : [];
  });
  for (const operand of operands) {
    if (operand.kind === 'metric' && operand.of === 'change')
      take(operand, measuredValue(index, { reference: operand.reference, shared: shared[0] }));
  }
  const own = [...values.values()];
  for (const operand of obstacles.length === 0 ? operands : []) {
    const opponent = operand.of === 'change' ? undefined : opponents[operand.of];
    if (operand.of === 'change' || opponent?.kind !== 'found') continue;
    const reference = operand.kind === 'same' ? subjectOf(condition) : operand.reference;
    if (reference) take(operand, valueOnOpponent(opponent, { name: operand.of, reference, own }));
  }
  const [obstacle] = obstacles.sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  return { values, obstacle, needs };
}

/** The metric of the change; on the rows that it shares with its opponent, where these are not all its rows. */
function measuredValue(
  index: MetricIndex,
  { reference, shared }: { readonly reference: MetricReference; readonly shared: MetricIndex | undefined },
): MetricValue | Outcome {
  const found = findMetric(index, reference);
  if (found && 'value' in found) {
    const onShared = found.source === 'predictions' && shared ? findMetric(shared, reference) : found;
    return onShared && 'value' in onShared
      ? onShared
      : describeUnusable({
          name: found.name,
          kind: 'undefined',
          message: `«${found.name}» is undefined on the rows that both holdouts share.`,
        });
  }
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

const whereIs: Readonly<Record<OpponentName, string>> = {
  main: 'Main',
  production: 'The version in production',
};

function valueOnOpponent(
  { index, holdout, note }: Extract<Opponent, { kind: 'found' }>,
  about: { name: OpponentName; reference: MetricReference; own: readonly MetricValue[] },
): MetricValue | Outcome {
  const found = findMetric(index, about.reference);
  const isThere = found !== undefined && 'value' in found;
  // What a command took does not depend on the rows that the model was tested on.
  const isIndependent =
    isThere && found.source === 'command' && about.own.every(({ source }) => source === 'command');
  const isElsewhere =
    holdout === 'different' || (holdout === 'shared' && (!isThere || found.source !== 'predictions'));
  if (isElsewhere && !isIndependent) {
    const why = holdout === 'different' && note !== null ? ` ${note}` : '';
    const message = `It is not compared: ${whereIs[about.name].toLowerCase()} was tested on other rows or labels (another holdout digest).${why}`;
    return { code: 'other-holdout', verdict: 'inconclusive', message };
  }
  if (isThere) return found;
  const message = `${whereIs[about.name]} has no «${referenceName(about.reference)}» to compare with.`;
  return {
    code: `metric-not-${about.name === 'main' ? 'on-main' : 'in-production'}`,
    verdict: 'warn',
    message,
  };
}
