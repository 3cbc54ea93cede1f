import { aRecord } from '@plimsoll/testing';
import { describe, expect, it } from 'vitest';
import { pictureRecords } from '../../tests/picture-records.ts';
import { drawChart } from './draw.ts';
import { galleriesOf } from './galleries.ts';
import { lineageOf } from './lineage.ts';

describe('the pictures of a report', () => {
  it('are those that the records have something for', () => {
    const galleries = galleriesOf(pictureRecords());
    expect(galleries.map(({ heading, figures }) => [heading, ...figures.map(({ title }) => title)])).toEqual([
      ['Metrics against main', 'Difference from main', 'Relative difference from main'],
      [
        'Predictions',
        'Confusion matrix: main',
        'Confusion matrix: this change',
        'ROC curve',
        'Precision-recall curve',
        'Calibration',
      ],
      ['Slices', 'Slices: recall'],
      ['Learning and overfitting', 'Learning curve: loss', 'Gap between train and holdout: accuracy'],
      ['Data', 'Drift: body_mass_g', 'Drift: island'],
    ]);
    expect(galleriesOf([aRecord(), aRecord({ evidence: { kind: 'data' } })])).toEqual([]);
  });

  it('say whose they are when several steps have some', () => {
    const legs = ['a', 'b'].map((id) => ({ ...(pictureRecords()[1] as ReturnType<typeof aRecord>), id }));
    expect(galleriesOf(legs).map(({ heading }) => heading)).toEqual([
      'Learning and overfitting: a',
      'Learning and overfitting: b',
    ]);
  });

  it('turn what is better to the right, whatever its direction', () => {
    const [gallery] = galleriesOf(pictureRecords());
    const rows = (gallery?.figures ?? []).map(({ chart, title }) => {
      const { data } = chart as {
        data: { values: { metric: string; difference: number; low: number; high: number }[] };
      };
      return [title, data.values.find(({ metric }) => metric === 'log_loss')] as const;
    });
    // A loss has no upper bound: a hundredth of it is no percentage point.
    const [title, lossRow] = rows.find(([, row]) => row !== undefined) ?? [];
    expect(title).toBe('Relative difference from main');
    expect(lossRow?.difference).toBeCloseTo(-100 * (0.07 / 0.24), 9);
    expect(lossRow?.low).toBeCloseTo(-100 * (0.11 / 0.24), 9);
    expect(lossRow?.high).toBeCloseTo(-100 * (0.03 / 0.24), 9);
  });

  it('let nothing of a hostile name through', async () => {
    const name = '"/><script>alert(1)</script>\u202e<image href="http://evil.example/a.png"/>';
    const records = [
      aRecord({
        evidence: {
          kind: 'data',
          drift: {
            ...{ reference: 'main', referenceRows: 1, results: [] },
            columns: [
              { column: name, labels: [name, `${name} `.repeat(5000)], reference: [1, 2], current: [2, 1] },
            ],
          },
        },
      }),
    ];
    const [gallery] = galleriesOf(records);
    const figure = gallery?.figures[0];
    if (!figure) throw new Error('no figure');
    const svg = await drawChart(figure.chart, figure.description);
    expect(svg).not.toMatch(/<script|<image|\u202e/);
    expect(svg.length).toBeLessThan(30_000);
  });

  it('draw the same bytes for the same records', async () => {
    const draw = async () =>
      Promise.all(
        galleriesOf(pictureRecords())
          .flatMap(({ figures }) => figures)
          .map(({ chart }) => drawChart(chart, '')),
      );
    expect(await draw()).toEqual(await draw());
  });
});

it('tells from what the model came', () => {
  expect(lineageOf(pictureRecords())).toEqual([
    { name: 'Code', details: ['commit ccccccc'] },
    { name: 'Data', details: ['data/train.csv (aaaaaaaa)'] },
    { name: 'Parameters', details: ['forest.trees: 50', 'learning_rate: 0.05'] },
    { name: 'Training', details: ['1 min 33 s'] },
    { name: 'Model', details: ['1 file, 2.05 kB'] },
  ]);
  expect(lineageOf([aRecord({ evidence: { kind: 'data' } })])).toEqual([]);
});
