import { describe, expect, it } from '@jest/globals';
import { startsFrom, everythingView } from '../../../ui/src/view-model/explore/explore-start.js';
import { changeView } from '../../../ui/src/view-model/explore/explore-actions.js';
import { deriveGraph } from '../../../ui/src/view-model/explore/graph-derive.js';
import { groupGraph, rollingOf } from '../../../ui/src/view-model/explore/graph-groups.js';
import { buildTax } from './build-known.js';

const named = (id: string) => ({ id, name: id, illustrative: false });
const journey = (id: string, ...organisations: string[]) => ({
  journey: named(`journey:${id}`),
  steps: 120,
  crossings: 3,
  organisations: organisations.map((one) => named(`organisation:${one}`)),
});

describe('what an empty explorer offers', () => {
  it('is journeys with their steps, and the organisations that are on most of them', () => {
    const { journeys, organisations } = startsFrom([journey('a', 'hmrc', 'dwp'), journey('b', 'hmrc')]);
    expect(journeys.map(({ key, counts }) => [key, counts])).toEqual([
      ['journey:a', [2, 3]],
      ['journey:b', [1, 3]],
    ]);
    expect(journeys[0]?.view.expansions).toEqual([
      { of: 'journey:a', relationship: 'HAS_STEP', direction: 'OUT', label: 'Step', take: 100 },
    ]);
    expect(organisations.map(({ key, counts }) => [key, counts])).toEqual([
      ['organisation:hmrc', [2]],
      ['organisation:dwp', [1]],
    ]);
  });

  it('is at most four of each, and nothing where nothing is known', () => {
    const many = startsFrom(Array.from({ length: 9 }, (_, at) => journey(`j${at}`, `o${at}`)));
    expect([many.journeys.length, many.organisations.length]).toEqual([4, 4]);
    expect(startsFrom([])).toEqual({ journeys: [], organisations: [] });
  });

  it('is the whole map, rolled up, until somebody starts again from one thing', () => {
    const known = {
      ...buildTax(),
      everything: { keys: ['service:pay-tax', 'service:register', 'organisation:hmrc', 'service:not-told-yet'], total: 40 },
    };
    const graph = deriveGraph(everythingView, known);
    expect([...graph.keys]).toEqual(['service:pay-tax', 'service:register', 'organisation:hmrc']);
    expect(rollingOf(everythingView, graph.things.length)).toBe('rolled');
    expect(groupGraph(graph, everythingView, known, 'rolled').parts.every(({ is }) => is === 'group')).toBe(true);
    const anew = changeView(everythingView, { do: 'startAgain', key: 'service:register' }, known);
    expect([...deriveGraph(anew, known).keys]).toEqual(['service:register']);
  });
});
