import { bareId } from '#graph-schema/ids';
import { isPlain } from './answer-cells.js';

const idOf = (team: unknown): string => (isPlain(team) ? bareId(String(team.id)) : '');

/** The scenario in the address with a weekly working link of two teams, as an address. What it supposed of the two before gives way: a pair has one answer. */
export const withTie = (search: string, a: unknown, b: unknown): string => {
  const params = new URLSearchParams(search);
  const ties = JSON.parse(params.get('ties') ?? '[]') as unknown[];
  const [one, other] = [idOf(a), idOf(b)];
  const others = ties.filter((tie) => !(isPlain(tie) && [one, other].every((id) => [tie.a, tie.b].map(String).map(bareId).includes(id))));
  params.set('ties', JSON.stringify([...others, { a: one, b: other, strength: 1 }]));
  return `/questions/whatIf?${params}`;
};
