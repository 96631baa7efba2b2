import { describe, expect, it } from '@jest/globals';
import { sentencesIn } from '#wording/index';
import type { SourceFact } from '#questions/question';
import type { JourneyRows } from '#questions/journey/journey-reads';
import { sayMend } from '#questions/journey/say-finding';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';

type Organisation = JourneyRows['organisations'][number];
type Service = JourneyRows['services'][number];
type Team = JourneyRows['teams'][number];
type Step = JourneyRows['steps'][number];
type Report = JourneyRows['reports'][number];

const sources = ['published'];
const named = (id: string, name: string) => ({ id, name, sources });
const link = (id: string, from: readonly string[] = sources) => ({ id, sources: [...from] });
const organisation = (id: string, name: string, more: Partial<Organisation> = {}): Organisation => ({
  ...named(id, name),
  abbreviation: null,
  kind: 'MINISTERIAL_DEPARTMENT',
  status: 'LIVE',
  surveyedOn: null,
  communities: [],
  ...more,
});
const service = (id: string, owner: string[], teams: string[] = [], more: Partial<Service> = {}): Service => ({
  ...named(id, `Service ${id}`),
  level: 'TRANSACTION',
  summary: null,
  status: 'LIVE',
  owners: owner.map((one) => link(one)),
  teams: teams.map((one) => link(one)),
  requires: [],
  ...more,
});
const step = (id: string, position: number, uses: string[], next: string[] = [], passes: string | null = null): Step => ({
  ...named(`probate/${id}`, `Step ${position}`),
  position,
  isOptional: false,
  likelihood: 1,
  nations: null,
  uses: uses.map((one) => link(one)),
  next: next.map((to) => ({ to: `probate/${to}`, kind: 'THEN', passes, sources })),
});
const team = (id: string, organisationId: string, more: Partial<Team> = {}): Team => ({
  ...named(id, `Team ${id}`),
  activity: 'DELIVERY',
  people: 3,
  organisations: [{ ...link(organisationId), from: null }],
  professions: [],
  ties: [],
  communities: [],
  ...more,
});
const ancestor = (id: string, department: string) => [
  {
    organisation: id,
    ancestor: named(department, department),
    isDepartment: true,
    isRoot: true,
    far: id === department ? 0 : 1,
    links: id === department ? [] : [{ sources }],
  },
];
const report: Report = {
  ...named('nao-2022', 'National Audit Office'),
  effect: 'SPLITS',
  boundary: 'DEPARTMENT',
  statement: 'Forms wait between the two',
  figures: null,
  reportedOn: '2022-06-30',
  since: null,
  sinceOn: null,
  handOffs: ['tax>court'],
  about: { sources },
  organisations: [link('treasury')],
  professions: [],
};

const rows: JourneyRows = {
  journey: [{ ...named('probate', 'Probate'), summary: null }],
  steps: [
    step('tax', 1, ['pay-tax'], ['form'], 'a receipt'),
    step('form', 2, [], ['court']),
    step('court', 3, ['grant'], ['assets']),
    step('assets', 4, ['collect']),
  ],
  services: [
    service('pay-tax', ['treasury'], ['forms']),
    service('grant', ['justice'], ['registry'], { requires: [link('pay-tax')] }),
    service('collect', ['justice'], [], { owners: [link('justice'), link('treasury', ['other'])] }),
  ],
  teams: [
    team('forms', 'treasury', {
      ties: [
        { ...link('registry'), strength: 0 },
        { ...link('go-between'), strength: 0.5 },
      ],
    }),
    team('registry', 'justice', {
      ties: [
        { ...link('forms'), strength: 0 },
        { ...link('go-between'), strength: 1 },
      ],
    }),
  ],
  communities: [],
  otherTeams: [{ ...team('go-between', 'justice') }],
  reports: [report],
  ancestors: ['treasury', 'justice'].flatMap((id) => ancestor(id, id)),
  organisations: [organisation('justice', 'Justice'), organisation('treasury', 'Treasury', { surveyedOn: '2026-01-01', communities: [] })],
};

const source = (id: string, kind: SourceFact['kind'], retrieved: string): SourceFact => ({
  id,
  name: `The ${id} source`,
  publisher: null,
  url: null,
  licence: null,
  retrieved,
  read: 'WHOLE',
  kind,
});
const context = {
  language: 'en' as const,
  today: '2026-06-01',
  sources: new Map([
    ['published', source('published', 'PUBLISHED', '2026-02-01')],
    ['other', source('other', 'UNVERIFIED', '2026-03-01')],
  ]),
};
const answer = (changes: Partial<JourneyRows> = {}, params: { nation?: string | null; boundary?: 'DEPARTMENT' | 'PROFESSION' } = {}) =>
  silosSplittingJourney.answer(
    { ...rows, followed: [], ...changes },
    { journey: 'probate', boundary: 'DEPARTMENT', asAt: '2026-06-01', cohesionAt: 1, nation: null, ...params },
    context,
  );

describe('silosSplittingJourney', () => {
  it('joins what the person carries and says so', () => {
    const { handOffs } = answer().body;
    expect(handOffs.map(({ key, personCarries, class: found }) => [key, personCarries, found])).toEqual([
      ['tax>court', true, 'SPLIT'],
      ['court>assets', false, 'UNKNOWN'],
    ]);
  });

  it('tells on what a hand-off rests', () => {
    const [first, second] = answer().body.handOffs;
    expect([first!.basis, first!.basisSentence]).toEqual(['REQUIRED', null]);
    expect([second!.basis, second!.basisSentence]).toEqual([
      'ORDER',
      'People go from Step 3 to Step 4. Nothing is recorded as passed between Justice and Treasury; the order is published by The published source.',
    ]);
    expect([first!.asked, first!.askedOn]).toEqual(['FROM', '2026-01-01']);
    expect(first!.evidence.asked.map(({ organisation: { name }, on }) => [name, on])).toEqual([['Treasury', '2026-01-01']]);
    expect(first!.evidence.notAsked.map(({ name }) => name)).toEqual(['Justice']);
    expect(first!.evidence).toMatchObject({ illustrative: 0, unverified: 0, oldest: '2026-02-01', newest: '2026-02-01' });
    expect(second!.evidence).toMatchObject({ unverified: 1, newest: '2026-03-01' });
  });

  it('names the one whose account it is, since the pair was asked about', () => {
    expect(answer().body.handOffs[0]!.finding).toBe(
      'By Treasury’s account of 1 January 2026, the teams listed here have no working link across this hand-off. Justice has not been asked.',
    );
  });

  it('names go-betweens with their role', () => {
    expect(answer().body.handOffs[0]!.brokerRoles.map(({ team: { name }, role }) => [name, role])).toEqual([
      ['Team go-between', 'GATEKEEPER'],
    ]);
  });

  it.each([
    [0.9932, /would lower the journey’s unlinked share from 99\.34% to 99\.32%\.$/],
    [0.99338, /would lower the journey’s unlinked share from 99\.34% to 99\.338%\.$/],
    [0.993399, null],
  ])('says what joint work would lower only where it can be seen to: to %s', (value, says) => {
    const view = {
      bestTies: new Map([['a|b', { a: 'a', b: 'b', value }]]),
      splitIndex: { value: 0.9934 },
      catalogue: { team: (id: string) => ({ name: id, organisation: null }) },
      sentences: sentencesIn.en,
    };
    const said = sayMend(view as never, { class: 'WEAK', pairs: [{ a: 'a', b: 'b' }] } as never);
    if (says === null) expect(said).toBe(null);
    else expect(said).toMatch(says);
  });

  it('leaves ties null where they are unknown', () => {
    const second = answer().body.handOffs[1]!;
    expect([second.tieMean, second.tieMax, second.mend]).toEqual([null, null, null]);
    expect(second.finding).toMatch(/^Which teams work on Step 4 has not been recorded\./);
  });

  it('pins a report to its hand-off and stands it beside the derived groups', () => {
    const { reports, handOffs, silos } = answer().body;
    expect(reports[0]!.handOffs).toEqual(['tax>court']);
    expect(handOffs.map((handOff) => handOff.reports.length)).toEqual([1, 0]);
    expect(reports[0]!.sentence).toBe(
      'National Audit Office, June 2022: Forms wait between the two. We read the report. Since then: nothing recorded here.',
    );
    expect(silos.filter(({ basis }) => basis === 'REPORTED')).toMatchObject([
      { id: 'silo:probate-reported-nao-2022', splits: true, boundary: 'DEPARTMENT', score: null },
    ]);
    expect(answer({ reports: [{ ...report, name: 'National Audit Office, June 2022' }] }).body.reports[0]!.sentence).toMatch(
      /^National Audit Office, June 2022: Forms/,
    );
    const carried = answer({ reports: [{ ...report, handOffs: ['probate/form>probate/court'] }] }).body.reports[0]!;
    expect(carried.handOffs).toEqual(['tax>court']);
    expect(answer({ reports: [{ ...report, effect: 'BRIDGES' }] }).body.silos.every(({ basis }) => basis === 'DERIVED')).toBe(true);
  });

  it('shows both of two disputed owners and what hangs on it', () => {
    const { body, warnings, ownership } = answer();
    expect(body.handOffs[1]!.disputes).toEqual([
      'The published source (1 February 2026) names Justice as owner; The other source (1 March 2026) names Treasury. Both are shown. This hand-off crosses departments only if it is Treasury.',
    ]);
    expect(warnings).toEqual(expect.arrayContaining([expect.stringMatching(/not yet checked/)]));
    // From these the answer says the dispute itself.
    expect(ownership?.map(({ owners }) => owners.map(({ name }) => name))).toContainEqual(['Justice', 'Treasury']);
  });

  it('counts a community in which organisations take part as evidence, never as a tie', () => {
    const community = { ...named('estates', 'Estates group'), kind: 'SERVICE', purpose: null, fact: { sources } };
    const { handOffs } = answer({ organisations: rows.organisations.map((one) => ({ ...one, communities: [community] })) }).body;
    expect(handOffs[0]!.communities.map(({ name }) => name)).toEqual(['Estates group']);
    expect([handOffs[0]!.class, handOffs[0]!.tieMax]).toEqual(['SPLIT', 0]);
  });

  it('finds no silo and rules none out where nobody was asked', () => {
    const silent = rows.teams.map((one) => ({ ...one, ties: [] }));
    const { body, coverage, summary } = answer({
      teams: silent,
      otherTeams: [],
      organisations: rows.organisations.map((one) => ({ ...one, surveyedOn: null })),
    });
    expect(summary()[0]).toBe(
      'Probate passes through 2 organisations; 2 of 2 hand-offs cross departments. Who works with whom has not been recorded, so Crosscut finds no silo and rules none out. 1 published report mentions it.',
    );
    expect(body.splitIndex).toEqual({ value: null, low: 0, high: 1, coverage: 0 });
    expect(coverage).toBe(0);
    expect(body.evidence.sentence).toMatch(/^Rests on \d+ facts: .* None of the 2 organisations at its hand-offs has been asked\.$/);
    expect(body.evidence.notAsked).toHaveLength(2);
  });

  it('answers in Welsh', () => {
    const { summary } = silosSplittingJourney.answer(
      { ...rows, followed: [] },
      { journey: 'probate', boundary: 'DEPARTMENT', asAt: '2026-06-01', cohesionAt: 1, nation: null },
      { ...context, language: 'cy' },
    );
    expect(summary()[0]).toMatch(/^O 2 drosglwyddiad sy’n croesi, mae 1 yn hysbys/);
  });

  it('is empty, not an error, without hand-offs', () => {
    const { body, summary } = answer({ steps: [], services: [], teams: [], otherTeams: [], reports: [] });
    expect(body.handOffs).toEqual([]);
    expect(body.splitIndex).toEqual({ value: null, low: null, high: null, coverage: null });
    expect(summary()).toEqual(['Probate has no hand-off between services that is recorded here, so there is nothing to measure.']);
  });

  it('takes a nation by name and refuses what is none', () => {
    const english = { ...rows.steps[3]!, nations: ['ENGLAND'] };
    const steps = [...rows.steps.slice(0, 3), english];
    expect(answer({ steps }, { nation: 'Northern Ireland' }).body.handOffs.map(({ key }) => key)).toEqual(['tax>court']);
    expect(() => answer({}, { nation: 'Atlantis' })).toThrow('nation: "Atlantis" is not one of ENGLAND');
  });
});
