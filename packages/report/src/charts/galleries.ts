import type { DecisionRecord } from '@plimsoll/record';
import { cleanText } from '../escape.ts';
import { compareMetricsFigures } from './compared-metrics.ts';
import { confusionFigures } from './confusion.ts';
import { driftFigures } from './drift.ts';
import type { Figure, Gallery } from './figure.ts';
import { learningFigures, trendFigures } from './learning.ts';
import { scoreCurveFigures } from './score-curves.ts';
import { sliceFigures } from './slices.ts';

/** Kinds of evidence in the order of their use. */
const order: readonly DecisionRecord['evidence']['kind'][] = ['training', 'overfitting', 'data', 'split'];

/** All pictures that the records have something for, in the order of their use. */
export function galleriesOf(records: readonly DecisionRecord[]): Gallery[] {
  const isOne = (kind: DecisionRecord['evidence']['kind']) =>
    records.filter(({ evidence }) => evidence.kind === kind).length === 1;
  const sorted = order.flatMap((kind) => records.filter(({ evidence }) => evidence.kind === kind));
  return sorted.flatMap((record) => {
    const name = isOne(record.evidence.kind) ? '' : `: ${cleanText(record.id, 60)}`;
    return galleriesOfRecord(record)
      .filter(({ figures }) => figures.length > 0)
      .map(({ heading, figures }) => ({ heading: `${heading}${name}`, figures }));
  });
}

function galleriesOfRecord({ evidence }: DecisionRecord): Gallery[] {
  switch (evidence.kind) {
    case 'training': {
      const predictions: Figure[] = [...confusionFigures(evidence), ...scoreCurveFigures(evidence)];
      return [
        { heading: 'Metrics against main', figures: compareMetricsFigures(evidence) },
        { heading: 'Predictions', figures: predictions },
        { heading: 'Slices', figures: sliceFigures(evidence) },
      ];
    }
    case 'overfitting':
      return [
        {
          heading: 'Learning and overfitting',
          figures: [...learningFigures(evidence), ...trendFigures(evidence)],
        },
      ];
    case 'data':
      return [{ heading: 'Data', figures: evidence.drift ? driftFigures(evidence.drift) : [] }];
    case 'split':
      return [{ heading: 'Splits', figures: (evidence.drift ?? []).flatMap(driftFigures) }];
    default:
      return [];
  }
}
