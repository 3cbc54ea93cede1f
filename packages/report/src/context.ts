import type { DecisionRecord } from '@plimsoll/record';

/** How much of everything is shown. */
export interface Limits {
  /** Rows of a table that stands open. */
  readonly open: number;
  /** Rows of a folded table. */
  readonly folded: number;
  /** Charts that stand in the text, of each step. */
  readonly charts: number;
  /** Steps of one kind that get a section of their own; the legs of a matrix. */
  readonly sections: number;
  /** Characters after which a table need not be finished: the text is too long already, and will not be used. */
  readonly room: number;
}

/** What the sections need besides the record. */
export interface RenderContext {
  /** Name of the branch that the baseline is of. */
  readonly baseBranch: string;
  /** What is compared with it, in a table's heading: «this PR» or «this run». */
  readonly changeName: string;
  readonly now: Date;
  /** Scheme and host that links may lead to; null for none. */
  readonly origin: string | null;
  /** Where the whole report is; null when it is nowhere else. */
  readonly reportUrl?: string | null;
  /** Whether the place draws Mermaid. */
  readonly hasCharts?: boolean;
  readonly limits: Limits;
}

/** From everything to almost nothing. The last one keeps any report small. */
const levels = [
  { open: 12, folded: Number.POSITIVE_INFINITY, charts: 4, sections: 100 },
  { open: 12, folded: 1000, charts: 4, sections: 100 },
  { open: 12, folded: 400, charts: 2, sections: 100 },
  { open: 12, folded: 100, charts: 0, sections: 25 },
  { open: 10, folded: 30, charts: 0, sections: 10 },
  { open: 8, folded: 10, charts: 0, sections: 5 },
  { open: 3, folded: 3, charts: 0, sections: 2 },
  { open: 2, folded: 0, charts: 0, sections: 1 },
] as const;

/**
 * Renders with the most detail whose text fits into `budget` characters. Every attempt is whole Markdown; the last one is
 * taken whatever its size. `isShortened` tells `render` that something is left out for want of room.
 */
export function fitBudget(budget: number, render: (limits: Limits, isShortened: boolean) => string): string {
  let text = '';
  for (const [at, level] of levels.entries()) {
    const isLast = at === levels.length - 1;
    text = render({ ...level, room: isLast ? Number.POSITIVE_INFINITY : budget }, at > 0);
    if (text.length <= budget) break;
  }
  return text;
}

/** A record with evidence of a kind. */
export type RecordOf<K extends DecisionRecord['evidence']['kind']> = DecisionRecord & {
  readonly evidence: Extract<DecisionRecord['evidence'], { kind: K }>;
};

/** Whether a record holds evidence of a kind. */
export function isOfKind<K extends DecisionRecord['evidence']['kind']>(
  record: DecisionRecord,
  kind: K,
): record is RecordOf<K> {
  return record.evidence.kind === kind;
}
