import { distance } from 'fastest-levenshtein';

/** The known name that a misspelt one most likely means: at most a third of its letters away; or undefined. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const letters = distance(name.toLowerCase(), candidate.toLowerCase());
    if (letters < least && letters <= Math.max(1, candidate.length / 3)) {
      nearest = candidate;
      least = letters;
    }
  }
  return nearest;
}
