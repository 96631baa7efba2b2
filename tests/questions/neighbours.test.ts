import { describe, expect, it } from '@jest/globals';
import { neighbours } from '#questions/neighbours';
import { buildContext, buildNamed } from './build-context.js';

const params = { id: 'team:a', relationships: [], first: 2, asAt: '2026-01-01' };
const thing = [{ ...buildNamed('a'), label: 'Team' as const }];
const nothingSaid = { strength: null, kind: null, passes: null, people: null, on: null, handOffs: null };
const neighbour = (id: string, said: object = {}, sources = ['published']) => ({
  ...buildNamed(id),
  label: 'Team' as const,
  kind: 'POLICY',
  from: null,
  to: null,
  factSources: { sources },
  said: { ...nothingSaid, ...said },
});
const group = (relationship: 'COLLABORATES_WITH' | 'BELONGS_TO', total: number, ...found: ReturnType<typeof neighbour>[]) => ({
  relationship,
  outward: relationship === 'BELONGS_TO',
  label: 'Team' as const,
  total,
  neighbours: found,
});
const ask = (...groups: ReturnType<typeof group>[]) => neighbours.answer({ thing, groups }, params, buildContext()).body;

describe('neighbours', () => {
  it('says how many of a group are not shown', () => {
    expect(ask(group('BELONGS_TO', 5, neighbour('b'), neighbour('c'))).groups[0]).toMatchObject({ direction: 'OUT', total: 5, hidden: 3 });
  });

  it('reads an undirected relationship both ways', () => {
    expect(ask(group('COLLABORATES_WITH', 1, neighbour('b'))).groups[0]?.direction).toBe('BOTH');
  });

  it('shows what the relationship says, a tie of strength 0 included', () => {
    expect(ask(group('COLLABORATES_WITH', 1, neighbour('b', { strength: 0 }))).groups[0]?.neighbours[0]).toMatchObject({
      id: 'team:b',
      kind: 'POLICY',
      properties: [{ name: 'strength', value: '0' }],
      illustrative: false,
      sources: [{ id: 'published' }],
    });
  });

  it('marks a neighbour that only an invented fact makes one', () => {
    expect(ask(group('COLLABORATES_WITH', 1, neighbour('b', {}, ['invented']))).groups[0]?.neighbours[0]?.illustrative).toBe(true);
  });

  it('says why it is empty', () => {
    expect(ask().note).toMatch(/^Nothing is recorded next to Name of a on 1 January 2026\./);
  });
});
