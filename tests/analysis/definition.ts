import type { Boundary, JourneyFacts } from '#analysis/journey-facts';

/** The published definition read off word by word and slowly, to hold the fast way against: every set as a list, every sum as a loop. */
type Mix = ReadonlyMap<string, number> | null;
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly rework: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** x = 1 − Σ min(share, share′). */
const apart = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number =>
  1 - sum([...one].map(([kind, share]) => Math.min(share, other.get(kind) ?? 0)));
const shares = (parts: readonly (readonly [string, number])[]): ReadonlyMap<string, number> => {
  const all = sum(parts.map(([, part]) => part));
  return new Map(
    [...new Set(parts.map(([kind]) => kind))].map((kind) => [
      kind,
      sum(parts.filter(([one]) => one === kind).map(([, part]) => part)) / all,
    ]),
  );
};

/** An edge goes when a longer way leads from its start to its end. */
const reduce = (edges: readonly Edge[]): Edge[] =>
  edges.filter((edge) => {
    const others = edges.filter((one) => one !== edge);
    const reached = new Set([edge.from]);
    for (let grown = true; grown;) {
      grown = false;
      for (const { from, to } of others) if (reached.has(from) && !reached.has(to)) grown = Boolean(reached.add(to));
    }
    return !reached.has(edge.to);
  });
const distinct = (edges: readonly Edge[]): Edge[] =>
  edges.filter((edge, at) => edge.from !== edge.to && edges.findIndex((one) => one.from === edge.from && one.to === edge.to) === at);
const without = (edges: readonly Edge[], steps: readonly string[]): readonly Edge[] =>
  steps.reduce<readonly Edge[]>(
    (left, step) =>
      distinct([
        ...left.filter(({ from, to }) => from !== step && to !== step),
        ...left
          .filter(({ to }) => to === step)
          .flatMap(({ from }) => left.filter((after) => after.from === step).map(({ to }) => ({ from, to, rework: false }))),
      ]),
    edges,
  );

/** Everything that the definition gives a number for, of one journey and one boundary. */
export const byDefinition = (facts: JourneyFacts, nation: string | null, boundary: Boundary, cohesionAt: number) => {
  const elsewhere = facts.steps
    .filter(({ nations }) => nation !== null && nations.length > 0 && !nations.includes(nation))
    .map(({ id }) => id);
  const carried = facts.steps.filter(({ id, services }) => services.length === 0 && !elsewhere.includes(id)).map(({ id }) => id);
  const inPosition = [...facts.steps].sort((a, b) => a.position - b.position);
  const order =
    facts.order.length > 0
      ? facts.order
      : inPosition.slice(1).map(({ id }, at) => ({ from: inPosition[at]!.id, to: id, kind: 'THEN' as const }));
  const ordered = distinct(order.filter(({ kind }) => kind !== 'REWORK').map(({ from, to }) => ({ from, to, rework: false })));
  const back = distinct(
    order
      .filter(({ kind, from, to }) => kind === 'REWORK' && ![from, to].some((step) => elsewhere.includes(step) || carried.includes(step)))
      .map(({ from, to }) => ({ from, to, rework: true })),
  );
  const edges = [...reduce(without(reduce(without(ordered, elsewhere)), carried)), ...back];

  const step = (id: string) => facts.steps.find((one) => one.id === id)!;
  const team = (id: string) => facts.teams.find((one) => one.id === id)!;
  const organisation = (id: string) => facts.organisations.find((one) => one.id === id)!;
  const teamsOf = (id: string) =>
    facts.teams.filter(({ services }) => services.some((service) => step(id).services.includes(service))).map((one) => one.id);
  const tie = (a: string, b: string): number =>
    a === b
      ? 1
      : Math.max(
          0,
          ...facts.ties.filter((one) => [one.a, one.b].sort().join() === [a, b].sort().join()).map(({ strength }) => strength),
          ...facts.communities
            .map(({ members }) => new Set(members))
            .filter((members) => members.has(a) && members.has(b))
            .map((members) => 1 / (members.size - 1)),
        );
  const recorded = (a: string, b: string) =>
    tie(a, b) > 0 || facts.ties.some((one) => [one.a, one.b].sort().join() === [a, b].sort().join());
  const asked = (teams: readonly string[]) =>
    teams.some((one) => team(one).organisation !== null && organisation(team(one).organisation!).surveyedOn !== null);

  const ofStep = (id: string): Mix => {
    const owned = step(id).services.map((service) => facts.services.find((one) => one.id === service)!.owners);
    if (owned.some((owners) => owners.length === 0)) return null;
    return shares(
      owned.flatMap((owners) =>
        owners.flatMap((owner) =>
          (boundary === 'DEPARTMENT' ? organisation(owner).departments : [owner]).map(
            (kind, _, all) => [kind, 1 / owners.length / all.length] as const,
          ),
        ),
      ),
    );
  };
  const ofTeam = (id: string): Mix => {
    const one = team(id);
    if (boundary === 'ACTIVITY') return one.activity === null ? null : shares([[one.activity, 1]]);
    if (boundary === 'PROFESSION')
      return one.professions.length === 0 ? null : shares(one.professions.map(({ profession, people }) => [profession, people ?? 1]));
    if (one.organisation === null) return null;
    return shares(
      boundary === 'DEPARTMENT' ? organisation(one.organisation).departments.map((kind) => [kind, 1]) : [[one.organisation, 1]],
    );
  };
  const teamsApart = (a: string, b: string): number | null => {
    const [one, other] = [ofTeam(a), ofTeam(b)];
    return a === b ? 0 : one === null || other === null ? null : apart(one, other);
  };
  const bySteps = boundary === 'ORGANISATION' || boundary === 'DEPARTMENT';

  const handOffs = edges.map(({ from, to, rework }) => {
    const [ws, wu] = [teamsOf(from), teamsOf(to)];
    const pairs = ws.flatMap((a) => wu.map((b) => ({ a, b, t: tie(a, b) })));
    const share = pairs.some(({ a, b }) => a === b);
    const most = Math.max(0, ...pairs.map(({ t }) => t));
    const unknown = pairs.length === 0 || (!share && !asked(ws) && !asked(wu) && !pairs.some(({ a, b }) => recorded(a, b)));
    const [one, other] = [ofStep(from), ofStep(to)];
    const between = one === null || other === null ? null : apart(one, other);
    const xs = pairs.map(({ a, b }) => (bySteps ? between : teamsApart(a, b)));
    const w = step(from).likelihood * step(to).likelihood;
    return {
      from,
      to,
      rework,
      pairs,
      xs,
      between,
      w,
      m: pairs.length > 0 ? w / pairs.length : 0,
      class: unknown ? 'UNKNOWN' : share ? 'CONTINUITY' : most >= 1 ? 'BRIDGED' : most === 0 ? 'SPLIT' : 'WEAK',
      missing: bySteps ? between === null : xs.includes(null),
    };
  });
  const known = handOffs.filter((one) => one.class !== 'UNKNOWN');
  const measured = known.filter(({ missing }) => !missing);
  const k = sum(measured.map(({ m, pairs, xs }) => m * sum(pairs.map(({ t }, at) => xs[at]! * (1 - t)))));
  const d = sum(measured.map(({ m, xs }) => m * sum(xs as number[])));
  const hard = sum(measured.filter((one) => one.class === 'SPLIT').map(({ m, xs }) => m * sum(xs as number[])));
  const u = sum(
    handOffs
      .filter((one) => !measured.includes(one))
      .map((one) => one.w * (bySteps && one.class === 'UNKNOWN' && one.between !== null ? one.between : 1)),
  );

  const teams = [...new Set(handOffs.flatMap(({ from, to }) => [...teamsOf(from), ...teamsOf(to)]))].sort();
  const groups: string[][] = [];
  for (const one of teams) {
    const joined = groups.filter((group) => group.some((other) => tie(one, other) >= cohesionAt - 1e-9));
    groups.splice(0, groups.length, ...groups.filter((group) => !joined.includes(group)), [...joined.flat(), one].sort());
  }
  const mean = (group: readonly string[]) => {
    const ties = group.flatMap((a) => group.filter((b) => a < b).map((b) => tie(a, b)));
    return ties.length === 0 ? 1 : sum(ties) / ties.length;
  };
  const silos =
    groups.length < 2
      ? []
      : groups
          .map((group) => {
            const counted = known.map((one) => ({ ...one, out: one.pairs.filter(({ a, b }) => group.includes(a) !== group.includes(b)) }));
            const demand = sum(counted.map(({ m, out }) => m * out.length));
            const isolation = ratio(sum(counted.map(({ m, out }) => m * sum(out.map(({ t }) => 1 - t)))), demand);
            const demandShare = ratio(demand, sum(known.map(({ w }) => w)));
            return {
              teams: group,
              cohesion: mean(group),
              isolation,
              demandShare,
              score: isolation === null || demandShare === null ? null : mean(group) * isolation * demandShare,
              splits: counted.some((one) => (one.class === 'SPLIT' || one.class === 'WEAK') && one.out.length > 0),
            };
          })
          .sort((a, b) => (a.teams.join() < b.teams.join() ? -1 : 1));

  const work = known.flatMap(({ m, pairs }) => pairs.map(({ a, b }) => ({ x: teamsApart(a, b), weight: m })));
  const links = teams.flatMap((a) => teams.filter((b) => a < b).map((b) => ({ x: teamsApart(a, b), weight: tie(a, b) })));
  const shareApart = (parts: readonly { x: number | null; weight: number }[]) => {
    const left = parts.filter(({ x }) => x !== null);
    return ratio(sum(left.map(({ x, weight }) => x! * weight)), sum(left.map(({ weight }) => weight)));
  };
  const [demand, ties] = [shareApart(work), shareApart(links)];
  return {
    handOffs: handOffs.map(({ from, to, rework, class: own }) => `${from}>${to} ${rework ? 'back ' : ''}${own}`).sort(),
    index: {
      value: ratio(k, d),
      low: ratio(k, d + u),
      high: ratio(k + u, d + u),
      coverage: ratio(d, d + u),
      hardSplitShare: ratio(hard, d),
    },
    deficit: { demand, ties, deficit: demand === null || ties === null ? null : demand - ties },
    silos,
  };
};
