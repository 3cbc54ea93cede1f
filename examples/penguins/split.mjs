// Splits data/penguins.csv into data/train.csv and data/holdout.csv.
// The rule: a bird is held out when the first 32 bits of SHA-256("<seed>:<id>"), as a share of 2^32, are below
// HOLDOUT_SHARE. Only the id decides, so a corrected value or a new bird moves no other bird to the other side, and
// the same rule can be followed in any language.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const SEED = 'palmer';
const HOLDOUT_SHARE = 0.35;

const data = new URL('data/', import.meta.url);
const [header, ...rows] = readFileSync(new URL('penguins.csv', data), 'utf8').trimEnd().split(/\r?\n/);

/** Whether the bird of this row (its id comes first) is held out. */
function isHeldOut(row) {
  const id = row.slice(0, row.indexOf(','));
  const bits = createHash('sha256').update(`${SEED}:${id}`).digest().readUInt32BE(0);
  return bits / 2 ** 32 < HOLDOUT_SHARE;
}

const parts = {
  'train.csv': rows.filter((row) => !isHeldOut(row)),
  'holdout.csv': rows.filter(isHeldOut),
};
for (const [name, part] of Object.entries(parts)) {
  writeFileSync(new URL(name, data), `${[header, ...part].join('\n')}\n`);
  console.log(`data/${name}: ${part.length} birds`);
}
