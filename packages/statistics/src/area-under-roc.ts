/**
 * Area under the ROC curve from the scores of the positive and of the negative rows: the share of pairs
 * (positive, negative) in which the positive row has the higher score, a tie counting half.
 * That is the Mann–Whitney statistic U / (m n), equal to the trapezoidal area with ties (Bamber 1975; Hanley and McNeil 1982).
 * Both arrays are sorted in place. NaN when one of them is empty. Scores must not be NaN.
 */
export function areaUnderRoc(positives: Float64Array, negatives: Float64Array): number {
  positives.sort();
  negatives.sort();
  let wins = 0;
  let ties = 0;
  let below = 0;
  let i = 0;
  while (i < positives.length) {
    const score = positives[i] as number;
    let equalPositives = 0;
    while (i < positives.length && positives[i] === score) {
      equalPositives++;
      i++;
    }
    while (below < negatives.length && (negatives[below] as number) < score) below++;
    let notAbove = below;
    while (notAbove < negatives.length && negatives[notAbove] === score) notAbove++;
    wins += equalPositives * below;
    ties += equalPositives * (notAbove - below);
    below = notAbove;
  }
  return (wins + ties / 2) / (positives.length * negatives.length);
}
