import { type MetricReference, referenceName } from '@plimsoll/metrics';

export type Comparison = '>=' | '<=' | '>' | '<';
export type Operator = '+' | '-' | '*' | '/';

/** A model that the change is compared with: the one on main, or the registry's production version. */
export type OpponentName = 'main' | 'production';

/** One side of a condition. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  /** A metric of this change, or (`main.accuracy`, `production.accuracy`) of an opponent. */
  | { readonly kind: 'metric'; readonly of: 'change' | OpponentName; readonly reference: MetricReference }
  /** `main`, `production`: the condition's one metric, as that model has it. */
  | { readonly kind: 'same'; readonly of: OpponentName }
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

/** A part of an expression that stands for a measured value. */
export type Operand = Extract<Expression, { kind: 'metric' | 'same' }>;

/** The parts of an expression that stand for a measured value, in order. */
export function operandsOf(expression: Expression): Operand[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'metric':
    case 'same':
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
    if (operand.kind !== 'metric' || operand.of !== 'change') continue;
    byName.set(referenceName(operand.reference), operand.reference);
  }
  return [...byName.values()];
}

/** The metric that `main` or `production` means in a condition; undefined when the left side has none or several. */
export function subjectOf({ left }: Pick<Condition, 'left'>): MetricReference | undefined {
  const metrics = metricsOf(left);
  return metrics.length === 1 ? metrics[0] : undefined;
}

/** Every metric that conditions name, on the change and on its opponents, each once: what has to be measured on both. */
export function referencesOf(conditions: readonly Condition[]): MetricReference[] {
  const byName = new Map<string, MetricReference>();
  for (const { left, right } of conditions) {
    for (const operand of [...operandsOf(left), ...operandsOf(right)]) {
      if (operand.kind === 'metric') byName.set(referenceName(operand.reference), operand.reference);
    }
  }
  return [...byName.values()];
}

/** The opponents that conditions name, in order. */
export function opponentsIn(conditions: readonly Condition[]): OpponentName[] {
  const named = conditions.flatMap(({ left, right }) => [...operandsOf(left), ...operandsOf(right)]);
  return [...new Set(named.flatMap(({ of }) => (of === 'change' ? [] : [of])))];
}
