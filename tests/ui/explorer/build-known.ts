import { toThingAnswer, type GroupData, type NeighbourData } from '../../../ui/src/view-model/explore/graph-answer.js';
import { nothingKnown, withAnswers, type Known } from '../../../ui/src/view-model/explore/graph-known.js';

const labelOf = (key: string) =>
  ({ service: 'Service', organisation: 'Organisation', journey: 'Journey', step: 'Step', team: 'Team' })[key.slice(0, key.indexOf(':'))] ??
  'Policy';
const nameOf = (key: string) => key.slice(key.indexOf(':') + 1).replaceAll('-', ' ');

/** Builds what answers told about a small graph: links as [from, type, to]. Every thing has been asked about; `beyond` adds to each total, `said` to what is recorded of a thing. */
export const buildKnown = (
  links: readonly (readonly [string, string, string])[],
  { beyond = 0, asked, said }: { beyond?: number; asked?: readonly string[]; said?: Readonly<Record<string, object>> } = {},
): Known => {
  const keys = [...new Set(links.flatMap(([from, , to]) => [from, to]))];
  const answers = keys
    .filter((key) => !asked || asked.includes(key))
    .map((key) => {
      const groups = new Map<string, GroupData & { neighbours: NeighbourData[] }>();
      const add = (relationship: string, direction: string, other: string) => {
        const label = labelOf(other);
        const id = `${relationship} ${direction} ${label}`;
        const group = groups.get(id) ?? { relationship, direction, label, total: beyond, hidden: beyond, neighbours: [] };
        group.neighbours.push({ id: other, name: nameOf(other), label, illustrative: false, properties: [], sources: [] });
        groups.set(id, { ...group, total: group.total + 1 });
      };
      for (const [from, type, to] of links) {
        const both = type === 'COLLABORATES_WITH' || type === 'RELATED_TO';
        if (from === key) add(type, both ? 'BOTH' : 'OUT', to);
        if (to === key) add(type, both ? 'BOTH' : 'IN', from);
      }
      return toThingAnswer(labelOf(key), {
        id: key,
        name: nameOf(key),
        illustrative: false,
        neighbourGroups: [...groups.values()],
        ...said?.[key],
      });
    });
  return withAnswers(nothingKnown, answers);
};

/** A department with two services, of which one is used by thirty steps. */
export const buildTax = (): Known =>
  buildKnown([
    ['service:pay-tax', 'OWNED_BY', 'organisation:hmrc'],
    ['service:register', 'OWNED_BY', 'organisation:hmrc'],
    ['service:register', 'RELATED_TO', 'service:pay-tax'],
    ...Array.from({ length: 30 }, (_, at) => [`step:j/s${String(at).padStart(2, '0')}`, 'USES', 'service:pay-tax'] as const),
  ]);

export const owners = { of: 'service:pay-tax', relationship: 'OWNED_BY', direction: 'OUT', label: 'Organisation' } as const;
export const users = { of: 'service:pay-tax', relationship: 'USES', direction: 'IN', label: 'Step' } as const;
export const owned = { of: 'organisation:hmrc', relationship: 'OWNED_BY', direction: 'IN', label: 'Service' } as const;
