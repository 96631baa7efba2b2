import { apart, mixesOf } from '#analysis/mixes';
import type { JourneyNetwork, MeasuredHandOff } from '#analysis/journey-network';
import type { Sentences } from '#wording/sentences';
import { accountsOf, bestSource, type OwnerAccount } from '../parts/ownership.js';
import type { AnswerContext } from '../question.js';
import type { Catalogue } from './catalogue.js';
import type { JourneyRows } from './journey-reads.js';

/** Sources that name different owners of a service of this hand-off, each two accounts as a sentence. A source that names several says that they share it. */
export const ownerDisputes = (
  rows: JourneyRows,
  network: JourneyNetwork,
  handOff: MeasuredHandOff,
  catalogue: Catalogue,
  sentences: Sentences,
  context: AnswerContext,
): string[] =>
  rows.services
    .filter(({ id }) => handOff.fromServices.includes(id) || handOff.toServices.includes(id))
    .flatMap((service) => {
      const accounts = accountsOf(service.owners.map(({ id, sources }) => ({ id, fact: { sources } })));
      const named = ({ owners }: OwnerAccount) => sentences.list(owners.map((id) => catalogue.organisation(id).name));
      return accounts.flatMap((one, index) =>
        accounts.slice(index + 1).map((other) => {
          const crosses = [one, other].map(({ owners }) => crossesWith(network, handOff, service.id, owners));
          return sentences.disputed({
            first: said(one, named(one), context),
            second: said(other, named(other), context),
            crosses: crosses[0] === crosses[1] ? (crosses[0] ? 'EITHER_WAY' : 'NEITHER_WAY') : { onlyIf: named(crosses[0] ? one : other) },
          });
        }),
      );
    });

const said = (account: OwnerAccount, owner: string, context: AnswerContext) => {
  const source = bestSource(account, context);
  return { source: source?.name ?? '', date: source?.retrieved ?? null, owner };
};

const crossesWith = ({ facts }: JourneyNetwork, handOff: MeasuredHandOff, service: string, owners: readonly string[]): boolean => {
  const mixes = mixesOf({ ...facts, services: facts.services.map((one) => (one.id === service ? { id: service, owners } : one)) });
  const [from, to] = [mixes.ofStep(handOff.fromServices, 'DEPARTMENT'), mixes.ofStep(handOff.toServices, 'DEPARTMENT')];
  return from !== null && to !== null && apart(from, to) > 0;
};
