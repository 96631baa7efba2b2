import type { BestTie } from '#analysis/best-ties';
import { pairKey } from '#analysis/pair-key';
import { ownersOf, type MeasuredHandOff, type TeamPair } from '#analysis/journey-network';
import { sayHandOff, type AskedBody } from '#wording/say-hand-off';
import type { Change, Contact, NamedTeam } from '#wording/sentences';
import type { AnswerView } from './answer-view.js';

type Side = 'from' | 'to';

/** The organisations whose people are at one side: those of its teams; where none is recorded, the owners. Bare ids. */
const bodiesAt = ({ network }: AnswerView, handOff: MeasuredHandOff, side: Side): string[] => {
  const teams = side === 'from' ? handOff.fromTeams : handOff.toTeams;
  const own = network.facts.teams.filter(({ id }) => teams.includes(id)).flatMap(({ organisation }) => organisation ?? []);
  return own.length > 0 ? [...new Set(own)].sort() : ownersAt({ network }, handOff, side);
};

export const ownersAt = ({ network }: Pick<AnswerView, 'network'>, handOff: MeasuredHandOff, side: Side): string[] =>
  ownersOf(network, handOff[`${side}Services`]);

/** Every organisation that has a part in a hand-off, and when it was asked; null when it was not. Bare ids. */
export const surveysAt = (view: AnswerView, handOff: MeasuredHandOff): ReadonlyMap<string, string | null> => {
  const ids = (['from', 'to'] as const).flatMap((side) => bodiesAt(view, handOff, side).concat(ownersAt(view, handOff, side)));
  return new Map([...new Set(ids)].sort().map((id) => [id, view.surveyedOn.get(id) ?? null]));
};

/** The finding at one hand-off as a sentence. */
export const sayFinding = (view: AnswerView, handOff: MeasuredHandOff, illustrative: boolean): string => {
  const names = (ids: readonly string[]) => ids.map((id) => view.catalogue.organisation(id).name);
  const bodies = { from: bodiesAt(view, handOff, 'from'), to: bodiesAt(view, handOff, 'to') };
  const unstaffed = (
    [
      ['from', handOff.fromTeams],
      ['to', handOff.toTeams],
    ] as const
  )
    .filter(([, teams]) => teams.length === 0)
    .map(([side]) => side);
  const asked = (side: Side): AskedBody[] =>
    bodies[side].flatMap((id) => {
      const on = view.surveyedOn.get(id);
      return on && handOff[`${side}Asked`] ? [{ name: view.catalogue.organisation(id).name, on }] : [];
    });
  const strongest = strongestPair(handOff);
  return sayHandOff(view.sentences, {
    class: handOff.class,
    from: view.catalogue.step(handOff.from).name,
    to: view.catalogue.step(handOff.to).name,
    fromBodies: names(bodies.from),
    toBodies: names(bodies.to),
    fromAsked: asked('from'),
    toAsked: asked('to'),
    pairsAsked: pairsAsked(view, handOff),
    illustrative,
    asAt: view.asAt,
    sharedTeams: handOff.fromTeams.filter((team) => handOff.toTeams.includes(team)).map((team) => view.catalogue.team(team).name),
    strongest: strongest && {
      a: namedTeam(view, strongest.a),
      b: namedTeam(view, strongest.b),
      contact: contactOf(view, strongest),
      on: askedOn(view, handOff) ?? view.asAt,
    },
    change: strongest && changeOf(view, view.bestTies.get(pairKey(strongest.a, strongest.b))),
    unstaffed: unstaffed.map((side) => view.catalogue.step(handOff[side]).name),
    questions: unstaffed.length > 0 ? new Set(unstaffed.flatMap((side) => handOff[`${side}Services`])).size : handOff.pairs.length,
    ask: names([
      ...new Set(unstaffed.length > 0 ? unstaffed.flatMap((side) => ownersAt(view, handOff, side)) : [...bodies.from, ...bodies.to]),
    ]),
  });
};

/** What would lower the split index most at this hand-off, where it is known that nobody works across it every week. */
export const sayMend = (view: AnswerView, handOff: MeasuredHandOff): string | null => {
  if (handOff.class !== 'SPLIT' && handOff.class !== 'WEAK') return null;
  const ties = handOff.pairs.flatMap(({ a, b }) => view.bestTies.get(pairKey(a, b)) ?? []);
  const best = ties.reduce<BestTie | undefined>((least, tie) => (least && least.value <= tie.value ? least : tie), undefined);
  const change = changeOf(view, best);
  return best && change ? view.sentences.mend({ a: namedTeam(view, best.a), b: namedTeam(view, best.b), change }) : null;
};

/** The older of the days on which the sides were asked. */
export const askedOn = (view: AnswerView, { fromTeams, toTeams }: MeasuredHandOff): string | null =>
  [...fromTeams, ...toTeams].flatMap((team) => view.surveyedOn.get(view.organisationOf.get(team) ?? '') ?? []).sort()[0] ?? null;

const namedTeam = ({ catalogue }: AnswerView, id: string): NamedTeam => ({
  team: catalogue.team(id).name,
  body: catalogue.team(id).organisation?.name ?? null,
});

/** A thousandth of a percentage point: of a smaller fall both shares would read the same. */
const leastFall = 0.00001;

const changeOf = ({ splitIndex: { value } }: Pick<AnswerView, 'splitIndex'>, tie: BestTie | undefined): Change | null =>
  tie && value !== null && value - tie.value >= leastFall ? { before: value, after: tie.value } : null;

const strongestPair = ({ pairs }: MeasuredHandOff): TeamPair | null =>
  pairs.reduce<TeamPair | null>(
    (most, pair) => (pair.a === pair.b || pair.tie === 0 || (most && most.tie >= pair.tie) ? most : pair),
    null,
  );

const contactOf = ({ rows, catalogue }: AnswerView, { a, b, tie }: TeamPair): Contact => {
  const strength = Math.max(
    0,
    ...rows.teams.filter(({ id }) => id === a).flatMap(({ ties }) => ties.filter(({ id }) => id === b).map((found) => found.strength ?? 0)),
  );
  if (strength >= tie) return { kind: strength >= 0.5 ? 'EVERY_MONTH' : 'KNOW_WHOM_TO_CALL' };
  const shared = rows.communities
    .map(({ id, members }) => ({ id, teams: new Set(members.map((member) => member.id)) }))
    .filter(({ teams }) => teams.has(a) && teams.has(b))
    .sort((one, other) => one.teams.size - other.teams.size)[0]!;
  return { kind: 'COMMUNITY', community: catalogue.community(shared.id).name, teams: shared.teams.size };
};

/** Whether somebody asked about every pair of teams here, and not only in an invented example. */
const pairsAsked = ({ rows, context }: AnswerView, { pairs }: MeasuredHandOff): 'YES' | 'INVENTED' | 'NO' => {
  const each = pairs.map(({ a, b }) => {
    const facts = rows.teams
      .filter(({ id }) => id === a)
      .flatMap(({ ties }) => ties.filter(({ id, strength }) => id === b && strength !== null));
    if (facts.length === 0) return 'NO';
    return facts.some(({ sources }) => sources.some((id) => context.sources.get(id)?.kind !== 'ILLUSTRATIVE')) ? 'YES' : 'INVENTED';
  });
  return each.includes('NO') || each.length === 0 ? 'NO' : each.includes('INVENTED') ? 'INVENTED' : 'YES';
};
