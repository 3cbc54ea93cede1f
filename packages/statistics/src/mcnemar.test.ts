import { expect, test } from 'vitest';
import { mcNemarChiSquare, mcNemarExact, mcNemarMidP } from './mcnemar.ts';

const corrected = { continuityCorrection: true };
const plain = { continuityCorrection: false };

// Discordant counts; exact, mid-p, chi-square p, corrected chi-square p; decimals printed.
const pValues = [
  ['Bentur', 1, 7, 0.0703125, 0.0390625, 0.0338948535, 0.0770998717],
  ['Cavo', 6, 16, 0.0524787903, 0.0346896648, 0.0330062577, 0.0550088336],
  ['Agresti', 150, 86, 3.71593613957e-5, 2.89338951762e-5, 3.09929344105e-5, 4.11456228135e-5],
  ['10 and 25', 10, 25, 0.0166738478001, 0.0113309841836, 0.0112298866529, 0.0179604775261],
  ['3 and 10', 3, 10, 0.09228515625, 0.057373046875, 0.0522036353, 0.0960923295],
  ['0 and 5', 0, 5, 0.0625, 0.03125, 0.0253473187, 0.0736382701],
  ['12 and 30', 12, 30, 0.00791589733489, 0.00540157265459, 0.00547855324, 0.00871191296],
  ['5 and 5', 5, 5, 1, 0.876953125, 1, 1],
  ['never differing', 0, 0, 1, 1, 1, 1],
] as const;

test.each(pValues)(
  'p values of %s',
  (_, onlyBaseline, onlyCandidate, exact, midP, chiSquare, chiSquareCc) => {
    for (const counts of [
      { onlyBaseline, onlyCandidate },
      { onlyBaseline: onlyCandidate, onlyCandidate: onlyBaseline },
    ]) {
      expect(mcNemarExact(counts)).toBeCloseTo(exact, 10);
      expect(mcNemarMidP(counts)).toBeCloseTo(midP, 10);
      expect(mcNemarChiSquare(counts, plain).p).toBeCloseTo(chiSquare, 10);
      expect(mcNemarChiSquare(counts, corrected).p).toBeCloseTo(chiSquareCc, 10);
    }
  },
);

test('small p values keep their digits', () => {
  const agresti = { onlyBaseline: 150, onlyCandidate: 86 };
  expect(mcNemarExact(agresti) / 3.71593613957e-5).toBeCloseTo(1, 11);
  expect(mcNemarMidP(agresti) / 2.89338951762e-5).toBeCloseTo(1, 11);
  expect(mcNemarChiSquare(agresti, plain).p / 3.09929344105e-5).toBeCloseTo(1, 11);
  expect(mcNemarChiSquare(agresti, plain).statistic).toBeCloseTo(17.3559322034, 10);
  expect(mcNemarChiSquare(agresti, corrected).statistic).toBeCloseTo(16.8177966102, 10);
});

// The tables of statsmodels' tests, with as many digits as they print.
test.each([
  [121, 59, 4e-6, 20.67222, 5.450095e-6, 21.35556, 3.815136e-6],
  [70, 59, 0.378688, 0.7751938, 0.3786151, 0.9379845, 0.3327967],
  [80, 59, 0.089452, 2.87769784, 0.08981434, 3.17266187, 0.07488031],
])('statsmodels %d and %d', (onlyBaseline, onlyCandidate, exact, statisticCc, pCc, statistic, p) => {
  const counts = { onlyBaseline, onlyCandidate };
  expect(mcNemarExact(counts)).toBeCloseTo(exact, 6);
  expect(mcNemarChiSquare(counts, corrected).statistic).toBeCloseTo(statisticCc, 5);
  expect(mcNemarChiSquare(counts, corrected).p).toBeCloseTo(pCc, 7);
  expect(mcNemarChiSquare(counts, plain).statistic).toBeCloseTo(statistic, 5);
  expect(mcNemarChiSquare(counts, plain).p).toBeCloseTo(p, 7);
});

test.each([
  [30, 60, 0.00206],
  [10, 30, 0.002221],
  [10, 10, 1],
])('statsmodels exact %d and %d', (onlyBaseline, onlyCandidate, p) => {
  expect(mcNemarExact({ onlyBaseline, onlyCandidate })).toBeCloseTo(p, 6);
});

test('refuses what is not a count', () => {
  expect(() => mcNemarMidP({ onlyBaseline: 1.5, onlyCandidate: 2 })).toThrow('1.5 is not a count of rows.');
});
