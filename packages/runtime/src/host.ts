import type { RunContext } from './context.ts';
import type { TrackedRun } from './tracked-run.ts';
import type { DataEngine, Forge, Log } from './world.ts';

/** A remark for a place in a file, or for the step as a whole. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/**
 * Where a step runs: GitHub's runner or a terminal. The one thing that knows the environment, the clock and chance;
 * a step sees only the World that is made from it.
 */
export interface Host {
  /** The inputs that were given, by their names in action.yml. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Absolute path of the repository's root. */
  readonly root: string;
  /** Absolute path that `working-directory` is relative to. */
  readonly startFolder: string;
  readonly temporary: string;
  readonly context: RunContext;
  /** The model's name where the user gives none. */
  readonly defaultModel: string;
  /** Operating system, architecture, runner image, versions. */
  readonly environment: Readonly<Record<string, string>>;
  readonly commandEnvironment: Readonly<Record<string, string>>;
  readonly log: Log;
  readonly now: () => Date;
  /** Hides a text wherever the log would show it. */
  mask(secret: string): void;
  setOutput(name: string, value: string): Promise<void>;
  addSummary(markdown: string): Promise<void>;
  annotate(annotation: Annotation): void;
  /** Connects to the forge; called at most once a step, and only when it is needed. */
  connectForge(options: { token: string; workspace: string; model: string }): Promise<Forge>;
  /** Loads the data engine; called at most once a step, and only when it is needed. */
  connectEngine(options: { enginePath: string }): Promise<DataEngine>;
  readTrackedRun(run: TrackedRun, inputName: string): Promise<string>;
}
