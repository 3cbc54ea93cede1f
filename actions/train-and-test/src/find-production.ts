import { ServiceError } from '@plimsoll/errors';
import { type Condition, type OpponentEvidence, opponentsIn, recordedOpponent } from '@plimsoll/gate';
import { findHolder, type World } from '@plimsoll/runtime';

/** What the registry's production version was measured with, if a condition asks. Released versions carry no predictions. */
export async function findProduction(
  about: { readonly model: string; readonly conditions: readonly Condition[] },
  world: World,
): Promise<OpponentEvidence> {
  if (!opponentsIn(about.conditions).includes('production'))
    return recordedOpponent(null, 'no condition asks for it');
  try {
    const holder = await findHolder(world, { model: about.model, alias: 'production' });
    return recordedOpponent(
      holder?.records ?? null,
      holder ? `${about.model}@${holder.version}` : 'no version is in production',
    );
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return recordedOpponent(null, `the registry could not be read: ${error.message}`);
  }
}
