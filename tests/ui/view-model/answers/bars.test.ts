import { describe, expect, it } from '@jest/globals';
import { barsByQuestion } from '../../../../ui/src/view-model/answers/bars-by-question.js';
import { toBars } from '../../../../ui/src/view-model/answers/bars.js';
import { cy } from '../../../../ui/src/words/cy.js';
import { en } from '../../../../ui/src/words/en.js';
import { chartWords } from '../chart-words.js';

const barsOf = (question: string, answer: object) => toBars(answer as Record<string, unknown>, barsByQuestion[question]!, chartWords);

describe('toBars', () => {
  it('is as long as its share of the longest, in the order of the answer', () => {
    const journeys = [
      { journey: { name: 'a' }, crossings: 8 },
      { journey: { name: 'b' }, crossings: 2 },
      { journey: { name: 'c' }, crossings: 0 },
    ];
    expect(barsOf('journeysByCrossing', { journeys })).toMatchObject([
      { name: 'a', said: '8', length: 1 },
      { name: 'b', said: '2', length: 0.25 },
      { name: 'c', said: '0', length: 0 },
    ]);
  });
  it('has no bar where nothing is known', () => {
    const steps = [
      { step: { name: 'a' }, services: [{ volume: { value: null } }] },
      { step: { name: 'b' }, services: [{ volume: { value: 5 } }, { volume: { value: 10, start: '2016-10-01', end: '2017-09-30' } }] },
      { step: { name: 'c' }, services: [] },
    ];
    expect(barsOf('journeyWithVolumes', { steps }).map(({ said, length }) => [said, length])).toEqual([
      ['?', null],
      ['10, 2016-10 to 2017-09', 1],
      ['?', null],
    ]);
  });
  it('leaves out what can have no value, and says how many that is', () => {
    const group = (name: string, teams: number, eiIndex: number | null) => ({ name, teams, inside: 0, outside: 2, eiIndex });
    const answer = { groups: [group('a', 1, null), group('b', 2, null), group('c', 2, 1)] };
    expect(barsOf('mixing', answer).map(({ said }) => said)).toEqual(['?', '0%']);
    expect(barsByQuestion.mixing!.leaves!(answer, chartWords)).toBe('none inside: 1');
    const organisations = Array.from({ length: 12 }, () => ({ organisation: { name: 'o' }, betweenness: 0.5 }));
    expect(barsOf('centralOrganisations', { organisations })).toHaveLength(10);
    expect(barsByQuestion.centralOrganisations!.leaves!({ organisations }, chartWords)).toBe('10 of 12');
  });
  it('tells teams of one organisation apart by what they do', () => {
    const goBetweens = ['POLICY', 'DELIVERY', null].map((activity) => ({ organisation: { name: 'x' }, activity, pairs: 1 }));
    expect(barsOf('brokers', { goBetweens }).map(({ name }) => name)).toEqual(['x (policy)', 'x (delivery)', 'x']);
  });
  it('says how many of how many a share is', () => {
    const pair = { one: { name: 'a' }, other: { name: 'b' }, shared: [{ name: 's' }], recorded: 2, jaccard: 0.5 };
    expect(barsOf('communitiesOverlapping', { pairs: [pair] })[0]).toMatchObject({ name: 'a + b', said: '50% (1 of 2)', length: 0.5 });
  });
  it('counts the sides on which members are, and nothing where no member is known', () => {
    const bars = (...covers: (string | null)[]) =>
      barsOf('communityReach', { handOffs: covers.map((byOrganisation) => ({ byOrganisation })) }).map(({ said }) => said);
    expect(bars('BOTH', 'FROM', 'FROM')).toEqual(['1', '2', '0', '0']);
    expect(bars('BOTH', 'ONE')).toEqual(['1', '1', '0', '0', '0']);
    expect(bars(null, null)).toEqual([]);
  });
  it('measures shares against the whole', () =>
    expect(barsOf('graphSummary', { completeness: [{ what: 'w', share: 0.5 }] })[0]?.length).toBe(0.5));

  it('says an index as a number, and measures it against its most', () => {
    const organisations = [0.4576, 0].map((betweenness) => ({ organisation: { name: 'o' }, betweenness }));
    expect(barsOf('centralOrganisations', { organisations })).toMatchObject([
      { said: '0.458', length: 0.4576 },
      { said: '0', length: 0 },
    ]);
  });

  it('shows between what and what a value lies, and nothing where that is one value', () => {
    const department = (low: number, high: number) => ({ department: { name: 'd' }, digital: { share: 0.5, low, high } });
    expect(
      barsOf('waysOfMaking', { departments: [department(0.25, 1), department(0.5, 0.5), { department: { name: 'e' }, digital: null }] }),
    ).toEqual([
      { name: 'd', said: '50% (25% to 100%)', length: 0.5, range: [0.25, 1] },
      { name: 'd', said: '50%', length: 0.5, range: [0.5, 0.5] },
    ]);
    const digital = { share: 0.5, low: 0.5, high: 0.5, sentence: '50%, from 1 of 4 services, 2016' };
    expect(barsOf('waysOfMaking', { departments: [{ department: { name: 'd' }, digital }] })).toMatchObject([{ said: digital.sentence }]);
    expect(barsOf('naturalGroups', { betweenStarts: { ari: { low: 0.25, high: 0.75 }, ami: { low: null, high: null } } })).toMatchObject([
      { name: 'betweenStarts: ari', said: '0.5 (0.25 to 0.75)', length: 0.5, range: [0.25, 0.75] },
      { name: 'betweenStarts: ami', said: '?', length: null, range: null },
    ]);
  });

  it('has as many digits as let two shares be told apart, as the sentence above has', () => {
    const words = { ...chartWords, share: (value: number, digits = 0) => `${(value * 100).toFixed(digits)}%` };
    const said = (question: string, answer: object) =>
      toBars(answer as Record<string, unknown>, barsByQuestion[question]!, words).map((bar) => bar.said);
    expect(said('whomToInvite', { level: 'TEAM', splitIndex: 0.814, splitIndexAfter: 0.704, splitIndexLeast: 0.704 })).toEqual([
      '81%',
      '70%',
      '70%',
    ]);
    const side = (value: number) => ({ splitIndex: { value, low: value, high: value } });
    expect(said('whatIf', { before: side(0.814), after: side(0.776) })).toEqual(['81.4%', '77.6%']);
  });

  it('sets before beside after, and leaves out an after that nobody knows', () => {
    const journeys = [
      { journey: { name: 'a' }, crossings: 4, crossingsAfter: 8 },
      { journey: { name: 'b' }, crossings: 1, crossingsAfter: null },
    ];
    expect(barsOf('affectedByReorganisation', { journeys }).map(({ name, length }) => [name, length])).toEqual([
      ['a, before', 0.5],
      ['a, after', 1],
      ['b, before', 0.125],
    ]);
    expect(barsOf('affectedByReorganisation', { journeys: [{ journey: { name: 'a' }, crossings: 4, crossingsAfter: 4 }] })).toEqual([]);
    const interval = (value: number) => ({ value, low: 0.25, high: 0.75, coverage: 0.5 });
    const invited = (answer: object) => barsOf('whomToInvite', answer).map(({ name, said }) => [name, said]);
    expect(invited({ level: 'TEAM', splitIndex: interval(0.5), splitIndexAfter: interval(0.375), splitIndexLeast: 0.375 })).toEqual([
      ['today', '50% (25% to 75%)'],
      ['after', '37.5% (25% to 75%)'],
      ['best', '37.5%'],
    ]);
    expect(invited({ level: 'TEAM', exact: true, splitIndex: 0.5, splitIndexAfter: 0.25, splitIndexLeast: 0.25 })).toHaveLength(2);
  });

  it('count hand-offs at the table where organisations are invited, and never call that a link', () => {
    const atTable = (handOffs: number, share: number) => ({ handOffs, of: 22, share });
    const answer = { level: 'ORGANISATION', splitIndex: null, atTable: atTable(0, 0), atTableAfter: atTable(8, 0.5), atTableMost: 0.5 };
    expect(barsOf('whomToInvite', answer).map(({ name, said }) => [name, said])).toEqual([
      ['today: 0 of 22', '0%'],
      ['after: 8 of 22', '50%'],
      ['best', '50%'],
    ]);
    for (const { pictures } of [en, cy]) {
      const { whomToInviteByOrganisation: title } = pictures.titles;
      expect([title, ...Object.values(pictures.invited)].join(' ')).not.toMatch(/link|then|cyswllt|wedyn/i);
    }
  });
});
