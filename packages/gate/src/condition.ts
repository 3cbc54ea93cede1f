import { type MetricReference, referenceName } from '@plimsoll/metrics';

export type Comparison = '>=' | '<=' | '>' | '<';
export type Operator = '+' | '-' | '*' | '/';

/** One side of a condition. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  /** A metric of this change, or (`main.accuracy`) of main. */
  | { readonly kind: 'metric'; readonly of: 'change' | 'main'; readonly reference: MetricReference }
  /** `main`: the condition's one metric, as main has it. */
  | { readonly kind: 'main' }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** What must hold for a model to pass. */
export interface Condition {
  /** As the user wrote it. */
  readonly text: string;
  /** What a violation amounts to. */
  readonly severity: 'fail' | 'warn';
  /** What the user calls it; null when he does not. */
  readonly name: string | null;
  readonly left: Expression;
  readonly comparison: Comparison;
  readonly right: Expression;
  /** `+/-`: how far the left side may be off; closer to the right side than this, nothing is decided. Null for none. */
  readonly tolerance: number | null;
}

/** The parts of an expression that stand for a measured value, in order. */
export function operandsOf(expression: Expression): Extract<Expression, { kind: 'metric' | 'main' }>[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'metric':
    case 'main':
      return [expression];
    case 'negate':
      return operandsOf(expression.operand);
    case 'binary':
      return [...operandsOf(expression.left), ...operandsOf(expression.right)];
  }
}

/** The different metrics of the change in an expression, in order. */
export function metricsOf(expression: Expression): MetricReference[] {
  const byName = new Map<string, MetricReference>();
  for (const operand of operandsOf(expression)) {
    if (operand.kind !== 'metric' || operand.of === 'main') continue;
    byName.set(referenceName(operand.reference), operand.reference);
  }
  return [...byName.values()];
}

/** The metric that `main` means in a condition; undefined when the left side has none or several. */
export function subjectOf({ left }: Pick<Condition, 'left'>): MetricReference | undefined {
  const metrics = metricsOf(left);
  return metrics.length === 1 ? metrics[0] : undefined;
}

/** Every metric that conditions name, on the change and on main, each once: what has to be measured on both. */
export function referencesOf(conditions: readonly Condition[]): MetricReference[] {
  const byName = new Map<string, MetricReference>();
  for (const { left, right } of conditions) {
    for (const operand of [...operandsOf(left), ...operandsOf(right)]) {
      if (operand.kind === 'metric') byName.set(referenceName(operand.reference), operand.reference);
    }
  }
  return [...byName.values()];
}
