import { buildNamed } from './build-context.js';

/** A team `id` of `organisation`, mostly of `profession`. */
export const buildTeam = (id: string, organisation: string, profession = 'policy', activity = 'POLICY') => ({
  team: buildNamed(id),
  activity,
  organisations: [
    { ...buildNamed(organisation), surveyedOn: null as string | null, from: null as string | null, fact: { sources: ['published'] } },
  ],
  professions: [
    { ...buildNamed(profession), people: 3, fact: { sources: ['published'] } },
    { ...buildNamed('other'), people: null, fact: { sources: ['published'] } },
  ],
});

/** `a-b` or `a-b:strength`; 0 says asked, and none. */
export const buildLinks = (...links: string[]) =>
  links.map((link) => {
    const [pair, strength] = link.split(':') as [string, string?];
    const [a, b] = pair.split('-') as [string, string];
    return { a, b, strength: strength === undefined ? 1 : Number(strength), sources: ['published'] };
  });

/** Each organisation is its own department, or under one: `organisation/department`. */
export const buildAncestors = (...organisations: string[]) =>
  organisations.map((one) => {
    const [organisation, department = one] = one.split('/') as [string, string?];
    return {
      organisation,
      ancestor: buildNamed(department),
      isDepartment: true,
      isRoot: true,
      far: organisation === department ? 0 : 1,
      links: [{ sources: ['published'] }],
    };
  });
