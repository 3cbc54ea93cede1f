import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type ActionResult,
  createGitRepository,
  type FakeGitHub,
  type GitRepository,
  runAction,
  startFakeGitHub,
  type WorkflowEvent,
} from '@plimsoll/testing';

/** Where the development dependencies hold the data engine: the tests of the steps do not install it again. */
export const enginePath = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Trains in no time: of 2,000 rows, ten times `errors` of the holdout are wrong and ten times `train_errors` of train, as params.yml says.
 * Writes model.txt, metrics.json and predictions, as a real training would.
 */
const trainScript = `set -eu
read_param() { sed -n "s/^$1: //p" params.yml; }
predict() { # errors in 200 rows
  awk -v errors="$1" 'BEGIN {
    print "id,label,prediction,score,sex"
    for (i = 1; i <= 2000; i++) {
      label = i % 2; wrong = i <= errors * 10; guess = wrong ? 1 - label : label
      printf "r%d,%d,%d,0.%d,%s\\n", i, label, guess, guess * 6 + 2, i % 3 == 0 ? "female" : "male"
    }
  }'
}
predict "$(read_param errors)" > predictions.csv
predict "$(read_param train_errors)" > train-predictions.csv
echo "{\\"holdout\\": {\\"cost\\": $(read_param errors)}, \\"train\\": {\\"cost\\": $(read_param train_errors)}}" > metrics.json
echo "weights for $(read_param errors) errors" > model.txt
echo trained
`;

const contract = `type: object
required: [id, age, sex]
additionalProperties: false
properties:
  id: { type: string }
  age: { type: [integer, "null"], minimum: 0 }
  sex: { enum: [female, male] }
`;

export function params(errors: number, trainErrors = 5): string {
  return `errors: ${errors}\ntrain_errors: ${trainErrors}\n`;
}

const files = {
  'contract.yml': contract,
  'data/train.csv': 'id,age,sex\na,31,female\nb,,male\nc,44,female\n',
  'params.yml': params(10),
  'train.sh': trainScript,
  '.gitignore': 'predictions.csv\ntrain-predictions.csv\nmetrics.json\nmodel.txt\n.plimsoll/\n',
};

/** A user's repository, on a GitHub. */
export interface Project {
  readonly repository: GitRepository;
  readonly fake: FakeGitHub;
  /** Runs one built action with this project's inputs; `inputs` come on top. */
  step(
    action: string,
    event: WorkflowEvent,
    inputs?: Record<string, string>,
    runId?: number,
  ): Promise<ActionResult>;
  /** All five actions, in the order of the README's workflow. */
  job(
    event: WorkflowEvent,
    inputs?: Record<string, Record<string, string>>,
  ): Promise<Record<string, ActionResult>>;
  close(): Promise<void>;
}

const inputsOf: Readonly<Record<string, Record<string, string>>> = {
  'validate-data': { data: 'data/*.csv', contract: 'contract.yml', 'engine-path': enginePath },
  'train-and-test': {
    command: 'bash train.sh',
    data: 'data/*.csv',
    params: 'params.yml',
    predictions: 'predictions.csv',
    metrics: 'metrics.json',
    'model-files': 'model.txt',
    conditions: 'accuracy >= 0.9\naccuracy >= main - 0.01\nrecall[sex=female] >= 0.8',
    'engine-path': enginePath,
  },
  'check-overfitting': {
    predictions: 'predictions.csv',
    'train-predictions': 'train-predictions.csv',
    'engine-path': enginePath,
  },
  'publish-model': {},
  report: {},
};

export async function startProject(): Promise<Project> {
  const repository = await createGitRepository(files);
  const fake = await startFakeGitHub();
  await repository.pushTo(fake);
  const step: Project['step'] = (action, event, inputs = {}, runId) =>
    runAction({
      action,
      event,
      fake,
      workspace: repository.folder,
      inputs: { ...inputsOf[action], ...inputs },
      ...(runId !== undefined && { run: { id: runId } }),
    });
  return {
    repository,
    fake,
    step,
    async job(event, inputs = {}) {
      const results: Record<string, ActionResult> = {};
      for (const action of Object.keys(inputsOf)) results[action] = await step(action, event, inputs[action]);
      return results;
    },
    async close() {
      await repository.remove();
      await fake.close();
    },
  };
}
