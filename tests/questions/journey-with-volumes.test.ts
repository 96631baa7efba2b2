import { describe, expect, it } from '@jest/globals';
import { journeyWithVolumes } from '#questions/journey-with-volumes';
import { latestFigure, type MetricRow } from '#questions/parts/latest-figure';
import { buildContext, buildNamed } from './build-context.js';
import { buildOutline } from './build-outline.js';

const metric = (kind: MetricRow['kind'], year: number, value: number | null, more: Partial<MetricRow> = {}): MetricRow => ({
  kind,
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  channel: null,
  value,
  unit: 'transactions',
  state: value === null ? 'NOT_PROVIDED' : 'VALUE',
  sources: ['published'],
  ...more,
});

describe('latestFigure', () => {
  it('prefers the latest value, and a value to “not provided”', () => {
    expect(latestFigure([metric('VOLUME', 2015, 1), metric('VOLUME', 2016, 2), metric('VOLUME', 2017, null)], 'VOLUME')?.value).toBe(2);
  });

  it('never takes a part of the channels for the whole', () => {
    expect(latestFigure([metric('VOLUME', 2016, 5, { channel: 'post' })], 'VOLUME')).toBeNull();
  });
});

describe('journeyWithVolumes', () => {
  const { journeys, steps } = buildOutline({ a: ['x'], b: ['x'] }, []);
  const ask = (metrics: MetricRow[]) =>
    journeyWithVolumes.answer(
      {
        journeys,
        steps: steps.map((step) => ({ ...step, services: [{ id: 'tax', sources: ['published'] }] })),
        figures: [{ service: buildNamed('tax'), metrics: metrics as never }],
      } as never,
      { journey: 'j', asAt: '2018-01-01' },
      buildContext(),
    );

  it('divides the digital volume by the volume of the same period, never of another', () => {
    expect(ask([metric('VOLUME', 2016, 200), metric('DIGITAL_VOLUME', 2016, 50)]).body.steps[0]?.services[0]?.digitalShare).toBe(0.25);
    expect(ask([metric('VOLUME', 2016, 200), metric('DIGITAL_VOLUME', 2015, 50)]).body.steps[0]?.services[0]?.digitalShare).toBeNull();
  });

  it('says first how much is recorded, and reads well of one', () => {
    expect(ask([metric('VOLUME', 2016, 200)]).summary()).toEqual([
      'Of 1 service on Name of j, recorded: a volume for 1, a digital volume for 0, a cost per transaction for 0.',
    ]);
  });

  it('keeps a digital share of zero apart from an unknown one', () => {
    expect(ask([metric('VOLUME', 2016, 200), metric('DIGITAL_VOLUME', 2016, 0)]).body.steps[0]?.services[0]?.digitalShare).toBe(0);
  });

  it('gives no share where the part is larger than the whole, and says who says what', () => {
    const { body, warnings } = ask([metric('VOLUME', 2016, 100), metric('DIGITAL_VOLUME', 2016, 150, { sources: ['unverified'] })]);
    expect(body.steps[0]?.services[0]).toMatchObject({ digitalShare: null, volume: { value: 100 }, digitalVolume: { value: 150 } });
    expect(warnings).toContain(
      'Name of tax: a digital volume of 150 (Source unverified) is more than the whole volume of 100 (Source published) from 1 January 2016 to 31 December 2016, so no digital share is given.',
    );
  });

  it('leaves out a figure below nothing, says so, and takes the one before', () => {
    const { body, warnings } = ask([metric('COST_PER_TRANSACTION', 2015, 4), metric('COST_PER_TRANSACTION', 2016, -5)]);
    expect(body.steps[0]?.services[0]?.costPerTransaction?.value).toBe(4);
    expect(warnings).toContain(
      'Name of tax: Source published gives a figure of -5 from 1 January 2016 to 31 December 2016, which cannot be, so it is left out.',
    );
    expect(ask([metric('COST_PER_TRANSACTION', 2016, -5)]).body.missing).toContainEqual(
      expect.objectContaining({ kind: 'COST_PER_TRANSACTION', why: 'NOT_RECORDED' }),
    );
  });

  it('says what is missing and why', () => {
    const { body, coverage } = ask([metric('VOLUME', 2016, 200), metric('COST_PER_TRANSACTION', 2016, null)]);
    expect(body.missing.map(({ kind, why }) => [kind, why])).toEqual([
      ['DIGITAL_VOLUME', 'NOT_RECORDED'],
      ['COST_PER_TRANSACTION', 'NOT_PROVIDED'],
    ]);
    expect(coverage).toBeCloseTo(1 / 3, 12);
  });

  it('names the other steps that use the same service, so that nobody adds its figures up', () => {
    expect(ask([]).body.steps[0]?.services[0]?.alsoAt.map(({ name }) => name)).toEqual(['b']);
  });
});
