// npm run bench: what a user waits for, as ratios measured side by side in one run. Never part of the tests.
// npm run bench -- start    only the start-up;  npm run bench -- validate --rows 1000000    only validation.
// npm run bench -- growth --rows 100000000    growth in rows up to 100 million, and in columns.
// npm run bench -- registry --megabytes 512    only the registry.
import { requireDependencies } from './prepare.mjs';

requireDependencies();
const [only, ...rest] = process.argv.slice(2);
const benches = {
  start: () => import('./bench/start-up.mjs'),
  registry: () => import('./bench/registry.mjs'),
  oci: () => import('./bench/oci.mjs'),
  validate: () => import('./bench/validate.mjs'),
  growth: () => import('./bench/growth.mjs'),
  profile: () => import('./bench/profile.mjs'),
  split: () => import('./bench/split.mjs'),
  metrics: () => import('./bench/metrics.mjs'),
  gate: () => import('./bench/gate.mjs'),
  report: () => import('./bench/report.mjs'),
};
for (const [name, load] of Object.entries(benches)) {
  if (only && only !== name) continue;
  const { bench } = await load();
  await bench(rest);
}
