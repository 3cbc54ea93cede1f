/** Variables that are meant for the step alone: its inputs, the runner's credentials, and the files of its outputs. */
const privateVariables = /^(INPUT_|ACTIONS_|GITHUB_OUTPUT$|GITHUB_STATE$)/;

/** The environment that a user's command gets: the step's own, without what is meant for the step alone. */
export function environmentForCommands(environment: NodeJS.ProcessEnv): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && !privateVariables.test(name)) passed[name] = value;
  }
  return passed;
}

/** What a record says of the machine. */
export function describeEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const image = [environment.ImageOS, environment.ImageVersion].filter(Boolean).join(' ');
  return {
    os: process.platform,
    architecture: process.arch,
    ...(image ? { 'runner-image': image } : {}),
  };
}

/** A model name from the name of a repository or folder: lower case, other characters become dashes. */
export function modelNameFrom(name: string): string {
  const cleaned = name
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .slice(0, 100);
  return cleaned || 'model';
}
