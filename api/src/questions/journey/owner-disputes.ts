import { apart, mixesOf } from '#analysis/mixes';
import type { JourneyNetwork, MeasuredHandOff } from '#analysis/journey-network';
import type { Sentences } from '#wording/sentences';
import type { AnswerContext } from '../question.js';
import type { Catalogue } from './catalogue.js';
import type { JourneyRows } from './journey-reads.js';
import type { ServiceRow } from './journey-rows.js';

type Owner = ServiceRow['owners'][number];

/** Sources that name different owners of a service of this hand-off, each pair as a sentence. A source that names both says that they share it. */
export const ownerDisputes = (rows: JourneyRows, network: JourneyNetwork, handOff: MeasuredHandOff, catalogue: Catalogue, sentences: Sentences, context: AnswerContext): string[] =>
  rows.services
    .filter(({ id }) => handOff.fromServices.includes(id) || handOff.toServices.includes(id))
    .flatMap((service) => disputedPairs(service).map(([one, other]) => {
      const crosses = [one, other].map((owner) => crossesWith(network, handOff, service.id, owner.id));
      return sentences.disputed({
        first: said(one, catalogue, context),
        second: said(other, catalogue, context),
        crosses: crosses[0] === crosses[1] ? (crosses[0] ? 'EITHER_WAY' : 'NEITHER_WAY') : { onlyIf: catalogue.organisation((crosses[0] ? one : other).id).name },
      });
    }));

const disputedPairs = ({ owners }: ServiceRow): [Owner, Owner][] => {
  const sorted = [...owners].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.flatMap((one, index) => sorted.slice(index + 1)
    .filter((other) => other.id !== one.id && !other.sources.some((source) => one.sources.includes(source)))
    .map((other): [Owner, Owner] => [one, other]));
};

const said = ({ id, sources }: Owner, catalogue: Catalogue, context: AnswerContext) => {
  const source = sources.flatMap((name) => context.sources.get(name) ?? [])[0];
  return { source: source?.name ?? '', date: source?.retrieved ?? null, owner: catalogue.organisation(id).name };
};

const crossesWith = ({ facts }: JourneyNetwork, handOff: MeasuredHandOff, service: string, owner: string): boolean => {
  const mixes = mixesOf({ ...facts, services: facts.services.map((one) => (one.id === service ? { id: service, owners: [owner] } : one)) });
  const [from, to] = [mixes.ofStep(handOff.fromServices, 'DEPARTMENT'), mixes.ofStep(handOff.toServices, 'DEPARTMENT')];
  return from !== null && to !== null && apart(from, to) > 0;
};
