// npm run demo: the life of a model with Plimsoll's command line, on real data, in a temporary git repository.
//
//   node scripts/demo.mjs [folder]     folder: where to play; it must not exist yet, or be empty
//
// Needs Node, npm and git, and no `npm ci` before. What stands below a command is what that command wrote. Each exit code
// and each verdict is checked: the demo fails when one is not as the story says.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { heading, openStage, say, verifyRegistry } from './demo-stage.mjs';

const passes = { exitCode: 0, verdict: 'pass' };
const fails = { exitCode: 1, verdict: 'fail' };
const cannotTell = { verdict: 'inconclusive', exitCode: 0 };

const validate = ['--data', 'data/penguins.csv', '--contract', 'contract.yml'];
const split = [
  ...['--train', 'data/train.csv', '--holdout', 'data/holdout.csv'],
  ...['--label', 'species', '--ids', 'id', '--precision', '0.1'],
];
const train = [
  ...['--command', 'node train.mjs', '--params', 'params.yml'],
  ...['--data', 'data/train.csv', '--data', 'data/holdout.csv'],
  ...['--predictions', 'predictions.csv', '--model-files', 'model.json'],
  ...['--conditions', 'accuracy >= 0.7', '--conditions', 'accuracy >= main - 0.02'],
];
const generalise = [
  ...['--predictions', 'predictions.csv', '--train-predictions', 'train-predictions.csv'],
  ...['--max-relative-gap', '10%'],
];
const publish = ['--card', 'about.md'];

const startedAt = performance.now();
const stage = openStage('penguins', process.argv[2]);
const { plimsoll, show } = stage;

heading('The Palmer penguins: which species is it?');
say(`A repository with data, a contract and a training script, as it would be yours: ${stage.repository}`);
await show('npm', 'ci', '--omit=dev', '--prefer-offline', '--loglevel=error');
stage.commit('Penguins, a contract, and a first model');

heading('1. The data break the contract');
const { evidence: data } = await plimsoll('validate-data', validate, fails);
assert.deepEqual(
  data.findings.map(({ column, rows, firstRows }) => [column, rows, firstRows[0]?.line]),
  [['sex', 1, 338]],
);
say(
  '\nBird P337 has the sex «.». Nobody can tell what it was, so the field becomes empty, and the data are split again.',
);
stage.edit('data/penguins.csv', /^(P337,.*,)\.$/m, '$1');
await show('node', 'split.mjs');
stage.commit('Empty the sex of P337, which nobody knows');
await plimsoll('validate-data', validate, passes);

heading('2. On main: the first model becomes version 1.0.0, and the baseline');
await plimsoll('check-split', split, passes);
await plimsoll('train-and-test', train, passes);
await plimsoll('check-overfitting', generalise, passes);
await plimsoll('publish-model', [...publish, '--version', '1.0.0'], passes);
await plimsoll('report', [], passes);
const firstCommit = stage.git('rev-parse', 'main');

heading('3. A pull request: look at bill length and flippers, too');
await stage.branch('more-features', {
  features: '[bill_length_mm, bill_depth_mm, flipper_length_mm, body_mass_g]',
});
await plimsoll('validate-data', validate, passes);
const { evidence: better } = await plimsoll('train-and-test', train, passes);
assert.equal(better.baseline.commit, firstCommit);
assert.ok(accuracyOf(better) > accuracyOf(better.baseline) + 0.1);
await plimsoll('check-overfitting', generalise, passes);
say('\nWhat a merge would release:');
await plimsoll('publish-model', [...publish, '--bump', 'minor', '--dry-run'], passes);
await plimsoll('report', [], passes);
const goodComment = stage.keepComment('more-features');

heading('4. Another pull request: let the trees grow without limits');
await stage.branch('deep-trees', { max_depth: 'null', min_samples_split: '2' });
await plimsoll('validate-data', validate, passes);
// Of 123 birds nobody can tell whether it is worse than main beyond noise; that it learned by heart, they tell.
const { evidence: worse } = await plimsoll('train-and-test', train, cannotTell);
assert.equal(worse.baseline.commit, firstCommit);
const { evidence: overfit } = await plimsoll('check-overfitting', generalise, fails);
assert.ok(overfit.gaps.some(({ metric, verdict }) => metric === 'accuracy' && verdict === 'fail'));
say('\nAnd nobody can release it by accident:');
await plimsoll('publish-model', [...publish, '--bump', 'minor'], fails);
await plimsoll('report', [], fails);
const badComment = stage.keepComment('deep-trees');

heading('5. The good one is merged, and becomes the next version');
stage.git('switch', '--quiet', 'main');
const message = 'Look at bill length and flippers, too';
await show('git', 'merge', '--quiet', '--no-ff', '--message', message, 'more-features');
stage.startAfresh();
await plimsoll('validate-data', validate, passes);
await plimsoll('train-and-test', train, passes);
await plimsoll('check-overfitting', generalise, passes);
await plimsoll('publish-model', [...publish, '--bump', 'minor'], passes);
await plimsoll('report', [], passes);
await show('git', 'tag', '--list');
const registry = join(stage.plimsollFolder, 'registry');
assert.deepEqual(verifyRegistry(registry), ['penguins/v1.0.0', 'penguins/v1.1.0']);

heading(`The end, after ${Math.round((performance.now() - startedAt) / 1000)} s. Look at`);
const places = {
  'the comment on the better model': goodComment,
  'the comment on the model that overfits': badComment,
  'the report, in a browser': join(stage.plimsollFolder, 'report.html'),
  'the registry': registry,
  'the repository': stage.repository,
};
for (const [what, place] of Object.entries(places)) {
  assert.ok(existsSync(place), `${place} is missing`);
  say(`${`${what}:`.padEnd(40)}${place}`);
}

function accuracyOf({ metrics }) {
  const accuracy = metrics.find(({ name }) => name === 'accuracy');
  return accuracy?.value ?? assert.fail('there is no accuracy');
}
