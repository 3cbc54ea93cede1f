import type { TableSource } from '@plimsoll/dataset';
import { ConfigurationError, type Problem } from '@plimsoll/errors';

/**
 * What the inputs say of the dialect of CSV files; nothing where they are silent. Throws a ConfigurationError for what is
 * not one ASCII character (`tab`, and for the quote `none`, stand for what is hard to write).
 */
export function csvDialect(given: {
  readonly 'csv-delimiter': string;
  readonly 'csv-quote': string;
}): Pick<TableSource, 'csv'> {
  const problems: Problem[] = [];
  const read = (name: keyof typeof given, word: string, meaning: string) => {
    const value = given[name];
    if (value === '') return undefined;
    if (value === word) return meaning;
    if (/^[\x20-\x7e]$/.test(value)) return value;
    problems.push({
      where: `input '${name}'`,
      message: `is «${value}», not one ASCII character.`,
      fix: `Write one such as ${name === 'csv-quote' ? "'" : ';'}, or ${word}.`,
    });
    return undefined;
  };
  const delimiter = read('csv-delimiter', 'tab', '\t');
  const quote = read('csv-quote', 'none', '');
  if (problems.length > 0) throw new ConfigurationError(problems);
  if (delimiter === undefined && quote === undefined) return {};
  return { csv: { ...(delimiter !== undefined && { delimiter }), ...(quote !== undefined && { quote }) } };
}
