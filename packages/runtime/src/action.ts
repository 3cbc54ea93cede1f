import type { Evidence, Identity, Reason, Verdict } from '@plimsoll/record';
import type { InputSpec, InputsOf, sharedInputs } from './inputs.ts';
import type { World } from './world.ts';

/** What a step decided. The runtime makes a record of it; all that people see is rendered from that record. */
export interface Decision {
  readonly verdict: Verdict;
  /** The decision in one line of plain text. */
  readonly summary: string;
  readonly reasons: readonly Reason[];
  readonly evidence: Evidence;
  /** Data and parameters that the decision is about, and what it knows of the environment beyond the machine. */
  readonly identity?: Partial<Pick<Identity, 'data' | 'parameters' | 'environment'>>;
  /** Outputs of this action besides verdict, record-path and summary, by their names in action.yml. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** Markdown for the job summary, when the step is itself a renderer of records; else the runtime renders its record. */
  readonly markdown?: string;
}

/** A step of Plimsoll. `inputs` mirrors action.yml; `run` reads, decides, and returns the decision. */
export interface Action<S extends InputSpec = InputSpec> {
  readonly name: string;
  readonly inputs: S & typeof sharedInputs;
  run(
    inputs: InputsOf<S & typeof sharedInputs> & { readonly model: string; readonly id: string },
    world: World,
  ): Promise<Decision>;
}
