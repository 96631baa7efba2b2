import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { boundaryMoves } from '#questions/boundary-moves';
import { organisationsOnJourney } from '#questions/organisations-on-journey';
import { servicesWithoutOneOwner } from '#questions/services-without-one-owner';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';
import type { GraphStore } from '#store/graph-store';
import { createDatasetParent, openLoadedStore, writeFolder } from '../../support/load-dataset.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openLoadedStore(
    writeFolder(createDatasetParent(), 'followed', {
      'sources.csv': 'id,name,kind\none,One,PUBLISHED\n',
      'organisations.csv': `id,name,kind,status,closed
rivers,Rivers Agency,EXECUTIVE_AGENCY,LIVE,2027-05-15
fields,Fields Inspectorate,EXECUTIVE_AGENCY,CLOSED,2027-05-01
giver,Giver,EXECUTIVE_AGENCY,LIVE,
parted,Parted,EXECUTIVE_AGENCY,LIVE,
long,Long gone,EXECUTIVE_AGENCY,CLOSED,2020-01-01
land,Land and Water Agency,EXECUTIVE_AGENCY,LIVE,
`,
      'organisation-successions.csv': `predecessor,successor,kind,on
rivers,land,MERGE,2027-04-01
rivers,fields,SPLIT,2027-06-01
parted,land,SPLIT,2020-01-01
parted,giver,SPLIT,2020-01-01
giver,land,TRANSFER,2020-01-01
`,
      'services.csv': 'id,name\na,Apply\nb,Book\nc,Check\nd,Drive\ne,Enter\n',
      'service-owners.csv': 'service,organisation\na,rivers\na,fields\nb,fields\nc,giver\nd,parted\ne,long\n',
      'journeys.csv': 'id,name\nfish,Fish\n',
      'steps.csv':
        'journey,id,position,name,services,nations\nfish,one,1,One,a,\nfish,two,2,Two,b,\nfish,three,3,Three,c;d,\nfish,four,4,Four,e,SCOTLAND\n',
      'step-order.csv': 'journey,from,to\nfish,one,two\nfish,two,three\nfish,three,four\n',
    }),
  );
});
afterAll(() => store?.close());

const context = () => ({ store, today: '2026-06-01', language: 'en' as const });
const onJourney = async (asAt: string, nation: string) => {
  const given = { journey: 'fish', asAt, nation };
  const answers = [
    await ask(context(), boundaryMoves, given),
    await ask(context(), organisationsOnJourney, given),
    await ask(context(), silosSplittingJourney, given),
  ];
  return answers.map(({ warnings }) => warnings);
};
/** The step of the body that is long gone is taken in Scotland alone, and its service has one owner. */
const warningsOn = async (asAt: string) => [
  ...(await onJourney(asAt, 'ENGLAND')),
  (await ask(context(), servicesWithoutOneOwner, { asAt })).warnings,
];

describe('owners that had closed or been followed', () => {
  it('are so from the first day of either, and name who had followed by then', async () => {
    for (const warnings of await warningsOn('2027-04-15'))
      expect(warnings).toContain(
        'Recorded as owners on 15 April 2027 although they had closed or been followed: Rivers Agency (on 1 April 2027, by Land and Water Agency).',
      );
  });

  it('are named, with since when and by whom, wherever they count as owners', async () => {
    for (const warnings of await warningsOn('2027-05-01'))
      expect(warnings).toContain(
        'Recorded as owners on 1 May 2027 although they had closed or been followed: Fields Inspectorate (on 1 May 2027) and Rivers Agency (on 1 April 2027, by Land and Water Agency).',
      );
  });

  it('are those of the steps that the nation takes', async () => {
    for (const warnings of await onJourney('2026-01-01', 'SCOTLAND'))
      expect(warnings).toContain(
        'Recorded as owners on 1 January 2026 although they had closed or been followed: Long gone (on 1 January 2020).',
      );
  });

  it('are none before that day, nor where a body handed on a part or lives on after a split', async () => {
    for (const warnings of await warningsOn('2027-03-31')) expect(warnings.join(' ')).not.toMatch(/followed/);
  });

  it('are not called unknown to every reorganisation', async () => {
    expect((await ask(context(), boundaryMoves, { journey: 'fish', asAt: '2027-05-01' })).note).toBe(
      'No reorganisation up to 1 May 2027 is recorded to have changed an owner on this journey, or what it is part of.',
    );
  });
});
