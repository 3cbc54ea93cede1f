import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inferContract } from '@plimsoll/contract';
import { publicAddress, type TableSource } from '@plimsoll/dataset';
import type { Decision, World } from '@plimsoll/runtime';

/** A longer proposal is not shown: nobody would read it in a summary. */
const mostShown = 60_000;

/** Whether the contract that the input names has still to be written. A glob, or a table in a file, is not for a first one. */
export async function isMissing(given: string, workspace: string): Promise<boolean> {
  if (/[*?[\]{}#]/.test(given)) return false;
  return (await stat(resolve(workspace, given)).catch(() => undefined)) === undefined;
}

/** What a step without a contract decides: nothing, but it proposes one. */
export async function suggestContract(
  { contract: given, ...named }: { readonly contract: string; readonly data: readonly string[] },
  source: TableSource,
  world: World,
): Promise<Decision> {
  const data = named.data.map(publicAddress);
  const contract = await inferContract(await world.engine(), source, data.join(' '));
  const options = data.map((pattern) => `--data ${quote(pattern)}`).join(' ');
  const command = `plimsoll infer-contract ${options} --output ${quote(given)}`;
  const message = `There is no contract «${given}», so nothing was checked. A proposal is in the job summary and in the log: read it, and commit it as «${given}».`;
  world.log.info(`${contract}\nTo write it: ${command}`);
  return {
    verdict: 'error',
    summary: message,
    reasons: [{ code: 'no-contract', verdict: 'error', message }],
    evidence: { kind: 'none' },
    markdown: renderProposal(contract, command),
  };
}

function renderProposal(contract: string, command: string): string {
  const shown = contract.length <= mostShown ? fence(contract, 'yaml') : 'It is too long to be shown here.';
  return [
    '### validate-data: no contract yet',
    'Nothing was checked: there is no contract at this place. This one is proposed from the data; the data keep it.',
    'Read it, change what is not meant, and commit it.',
    shown,
    'In a terminal, this command writes it:',
    fence(command, 'sh'),
  ].join('\n\n');
}

/** A block of code that nothing in the text can end. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`;
}

function quote(text: string): string {
  return /^[\w./@:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
