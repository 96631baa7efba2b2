import type { MeasuredHandOff } from '#analysis/journey-network';
import type { HandOffClass } from '#analysis/hand-off-class';
import type { Boundary } from '#analysis/journey-facts';
import { digitsFor } from '#wording/digits-for';
import { sentencesIn } from '#wording/index';
import { say, type PlainSentence } from '#wording/say-answer';
import { question, read, type AnswerContext, type Summary } from './question.js';
import { handOffKey } from './journey/hand-off-key.js';
import { networkOf } from './journey/network-of.js';
import { ownedServices } from './journey/owned-services.js';
import { bareStepId, toJourneyFacts } from './journey/to-journey-facts.js';
import { readBodies, sayGone } from './parts/bodies.js';
import { checkOpen } from './parts/check-open.js';
import { measuresOf, type JourneyMeasures } from './parts/journey-measures.js';
import { mendingTies, type MendingTie } from './parts/mending-ties.js';
import { checkProposal, namedBy, overlaid, proposalParams, type Proposal } from './parts/proposal.js';
import { proposalReads } from './parts/proposal-reads.js';
import { ofCrossings } from './parts/say-coverage.js';
import { sayProposal } from './parts/say-proposal.js';
import { named, toThing, type Named, type Thing } from './parts/thing.js';

/** A hand-off of which something changes, if only how close a link is. */
export interface ChangedHandOff {
  /** `from>to` with bare step ids. */
  readonly key: string;
  readonly from: Thing;
  readonly to: Thing;
  readonly before: HandOffClass;
  readonly after: HandOffClass;
  /** Mean of the working links between the two sides, 0..1; null while not known. */
  readonly linkBefore: number | null;
  readonly linkAfter: number | null;
  readonly sentence: string;
}

export interface WhatIf {
  readonly journey: Thing;
  readonly boundary: Boundary;
  readonly cohesionAt: number;
  readonly nation: string | null;
  readonly handOffs: readonly ChangedHandOff[];
  readonly before: JourneyMeasures;
  readonly after: JourneyMeasures;
  /** As it is: which one new working link would mend most, the best few. */
  readonly mendsMost: readonly MendingTie[];
  /** What was proposed, a sentence each, with what of it changes nothing. */
  readonly proposed: readonly string[];
  readonly note: string | null;
}

export const whatIf = question({
  name: 'whatIf',
  asks: 'What would change in this journey’s silos with these teams, working links, this community, this invitation?',
  group: 'Journeys and silos',
  table: 'handOffs',
  covers: ofCrossings,
  params: proposalParams,
  reads: {
    ...proposalReads((given) => namedBy(given as Proposal)),
    proposedBodies: readBodies((given) => namedBy(given as Proposal).organisations),
    proposedServices: read({
      cypher: 'UNWIND $proposed AS id MATCH (s:Service {id: id}) RETURN s.id AS id, s.name AS name, s.sources AS sources ORDER BY id',
      row: named,
      parameters: (given) => ({ proposed: [...new Set((given as Proposal).teams.flatMap(({ services }) => services))].sort() }),
    }),
  },
  answer: (rows, given, context) => {
    checkProposal(given);
    const facts = toJourneyFacts(rows);
    const communities = new Map(rows.named.map((row) => [row.id, row]));
    for (const community of communities.values()) checkOpen(community, given.asAt);
    const before = networkOf(facts, given.nation);
    const after = networkOf(overlaid(facts, given), given.nation);
    const proposed = given.teams.map(({ id, name }): Named => ({ id, name, sources: [] }));
    const teams = new Map<string, Named>([...proposed, ...rows.teams, ...rows.otherTeams].map((team) => [team.id, team]));
    const names = new Map([...rows.services, ...rows.proposedServices, ...rows.organisations].map(({ id, name }) => [id, name]));
    const steps = new Map(rows.steps.map((step) => [bareStepId(step.id), step]));
    const toTeam = (id: string) => toThing('Team', teams.get(id) as Named, context);
    const toStep = (id: string) => toThing('Step', steps.get(id) as Named, context);

    const handOffs = before.handOffs.flatMap((handOff, index) => {
      const then = after.handOffs[index] as MeasuredHandOff;
      const same =
        handOff.class === then.class &&
        (handOff.class === 'UNKNOWN' ||
          (handOff.pairs.length === then.pairs.length && handOff.pairs.every(({ tie }, pair) => tie === then.pairs[pair]?.tie)));
      return same ? [] : [toChange(handOff, then, toStep(handOff.from), toStep(handOff.to), context)];
    });
    const nameOf = (id: string) => toTeam(id).name;
    const onJourney = new Set(after.teams);
    const body: WhatIf = {
      journey: toThing('Journey', rows.journey[0] as Named, context),
      boundary: given.boundary,
      cohesionAt: given.cohesionAt,
      nation: given.nation,
      handOffs,
      before: measuresOf(before, given.boundary, given.cohesionAt, toTeam),
      after: measuresOf(after, given.boundary, given.cohesionAt, toTeam),
      mendsMost: mendingTies(before, given.boundary, toTeam, toStep),
      proposed: sayProposal(
        given,
        facts,
        {
          team: nameOf,
          organisation: (id) => names.get(id) ?? id,
          service: (id) => names.get(id) ?? id,
          community: (id) => communities.get(id)?.name ?? id,
        },
        context,
      ),
      note:
        namedBy(given).teams.length === 0
          ? say(context, 'Nothing is proposed, so before and after are the same. Propose teams, working links, communities or invitations.')
          : handOffs.length === 0
            ? say(
                context,
                'No hand-off of this journey changes: the teams named work on no two sides of one, or are as close already or closer, or nothing is said of how closely.',
              )
            : null,
    };
    const elsewhere = [...new Set(namedBy(given).teams)]
      .filter((id) => !onJourney.has(id))
      .map(nameOf)
      .sort();
    return {
      ownership: ownedServices(rows),
      body,
      summary: () => toSummary(body, context),
      coverage: body.before.splitIndex.coverage,
      method: 'what-if 1: split index 1 before and after',
      warnings: [
        ...(namedBy(given).teams.length > 0
          ? [say(context, 'This is a what-if: nothing is written, and the links proposed are not facts.')]
          : []),
        ...sayGone(
          rows.proposedBodies.filter(({ id }) =>
            given.teams.some((team) => team.organisation === id && !facts.teams.some((known) => known.id === team.id)),
          ),
          given.asAt,
          context,
        ),
        ...(elsewhere.length > 0
          ? [
              say(
                context,
                '{teams}: on no hand-off of this journey on {day}. In a community such a team counts as a member; its links change nothing here.',
                { teams: elsewhere.join(', '), day: sentencesIn[context.language].date(given.asAt) },
              ),
            ]
          : []),
      ],
    };
  },
  samples: [
    {
      journey: 'demo-start-a-business',
      boundary: 'ORGANISATION',
      ties: [{ a: 'demo-tax-desk', b: 'demo-person-number-desk', strength: 1 }],
    },
    {
      journey: 'demo-learn-to-drive',
      boundary: 'ORGANISATION',
      cohesionAt: 0.5,
      communities: [{ teams: ['demo-licence-casework', 'demo-test-booking-digital', 'demo-examiners'] }],
    },
    { journey: 'demo-get-a-divorce', invitations: [{ community: 'demo-separating-families', team: 'demo-registry-desk' }] },
    {
      journey: 'set-up-limited-company',
      teams: [
        { id: 'company-registration', name: 'Company registration', organisation: 'companies-house', services: ['company-incorporation'] },
        { id: 'corporation-tax', name: 'Corporation Tax', organisation: 'hm-revenue-customs', services: ['corporation-tax'] },
      ],
      ties: [{ a: 'company-registration', b: 'corporation-tax', strength: 0.5 }],
    },
  ],
});

const inWords: Readonly<Record<HandOffClass, PlainSentence>> = {
  CONTINUITY: 'the same team',
  BRIDGED: 'a regular link',
  WEAK: 'a light link',
  SPLIT: 'no recorded link',
  UNKNOWN: 'not known',
};

const meanLink = (handOff: MeasuredHandOff): number | null =>
  handOff.class === 'UNKNOWN' ? null : handOff.pairs.reduce((sum, { tie }) => sum + tie, 0) / handOff.pairs.length;

const toChange = (before: MeasuredHandOff, after: MeasuredHandOff, from: Thing, to: Thing, context: AnswerContext): ChangedHandOff => {
  const [linkBefore, linkAfter] = [meanLink(before), meanLink(after)];
  const names = { from: from.name, to: to.name, link: say(context, inWords[before.class]) };
  const sentence =
    before.class !== after.class
      ? say(context, '{from} → {to}: {link} before, {after} then.', { ...names, after: say(context, inWords[after.class]) })
      : (linkAfter ?? 0) > (linkBefore ?? 0)
        ? say(context, '{from} → {to}: {link} as before, closer on the whole.', names)
        : linkAfter === linkBefore
          ? say(context, '{from} → {to}: {link} as before, with other teams at it.', names)
          : say(context, '{from} → {to}: {link} as before, lighter on the whole.', names);
  return { key: handOffKey(before), from, to, before: before.class, after: after.class, linkBefore, linkAfter, sentence };
};

const toSummary = ({ journey, before, after, handOffs }: WhatIf, context: AnswerContext): Summary => {
  const { count, percent } = sentencesIn[context.language];
  const digits = Math.max(
    ...(['value', 'low', 'high'] as const).map((end) => {
      const [one, other] = [before.splitIndex[end], after.splitIndex[end]];
      return one === null || other === null ? 0 : digitsFor(one, other);
    }),
  );
  const share = ({ splitIndex: { value, low, high } }: JourneyMeasures): string => {
    if (low === null || high === null) return say(context, 'not known');
    return value !== null && low === high
      ? percent(value, digits)
      : say(context, 'between {low} and {high}', { low: percent(low, digits), high: percent(high, digits) });
  };
  const [only, ...others] = handOffs;
  return [
    say(context, 'The unlinked share of {journey} is {before} as recorded and {after} with these changes.', {
      journey: journey.name,
      before: share(before),
      after: share(after),
    }),
    ...(only === undefined
      ? []
      : [
          others.length === 0
            ? only.sentence
            : say(context, 'At {handOffs}, teams are linked otherwise than before.', { handOffs: count(handOffs.length, 'handOff') }),
        ]),
  ];
};
