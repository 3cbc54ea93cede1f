import type { ColumnSketch, MayKeep } from '@plimsoll/profile';
import type { Drift, DriftColumn, DriftResult, Reason, Verdict } from '@plimsoll/record';
import { compareVerdicts, worstVerdict } from '@plimsoll/record';
import { adjustPValues } from '@plimsoll/statistics';
import { drawColumn } from './draw-column.ts';
import { explainMeasure, explainSchema, limitReasons, showName } from './explain-drift.ts';
import { isComparable } from './is-comparable.ts';
import { type ColumnLimits, type DriftPlan, limitsOf, noDriftPlan } from './limits.ts';
import { type DrawnCells, measureColumn } from './measure-column.ts';
import { type Judged, judge, type Measured, measureNames, verdictOf } from './measured.ts';
import type { DriftSide } from './reference-column.ts';

/** What is compared with what. */
export interface DriftQuestion {
  /** What the data are compared with, in words: «the reference data/2023.csv», «main (run 812)». */
  readonly referenceName: string;
  readonly reference: { readonly rows: number; readonly columns: readonly DriftSide[] };
  readonly current: { readonly rows: number; readonly columns: readonly ColumnSketch[] };
  readonly plan?: DriftPlan;
  /** What drift beyond a limit amounts to. */
  readonly severity: 'warn' | 'fail';
  /** Which values may be shown, in drawings. */
  readonly mayKeep: MayKeep;
}

/** Whether the data have drifted, for the record. */
export interface DriftDecision {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly drift: Drift;
}

const mostResults = 20_000;
const mostDrawn = 50;

/**
 * Compares every column with its reference. A column has drifted when the whole interval of a measure lies beyond its limit, and its
 * test, corrected over all columns (Benjamini–Hochberg), says that this is no chance; it has not when the whole interval is within the
 * limit; else it is inconclusive, with the rows that would tell.
 */
export function decideDrift(question: DriftQuestion): DriftDecision {
  const { reference, severity } = question;
  const empty = emptySide(question);
  if (empty) return empty;
  const schema = compareSchemas(question);
  const columns = measureAll(question);
  const tested = columns.flatMap(({ measured }) =>
    measured.filter(({ p, limit }) => p !== null && limit !== null),
  );
  const adjusted = adjustPValues(
    tested.map(({ p }) => p ?? 1),
    'benjaminiHochberg',
  );
  const adjustedOf = new Map(tested.map((one, i) => [one, adjusted[i] ?? null]));

  const results: DriftResult[] = [...schema];
  const unclear: { column: string; judged: Judged }[] = [];
  for (const { name, measured, limits } of columns) {
    for (const one of measured) {
      const adjustedP = adjustedOf.get(one) ?? null;
      const judged = judge(one, adjustedP);
      if (judged.outcome === 'unclear') unclear.push({ column: name, judged });
      results.push(resultOf({ name, one, judged, adjustedP, severity: severityOf(one, limits, severity) }));
    }
  }
  const kept = keepResults(results, columns.length);
  return {
    verdict: worstVerdict(results.map(({ verdict }) => verdict)),
    reasons: limitReasons(results, unclear, question.referenceName),
    drift: {
      reference: question.referenceName.slice(0, 2000),
      referenceRows: reference.rows,
      results: kept,
      columns: drawWorst(columns, kept, question.mayKeep),
    },
  };

  function severityOf(one: Measured, { asked }: ColumnLimits, usual: 'warn' | 'fail') {
    // Nobody asked for it: a new value is worth a look, and seldom a reason to stop.
    return one.name === 'newCategories' && !asked.has('newCategories') ? 'warn' : usual;
  }
}

interface MeasuredColumn {
  readonly name: string;
  readonly limits: ColumnLimits;
  readonly measured: readonly Measured[];
  readonly drawn: DrawnCells | null;
}

function measureAll({ reference, current, plan = noDriftPlan }: DriftQuestion): MeasuredColumn[] {
  const before = new Map(reference.columns.map((column) => [column.name, column]));
  return current.columns.flatMap((column): MeasuredColumn[] => {
    const other = before.get(column.name);
    const limits = limitsOf(plan, column.name);
    if (!other || !limits) return [];
    const isDistribution = isComparable(other, column);
    const { measured, drawn } = measureColumn({ reference: other, current: column }, limits);
    const only = isDistribution ? measured : measured.filter(({ name }) => name === 'missingShare');
    return [{ name: column.name, limits, measured: only, drawn: isDistribution ? drawn : null }];
  });
}

function resultOf(about: {
  name: string;
  one: Measured;
  judged: Judged;
  adjustedP: number | null;
  severity: 'warn' | 'fail';
}): DriftResult {
  const { name, one, judged, adjustedP, severity } = about;
  const { value, limit, bounds } = one;
  return {
    column: showName(name, 1024),
    measure: measureNames[one.name].code,
    value,
    limit,
    interval: bounds && { lower: bounds.lower, upper: bounds.upper, confidence: 0.95, method: bounds.method },
    adjustedP,
    verdict: verdictOf(judged, severity),
    message: explainMeasure(name, one, judged),
  };
}

/** Columns that are gone, new, or of another type. */
function compareSchemas({ reference, current, severity, plan = noDriftPlan }: DriftQuestion): DriftResult[] {
  const now = new Map(current.columns.map((column) => [column.name, column]));
  const before = new Map(reference.columns.map((column) => [column.name, column]));
  const entry = (column: string, verdict: Verdict, measure: string, message: string): DriftResult => ({
    column: showName(column, 1024),
    measure,
    value: 1,
    limit: 0,
    interval: null,
    adjustedP: null,
    verdict,
    message,
  });
  const results: DriftResult[] = [];
  for (const { name, kind } of reference.columns) {
    if (limitsOf(plan, name) === null) continue;
    const other = now.get(name);
    if (!other)
      results.push(entry(name, severity, 'column-missing', explainSchema.missing(name, [...now.keys()])));
    else if (isOtherType(kind, other.kind)) {
      results.push(entry(name, severity, 'type-changed', explainSchema.changed(name, kind, other.kind)));
    }
  }
  for (const { name } of current.columns) {
    if (!before.has(name) && limitsOf(plan, name)) {
      results.push(entry(name, 'warn', 'column-new', explainSchema.fresh(name)));
    }
  }
  return results;
}

/** A column without values has no type, and a date is a text in most formats. */
function isOtherType(before: string, now: string): boolean {
  const plain = (kind: string) => (kind === 'time' ? 'text' : kind);
  return before !== 'other' && now !== 'other' && plain(before) !== plain(now);
}

function emptySide({ reference, current, referenceName }: DriftQuestion): DriftDecision | null {
  if (reference.rows > 0 && current.rows > 0) return null;
  const side = reference.rows === 0 ? `${referenceName} has` : 'the data have';
  const message = `Drift cannot be judged: ${side} no rows.`;
  return {
    verdict: 'inconclusive',
    reasons: [{ code: 'drift', verdict: 'inconclusive', message }],
    drift: {
      reference: referenceName.slice(0, 2000),
      referenceRows: reference.rows,
      results: [],
      columns: [],
    },
  };
}

/** The worst first; of wide tables only what is judged. */
function keepResults(results: readonly DriftResult[], columns: number): DriftResult[] {
  const isWide = columns > 1000;
  const kept = results.filter(({ limit, verdict }) => !isWide || limit !== null || verdict !== 'pass');
  kept.sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  return kept.slice(0, mostResults);
}

function drawWorst(
  columns: readonly MeasuredColumn[],
  results: readonly DriftResult[],
  mayKeep: MayKeep,
): DriftColumn[] {
  const order = [...new Set(results.map(({ column }) => column))];
  const byName = new Map(columns.map((column) => [showName(column.name, 1024), column]));
  return order
    .flatMap((name) => {
      const column = byName.get(name);
      return column?.drawn ? [drawColumn(column.name, column.drawn, mayKeep)] : [];
    })
    .slice(0, mostDrawn);
}
