import { carriesItsTest } from '@plimsoll/metrics';
import type { MetricValue } from '@plimsoll/record';
import type { Question, Sample, Term } from '@plimsoll/uncertainty';
import type { Condition, Operand } from './condition.ts';
import { subjectOf } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { linearDifference } from './linear-form.ts';

/**
 * What has to be estimated for a condition: left less right, over the operands that were computed from predictions; numbers from files and
 * costs count as exact. Null when no operand was, when the opponent's rows are not there, or when a metric carries its own test: then there
 * are only point values to compare.
 */
export function questionOf(
  condition: Condition,
  about: {
    readonly values: ReadonlyMap<Operand, MetricValue>;
    readonly sample: Sample | null;
    /** An opponent that is the same model has the same noise, and not noise of its own. */
    readonly isSameModel: boolean;
  },
): Question | null {
  const { values, sample } = about;
  if (sample === null || [...values.values()].some(({ name }) => carriesItsTest(name))) return null;
  const noisy = [...values].flatMap(([operand, { source }]) => (source === 'predictions' ? [operand] : []));
  const bound = noisy.map((operand) => ({
    operand,
    ...termOf(operand, { condition, isSameModel: about.isSameModel }),
  }));
  if (bound.length === 0 || bound.some(({ term }) => !sample.models.has(term.of))) return null;
  const keys = bound.map(({ term }) => JSON.stringify(term));
  const distinct = [...new Set(keys)];
  const positions = new Map(bound.map(({ operand }, i) => [operand, distinct.indexOf(keys[i] as string)]));
  const isShareOfChanges = new Set(bound.filter(({ isChanges }) => isChanges).map(({ operand }) => operand));
  const lookUp =
    (numbers: readonly number[]) =>
    (operand: Operand): number => {
      const position = positions.get(operand);
      if (position === undefined) return values.get(operand)?.value ?? Number.NaN;
      const value = numbers[position] as number;
      return isShareOfChanges.has(operand) ? 1 - value : value;
    };
  return {
    terms: distinct.map((key) => JSON.parse(key) as Term),
    combine: (numbers) =>
      evaluate(condition.left, lookUp(numbers)).value - evaluate(condition.right, lookUp(numbers)).value,
    linear: linearOf(condition, { positions, values, isShareOfChanges, size: distinct.length }),
  };
}

function termOf(
  operand: Operand,
  { condition, isSameModel }: { readonly condition: Condition; readonly isSameModel: boolean },
): { term: Term; isChanges: boolean } {
  const reference = operand.kind === 'same' ? subjectOf(condition) : operand.reference;
  if (reference === undefined) throw new Error('a condition without a subject was accepted');
  if (operand.of !== 'change' && reference.name === 'd') {
    const accuracy = { ...reference, name: 'accuracy' };
    return { term: { of: 'agreement', reference: accuracy }, isChanges: true };
  }
  return {
    term: { of: operand.of === 'change' || isSameModel ? 'change' : 'opponent', reference },
    isChanges: false,
  };
}

function linearOf(
  { left, right }: Condition,
  about: {
    readonly positions: ReadonlyMap<Operand, number>;
    readonly values: ReadonlyMap<Operand, MetricValue>;
    readonly isShareOfChanges: ReadonlySet<Operand>;
    readonly size: number;
  },
): Question['linear'] {
  const form = linearDifference(left, right);
  if (form === null) return null;
  const coefficients = new Array<number>(about.size).fill(0);
  let { constant } = form;
  for (const [operand, weight] of form.weights) {
    const position = about.positions.get(operand);
    if (position === undefined) constant += weight * (about.values.get(operand)?.value ?? Number.NaN);
    else if (about.isShareOfChanges.has(operand)) {
      constant += weight;
      coefficients[position] = (coefficients[position] as number) - weight;
    } else coefficients[position] = (coefficients[position] as number) + weight;
  }
  return { coefficients, constant };
}
