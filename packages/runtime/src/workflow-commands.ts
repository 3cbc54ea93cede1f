/*
 * The texts by which a step talks to GitHub's runner. @actions/core makes the same ones, but loads an HTTP client with
 * them: 40 ms of a start-up that should stay below three empty Node processes. A test holds both to the same bytes.
 */

/** One workflow command, such as `::error file=a.csv,line=3::message`, without the line's end. */
export function formatCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
  return `::${name}${list ? ` ${list}` : ''}::${escapeData(message)}`;
}

/** One entry for GITHUB_OUTPUT and its like. `delimiter` must not occur in the value. */
export function formatFileCommand(entry: { name: string; value: string; delimiter: string }): string {
  const { name, value, delimiter } = entry;
  if (name.includes(delimiter) || value.includes(delimiter)) {
    throw new Error(`the value of ${name} contains its own delimiter`);
  }
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** Text for the log in which no line can be taken for a command to the runner. */
export function disarmCommands(text: string): string {
  return text.replace(/^(\s*)::/gm, '$1: :').replace(/^(\s*)##\[/gm, '$1# #[');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
