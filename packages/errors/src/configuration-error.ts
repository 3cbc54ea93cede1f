/** One thing that the user wrote and can mend. */
export interface Problem {
  /** Where it stands: `input 'data'`, `contract.yml at /properties/age`, `metrics.json`. */
  readonly where: string;
  /** What is wrong, with the offending value where that helps. */
  readonly message: string;
  /** What to write instead, with an example. */
  readonly fix?: string;
}

/** The user's failure: short, complete (every problem at once), and with the fix. Never shown with a stack. */
export class ConfigurationError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = 'where' in problems ? [problems] : problems;
    super(list.map(renderProblem).join('\n'), options);
    this.name = 'ConfigurationError';
    this.problems = list;
  }
}

function renderProblem({ where, message, fix }: Problem): string {
  return `${where}: ${message}${fix ? ` ${fix}` : ''}`;
}
