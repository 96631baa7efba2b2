import type { JourneyFacts, TeamFacts } from '#analysis/journey-facts';

const team = (id: string, organisation: string, profession: 'dev' | 'policy', services: string[]): TeamFacts => ({
  id,
  organisation,
  services,
  activity: profession === 'dev' ? 'DELIVERY' : 'POLICY',
  professions: [{ profession, people: 1 }],
});
const step = (id: string, position: number, service: string) => ({ id, position, likelihood: 1, nations: [], services: [service] });
const then = (from: string, to: string) => ({ from, to, kind: 'THEN' as const, passes: null });
const department = (id: string) => ({ id, departments: [id], surveyedOn: '2026-01-01' });

/** A small fictional journey whose every measure was worked out by hand; docs/GLOSSARY.md names the measures. */
export const workedExample: JourneyFacts = {
  steps: [step('s1', 1, 'a'), step('s2', 2, 'b'), step('s3', 3, 'c'), step('s4', 4, 'd'), step('s5', 5, 'e'), step('s6', 6, 'f')],
  order: [then('s1', 's2'), then('s2', 's3'), then('s3', 's4'), then('s3', 's5'), then('s4', 's6'), then('s5', 's6')],
  services: [
    { id: 'a', owners: ['alpha'] },
    { id: 'b', owners: ['alpha'] },
    { id: 'c', owners: ['beta'] },
    { id: 'd', owners: ['gamma'] },
    { id: 'e', owners: ['beta'] },
    { id: 'f', owners: ['alpha'] },
  ],
  organisations: [department('alpha'), department('beta'), department('gamma')],
  teams: [
    team('a1', 'alpha', 'dev', ['a', 'f']),
    team('a2', 'alpha', 'policy', ['a', 'b']),
    team('a3', 'beta', 'dev', ['c', 'e']),
    team('a4', 'beta', 'policy', ['c']),
    team('a5', 'gamma', 'dev', ['d']),
    team('a6', 'gamma', 'policy', ['d']),
  ],
  ties: [
    { a: 'a1', b: 'a2', strength: 1 },
    { a: 'a3', b: 'a4', strength: 1 },
    { a: 'a5', b: 'a6', strength: 1 },
    { a: 'a1', b: 'a3', strength: 0.5 },
  ],
  communities: [{ id: 'payments', members: ['a2', 'a5', 'a6'] }],
};
