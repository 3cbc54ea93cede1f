/** The field of an answer, whatever the answer is. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as never)[key] : undefined),
    value,
  );
}

/** A list in an answer; services leave empty ones out. */
export function listIn(value: unknown, key: string): readonly unknown[] {
  const list = field(value, key);
  return Array.isArray(list) ? list : [];
}

/** A text in an answer; services leave empty ones out. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
