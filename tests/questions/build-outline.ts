import { buildNamed } from './build-context.js';

const department = (organisation: string, parent: string) => ({
  organisation,
  ancestor: buildNamed(parent),
  isDepartment: true,
  isRoot: true,
  far: organisation === parent ? 0 : 1,
  links: [{ sources: ['published'] }],
});

interface Maker {
  readonly id: string;
  readonly activity: 'POLICY' | 'DELIVERY';
  readonly organisations: { id: string; from: string | null; sources: string[] }[];
  readonly ties: { id: string; strength: number | null; sources: string[] }[];
  readonly communities: string[];
}

/** A team that works for `organisation`; ties are `team:strength`. */
export const buildMaker = (id: string, organisation: string, ...ties: string[]): Maker => ({
  id,
  activity: 'DELIVERY',
  organisations: [{ id: organisation, from: null, sources: ['published'] }],
  communities: [],
  ties: ties.map((tie) => ({ id: tie.split(':')[0] as string, strength: Number(tie.split(':')[1]), sources: ['published'] })),
});

/**
 * Rows of a journey `j` whose steps each use a service of their own.
 * @param steps by step: its owners, each `organisation` or `organisation/department`
 * @param order `a>b`
 */
export const buildOutline = (steps: Readonly<Record<string, readonly string[]>>, order: readonly string[], journey = buildNamed('j')) => {
  const owners = [...new Set(Object.values(steps).flat())].map((owner) => owner.split('/') as [string, string?]);
  return {
    journeys: [journey],
    steps: Object.keys(steps).map((id, place) => ({
      journey: 'j',
      step: { ...buildNamed(`j/${id}`), name: id },
      position: place + 1,
      isOptional: false,
      likelihood: null as number | null,
      nations: null as string[] | null,
      services: [{ id: `service-${id}`, sources: ['published'] }],
    })),
    order: order.map((pair) => {
      const [from, to] = pair.split('>');
      return { journey: 'j', from: `j/${from}`, to: `j/${to}`, kind: 'THEN' as const, passes: null, sources: ['published'] };
    }),
    services: Object.entries(steps).map(([id, own]) => ({
      service: buildNamed(`service-${id}`),
      owners: own.map((owner) => ({
        ...buildNamed(owner.split('/')[0] as string),
        abbreviation: null,
        from: null,
        to: null,
        fact: { sources: ['published'] },
      })),
    })),
    workers: [] as { service: string; team: string; sources: string[] }[],
    makers: [] as Maker[],
    gatherings: [] as { id: string; members: { id: string; sources: string[] }[] }[],
    surveyed: [] as { id: string; surveyedOn: string; sources: string[] }[],
    ancestors: owners.map(([organisation, parent]) => department(organisation, parent ?? organisation)),
  };
};
