/** A source of uniform bits. Whoever passes the same seed gets the same bits. */
export interface RandomBits {
  /** Fills the array with independent, uniform 32-bit numbers. */
  readonly fill: (target: Uint32Array) => void;
}

/**
 * xoshiro128** 1.1 of Blackman and Vigna (2018; prng.di.unimi.it), 128 bits of state, period 2^128 - 1, seeded by SplitMix64
 * (Steele, Lea and Flood 2014) as its authors advise. `seed` is any whole number; its low 64 bits count.
 * Not for secrets: the stream can be predicted from a few of its numbers.
 */
export function seededRandom(seed: bigint | number): RandomBits {
  const state = seedState(BigInt(seed));
  return {
    fill: (target) => {
      let a = state[0] as number;
      let b = state[1] as number;
      let c = state[2] as number;
      let d = state[3] as number;
      for (let i = 0; i < target.length; i++) {
        const scrambled = Math.imul(b, 5);
        target[i] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
      }
      state[0] = a;
      state[1] = b;
      state[2] = c;
      state[3] = d;
    },
  };
}

/** Uniform numbers in the open interval (0, 1), 32 bits each, taken from a source in blocks. */
export function uniformNumbers(random: RandomBits): () => number {
  const block = new Uint32Array(256);
  let next = block.length;
  return () => {
    if (next === block.length) {
      random.fill(block);
      next = 0;
    }
    return ((block[next++] as number) + 0.5) / 2 ** 32;
  };
}

/** The first 128 bits of SplitMix64, low word first. */
function seedState(seed: bigint): Int32Array {
  const words = new BigUint64Array(2);
  let counter = BigInt.asUintN(64, seed);
  for (let i = 0; i < 2; i++) {
    counter = BigInt.asUintN(64, counter + 0x9e3779b97f4a7c15n);
    let mixed = counter;
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    words[i] = mixed ^ (mixed >> 31n);
  }
  return Int32Array.from({ length: 4 }, (_, i) =>
    Number(BigInt.asIntN(32, (words[i >> 1] as bigint) >> BigInt(32 * (i & 1)))),
  );
}
