import { z } from 'zod';
import { onlyLink } from '#analysis/only-link';
import { pairKey } from '#analysis/pair-key';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, idOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { groupBy } from './parts/group-by.js';
import { held } from './parts/held.js';
import { isOpen } from './parts/open-community.js';
import { organisationOf } from './parts/organisation-of.js';
import { oneJourney } from './parts/outline-reads.js';
import {
  byText,
  named,
  namedMap,
  restsOnInvented,
  sourceIds,
  toSources,
  toThing,
  toThings,
  type Named,
  type Thing,
} from './parts/thing.js';

export interface OnlyLink {
  readonly between: readonly [Thing, Thing];
  /** Working links between teams of the two on this journey. */
  readonly links: number;
  /** TIE: one working link. TEAM: several, and one team is at an end of each. */
  readonly only: 'TIE' | 'TEAM';
  /** Of that one team; null when the only link is a tie between two teams. */
  readonly heldBy: Thing | null;
  /** Communities in which teams of both sit: they would still meet there. */
  readonly alsoMeetIn: readonly Thing[];
  /** Of the strongest of the links, 0..1. */
  readonly strength: number;
  readonly sentence: string;
  readonly illustrative: boolean;
  readonly sources: readonly SourceFact[];
}

export interface SingleThreads {
  readonly journey: Thing;
  readonly onlyLinks: readonly OnlyLink[];
  /** Pairs of organisations on the journey with a working link of any number. */
  readonly linkedPairs: number;
  readonly note: string | null;
}

const teamRow = z.object({
  team: named,
  organisation: named.extend({ from: z.string().nullable(), fact: z.object({ sources: sourceIds }) }),
});
type TeamRow = z.infer<typeof teamRow>;
const memberRow = z.object({ team: z.string(), community: named, sources: sourceIds });
const linkRow = z.object({ a: z.string(), b: z.string(), strength: z.number(), sources: sourceIds });

const teamsOnJourney = `MATCH (j:Journey {id: $journey})-[:HAS_STEP]->(s:Step)-[u:USES]->(v:Service)<-[w:WORKS_ON]-(t:Team) WHERE ${held('w')}`;

const teamIds = (earlier: Readonly<Record<string, readonly unknown[]>>) => ({
  teams: [...new Set((earlier.teams as TeamRow[]).map(({ team }) => team.id))],
});

export const singleThreads = question({
  name: 'singleThreads',
  asks: 'Which single team or working link, if it went, would cut the last link between two organisations on a journey?',
  group: 'People, professions, communities',
  table: 'onlyLinks',
  covers: null,
  shows: { onlyLinks: ['between', 'sentence', 'only', 'heldBy', 'alsoMeetIn', 'strength', 'sources'] },
  params: { journey: idOf('Journey', 'The journey.'), asAt },
  reads: {
    journey: oneJourney,
    teams: read({
      cypher: `${teamsOnJourney}
WITH DISTINCT t
MATCH (t)-[b:BELONGS_TO]->(o:Organisation) WHERE ${held('b')}
RETURN ${namedMap('t')} AS team, {id: o.id, name: o.name, sources: o.sources, from: b.from, fact: {sources: b.sources}} AS organisation ORDER BY t.id, o.id`,
      row: teamRow,
    }),
    links: read({
      cypher: `UNWIND $teams AS team
MATCH (a:Team {id: team})-[c:COLLABORATES_WITH]->(b:Team) WHERE ${held('c')}
RETURN a.id AS a, b.id AS b, c.strength AS strength, c.sources AS sources ORDER BY a, b`,
      row: linkRow,
      parameters: (_params, earlier) => teamIds(earlier),
    }),
    members: read({
      cypher: `UNWIND $teams AS team
MATCH (t:Team {id: team})-[m:MEMBER_OF]->(c:Community) WHERE ${held('m')} AND ${isOpen('c')}
RETURN team, ${namedMap('c')} AS community, m.sources AS sources ORDER BY team, c.id`,
      row: memberRow,
      parameters: (_params, earlier) => teamIds(earlier),
    }),
  },
  answer: (rows, params, context) => {
    const journey = rows.journey[0] as Named;
    const teams = new Map(
      [...groupBy(rows.teams, ({ team }) => team.id)].map(([id, named]) => [
        id,
        {
          ...(named[0] as TeamRow),
          organisation: organisationOf(named.map(({ organisation }) => organisation)) as TeamRow['organisation'],
        },
      ]),
    );
    const pairsAsked = rows.links.flatMap((link) => {
      const [one, other] = [teams.get(link.a), teams.get(link.b)];
      if (!one || !other || one.organisation.id === other.organisation.id) return [];
      return [
        one.organisation.id < other.organisation.id
          ? { link, one, other }
          : { link: { ...link, a: link.b, b: link.a }, one: other, other: one },
      ];
    });
    const across = pairsAsked.filter(({ link }) => link.strength > 0);
    const { count, date } = sentencesIn[context.language];
    const day = date(params.asAt);
    /** Communities by the organisations whose teams sit in them. */
    const seats = groupBy(rows.members, ({ team }) => teams.get(team)?.organisation.id);
    const shared = (one: string, other: string) =>
      (seats.get(one) ?? []).filter((seat) => (seats.get(other) ?? []).some(({ community }) => community.id === seat.community.id));
    const pairs = groupBy(across, ({ one, other }) => `${one.organisation.id} ${other.organisation.id}`);
    const onlyLinks = [...pairs.values()]
      .flatMap((links) => {
        const first = links[0] as (typeof links)[number];
        const held_ = onlyLink(links.map(({ link }) => link));
        if (!held_) return [];
        const holder = held_ === 'TIE' ? null : (teams.get(held_) as TeamRow).organisation;
        const seated = shared(first.one.organisation.id, first.other.organisation.id);
        const alsoMeetIn = toThings(
          'Community',
          seated.map(({ community }) => community),
          context,
        );
        const sources = [
          ...seated.flatMap((seat) => seat.sources),
          ...links.flatMap(({ link, one, other }) => [
            ...link.sources,
            ...one.organisation.fact.sources,
            ...other.organisation.fact.sources,
          ]),
        ];
        const found: OnlyLink = {
          between: [toThing('Organisation', first.one.organisation, context), toThing('Organisation', first.other.organisation, context)],
          links: new Set(links.map(({ link }) => `${link.a} ${link.b}`)).size,
          only: holder ? 'TEAM' : 'TIE',
          heldBy: holder ? toThing('Organisation', holder, context) : null,
          alsoMeetIn,
          strength: Math.max(...links.map(({ link }) => link.strength)),
          sentence: toSentence(
            first.one.organisation.name,
            first.other.organisation.name,
            holder?.name ?? null,
            alsoMeetIn.map(({ name }) => name),
            context,
          ),
          illustrative: restsOnInvented(sources, context),
          sources: toSources(sources, context),
        };
        return [found];
      })
      .sort((a, b) => byText(a.between[0].id, b.between[0].id) || byText(a.between[1].id, b.between[1].id));
    const body: SingleThreads = {
      journey: toThing('Journey', journey, context),
      onlyLinks,
      linkedPairs: pairs.size,
      note:
        onlyLinks.length > 0
          ? null
          : pairs.size > 0
            ? say(context, 'Every two organisations with a working link on this journey have several, through different teams.')
            : pairsAsked.length > 0
              ? say(
                  context,
                  'Asked about on this journey: {pairs} of teams of different organisations. None had a working link on {day}.',
                  { pairs: count(new Set(pairsAsked.map(({ link }) => pairKey(link.a, link.b))).size, 'pair'), day },
                )
              : say(
                  context,
                  'No working links between teams of different organisations are recorded on this journey on {day}. That may mean that nobody has been asked.',
                  { day },
                ),
    };
    return {
      body,
      summary: () => toSummary(body, context),
      coverage: null,
      method: 'only links 1',
      restsOn: [...journey.sources, ...onlyLinks.flatMap(({ sources }) => sources.map(({ id }) => id))],
    };
  },
  samples: [{ journey: 'demo-start-a-business' }, { journey: 'demo-learn-to-drive' }, { journey: 'demo-get-a-divorce' }],
});

const toSentence = (one: string, other: string, holder: string | null, communities: readonly string[], context: AnswerContext): string =>
  [
    holder
      ? say(context, 'Every recorded working link between {one} and {other} on this journey runs through one team of {holder}.', {
          one,
          other,
          holder,
        })
      : say(context, 'One recorded working link joins {one} and {other} on this journey.', { one, other }),
    communities.length === 0
      ? say(context, 'If it went, none would be left.')
      : say(context, 'If it went, they would still meet in {communities}.', {
          communities: sentencesIn[context.language].list(communities),
        }),
  ].join(' ');

const toSummary = ({ journey, onlyLinks, linkedPairs }: SingleThreads, context: AnswerContext): Summary => [
  say(
    context,
    'Of {pairs} of organisations with a recorded working link on {journey}, {count} would lose it with a single team or a single link; {meet} of these would still meet in a community.',
    {
      pairs: sentencesIn[context.language].count(linkedPairs, 'pair'),
      journey: journey.name,
      count: onlyLinks.length,
      meet: onlyLinks.filter(({ alsoMeetIn }) => alsoMeetIn.length > 0).length,
    },
  ),
];
