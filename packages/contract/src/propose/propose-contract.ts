import type { TableSketch } from '@plimsoll/profile';
import { flowYaml } from './flow-yaml.ts';
import { type ColumnProposal, proposeColumn } from './propose-column.ts';

/** A rule of a proposal that the data themselves break, as a check of the proposal found. */
export interface BrokenRule {
  /** The keyword. */
  readonly rule: string;
  /** Null for a rule on the whole table. */
  readonly column: string | null;
}

/** What a proposal is made for. */
export interface ProposalContext {
  /** What the data are called, for the first line. */
  readonly data: string;
  /** Rules to leave out. */
  readonly without?: readonly BrokenRule[];
}

/**
 * A contract that the data of a sketch keep, as commented YAML: cautious, the same for the same sketch, and without
 * values of columns that may be personal. What the sketch cannot show for sure (a format, that a key stays one) is to
 * be checked against the data, and made again `without` what they break.
 */
export function proposeContract(sketch: TableSketch, { data, without = [] }: ProposalContext): string {
  const isLeftOut = (rule: string, column: string | null) =>
    without.some((broken) => broken.rule === rule && broken.column === column);
  const columns = sketch.columns.map(proposeColumn).map((column) => leaveOut(column, isLeftOut));
  const keys = columns
    .filter(({ isKey, name }) => isKey && !isLeftOut('unique', name))
    .map(({ name }) => name);
  const required = columns.map(({ name }) => name).filter((name) => !isLeftOut('required', name));
  const { rows } = sketch;
  return [
    `# A contract for ${oneLine(data)}, proposed from ${rows} ${rows === 1 ? 'row' : 'rows'} and ${columns.length} ${columns.length === 1 ? 'column' : 'columns'}.`,
    '# It says what these data look like, not what they have to be: read it, and change what is not meant.',
    '# Limits are rounded outwards from what was seen. What is not sure is said behind a #.',
    '$schema: https://json-schema.org/draft/2020-12/schema',
    ...(required.length > 0 ? [`required: ${flowYaml(required)}`] : []),
    '# additionalProperties: false # would refuse columns that are not described here',
    ...(keys.length > 0 ? [`unique: ${flowYaml(keys.map((key) => [key]))} # looks like a key`] : []),
    rows === 0
      ? 'minRows: 0 # there were none'
      : `minRows: ${leastRows(rows)} # an empty or cut table is noticed`,
    ...(columns.length > 0 ? ['properties:', ...columns.flatMap(renderColumn)] : []),
    '',
  ].join('\n');
}

/** About half of the rows that there are, as a number of one digit. */
function leastRows(rows: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(1, rows / 2)));
  return Math.max(1, Math.floor(rows / 2 / step) * step);
}

function leaveOut(
  column: ColumnProposal,
  isLeftOut: (rule: string, column: string) => boolean,
): ColumnProposal {
  const names = Object.keys(column.keywords);
  const broken = names.filter(
    (name) => isLeftOut(name, column.name) || (name === 'type' && isLeftOut('null', column.name)),
  );
  if (broken.length === 0) return column;
  const keywords = Object.fromEntries(
    Object.entries(column.keywords).filter(([name]) => !broken.includes(name)),
  );
  // Limits without a type cannot be checked in formats that know only text.
  const { minimum: _, maximum: __, ...untyped } = keywords;
  return {
    ...column,
    keywords: broken.includes('type') ? untyped : keywords,
    notes: [...column.notes, `${broken.join(' and ')} would not hold for every row`],
  };
}

function renderColumn({ name, keywords, notes }: ColumnProposal): string[] {
  const [first, ...others] = notes.map(oneLine);
  return [
    ...others.map((note) => `  # ${note}`).reverse(),
    `  ${flowYaml(name)}: ${flowYaml(keywords)}${first === undefined ? '' : ` # ${first}`}`,
  ];
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 300);
}
