import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyView } from '../../../ui/src/view-model/explore/explore-view.js';
import { groupGraph, rollingOf, type Rolling } from '../../../ui/src/view-model/explore/graph-groups.js';
import { nothingKnown, type Known } from '../../../ui/src/view-model/explore/graph-known.js';
import { buildShown } from './build-shown.js';

const hmrc = { key: 'organisation:hmrc', name: 'HMRC' };
const dwp = { key: 'organisation:dwp', name: 'DWP' };
const link = (from: string, to: string, type = 'REQUIRES') => ({
  id: `${type} ${from} ${to}`,
  type,
  from,
  to,
  undirected: false,
  since: null,
  until: null,
  said: [],
  sources: [],
});
const service = (id: string, ...departments: { key: string; name: string }[]) => buildShown({ key: `service:${id}`, departments });
const things = [service('a', hmrc), service('b', hmrc), service('c', dwp), service('d', hmrc, dwp), service('e')];
const links = [
  link('service:a', 'service:c'),
  link('service:c', 'service:b'),
  link('service:a', 'service:b'),
  link('service:d', 'service:a'),
  link('service:d', 'service:e'),
];
const group = (rolling: Rolling, view: Partial<typeof emptyView> = {}, known: Known = nothingKnown) =>
  groupGraph({ things, links }, { ...emptyView, ...view }, known, rolling);
const counted = (grouped: ReturnType<typeof group>) =>
  grouped.links.map(({ from, to, links: held }) => `${[from, to].sort().join(' – ')}: ${held.length}`).sort();

describe('rolling up', () => {
  it('counts the links between departments, and what two share in both', () => {
    const grouped = group('rolled');
    expect(grouped.groups.map(({ key, members }) => [key, members.map(({ key: member }) => member)])).toEqual([
      ['organisation:hmrc', ['service:a', 'service:b', 'service:d']],
      ['organisation:dwp', ['service:c', 'service:d']],
      ['kind:Service', ['service:e']],
    ]);
    expect(counted(grouped)).toEqual([
      'group kind:Service – group organisation:dwp: 1',
      'group kind:Service – group organisation:hmrc: 1',
      'group organisation:dwp – group organisation:hmrc: 2',
    ]);
    // a–b, and d–a, which meet in the department that both share.
    expect(grouped.inside).toBe(2);
  });

  it('goes down again, one department at a time, with what it shares drawn as its part', () => {
    const grouped = group('rolled', { openGroups: ['organisation:dwp'] });
    expect(grouped.parts.map(({ id }) => id)).toEqual([
      'group organisation:hmrc',
      'service:c',
      'service:d@organisation:dwp',
      'group kind:Service',
    ]);
    expect(grouped.boxes.map(({ key }) => key)).toEqual(['organisation:dwp']);
    expect(counted(grouped)).toEqual([
      'group kind:Service – group organisation:hmrc: 1',
      'group kind:Service – service:d@organisation:dwp: 1',
      'group organisation:hmrc – service:c: 2',
    ]);
  });

  it('shows a service of two owners in both, joined by a bar', () => {
    const grouped = group('boxed');
    expect(
      grouped.parts.flatMap((part) =>
        part.is === 'thing' && part.thing.key === 'service:d' ? [[part.id, part.box, part.partOf?.of?.name]] : [],
      ),
    ).toEqual([
      ['service:d@organisation:hmrc', 'organisation:hmrc', 'HMRC'],
      ['service:d@organisation:dwp', 'organisation:dwp', 'DWP'],
    ]);
    expect(grouped.links.filter((one) => one.links.length === 0).map(({ from, to }) => [from, to])).toEqual([
      ['service:d@organisation:hmrc', 'service:d@organisation:dwp'],
    ]);
    expect(grouped.links.some(({ from, to }) => from === 'service:d@organisation:hmrc' && to === 'service:a')).toBe(true);
    expect(grouped.links.some(({ from, to }) => from === 'service:d@organisation:dwp' && to === 'service:a')).toBe(false);
  });

  it('groups by profession and by services that belong together, steps with the services that they use', () => {
    const facts = (professions: { key: string; name: string }[]) => ({ departments: [], professions, said: [], sources: [] });
    const design = { key: 'profession:design', name: 'Design' };
    const known: Known = {
      ...nothingKnown,
      facts: new Map([['service:a', facts([design])]]),
      naturalGroups: new Map([['service:a', { key: 'natural-1', name: 'One' }]]),
    };
    expect(group('rolled', { groupBy: 'profession' }, known).groups.map(({ key, members }) => [key, members.length])).toEqual([
      ['kind:Service', 4],
      ['profession:design', 1],
    ]);
    const step = buildShown({ key: 'step:j/one', label: 'Step' });
    const natural = groupGraph(
      { things: [...things, step], links: [link('step:j/one', 'service:a', 'USES')] },
      { groupBy: 'natural', openGroups: [] },
      known,
      'rolled',
    );
    expect(natural.groups.find(({ key }) => key === 'natural-1')?.members.map(({ key }) => key)).toEqual(['service:a', 'step:j/one']);
  });

  it('draws each thing as itself when nothing is grouped', () => {
    expect(group('apart').parts.map(({ id }) => id)).toEqual(things.map(({ key }) => key));
    expect(group('apart').links.map(({ id }) => id)).toEqual(links.map(({ id }) => id));
  });

  it('comes first above 300 things unless somebody asked for each; lanes and circles have boxes', () => {
    const rolling = (together: 'auto' | 'groups' | 'apart', arrangement: 'force' | 'lanes', shown: number) =>
      rollingOf({ together, arrangement }, shown);
    expect([
      rolling('auto', 'force', 300),
      rolling('auto', 'force', 301),
      rolling('apart', 'force', 301),
      rolling('groups', 'force', 3),
      rolling('auto', 'lanes', 3),
      rolling('groups', 'lanes', 3),
    ]).toEqual(['apart', 'rolled', 'apart', 'rolled', 'boxed', 'rolled']);
  });

  it('never loses a thing or a link, and links only what is drawn', () => {
    const named = fc.constantFrom(hmrc, dwp, { key: 'organisation:moj', name: 'MoJ' });
    const some = fc
      .uniqueArray(fc.nat(8), { minLength: 1, maxLength: 8 })
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) => fc.uniqueArray(named, { maxLength: 2, selector: ({ key }) => key }).map((own) => service(String(id), ...own))),
        ),
      );
    fc.assert(
      fc.property(
        some,
        fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 }),
        fc.subarray(['organisation:hmrc', 'organisation:dwp', 'kind:Service']),
        fc.constantFrom<Rolling>('apart', 'boxed', 'rolled'),
        (all, pairs, openGroups, rolling) => {
          const keys = new Set(all.map(({ key }) => key));
          const drawn = [...new Set(pairs.map(([a, b]) => `service:${a} service:${b}`))]
            .map((text) => text.split(' ') as [string, string])
            .filter(([a, b]) => a !== b && keys.has(a) && keys.has(b))
            .map(([a, b]) => link(a, b));
          const grouped = groupGraph({ things: all, links: drawn }, { ...emptyView, openGroups }, nothingKnown, rolling);
          const ids = new Set(grouped.parts.map(({ id }) => id));
          expect(ids.size).toBe(grouped.parts.length);
          expect(grouped.links.every(({ from, to }) => ids.has(from) && ids.has(to) && from !== to)).toBe(true);
          expect(
            new Set(grouped.parts.flatMap((part) => (part.is === 'thing' ? [part.thing.key] : part.group.members.map(({ key }) => key)))),
          ).toEqual(keys);
          expect(new Set(grouped.links.flatMap((one) => one.links.map(({ id }) => id))).size + grouped.inside).toBe(drawn.length);
        },
      ),
    );
  });
});
