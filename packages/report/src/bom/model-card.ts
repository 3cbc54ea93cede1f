import type { Interval, MetricValue, TrainingEvidence } from '@plimsoll/record';
import { isOfKind } from '../context.ts';
import { listKnownLimits } from '../known-limits.ts';
import { splitPurpose } from '../split-purpose.ts';
import type { VersionFacts } from '../version-facts.ts';
import type { BomComponent } from './components.ts';

/** The card of the model as CycloneDX has it: task, data, metrics with their intervals, what is known of its limits. */
export function describeModelCard(facts: VersionFacts, data: readonly BomComponent[]) {
  const trainings = facts.records.filter((record) => isOfKind(record, 'training'));
  const tasks = [...new Set(trainings.flatMap(({ evidence }) => evidence.holdout?.task ?? []))];
  const formats = [
    ...new Set(facts.files.map(({ name }) => /\.([A-Za-z0-9]+)$/.exec(name)?.[1] ?? 'unknown')),
  ];
  const performanceMetrics = trainings.flatMap(({ evidence }) => describeMetrics(evidence));
  return {
    'bom-ref': 'model-card',
    modelParameters: {
      ...(tasks.length > 0 && { approach: { type: 'supervised' }, task: tasks.join(', ') }),
      ...(data.length > 0 && { datasets: data.map((component) => ({ ref: component['bom-ref'] })) }),
    },
    ...(performanceMetrics.length > 0 && { quantitativeAnalysis: { performanceMetrics } }),
    considerations: describeConsiderations(facts),
    properties: [
      ...formats.sort().map((value) => ({ name: 'plimsoll:file-format', value })),
      ...trainings.flatMap(({ evidence }) => describeMethods(evidence)),
    ],
  };
}

/** Costs of the training are no performance of the model. */
function measuredBy({ metrics }: TrainingEvidence): MetricValue[] {
  return metrics.filter(({ source }) => source !== 'command');
}

function describeMetrics(evidence: TrainingEvidence) {
  const known = new Set(evidence.metrics.map(({ name }) => name));
  const slices = (evidence.slices ?? []).filter(({ metric, slice }) => !known.has(`${metric}[${slice}]`));
  return [
    ...measuredBy(evidence).map(({ name, value, interval }) => ({
      ...splitName(name),
      value: String(value),
      ...describeInterval(interval),
    })),
    ...slices.map(({ metric, slice, value, interval }) => ({
      type: metric,
      value: String(value),
      slice,
      ...describeInterval(interval),
    })),
  ];
}

/** `recall[sex=female]` is the recall of a slice, `loss@train` that of another split. */
function splitName(name: string): { type: string; slice?: string } {
  const [, type = name, slice, split] = /^([^[@]+)(?:\[(.+)\])?(?:@(.+))?$/.exec(name) ?? [];
  const parts = [slice, split && `split=${split}`].filter(Boolean);
  return parts.length === 0 ? { type } : { type, slice: parts.join(',') };
}

function describeInterval(interval: Interval | null | undefined) {
  if (!interval) return {};
  const { lower, upper } = interval;
  return {
    confidenceInterval: {
      ...(lower !== null && { lowerBound: String(lower) }),
      ...(upper !== null && { upperBound: String(upper) }),
    },
  };
}

/** CycloneDX has no place for the confidence of an interval and the method behind it. */
function describeMethods(evidence: TrainingEvidence) {
  return measuredBy(evidence).flatMap(({ name, interval, rows }) =>
    interval
      ? [
          {
            name: `plimsoll:interval:${name}`,
            value: `${interval.confidence} ${interval.method}${rows === undefined ? '' : `, ${rows} rows`}`,
          },
        ]
      : [],
  );
}

function describeConsiderations({ records, purpose }: VersionFacts) {
  const said = splitPurpose(purpose ?? '');
  const technicalLimitations = [...said.limits, ...listKnownLimits(records)];
  return {
    ...(said.users.length > 0 && { users: said.users }),
    ...(said.uses.length > 0 && { useCases: said.uses }),
    ...(technicalLimitations.length > 0 && { technicalLimitations }),
    ...(said.ethics.length > 0 && { ethicalConsiderations: said.ethics.map((name) => ({ name })) }),
  };
}
