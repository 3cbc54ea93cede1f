import type { ActionManifest } from './action-manifest.ts';
import type { Installation } from './run-command-line.ts';

/** A command of the terminal alone: no step of a pipeline, so without record and verdict. */
export interface Tool {
  /** Its name, description and inputs, in the form of an action's. */
  readonly manifest: ActionManifest & {
    /** What stands behind its name without a --, in words; left out where nothing may. */
    readonly operands?: string;
  };
  /** Returns the exit code. Throws a ConfigurationError for wrong inputs. */
  run(
    inputs: Readonly<Record<string, string>>,
    installation: Installation,
    operands: readonly string[],
  ): Promise<number>;
}
