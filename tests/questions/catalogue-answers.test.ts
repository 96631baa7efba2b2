import { describe, expect, it } from '@jest/globals';
import { graphSummary } from '#questions/graph-summary';
import { professionsOnJourney } from '#questions/professions-on-journey';
import { servicesWherePolicyAndDeliveryDiffer } from '#questions/services-where-policy-and-delivery-differ';
import { buildContext, buildNamed } from './build-context.js';
import { buildOutline } from './build-outline.js';

describe('professionsOnJourney', () => {
  const { journeys, steps, order } = buildOutline({ a: ['x'], b: ['y'], c: ['z'] }, ['a>b', 'b>c']);
  const team = (service: string, id: string, activity: string, people: number | null) => ({
    service: `service-${service}`,
    team: buildNamed(id),
    activity,
    sources: ['published'],
    professions: [{ ...buildNamed('digital'), family: 'DIGITAL' as const, people, fact: { sources: ['published'] } }],
  });
  const ask = (...teams: ReturnType<typeof team>[]) =>
    professionsOnJourney.answer({ journeys, steps, order, teams }, { journey: 'j', asAt: '2026-01-01' }, buildContext());

  it('finds where policy hands over to delivery', () => {
    expect(
      ask(team('a', 't1', 'POLICY', 2), team('b', 't2', 'DELIVERY', 3), team('c', 't3', 'OPERATIONS', 1)).body.policyToDelivery.map(
        ({ from, to, apart }) => [from.name, to.name, apart],
      ),
    ).toEqual([['a', 'b', true]]);
  });

  it('adds up heads, and knows none where no team says how many', () => {
    expect(ask(team('a', 't1', 'POLICY', 2), team('a', 't2', 'POLICY', 3)).body.steps[0]?.professions).toMatchObject([
      { people: 5, teams: 2 },
    ]);
    expect(ask(team('a', 't1', 'POLICY', null)).body.steps[0]?.professions).toMatchObject([{ people: null, teams: 1 }]);
  });

  it('says of how many of those hand-offs neither side has both, in the order of the journey', () => {
    const { body, summary } = ask(
      team('a', 't1', 'POLICY', 2),
      team('b', 't2', 'DELIVERY', 3),
      team('c', 't3', 'OPERATIONS', 1),
      team('c', 't4', 'POLICY', 1),
    );
    expect(body.policyToDelivery.map(({ from, apart }) => [from.name, apart])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(summary()[1]).toBe('At 2 hand-offs, policy meets delivery; at 1 of them neither side has both.');
    const one = ask(team('a', 't1', 'POLICY', 2), team('b', 't2', 'DELIVERY', 3));
    expect(one.summary()[1]).toBe('At 1 hand-off, policy meets delivery; neither side has both.');
    const together = ask(team('a', 't1', 'POLICY', 2), team('a', 't2', 'DELIVERY', 2), team('b', 't3', 'DELIVERY', 3));
    expect(together.summary()[1]).toBe('At 1 hand-off, policy meets delivery.');
  });

  it('counts steps with a service of which no profession is recorded as unknown, and not those without a service', () => {
    const [first, ...others] = steps;
    const found = professionsOnJourney.answer(
      {
        journeys,
        order,
        steps: [{ ...first!, services: [] }, ...others],
        teams: [team('b', 't1', 'POLICY', 2), { ...team('c', 't2', 'POLICY', 2), professions: [] }],
      },
      { journey: 'j', asAt: '2026-01-01' },
      buildContext(),
    );
    expect(found.body.stepsUnknown).toBe(1);
    expect(found.coverage).toBeCloseTo(1 / 2, 12);
    expect(found.summary()[0]).toMatch(/: 1 profession, at 1 of 2 steps with a service\. Those at the others are not known\.$/);
  });

  it('does not call professions that nobody recorded none', () => {
    const { body, summary } = ask({ ...team('a', 't1', 'POLICY', 2), professions: [] });
    expect(body.note).toBeNull();
    expect(summary()[0]).toMatch(/at 1 of 3 steps with a service\. Their professions are not known\.$/);
  });
});

describe('servicesWherePolicyAndDeliveryDiffer', () => {
  const owner = (said: string) => {
    const [id = '', source = 'published'] = said.split(' by ');
    return { ...buildNamed(id), abbreviation: null, from: null, to: null, fact: { sources: [source] } };
  };
  const ancestor = (organisation: string, department: string) => ({
    organisation,
    ancestor: buildNamed(department),
    isDepartment: true,
    isRoot: true,
    far: 1,
    links: [],
  });
  const pair = (policyOwners: string[], owners: string[], deliverers: string[] = [], policy: string | null = 'p', service = 's') => ({
    service: buildNamed(service),
    policy: policy === null ? null : buildNamed(policy),
    policyOwners: policyOwners.map(owner),
    owners: owners.map(owner),
    deliverers: deliverers.map(owner),
    sources: ['published'],
  });
  const find = (...pairs: ReturnType<typeof pair>[]) =>
    servicesWherePolicyAndDeliveryDiffer.answer(
      {
        pairs: pairs.filter(({ policy }) => policy !== null),
        delivered: pairs.filter(({ policy }) => policy === null),
        all: [{ services: 4 }],
        ancestors: [ancestor('x', 'one'), ancestor('y', 'one'), ancestor('z', 'two')],
      },
      { asAt: '2026-01-01', invented: false, first: 25, after: null },
      buildContext(),
    );
  const ask = (row: ReturnType<typeof pair>) => find(row).body;

  it('counts a service once, however many policies it carries out', () => {
    const { body, summary, coverage } = find(pair(['x'], ['z']), pair(['y'], ['z'], [], 'q'));
    expect(coverage).toBe(1 / 4);
    expect(find(pair(['x'], ['z']), pair([], ['z'], [], 'q')).coverage).toBe(0);
    expect(body.totalCount).toBe(2);
    expect(summary()).toEqual([expect.stringMatching(/^For 1 service, .* for 1 of them, /)]);
  });

  it('compares the owner of the policy with who delivers, and their departments', () => {
    expect(ask(pair(['x'], ['y'])).services[0]).toMatchObject({ crossesDepartment: false });
    expect(ask(pair(['x'], ['x'], ['z'])).services[0]).toMatchObject({ deliveredBy: [{ id: 'organisation:z' }], crossesDepartment: true });
  });

  it('says nothing of a policy where none is recorded, and counts no such service as known', () => {
    const { body, summary, coverage } = find(pair([], ['x'], ['z'], null), pair(['x'], ['y'], [], 'p', 't'));
    expect(body.services).toMatchObject([
      { policy: null, policyOwners: [], owners: [{ id: 'organisation:x' }], deliveredBy: [{ id: 'organisation:z' }] },
      { policyOwners: [{ id: 'organisation:x' }], owners: [{ id: 'organisation:y' }] },
    ]);
    expect(summary()).toEqual([
      'For 1 service, the owner of the policy is another organisation than the one that delivers; for 0 of them, one in another department.',
      'For 1 service, no owner of a policy is recorded, and the owner of the service is another organisation than the one that delivers; for 1 of them, one in another department.',
    ]);
    expect(coverage).toBe(1 / 4);
    expect(find(pair([], ['x'], ['x'], null)).body.note).toMatch(/^For no service are both/);
  });

  it('tells what differs from what differs in part, or by one source and not by another', () => {
    const { body, summary } = find(
      pair(['x'], ['x by published', 'z by unverified'], [], 'p', 'a'),
      pair([], ['x by published', 'z by unverified'], ['z'], null, 'b'),
      pair(['x'], ['x', 'z'], [], 'p', 'c'),
      pair(['x'], ['y by published', 'z by unverified'], [], 'p', 'd'),
    );
    expect(body.services.map(({ service, difference }) => [service.id, difference])).toEqual([
      ['service:a', 'BY_SOURCE'],
      ['service:b', 'BY_SOURCE'],
      ['service:c', 'SHARED'],
      ['service:d', 'APART'],
    ]);
    expect(summary()).toEqual([
      expect.stringMatching(/^For 1 service, the owner of the policy is another/),
      'For 1 service, one organisation stands on both sides, beside others on one of them.',
      'For 2 services, whether the two differ depends on which source is right.',
    ]);
  });

  it('finds no difference where they are the same, and none that it cannot know', () => {
    expect(ask(pair(['x'], ['x'])).note).toMatch(/the same organisation/);
    expect(ask(pair([], ['x'])).note).toMatch(/^For no service are both/);
  });
});

describe('graphSummary', () => {
  const answer = (statements: { source: string; dataset: string; statements: number }[], invented = true, more: object = {}) =>
    graphSummary.answer(
      {
        labels: [{ label: 'Service', count: statements.length ? 4 : 0 }],
        statements,
        loads: [],
        ended: [],
        owners: [
          { owners: ['x'], services: 2 },
          { owners: ['x', 'y'], services: 1 },
        ],
        sources: [
          { ...buildNamed('published'), kind: 'PUBLISHED', retrieved: '2026-01-01' },
          { ...buildNamed('invented'), kind: 'ILLUSTRATIVE', retrieved: '2020-01-01' },
        ],
        ancestors: ['x', 'y'].map((organisation) => ({
          organisation,
          ancestor: buildNamed('d'),
          isDepartment: true,
          isRoot: true,
          far: 1,
          links: [],
        })),
        counts: [
          { what: 'services', known: statements.length ? 4 : 0 },
          { what: 'servicesWithOwner', known: 3 },
        ],
        journeys: [{ all: 5, real: 3 }],
        couldTell: [
          { organisation: buildNamed('few'), journeys: 1, steps: 1 },
          { organisation: buildNamed('many'), journeys: 2, steps: 7 },
        ],
        ...more,
      },
      { asAt: '2026-01-01', invented },
      buildContext(),
    );
  const ask = (...given: Parameters<typeof answer>) => answer(...given).body;
  const one = [{ source: 'published', dataset: 'd', statements: 3 }];

  it('shares statements out by the kind of their source', () => {
    const body = ask([
      { source: 'published', dataset: 'd', statements: 3 },
      { source: 'invented', dataset: 'e', statements: 1 },
    ]);
    expect(body.sourceKinds.map(({ kind, share }) => [kind, share])).toEqual([
      ['PUBLISHED', 0.75],
      ['DEPARTMENT', 0],
      ['UNVERIFIED', 0],
      ['ILLUSTRATIVE', 0.25],
    ]);
    expect(body.bySource.map(({ source, statements }) => [source.id, source.illustrative, statements])).toEqual([
      ['source:published', false, 3],
      ['source:invented', true, 1],
    ]);
    expect(body.freshness.oldest).toBe('2026-01-01');
    expect(body.departments).toMatchObject([{ department: { id: 'organisation:d' }, services: 3 }]);
    expect(body.completeness[0]).toEqual({ what: 'services with an owner', known: 3, of: 4, share: 0.75 });
  });

  it('leaves invented sources out when told to, and says how many journeys go with them', () => {
    const { body, summary } = answer([...one, { source: 'invented', dataset: 'e', statements: 1 }], false);
    expect(body.sourceKinds.map(({ sources, share }) => [sources, share])).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(summary().at(-1)).toMatch(/^Left out as invented, with all that belongs to it: 2 journeys\.$/);
    expect(answer(one).summary().at(-1)).toBe('Invented examples among 5 journeys counted here: 2.');
  });

  it('names who could tell, those with most steps first', () => {
    const { body, summary } = answer(one);
    expect(body.couldTell.map(({ organisation, steps }) => [organisation.id, steps])).toEqual([
      ['organisation:many', 7],
      ['organisation:few', 1],
    ]);
    expect([body.notAsked, summary()[1]]).toEqual([
      2,
      expect.stringMatching(/^As owners, 2 organisations could tell which teams work on what these journeys use/),
    ]);
  });

  it('reads well of one', () => {
    const single = { journeys: [{ all: 1, real: 0 }], couldTell: [{ organisation: buildNamed('few'), journeys: 1, steps: 1 }] };
    expect(answer(one, true, single).summary().slice(1)).toEqual([
      'As owners, 1 organisation could tell which teams work on what these journeys use, and with whom; nobody has asked them.',
      'Invented examples among 1 journey counted here: 1.',
    ]);
    expect(answer(one, false, single).summary().at(-1)).toBe('Left out as invented, with all that belongs to it: 1 journey.');
  });

  it('has no share of nothing, and says that the map is empty', () => {
    const body = ask([]);
    expect(body.sourceKinds[0]?.share).toBeNull();
    expect(body.completeness[0]?.share).toBeNull();
    expect(body.note).toBe('The map is empty: no dataset has been loaded yet.');
  });
});
