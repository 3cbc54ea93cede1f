import gammaln from '@stdlib/math-base-special-gammaln';

/** A binomial law: this many trials, each a success with this probability. */
export interface Binomial {
  readonly trials: number;
  readonly probability: number;
}

/**
 * Draws from a binomial law in bounded time, from a source of uniform numbers in (0, 1): by inversion while successes are few, else by
 * Hörmann's transformed rejection with squeeze (BTRS; 1993, Journal of Statistical Computation and Simulation 46:101).
 */
export function drawBinomial({ trials, probability }: Binomial, uniform: () => number): number {
  if (probability > 0.5) return trials - drawBinomial({ trials, probability: 1 - probability }, uniform);
  if (trials === 0 || probability <= 0) return 0;
  return trials * probability < 10
    ? drawFew(trials, probability, uniform)
    : drawMany(trials, probability, uniform);
}

function drawFew(trials: number, probability: number, uniform: () => number): number {
  const odds = probability / (1 - probability);
  let mass = Math.exp(trials * Math.log1p(-probability));
  let left = uniform();
  let successes = 0;
  while (left > mass && successes < trials) {
    left -= mass;
    successes++;
    mass *= (odds * (trials - successes + 1)) / successes;
  }
  return successes;
}

function drawMany(trials: number, probability: number, uniform: () => number): number {
  const spread = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const centre = trials * probability + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const reach = 0.5 - Math.abs(u);
    const successes = Math.floor(((2 * a) / reach + b) * u + centre);
    if (reach >= 0.07 && v <= squeeze) return successes;
    if (successes < 0 || successes > trials) continue;
    const hat = ((2.83 + 5.1 / b) * spread) / (a / (reach * reach) + b);
    if (Math.log(v * hat) <= logMassAgainstMode(successes, trials, probability)) return successes;
  }
}

/** Logarithm of the probability of `successes`, less that of the most likely number. */
function logMassAgainstMode(successes: number, trials: number, probability: number): number {
  const mode = Math.floor((trials + 1) * probability);
  return (
    gammaln(mode + 1) +
    gammaln(trials - mode + 1) -
    gammaln(successes + 1) -
    gammaln(trials - successes + 1) +
    (successes - mode) * Math.log(probability / (1 - probability))
  );
}
