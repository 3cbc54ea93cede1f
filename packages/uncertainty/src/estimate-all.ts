import type { Predictions } from '@plimsoll/metrics';
import {
  type Bootstrapped,
  bootstrap,
  combineBootstraps,
  distinctCells,
  type Grouping,
  type ResampledStatistic,
  seededRandom,
} from '@plimsoll/statistics';
import { closedForm, type Linear } from './closed-form.ts';
import { countStatistics } from './count-statistic.ts';
import type { Estimate } from './estimate.ts';
import { fewestGroups } from './group-rows.ts';
import { bootstrapEstimate, isWithoutVariation, jackknifeEstimate } from './resampled-estimate.ts';
import { type BoundTerm, bindTerm, type ModelName, type Term } from './term.ts';
import { isOfClassCounts, isOfOnePass, isSmooth, rowStatistic } from './term-statistic.ts';
import { unseenInterval } from './unseen-rows.ts';

/** Rows on which one or two models were tested. */
export interface Sample {
  /** The predictions of each model, on the same rows in the same order; always those of the change. */
  readonly models: ReadonlyMap<ModelName, Predictions>;
  /** How many rows. */
  readonly rows: number;
  /** Rows that belong together, such as those of one user, and are drawn together; null when rows are independent. */
  readonly groups: Grouping | null;
  /** The same seed gives the same intervals. */
  readonly seed: bigint;
}

/** A number to be estimated: any expression over metrics. */
export interface Question {
  readonly terms: readonly Term[];
  /** The expression, from the values of the terms in their order. */
  readonly combine: (values: readonly number[]) => number;
  /** The same as a weighted sum, when it is one. */
  readonly linear: Linear | null;
}

/** Resamples of a bootstrap. */
const resamples = 2000;
/** From so many rows on, the jackknife's standard error says what the bootstrap would, in a thousandth of the time. */
const manyRows = 5000;
/** The same where every kind of row (label, prediction of each model, slice) that occurs at all occurs so often. */
const manyOfCell = 30;
/** The same for a metric that has to be computed anew on every resample. */
const manySlowRows = 500;
/** Groups of rows that the jackknife of such a metric leaves out, one by one. */
const jackknifeGroups = 100;

/**
 * Estimates every question with its noise: by formula where there is one, else by the bootstrap (all terms see the same resamples, which is
 * what makes two models' comparison a paired one), and for many rows by the jackknife. With groups, whole groups are drawn.
 * Undefined for a question about what the predictions do not tell.
 */
export function estimateAll(sample: Sample, questions: readonly Question[]): (Estimate | undefined)[] {
  const cuts: Parameters<typeof bindTerm>[2] = new Map();
  const asked = questions.map((question): Asked | undefined => {
    const terms = question.terms.map((term) => bindTerm(term, sample.models, cuts));
    return terms.length > 0 && terms.every((term) => term !== undefined) ? { question, terms } : undefined;
  });
  const estimates = asked.map((one) => one && estimateByFormula(sample, one));
  const left = asked.flatMap((one, i) =>
    one !== undefined && estimates[i] === undefined ? [{ one, i }] : [],
  );
  const byBasis = new Map<Basis, typeof left>();
  for (const member of left) {
    const basis = basisOf(sample, member.one);
    byBasis.set(basis, [...(byBasis.get(basis) ?? []), member]);
  }
  for (const [basis, members] of byBasis) {
    const resampled = resample(sample, { basis, asked: members.map(({ one }) => one) });
    members.forEach(({ i }, k) => {
      estimates[i] = resampled[k];
    });
  }
  return estimates;
}

/** Estimates one question; undefined when the predictions do not tell. */
export function estimate(sample: Sample, question: Question): Estimate | undefined {
  return estimateAll(sample, [question])[0];
}

interface Asked {
  readonly question: Question;
  readonly terms: readonly BoundTerm[];
}

function estimateByFormula({ groups }: Sample, { question, terms }: Asked): Estimate | undefined {
  if (question.linear === null) return undefined;
  const isConstant = question.linear.coefficients.every((coefficient) => coefficient === 0);
  return groups === null || isConstant ? closedForm(terms, question.linear) : undefined;
}

/** What is resampled: cells of equal rows, cut by slices too, or rows; slow metrics apart, so that they slow down no other. */
type Basis = `cells ${string}` | 'rows' | `slow ${string}`;

function basisOf({ groups }: Sample, { terms }: Asked): Basis {
  if (groups === null && terms.every(isOfClassCounts))
    return `cells ${[...new Set(terms.map(({ slice }) => slice))].sort().join('; ')}`;
  return terms.every(isOfOnePass) ? 'rows' : `slow ${terms.map(keyOf).join('; ')}`;
}

function resample(
  sample: Sample,
  { basis, asked }: { readonly basis: Basis; readonly asked: readonly Asked[] },
): Estimate[] {
  const terms = new Map(asked.flatMap((one) => one.terms).map((term) => [keyOf(term), term]));
  const bound = [...terms.values()];
  const drawn = basis.startsWith('cells')
    ? resampleCells(sample, bound)
    : resampleRows(sample, { terms: bound, isSlow: basis.startsWith('slow') });
  const byKey = new Map([...terms.keys()].map((key, i) => [key, drawn.bootstrapped[i] as Bootstrapped]));
  return asked.map(({ question, terms: own }) => {
    const parts = own.map((term) => byKey.get(keyOf(term)) as Bootstrapped);
    const combined = isItself(question)
      ? (parts[0] as Bootstrapped)
      : combineBootstraps(parts, question.combine);
    const about = {
      rows: Math.max(...own.map(({ rows }) => rows)),
      isPaired: own.some(({ of }) => of !== 'change'),
    };
    if (basis.startsWith('cells') && isWithoutVariation(combined))
      return unseenEstimate(combined.estimate, { question, terms: own }, about);
    return drawn.isJackknife
      ? jackknifeEstimate(combined, about)
      : bootstrapEstimate(combined, {
          ...about,
          isClustered: sample.groups !== null,
          isSmooth: own.every(isSmooth),
          ...(sample.groups && { groups: sample.groups.groups }),
        });
  });
}

/** A single metric needs no arithmetic. */
function isItself({ terms, linear }: Question): boolean {
  return terms.length === 1 && linear?.coefficients[0] === 1 && linear.constant === 0;
}

/** Equal rows that are counted and do not vary: what they have not shown bounds the noise. */
function unseenEstimate(
  value: number,
  { question, terms }: Asked,
  about: Pick<Estimate, 'rows' | 'isPaired'>,
): Estimate {
  return {
    ...about,
    value,
    method: 'rule-of-three',
    isAtEdge: true,
    intervalAt: (confidence) => unseenInterval({ terms, combine: question.combine }, 1 - confidence),
  };
}

interface Drawn {
  readonly bootstrapped: readonly Bootstrapped[];
  /** Whether there are no resamples, and only the jackknife tells. */
  readonly isJackknife: boolean;
}

function resampleCells({ seed }: Sample, terms: readonly BoundTerm[]): Drawn {
  const masks = new Map(terms.flatMap(({ slice, mask }) => (mask === null ? [] : [[slice, mask] as const])));
  // Only the models that are asked about: another one would cut cells smaller that nobody looks into.
  const asked = [...new Set(terms.map(({ predictions }) => predictions))];
  const codes = asked.flatMap((rows) =>
    rows.task === 'classification' ? [rows.labels, rows.predictions] : [],
  );
  const cells = distinctCells([...codes, ...masks.values()]);
  const isJackknife = cells.counts.every((count) => count >= manyOfCell);
  const bootstrapped = bootstrap(countStatistics(terms, cells.firstRow), {
    unitCounts: cells.counts,
    resamples: isJackknife ? 0 : resamples,
    random: seededRandom(seed),
  });
  return { bootstrapped, isJackknife };
}

function resampleRows(
  { rows, groups, seed }: Sample,
  { terms, isSlow }: { readonly terms: readonly BoundTerm[]; readonly isSlow: boolean },
): Drawn {
  const isMany = rows > (isSlow ? manySlowRows : manyRows);
  const isJackknife =
    isMany && (groups === null || groups.groups > (isSlow ? fewestGroups : jackknifeGroups));
  const leftOut = Math.min(jackknifeGroups, groups?.groups ?? jackknifeGroups);
  const draw = (grouping: Grouping | null): Drawn => {
    const statistics = terms.map((term): ResampledStatistic => rowStatistic(term, grouping));
    const isLeftOutQuickly = statistics.every(({ leaveOneOut }) => leaveOneOut !== undefined);
    if (isJackknife && !isLeftOutQuickly && grouping?.groups !== leftOut)
      return draw(inGroups(leftOut, rows, grouping));
    const unitCounts = new Uint32Array(grouping?.groups ?? rows).fill(1);
    const bootstrapped = bootstrap(statistics, {
      unitCounts,
      resamples: isJackknife ? 0 : resamples,
      random: seededRandom(seed),
    });
    return { bootstrapped, isJackknife };
  };
  return draw(groups);
}

/** So many groups, row by row (or group by group) in turn: independent rows make independent groups. */
function inGroups(groups: number, rows: number, grouping: Grouping | null): Grouping {
  const groupOf = Uint32Array.from({ length: rows }, (_, row) => (grouping?.groupOf[row] ?? row) % groups);
  return { groupOf, groups };
}

function keyOf({ of, definition, slice }: BoundTerm): string {
  return `${of} ${definition.name} [${slice}]`;
}
