import type { KeptTraining } from './training-cache.ts';

/** The manifest of a kept training, from text that another job wrote; null when it is not one. */
export async function parseKeptTraining(text: string): Promise<KeptTraining | null> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { validateKeptTraining } = await import('./validate-kept-training.generated.ts');
  return validateKeptTraining(value) ? value : null;
}
