import { ConfigurationError, nearestName, type Problem } from '@plimsoll/errors';
import { type InputKind, matching, oneOf, text } from './input-kinds.ts';

/** The inputs of an action, keyed by their names in its action.yml. */
export type InputSpec = Readonly<Record<string, InputKind<unknown>>>;

/** The typed object that a spec reads into; its keys are the names in action.yml. */
export type InputsOf<S extends InputSpec> = {
  readonly [K in keyof S]: S[K] extends InputKind<infer T> ? T : never;
};

/** Inputs that every action has, with the same name, meaning and default. */
export const sharedInputs = {
  model: matching(
    /^[a-z0-9]([a-z0-9_-]*[a-z0-9])?(\/[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*$/,
    'must be lower-case letters, digits, - and _, with / between groups',
    'penguins',
  ),
  id: matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'must be letters, digits, ., _ and -', 'train-on-linux'),
  'working-directory': text(),
  'fail-on': oneOf(['fail', 'inconclusive', 'warn', 'never']),
  'github-token': text(),
} as const satisfies InputSpec;

export type SharedInputs = InputsOf<typeof sharedInputs>;

/** Which verdicts fail the job: from this one on, or none. */
export type FailOn = SharedInputs['fail-on'];

/**
 * Reads every input of `spec` from its raw text, and refuses all that is wrong at once, unknown names included.
 * `raw` holds the inputs that were given, by their names in action.yml; an empty text counts as not given.
 */
export function readInputs<S extends InputSpec>(spec: S, raw: Readonly<Record<string, string>>): InputsOf<S> {
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(spec)) {
    const given = (raw[name] ?? '').trim();
    const reading = given === '' ? kind.absent : kind.read(given);
    if ('value' in reading) values[name] = reading.value;
    else problems.push(refuse(name, given, reading));
  }
  for (const name of Object.keys(raw)) {
    if (!(name in spec)) problems.push(refuseUnknown(name, Object.keys(spec)));
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return values as InputsOf<S>;
}

function refuse(name: string, given: string, reading: { allowed: string; example: string }): Problem {
  const shown = given.length > 100 ? `${given.slice(0, 100)}…` : given;
  return {
    where: `input '${name}'`,
    message: given === '' ? `${reading.allowed}.` : `is «${shown}», and ${reading.allowed}.`,
    fix: `Example: ${name}: ${reading.example}`,
  };
}

function refuseUnknown(name: string, known: readonly string[]): Problem {
  const nearest = nearestName(name, known);
  return {
    where: `input '${name}'`,
    message: 'is not an input of this action.',
    fix: nearest ? `Did you mean '${nearest}'?` : `Its inputs are ${known.join(', ')}.`,
  };
}
