// Trains a random forest that names the species of a penguin, and writes what Plimsoll reads:
//   model.json             the forest, with everything that is needed to use it
//   metrics.json           metrics on holdout, and the same on train
//   predictions.csv        one row per bird of the holdout: id, label, prediction, score_<class>, slices
//   train-predictions.csv  the same for the birds that were trained on
// Same data, parameters and lockfile: same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import forests from 'ml-random-forest';
import Papa from 'papaparse';
import { parse } from 'yaml';

const slices = ['sex', 'island'];

const params = parse(readFileSync('params.yml', 'utf8'));
const train = readBirds('data/train.csv');
const holdout = readBirds('data/holdout.csv');

const classes = [...new Set(train.map((bird) => bird.species))].sort();
const medians = Object.fromEntries(params.features.map((feature) => [feature, medianOf(feature, train)]));
const forest = new forests.RandomForestClassifier({
  seed: params.seed,
  nEstimators: params.trees,
  maxFeatures: params.features.length,
  replacement: false,
  noOOB: true,
  treeOptions: {
    maxDepth: params.max_depth ?? Number.MAX_SAFE_INTEGER,
    minNumSamples: params.min_samples_split - 1,
    gainThreshold: 0,
  },
});
forest.train(
  train.map(numbersOf),
  train.map((bird) => classes.indexOf(bird.species)),
);

const onTrain = predict(train);
const onHoldout = predict(holdout);
const metrics = { ...measure(onHoldout), train: measure(onTrain) };

writeFileSync('model.json', `${JSON.stringify({ features: params.features, medians, classes, forest })}\n`);
writeFileSync('metrics.json', `${JSON.stringify(metrics, null, 2)}\n`);
writePredictions('predictions.csv', onHoldout);
writePredictions('train-predictions.csv', onTrain);
console.log(`${params.trees} trees on ${params.features.join(', ')}`);
console.log(`accuracy: ${metrics.train.accuracy} on train, ${metrics.accuracy} on holdout`);

function readBirds(file) {
  const { data, errors } = Papa.parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message} (row ${errors[0].row + 1})`);
  return data;
}

/** The features of a bird as numbers; a missing one is the median of the birds trained on. */
function numbersOf(bird) {
  return params.features.map((feature) => (bird[feature] === '' ? medians[feature] : Number(bird[feature])));
}

function medianOf(feature, birds) {
  const known = birds.filter((bird) => bird[feature] !== '').map((bird) => Number(bird[feature]));
  known.sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)];
}

/** Each bird with the trees' votes: a class scores (votes + 1) / (trees + classes), so that no score is 0. */
function predict(birds) {
  const votes = forest.predictionValues(birds.map(numbersOf));
  return birds.map((bird, index) => {
    const vote = votes.getRow(index);
    const scores = classes.map(
      (_, code) => (vote.filter((v) => v === code).length + 1) / (vote.length + classes.length),
    );
    return { ...bird, prediction: classes[scores.indexOf(Math.max(...scores))], scores };
  });
}

function measure(rows) {
  const hits = rows.filter((row) => row.prediction === row.species).length;
  const loss = rows.reduce((sum, row) => sum - Math.log(row.scores[classes.indexOf(row.species)]), 0);
  return { accuracy: round(hits / rows.length), log_loss: round(loss / rows.length) };
}

function writePredictions(file, rows) {
  const table = rows.map((row) => ({
    id: row.id,
    label: row.species,
    prediction: row.prediction,
    ...Object.fromEntries(classes.map((name, code) => [`score_${name}`, row.scores[code]])),
    ...Object.fromEntries(slices.map((name) => [name, row[name]])),
  }));
  writeFileSync(file, `${Papa.unparse(table, { newline: '\n' })}\n`);
}

function round(value) {
  return Number(value.toFixed(6));
}
