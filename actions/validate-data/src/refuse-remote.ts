import { ConfigurationError, type Problem } from '@plimsoll/errors';

/** How to fetch what an address names, by its scheme. */
const fetching: Readonly<Record<string, string>> = {
  s3: 'aws s3 cp',
  gs: 'gcloud storage cp',
  hf: 'hf download',
  http: 'curl -fO',
  https: 'curl -fO',
};

/** Throws a ConfigurationError for data that are addresses: a verdict is tied to the digest of files, which are read from disk. */
export function refuseRemote(data: readonly string[]): void {
  const problems = data.flatMap((entry): Problem[] => {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(entry)?.[1]?.toLowerCase();
    if (scheme === undefined) return [];
    const how = fetching[scheme];
    return [
      {
        where: "input 'data'",
        message: `names «${entry}», and data are read from files of the workspace.`,
        fix: `Fetch it in an earlier step${how ? ` (${how} …)` : ''}, and name the file.`,
      },
    ];
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
}
