import { describe, expect, it } from 'vitest';
import { makeData, makeRecord } from '../tests/sample-records.ts';
import { renderStep } from './render-step.ts';

const step = (evidence: Parameters<typeof makeData>[0]) =>
  renderStep(makeRecord({ action: 'validate-data', evidence: makeData(evidence) }));

describe('the contract in a report', () => {
  it('shows breaking changes in the open and the others folded', () => {
    expect(
      step({
        contractChanges: [
          { pointer: '/properties/sex/enum', effect: 'breaking', message: '«sex» may also be "x".' },
          {
            pointer: '/properties/age/maximum',
            effect: 'compatible',
            message: '«age» is at most 90, before 120.',
          },
          { pointer: '/title', effect: 'neutral', message: 'title is another one.' },
        ],
      }),
    ).toMatchInlineSnapshot(`
      "### validate-data: ✅ pass

      All is well.

      **Contract:** 1 breaking change, 1 compatible change, 1 neutral change.

      | effect | change | at |
      | :-- | :-- | :-- |
      | breaking | «sex» may also be "x". | \`/properties/sex/enum\` |

      <details>
      <summary>Other changes of the contract</summary>

      | effect | change | at |
      | :-- | :-- | :-- |
      | compatible | «age» is at most 90, before 120. | \`/properties/age/maximum\` |
      | neutral | title is another one. | \`/title\` |

      </details>

      344 rows, 4 columns in 1 file (13.5 kB), 19 rules checked."
    `);
  });

  it('lists the rules that are not checked', () => {
    expect(
      step({
        contractFormat: 'pandera',
        unchecked: [{ where: 'schema.yml:12 at /index', message: 'the index is not checked.' }],
      }),
    ).toMatchInlineSnapshot(`
      "### validate-data: ✅ pass

      All is well.

      <details>
      <summary>1 rule of the contract is not checked</summary>

      | at | not checked |
      | :-- | :-- |
      | \`schema.yml:12 at /index\` | the index is not checked. |

      </details>

      344 rows, 4 columns in 1 file (13.5 kB), 19 rules checked."
    `);
  });

  it('is the same as before without either', () => {
    expect(step({ contractChanges: [], unchecked: [] })).toBe(step({}));
  });
});
