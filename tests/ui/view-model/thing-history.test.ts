import { describe, expect, it } from '@jest/globals';
import { byJourney, historyOf, journeyOfSilo, lastSaid, latestFirst, wordsOfId } from '../../../ui/src/view-model/thing-history.js';

const journey = (name: string) => ({ id: `journey:${name.toLowerCase()}`, name });
const step = (id: string, position: number, of: string | null) => ({ id, name: id, position, journey: of === null ? null : journey(of) });
const dated = (relationship: string, from: string | null, to: string | null) => ({
  relationship,
  direction: 'OUT',
  from,
  to,
  other: { id: 'organisation:a', name: 'A' },
});
const statement = (fact: string, values: string, until: string | null) => ({
  fact,
  dataset: 'own',
  values,
  since: '2025-01-01T00:00:00Z',
  until,
});

describe('what a page of a thing lists', () => {
  it('is steps by journey, journeys by name, and no step without one', () => {
    expect(
      byJourney([step('z', 2, 'B'), step('y', 3, 'A'), step('x', 1, 'B'), step('w', 1, null)]).map(({ journey: { name }, steps }) => [
        name,
        steps.map(({ id }) => id),
      ]),
    ).toEqual([
      ['A', ['y']],
      ['B', ['x', 'z']],
    ]);
  });

  it('is a history with the latest change first, without working links and successions, which are told elsewhere', () => {
    const rows = historyOf([
      dated('OWNED_BY', '2010-01-01', null),
      dated('OWNED_BY', null, '2016-07-14'),
      dated('COLLABORATES_WITH', '2020-01-01', null),
      dated('SUCCEEDED_BY', '2020-01-01', null),
    ]);
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      [null, '2016-07-14'],
      ['2010-01-01', null],
    ]);
  });

  it('is the latest figure of each kind and channel before the older ones', () => {
    const figure = (kind: string, end: string, channel: string | null = null) => ({
      kind,
      start: null,
      end,
      channel,
      value: 1,
      unit: null,
      state: 'VALUE',
    });
    const { latest, older } = latestFirst([
      figure('VOLUME', '2016'),
      figure('VOLUME', '2017'),
      figure('VOLUME', '2015', 'post'),
      figure('COST', '2012'),
    ]);
    expect(latest.map(({ kind, end }) => `${kind} ${end}`)).toEqual(['COST 2012', 'VOLUME 2017', 'VOLUME 2015']);
    expect(older.map(({ end }) => end)).toEqual(['2016']);
  });
});

describe('the id of a close group', () => {
  it('names its journey, derived or reported', () => {
    expect(
      ['start-a-business-0123456789ab', 'start-a-business-reported-audit-2017', 'start-a-business', '0123456789ab'].map(journeyOfSilo),
    ).toEqual(['start-a-business', 'start-a-business', null, null]);
  });
});

describe('what was last said of a thing that is gone', () => {
  it('is its name, until when, and what it became, from the latest of its own statements', () => {
    expect(
      lastSaid(
        [
          statement('service:old', '{"name":"First"}', '2025-02-01T10:00:00Z'),
          statement('service:old', '{"name":"Old"}', '2025-03-01T10:00:00Z'),
          statement('service:old SUCCEEDED_BY service:new - SPLIT', '{}', '2025-03-01T10:00:00Z'),
          statement('service:old SUCCEEDED_BY service:other - SPLIT', '{}', '2025-03-01T10:00:00Z'),
        ],
        'service:old',
      ),
    ).toEqual({ name: 'Old', dataset: 'own', until: '2025-03-01', became: ['service:new', 'service:other'] });
  });

  it('is nothing where nothing was ever said', () =>
    expect(lastSaid([statement('service:old OWNED_BY organisation:a - -', '{}', null)], 'service:old')).toBeNull());

  it('is looked for by the words of the id', () =>
    expect(wordsOfId('when-someone-dies/register-the-death')).toBe('when someone dies register the death'));
});
