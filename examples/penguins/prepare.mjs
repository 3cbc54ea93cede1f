// Makes data/penguins.csv from the Palmer penguins as they come in the npm package vega-datasets.
// Only names and spelling become tidy: snake_case columns, lower-case sexes, an id per row. Values stay as they came,
// the missing ones (empty) and the one bad sex («.») included: finding that is the contract's work.
// The same package gives the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';

const source = new URL('node_modules/vega-datasets/data/penguins.json', import.meta.url);
const data = new URL('data/', import.meta.url);

/** Column of penguins.csv → what it is made of. */
const columns = {
  id: (_bird, index) => `P${String(index + 1).padStart(3, '0')}`,
  species: (bird) => bird.Species,
  island: (bird) => bird.Island,
  bill_length_mm: (bird) => bird['Beak Length (mm)'],
  bill_depth_mm: (bird) => bird['Beak Depth (mm)'],
  flipper_length_mm: (bird) => bird['Flipper Length (mm)'],
  body_mass_g: (bird) => bird['Body Mass (g)'],
  sex: (bird) => bird.Sex?.toLowerCase(),
};

const birds = JSON.parse(readFileSync(source, 'utf8'));
const rows = birds.map((bird, index) => Object.values(columns).map((make) => make(bird, index) ?? ''));
const csv = Papa.unparse({ fields: Object.keys(columns), data: rows }, { newline: '\n' });
mkdirSync(data, { recursive: true });
writeFileSync(new URL('penguins.csv', data), `${csv}\n`);
console.log(`data/penguins.csv: ${rows.length} birds`);
