import { decideDrift } from '@plimsoll/drift';
import type { Drift } from '@plimsoll/record';
import type { DataEngine } from '@plimsoll/runtime';
import {
  chooseSeekers,
  decideSplit,
  findIdentifiers,
  knownValues,
  type PredictivePower,
  predictivePower,
  resolveColumns,
  type SharedColumn,
  type SplitColumns,
  type SplitDecision,
  type SplitLimits,
} from '@plimsoll/split';
import type { Inputs } from './inputs.ts';
import type { ReadSide } from './read-side.ts';

/** Rows that the predictive power of a feature is measured on. */
const mostSampled = 5000;

/** More features than these are not each measured for its power. */
const mostMeasured = 500;

/** Everything that is asked of two sides. */
export async function compareSides(about: {
  train: ReadSide;
  test: ReadSide;
  given: Inputs;
  engine: DataEngine;
  limits: SplitLimits;
}): Promise<SplitDecision & { readonly drift: Drift | null }> {
  const { train, test, given, engine, limits } = about;
  const columns = resolveColumns(train, test, given);
  const label = given.label === '' ? null : given.label;
  const known = knownValues(train.table, test.table, columns);
  const facts = await engine.compareSplits({
    train: train.source,
    test: test.source,
    columns: columns.shared,
    features: columns.features,
    seekBy: chooseSeekers(columns.features, train.table),
    label,
    keys: [...given.groups, ...given.ids],
    time: given.time === '' ? null : given.time,
    known,
    examples: given['max-examples'] ?? 5,
  });
  const decision = decideSplit(
    {
      train: { name: train.name, rows: train.table.rows },
      test: { name: test.name, rows: test.table.rows },
      columns,
      facts,
      label,
      ids: given.ids,
      powers: await measurePowers(engine, train, columns, label),
      identifiers: findIdentifiers(train.table, columns.features),
      areSameFiles: isSame(train, test),
    },
    limits,
  );
  return compareDistributions(about, columns, decision);
}

function isSame(train: ReadSide, test: ReadSide): boolean {
  const [own, others] = [train.source.names, test.source.names];
  return own.length === others.length && own.every((name) => others.includes(name));
}

async function measurePowers(
  engine: DataEngine,
  { source }: ReadSide,
  { shared, features }: SplitColumns,
  label: string | null,
): Promise<Map<string, PredictivePower>> {
  const powers = new Map<string, PredictivePower>();
  const target = shared.find(({ name }) => name === label);
  if (!target) return powers;
  const measured = shared.filter(({ name }) => features.includes(name)).slice(0, mostMeasured);
  const sampled: SharedColumn[] = [target, ...measured];
  const rows = await engine.sampleRows(source, { columns: sampled, most: mostSampled });
  const labels = rows.map((row) => row[0] ?? null);
  for (const [i, { name }] of measured.entries()) {
    const power = predictivePower(
      rows.map((row) => row[i + 1] ?? null),
      labels,
    );
    if (power) powers.set(name, power);
  }
  return powers;
}

/** Sides that differ are worth a look; sides of which too little is known to tell are usual, and no reason. */
function compareDistributions(
  { train, test, given }: { train: ReadSide; test: ReadSide; given: Inputs },
  { features }: SplitColumns,
  decision: SplitDecision,
): SplitDecision & { drift: Drift | null } {
  if (train.table.rows === 0 || test.table.rows === 0) return { ...decision, drift: null };
  const isCompared = ({ name }: { name: string }) => features.includes(name) || name === given.label;
  const { drift, reasons } = decideDrift({
    referenceName: train.name,
    reference: { rows: train.table.rows, columns: train.table.columns.filter(isCompared) },
    current: { rows: test.table.rows, columns: test.table.columns.filter(isCompared) },
    severity: 'warn',
    plan: { default: { newCategories: null }, columns: new Map() },
    mayKeep: (_, value) => value === 'true' || value === 'false',
  });
  const told = reasons.filter(({ verdict }) => verdict === 'warn' || verdict === 'fail');
  return { ...decision, reasons: [...decision.reasons, ...told], drift };
}
