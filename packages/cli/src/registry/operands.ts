import { ConfigurationError } from '@plimsoll/errors';
import { readVersion } from '@plimsoll/registry';

const name = '[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?';
const model = new RegExp(`^(${name}(?:/${name})*)(?:@(.+))?$`);
const alias = new RegExp(`^${name}$`);

/** `penguins`, `penguins@v1.2.3`, `penguins@latest` or `penguins@production`. */
export interface Target {
  readonly model: string;
  /** vX.Y.Z, `latest`, or an alias; null when none is named. */
  readonly version: string | null;
}

/** Reads the one operand that names a model, and maybe a version of it. */
export function readTarget(operands: readonly string[], example: string): Target {
  const [text = '', another] = operands;
  const [, found, wanted] = model.exec(text) ?? [];
  if (found === undefined || another !== undefined) throw refuse(text, another, example);
  if (wanted === undefined) return { model: found, version: null };
  if (/^v?\d+\.\d+\.\d+$/.test(wanted)) return { model: found, version: readVersion(wanted) };
  if (!alias.test(wanted)) throw refuse(text, another, example);
  return { model: found, version: wanted };
}

/** Reads a model and an alias of it. */
export function readModelAndAlias(
  operands: readonly string[],
  example: string,
): { model: string; alias: string } {
  const [text = '', wanted = '', another] = operands;
  const target = readTarget([text], example);
  if (target.version !== null || !alias.test(wanted) || another !== undefined) {
    throw refuse(operands.join(' '), another, example);
  }
  return { model: target.model, alias: wanted };
}

function refuse(text: string, another: string | undefined, example: string): ConfigurationError {
  const given =
    another !== undefined ? 'names too much' : text === '' ? 'names no model' : `has «${text.slice(0, 100)}»`;
  return new ConfigurationError({
    where: 'command line',
    message: `${given} where a model was expected.`,
    fix: `Example: ${example}`,
  });
}
