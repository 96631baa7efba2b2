import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { boundaryMoves } from '#questions/boundary-moves';
import type { GraphStore } from '#store/graph-store';
import { createDatasetParent, openLoadedStore, writeFolder } from '../support/load-dataset.js';

const files = {
  'sources.csv': 'id,name,kind\none,One,PUBLISHED\n',
  'organisations.csv': `id,name,kind
office,Office,EXECUTIVE_AGENCY
registry,Registry,EXECUTIVE_AGENCY
late,Late body,EXECUTIVE_AGENCY
council,Council,LOCAL_AUTHORITY
old,Old department,MINISTERIAL_DEPARTMENT
new,New department,MINISTERIAL_DEPARTMENT
other,Other department,MINISTERIAL_DEPARTMENT
renamed,Renamed department,MINISTERIAL_DEPARTMENT
`,
  'organisation-parents.csv': `organisation,parent,from,to
office,old,,2020-02-01
registry,old,,2020-02-01
office,new,2020-02-01,
registry,other,2020-02-01,2022-05-01
registry,renamed,2022-05-01,2024-01-01
registry,new,2024-01-01,
late,new,2021-01-01,
`,
  'organisation-successions.csv': 'predecessor,successor,kind,on\nother,renamed,RENAME,2022-05-01\n',
  'services.csv': 'id,name\na,Ask\nb,Book\nc,Check\nd,Deliver\ne,End\n',
  'service-owners.csv': `service,organisation,from,to
e,council,2022-05-01,2023-03-01
a,office,,
b,registry,,
c,late,,2023-03-01
c,council,2023-03-01,
d,council,2023-06-01,
`,
  'journeys.csv': 'id,name\nj,Journey\nstill,Still\npartly,Partly\n',
  'steps.csv': `journey,id,position,name,services
j,one,1,One,a
j,two,2,Two,b
j,three,3,Three,c
j,four,4,Four,d
still,one,1,One,a
partly,one,1,One,b
partly,two,2,Two,e
partly,three,3,Three,c
`,
};

let store: GraphStore;
beforeAll(async () => {
  store = await openLoadedStore(writeFolder(createDatasetParent(), 'moves', files));
});
afterAll(() => store?.close());
const find = (given: object, language: 'en' | 'cy' = 'en') =>
  ask({ store, today: '2026-06-01', language }, boundaryMoves, { journey: 'j', ...given });

describe('boundaryMoves', () => {
  it('tells each day on which owners parted, were renamed, handed over or came together, and apart from them those that moved a hand-off', async () => {
    const { moves, touched, note } = await find({});
    const told = (some: typeof moves) =>
      some.map(({ on, sentence, crossingBefore, crossingAfter, handOffs }) => [
        on,
        sentence,
        crossingBefore,
        crossingAfter,
        handOffs.map((handOff) => `${handOff.key} ${handOff.crossesBefore} ${handOff.crossesAfter}. ${handOff.sentence}`),
      ]);
    expect(note).toBeNull();
    expect(told(moves)).toEqual([
      [
        '2020-02-01',
        'February 2020: Office and Registry, until then in one department, came under two.',
        1,
        2,
        ['one>two false true. Came to cross: One → Two'],
      ],
      [
        '2024-01-01',
        'January 2024: Office and Registry, until then in two departments, came under one.',
        2,
        1,
        ['one>two true false. Ceased to cross: One → Two'],
      ],
    ]);
    expect(told(touched)).toEqual([
      ['2022-05-01', 'May 2022: Other department became Renamed department.', 2, 2, []],
      ['2023-03-01', 'March 2023: Check passed from Late body to Council.', 2, 2, []],
    ]);
    expect(moves[0]?.sources.map(({ id }) => id)).toEqual(['source:one']);
  });

  it('says nothing of what was not on record before: a body that only then has a parent, a service that only then has an owner', async () => {
    const { moves, touched } = await find({});
    const days = new Set([...moves, ...touched].map(({ on }) => on));
    expect([days.has('2021-01-01'), days.has('2023-06-01')]).toEqual([false, false]);
  });

  it('stops at the day that it is asked for, in Welsh too', async () => {
    const { moves } = await find({ asAt: '2021-01-01' }, 'cy');
    expect(moves.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/^Chwefror 2020: Daeth Office /)]);
  });

  it('crosses between organisations whatever they are part of', async () => {
    const { moves, touched, note } = await find({ boundary: 'ORGANISATION' });
    expect(moves).toEqual([]);
    expect(touched.map(({ crossingBefore, crossingAfter }) => [crossingBefore, crossingAfter])).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
    expect(note).toBe(
      'No reorganisation recorded up to 1 June 2026 moved this boundary under this journey; 4 touched its owners and moved nothing.',
    );
  });

  it('calls nothing moved of which the owner before or after is not on record, and says why the count changes', async () => {
    const { moves, touched } = await find({ journey: 'partly' });
    expect(moves).toEqual([]);
    expect(
      touched.flatMap(({ on, crossingBefore, crossingAfter, handOffs }) =>
        handOffs.map(({ sentence }) => [on, crossingBefore, crossingAfter, sentence]),
      ),
    ).toEqual([
      ['2022-05-01', 0, 2, 'Known to cross only from then on: One → Two'],
      ['2022-05-01', 0, 2, 'Known to cross only from then on: Two → Three'],
      ['2023-03-01', 2, 0, 'No longer known to cross: One → Two'],
      ['2023-03-01', 2, 0, 'No longer known to cross: Two → Three'],
    ]);
  });

  it('says so when nothing moved, and when there is no such journey', async () => {
    expect((await find({ journey: 'still', asAt: '2019-01-01' })).note).toMatch(/^No reorganisation/);
    await expect(find({ journey: 'nowhere' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
