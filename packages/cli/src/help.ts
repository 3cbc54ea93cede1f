import type { ActionManifest } from './action-manifest.ts';
import type { Tool } from './tool.ts';

/** The text of `plimsoll --help`. */
export function renderOverview(
  manifests: readonly ActionManifest[],
  tools: readonly ActionManifest[],
): string {
  const width = Math.max(...[...manifests, ...tools].map(({ name }) => name.length));
  const line = ({ name, description }: ActionManifest) => `  ${name.padEnd(width)}  ${description}`;
  return [
    'plimsoll <action> --<input> <value> …',
    '',
    'Runs a step of Plimsoll here as it runs on GitHub Actions, with the same inputs.',
    'Records, evidence, the comment and the registry are folders and files below .plimsoll/.',
    '',
    'Actions:',
    ...manifests.map(line),
    '',
    'Other commands:',
    ...tools.map(line),
    '',
    'plimsoll <action> --help lists the inputs of an action. plimsoll --version says which version this is.',
    '',
  ].join('\n');
}

/** The text of `plimsoll <action> --help`. */
export function renderActionHelp(manifest: Tool['manifest']): string {
  const operands = manifest.operands === undefined ? '' : ` ${manifest.operands}`;
  const lines = [
    `plimsoll ${manifest.name}${operands} --<input> <value> …`,
    '',
    manifest.description,
    '',
    'Inputs:',
  ];
  for (const [name, input] of Object.entries(manifest.inputs)) {
    const facts = [
      input.required ? 'required' : '',
      input.default && !input.default.includes('${{') ? `default: ${input.default}` : '',
    ].filter(Boolean);
    lines.push(
      `  --${name}${facts.length > 0 ? `  (${facts.join(', ')})` : ''}`,
      ...indent(input.description),
    );
  }
  return [...lines, ''].join('\n');
}

function indent(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => `      ${line}`);
}
