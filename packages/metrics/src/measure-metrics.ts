import { ConfigurationError } from '@plimsoll/errors';
import type { MetricValue } from '@plimsoll/record';
import { type ComputedMetric, computeMetrics } from './compute-metrics.ts';
import type { FileMetric } from './flatten-tree.ts';
import { type Direction, traitsOf } from './known-metrics.ts';
import type { MetricsFile } from './metrics-file.ts';
import type { UnusableMetric } from './outcome.ts';
import type { Predictions } from './predictions.ts';
import { type MetricReference, referenceName } from './reference.ts';
import { rowsOfSlice } from './slices.ts';
import { splitOf, splitOfName } from './splits.ts';

/** A record holds no more metrics than this. */
const mostMetrics = 20_000;

export interface MetricSources {
  /** Of the holdout. */
  readonly predictions: Predictions | null;
  /** Of the training data: metrics computed from them are called `<name>@train`. */
  readonly trainPredictions?: Predictions | null;
  readonly files: readonly MetricsFile[];
  /** What else was measured, such as the time of training. */
  readonly others?: readonly MetricValue[];
  readonly directions: ReadonlyMap<string, Direction>;
  /** What conditions and limits name, so that slices and single classes are computed. */
  readonly wanted: readonly MetricReference[];
}

/** A metric that a file and the predictions give differently; the predictions count. */
export interface DifferingMetric {
  readonly name: string;
  readonly computed: number;
  readonly written: number;
  readonly path: string;
}

/** All that is known about a model's quality, ready to decide on. */
export interface Measurements {
  /** Names are unique. */
  readonly metrics: readonly MetricValue[];
  /** Names that have no number to decide on; none of them is in `metrics`. */
  readonly unusable: readonly UnusableMetric[];
  readonly differing: readonly DifferingMetric[];
}

/**
 * Gathers metrics from predictions and metric files under one name each. What is computed from predictions goes before what a
 * file says. Throws a ConfigurationError when there are more metrics than a record holds.
 */
export function measureMetrics(sources: MetricSources): Measurements {
  const gathered = new Gathering(sources.directions);
  if (sources.predictions) gathered.addComputed(computeMetrics(sources.predictions), '');
  if (sources.trainPredictions) gathered.addComputed(computeMetrics(sources.trainPredictions), '@train');
  for (const other of sources.others ?? []) gathered.metrics.set(other.name, other);
  gathered.addFiles(sources.files);
  for (const reference of sources.wanted) addWanted(gathered, reference, sources);
  if (gathered.metrics.size > mostMetrics) {
    const where = sources.files.map(({ path }) => path).join(', ');
    const message = `hold ${gathered.metrics.size} metrics, and at most ${mostMetrics} can be kept.`;
    throw new ConfigurationError({ where, message });
  }
  return {
    metrics: [...gathered.metrics.values()],
    unusable: [...gathered.unusable.values()],
    differing: gathered.differing,
  };
}

class Gathering {
  readonly metrics = new Map<string, MetricValue>();
  readonly unusable = new Map<string, UnusableMetric>();
  readonly differing: DifferingMetric[] = [];
  readonly #directions: ReadonlyMap<string, Direction>;
  /** Values of files that are not listed unless somebody asks. */
  readonly elements = new Map<string, FileMetric>();

  constructor(directions: ReadonlyMap<string, Direction>) {
    this.#directions = directions;
  }

  has(name: string): boolean {
    return this.metrics.has(name) || this.unusable.has(name);
  }

  addComputed(computed: ReadonlyMap<string, ComputedMetric>, suffix: string): void {
    for (const [bare, { definition, outcome }] of computed) {
      const name = `${bare}${suffix}`;
      const { value, problem } = outcome;
      if (problem) {
        this.unusable.set(name, { name, kind: problem.kind, message: `«${name}» ${problem.message}.` });
      } else if (value !== null) {
        const direction = this.#directions.get(name) ?? this.#directions.get(bare) ?? definition.direction;
        this.metrics.set(name, { name, value, direction, source: 'predictions' });
      }
    }
  }

  addFile(name: string, value: number): void {
    const { direction } = traitsOf(name, this.#directions);
    this.metrics.set(name, { name, value, direction, source: 'file' });
  }

  addFiles(files: readonly MetricsFile[]): void {
    const origins = new Map<string, string>();
    for (const { path, values, unusable } of files) {
      for (const [name, metric] of values) {
        const known = this.metrics.get(name);
        const origin = origins.get(name);
        origins.set(name, path);
        if (known?.source === 'predictions') this.#compare(known, metric.value, path);
        else if (origin !== undefined && (known ?? this.elements.get(name))?.value !== metric.value) {
          this.#refuseTwice(name, origin, path);
        } else if (metric.isElement) this.elements.set(name, metric);
        else if (!known && this.unusable.get(name)?.kind !== 'ambiguous') {
          this.unusable.delete(name);
          this.addFile(name, metric.value);
        }
      }
      for (const [name, problem] of unusable) if (!this.has(name)) this.unusable.set(name, problem);
    }
  }

  #refuseTwice(name: string, first: string, second: string): void {
    this.metrics.delete(name);
    this.elements.delete(name);
    const message = `«${name}» has different values in ${first} and ${second}.`;
    this.unusable.set(name, { name, kind: 'ambiguous', message });
  }

  /** A file may round: half a unit of the last digit that it wrote does not count. */
  #compare({ name, value }: MetricValue, written: number, path: string): void {
    const digits = /\.(\d+)$/.exec(String(written))?.[1]?.length ?? 0;
    if (Math.abs(value - written) > 0.5000001 * 10 ** -digits) {
      this.differing.push({ name, computed: value, written, path });
    }
  }
}

function addWanted(gathered: Gathering, reference: MetricReference, sources: MetricSources): void {
  const name = referenceName(reference);
  if (gathered.metrics.has(name)) return;
  const element = gathered.elements.get(name);
  if (element) gathered.addFile(name, element.value);
  else if (reference.split !== null && addSplit(gathered, reference, name)) return;
  else addFromPredictions(gathered, reference, sources);
}

/** `accuracy@train` from a file's `train.accuracy`; `accuracy@holdout` from what the predictions of the holdout gave. */
function addSplit(gathered: Gathering, { name, split, slice }: MetricReference, fullName: string): boolean {
  if (slice.length > 0 || split === null) return false;
  const wanted = splitOf(split);
  const found = [...gathered.metrics.values()].filter((metric) => {
    const taken = splitOfName(metric.name);
    return metric.source === 'file' && taken.split === wanted && wanted !== null && taken.base === name;
  });
  const plain = wanted === 'holdout' ? gathered.metrics.get(name) : undefined;
  const metric = found[0] ?? plain;
  if (!metric) return false;
  if (found.length > 1) {
    const message = `«${fullName}» may be ${found.map((one) => `«${one.name}»`).join(' or ')}: write which one.`;
    gathered.unusable.set(fullName, { name: fullName, kind: 'ambiguous', message });
  } else {
    gathered.metrics.set(fullName, { ...metric, name: fullName });
  }
  return true;
}

function addFromPredictions(gathered: Gathering, reference: MetricReference, sources: MetricSources): void {
  const { name, split, slice } = reference;
  const fullName = referenceName(reference);
  const isTrain = split !== null && splitOf(split) === 'train';
  const predictions =
    split === null ? sources.predictions : isTrain ? (sources.trainPredictions ?? null) : null;
  const refuse = (message: string): void => {
    gathered.unusable.set(fullName, { name: fullName, kind: 'unavailable', message });
  };
  if (!predictions) {
    if (slice.length > 0)
      refuse(`«${fullName}» is a slice, and slices are computed from predictions: give some.`);
    return;
  }
  const rows = slice.length === 0 ? undefined : rowsOfSlice(predictions, slice);
  if (typeof rows === 'string') {
    refuse(rows);
    return;
  }
  const computed = computeMetrics(predictions, { names: [name], ...(rows && { rows }) });
  if (computed.size === 0 && slice.length > 0) {
    refuse(`«${name}» is not a metric that is computed from predictions, so it has no slices.`);
  }
  const suffix = referenceName({ name: '', split: isTrain ? 'train' : null, slice });
  const unknown = [...computed].filter(([known]) => !gathered.has(`${known}${suffix}`));
  gathered.addComputed(new Map(unknown), suffix);
}
