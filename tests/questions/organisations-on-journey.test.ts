import { describe, expect, it } from '@jest/globals';
import { organisationsOnJourney } from '#questions/organisations-on-journey';
import { buildContext } from './build-context.js';
import { buildOutline } from './build-outline.js';

const params = { journey: 'j', asAt: '2026-01-01', nation: null };
const ask = (rows: ReturnType<typeof buildOutline>) => organisationsOnJourney.answer({ ...rows, followed: [] }, params, buildContext());

describe('organisationsOnJourney', () => {
  // start → (left, right side by side) → finish; listed by position in another order than it happens.
  const { body } = ask(
    buildOutline({ finish: ['tax'], start: ['court'], left: ['tax/treasury'], right: ['records/treasury'] }, [
      'start>left',
      'start>right',
      'left>finish',
      'right>finish',
    ]),
  );

  it('names organisations in the order in which the journey reaches them, not by number of the step', () => {
    expect(body.organisations.map(({ organisation }) => organisation.id)).toEqual([
      'organisation:court',
      'organisation:tax',
      'organisation:records',
    ]);
    expect(body.organisations[1]?.steps.map(({ name, rank }) => [name, rank])).toEqual([
      ['left', 2],
      ['finish', 3],
    ]);
  });

  it('counts hand-overs between each two, and none between steps side by side', () => {
    expect(body.handOvers.map(({ from, to, count }) => `${from.id.slice(13)}>${to.id.slice(13)} ${count}`)).toEqual([
      'court>tax 1',
      'court>records 1',
      'records>tax 1',
    ]);
  });

  it('counts what stays inside', () => {
    expect(body.organisations.map(({ inside }) => inside)).toEqual([0, 1, 0]);
  });

  it('marks an organisation that only an invented source puts on the journey', () => {
    const rows = buildOutline({ a: ['x'], b: ['y'] }, ['a>b']);
    const services = rows.services.map((row, at) => ({
      ...row,
      owners: row.owners.map((owner) => ({ ...owner, fact: { sources: [at === 0 ? 'invented' : 'published'] } })),
    }));
    expect(ask({ ...rows, services }).body.organisations.map(({ organisation }) => organisation.illustrative)).toEqual([true, false]);
  });

  it('leaves out a shortcut that only repeats the order', () => {
    const { body: chain } = ask(buildOutline({ a: ['x'], b: ['y'], c: ['z'] }, ['a>b', 'b>c', 'a>c']));
    expect(chain.handOffs).toBe(2);
    expect(chain.crossingOrganisations).toBe(2);
  });

  it('keeps a step without an owner apart and lowers the coverage', () => {
    const found = ask(buildOutline({ a: ['x'], b: [], c: ['z'], d: ['z'] }, ['a>b', 'b>c', 'c>d']));
    expect(found.body.ownerMissing.map(({ name }) => name)).toEqual(['b']);
    expect(found.coverage).toBe(0.75);
    expect(found.body.crossingOrganisations).toBe(0);
    expect(found.warnings).toHaveLength(1);
  });

  it('says why it is empty', () => {
    expect(ask(buildOutline({ a: [] }, [])).body.note).toBe('No owner of any service on this journey is recorded on 1 January 2026.');
  });
});
