import type { ConditionResult, Reason, TrainingEvidence, Verdict } from '@plimsoll/record';

/** What a sealed condition may say. */
const words: Readonly<Record<Verdict, string>> = {
  pass: 'It holds.',
  warn: 'It does not hold.',
  inconclusive: 'It is open.',
  fail: 'It does not hold.',
  error: 'It could not be decided.',
};

/** Reasons about conditions, which say more than yes or no, and those that are values themselves. */
const withValues = /^(condition-|metric-(undefined|unusable|not-on-main|not-in-production|differs)$)/;

/**
 * What may be told of a training on a sealed holdout: whether each condition holds, and nothing from which a value can be read. Exact numbers
 * spend the guarantee many times faster than a yes or no (log of the number of reports per decision; ease.ml/ci's count of histories).
 */
export function sealEvidence(evidence: TrainingEvidence): TrainingEvidence {
  const { kind, commands, holdout, modelFiles, baseline, conditions, holdoutBudget, predictions } = evidence;
  const { fingerprint, changes, reuse } = evidence;
  return {
    kind,
    commands,
    metrics: evidence.metrics.filter(({ source }) => source === 'command'),
    holdout,
    predictions,
    modelFiles,
    baseline: sealBaseline(baseline),
    conditions: conditions.map(sealCondition),
    ...(holdoutBudget && { holdoutBudget }),
    ...(fingerprint && { fingerprint }),
    ...(changes && { changes }),
    ...(reuse && { reuse }),
  };
}

/** Reasons without values. A condition's is its name and yes or no. */
export function sealReasons(reasons: readonly Reason[], conditions: readonly ConditionResult[]): Reason[] {
  const kept = reasons.filter(({ code }) => !withValues.test(code));
  // How far the rows reach depends on the values; that they do not reach is of use.
  const imprecise = reasons
    .filter(({ code }) => code === 'condition-imprecise')
    .map((reason) => ({ ...reason, message: reason.message.replace(/(?<=for what it asks\.).*/s, '') }));
  const told = conditions
    .filter(({ verdict }) => verdict !== 'pass')
    .map(
      ({ text, name, verdict }): Reason => ({
        code: 'condition-sealed',
        verdict,
        message: `${name ?? text}: ${words[verdict]}`,
      }),
    );
  return [...told, ...imprecise, ...kept];
}

function sealCondition(condition: ConditionResult): ConditionResult {
  const message = condition.isLeftOpen ? condition.message : words[condition.verdict];
  const sealed = { ...condition, left: null, right: null, message };
  return { ...sealed, interval: null, rowsNeeded: null };
}

function sealBaseline(baseline: TrainingEvidence['baseline']): TrainingEvidence['baseline'] {
  if (baseline.kind === 'none') return baseline;
  const { diagnostics: _diagnostics, seeds: _seeds, folds: _folds, ...rest } = baseline;
  return { ...rest, metrics: baseline.metrics.filter(({ source }) => source === 'command') };
}
