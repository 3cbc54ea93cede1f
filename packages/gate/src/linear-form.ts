import { referenceName } from '@plimsoll/metrics';
import { type Condition, type Expression, type Operand, subjectOf } from './condition.ts';

/** An expression as `sum of weights x operands + constant`. */
export interface LinearForm {
  readonly weights: ReadonlyMap<Operand, number>;
  readonly constant: number;
}

/** The weighted sum that an expression is; null when operands are multiplied with each other, or divided by. */
export function linearForm(expression: Expression): LinearForm | null {
  switch (expression.kind) {
    case 'number':
      return { weights: new Map(), constant: expression.value };
    case 'metric':
    case 'same':
      return { weights: new Map([[expression, 1]]), constant: 0 };
    case 'negate':
      return scale(linearForm(expression.operand), -1);
    case 'binary': {
      const [left, right] = [linearForm(expression.left), linearForm(expression.right)];
      if (left === null || right === null) return null;
      switch (expression.operator) {
        case '+':
          return add(left, right);
        case '-':
          return add(left, scale(right, -1));
        case '*':
          if (left.weights.size === 0) return scale(right, left.constant);
          return right.weights.size === 0 ? scale(left, right.constant) : null;
        case '/':
          return right.weights.size === 0 ? scale(left, 1 / right.constant) : null;
      }
    }
  }
}

/** Left less right. */
export function linearDifference(left: Expression, right: Expression): LinearForm | null {
  return linearForm({ kind: 'binary', operator: '-', left, right });
}

/** The metric of which a condition compares the change with main, one less the other, and what is added; null for any other condition. */
export function differenceOf(
  condition: Condition,
): { readonly metric: string; readonly constant: number } | null {
  const form = linearDifference(condition.left, condition.right);
  const terms = form === null ? [] : [...form.weights].filter(([, weight]) => weight !== 0);
  const own = terms.find(([operand, weight]) => operand.of === 'change' && weight === 1)?.[0];
  const other = terms.find(([operand, weight]) => operand.of === 'main' && weight === -1)?.[0];
  if (form === null || terms.length !== 2 || own?.kind !== 'metric' || other === undefined) return null;
  const metric = referenceName(own.reference);
  const reference = other.kind === 'same' ? subjectOf(condition) : other.reference;
  return reference && referenceName(reference) === metric ? { metric, constant: form.constant } : null;
}

function scale(form: LinearForm, factor: number): LinearForm;
function scale(form: LinearForm | null, factor: number): LinearForm | null;
function scale(form: LinearForm | null, factor: number): LinearForm | null {
  if (form === null) return null;
  const weights = new Map([...form.weights].map(([operand, weight]) => [operand, weight * factor] as const));
  return { weights, constant: form.constant * factor };
}

function add(left: LinearForm, right: LinearForm): LinearForm {
  const weights = new Map(left.weights);
  for (const [operand, weight] of right.weights) weights.set(operand, (weights.get(operand) ?? 0) + weight);
  return { weights, constant: left.constant + right.constant };
}
