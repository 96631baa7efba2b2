import { z } from 'zod';
import { asAt, idOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact } from './question.js';
import { held } from './parts/held.js';
import { oneJourney, outlineReads, owned } from './parts/outline-reads.js';
import { outlinesOf, type Outline, type OutlineHandOff, type OutlineStep } from './parts/outline.js';
import { byText, named, period, sourceIds, toSources, toThing, type Named, type Thing } from './parts/thing.js';

/** Who of the community is on which sides of a hand-off. */
export type Cover = 'BOTH' | 'FROM' | 'TO' | 'NEITHER';

export interface CoveredHandOff {
  readonly from: Thing;
  readonly to: Thing;
  /** By member organisations: those of its teams, and those that take part as organisations. */
  readonly byOrganisation: Cover;
  /** By member teams that work on a service of the step; null when no member team is recorded. */
  readonly byTeam: Cover | null;
  /** Members were on both sides once, and are not on this date. */
  readonly lost: boolean;
}

export interface ReachMember {
  readonly member: Thing;
  readonly from: string | null;
  readonly to: string | null;
  readonly sources: readonly SourceFact[];
}

export interface CommunityReach {
  readonly community: Thing;
  readonly journey: Thing;
  /** Only hand-offs between organisations. */
  readonly handOffs: readonly CoveredHandOff[];
  /** Shares of those hand-offs; null when there are none. */
  readonly bothByOrganisation: number | null;
  readonly bothByTeam: number | null;
  /** On this date. */
  readonly members: readonly ReachMember[];
  readonly left: readonly ReachMember[];
  readonly note: string | null;
}

const memberRow = period.extend({
  kind: z.enum(['Team', 'Organisation']), member: named, organisations: z.array(z.string()), services: z.array(z.string()), sources: sourceIds,
});
type MemberRow = z.infer<typeof memberRow>;

export const communityReach = question({
  name: 'communityReach',
  asks: 'How much of the journey’s crossing does this community cover, then and now?',
  group: 'People, professions, communities',
  params: { community: idOf('Community', 'The community.'), journey: idOf('Journey', 'The journey.'), asAt },
  reads: {
    community: read({ cypher: 'MATCH (c:Community {id: $community}) RETURN c.id AS id, c.name AS name, c.sources AS sources', row: named }),
    journeys: oneJourney,
    ...outlineReads,
    members: read({
      cypher: `MATCH (c:Community {id: $community})<-[m:MEMBER_OF]-(t:Team)
RETURN 'Team' AS kind, {id: t.id, name: t.name, sources: t.sources} AS member, [(t)-[b:BELONGS_TO]->(o:Organisation) WHERE ${held('b')} | o.id] AS organisations,
  [(t)-[w:WORKS_ON]->(s:Service) WHERE ${held('w')} | s.id] AS services, m.from AS from, m.to AS to, m.sources AS sources
UNION ALL
MATCH (c:Community {id: $community})<-[m:TAKES_PART_IN]-(o:Organisation)
RETURN 'Organisation' AS kind, {id: o.id, name: o.name, sources: o.sources} AS member, [o.id] AS organisations, [] AS services, m.from AS from, m.to AS to, m.sources AS sources`,
      row: memberRow,
    }),
  },
  answer: (rows, params, context) => {
    const outline = outlinesOf(rows)[0] as Outline;
    const begun = rows.members.filter(({ from }) => from === null || from <= params.asAt);
    const now = begun.filter(({ to }) => to === null || params.asAt < to);
    const teamsKnown = now.some(({ kind }) => kind === 'Team');
    const handOffs = outline.handOffs.filter(({ organisationsApart }) => (organisationsApart ?? 0) > 0).map((handOff): CoveredHandOff => ({
      from: toThing('Step', handOff.before.step, context), to: toThing('Step', handOff.after.step, context),
      byOrganisation: coverOf(handOff, (step) => reaches(step, now)), byTeam: teamsKnown ? coverOf(handOff, (step) => worksOn(step, now)) : null,
      lost: coverOf(handOff, (step) => reaches(step, begun)) === 'BOTH' && coverOf(handOff, (step) => reaches(step, now)) !== 'BOTH',
    }));
    const share = (by: 'byOrganisation' | 'byTeam') => (handOffs.length === 0 ? null : handOffs.filter((handOff) => handOff[by] === 'BOTH').length / handOffs.length);
    const body: CommunityReach = {
      community: toThing('Community', rows.community[0] as Named, context), journey: toThing('Journey', outline.journey, context), handOffs,
      bothByOrganisation: now.length === 0 ? null : share('byOrganisation'), bothByTeam: teamsKnown ? share('byTeam') : null,
      members: toMembers(now, context), left: toMembers(begun.filter((member) => !now.includes(member)), context),
      note: now.length === 0 ? `No member of this community on ${params.asAt} is recorded, so what it covers is not known.`
        : handOffs.length === 0 ? 'No hand-off of this journey is known to cross organisations.'
        : teamsKnown ? null : 'Only member organisations are recorded, not their teams: that an organisation takes part says nothing of who meets.',
    };
    return {
      ownership: owned(rows.services),
      body, coverage: null, method: 'community reach 1',
      restsOn: [...(rows.community[0]?.sources ?? []), ...outline.journey.sources, ...outline.handOffs.flatMap(({ sources }) => sources), ...begun.flatMap(({ sources }) => sources)],
    };
  },
  samples: [{ community: 'starting-a-business', journey: 'start-business-sole-trader' }, { community: 'demo-separating-families', journey: 'demo-get-a-divorce' }],
});

const coverOf = ({ before, after }: OutlineHandOff, covers: (step: OutlineStep) => boolean): Cover =>
  covers(before) ? (covers(after) ? 'BOTH' : 'FROM') : covers(after) ? 'TO' : 'NEITHER';
const reaches = (step: OutlineStep, members: readonly MemberRow[]) => step.owners.some(({ id }) => members.some(({ organisations }) => organisations.includes(id)));
const worksOn = (step: OutlineStep, members: readonly MemberRow[]) => step.services.some(({ id }) => members.some(({ services }) => services.includes(id)));

const toMembers = (rows: readonly MemberRow[], context: AnswerContext): ReachMember[] =>
  rows.map(({ kind, member, from, to, sources }) => ({ member: toThing(kind, member, context), from, to, sources: toSources(sources, context) })).sort((a, b) => byText(a.member.id, b.member.id) || byText(a.from ?? '', b.from ?? ''));
