import { expect } from '@jest/globals';
import type { Answer } from '#questions/question';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers of every type */
/** The number that each question is asked for, by its answer. */
export const mainOf: Readonly<Record<string, (answer: any) => number>> = {
  silosSplittingJourney: ({ handOffCounts: { crossing, mayCross, total } }) => (mayCross === total ? total : crossing),
  reportsOnJourney: ({ reports }) => reports.length,
  organisationsOnJourney: ({ organisations }) => organisations.length,
  journeysByCrossing: ({ journeys }) => journeys[0].crossings,
  journeysUsingService: ({ journeys }) => journeys.length,
  servicesBefore: ({ services }) => services.length,
  servicesAfter: ({ services }) => services.length,
  journeysWithoutCommunity: ({ totalCount }) => totalCount,
  policiesWithoutService: ({ totalCount }) => totalCount,
  servicesWherePolicyAndDeliveryDiffer: ({ services }) =>
    new Set(services.flatMap(({ service, policy, difference }: any) => (policy !== null && difference === 'APART' ? [service.id] : [])))
      .size,
  connectingPath: ({ hops }) => hops,
  professionsOnJourney: ({ steps }) => steps.filter(({ professions }: any) => professions.length > 0).length,
  singleThreads: ({ onlyLinks }) => onlyLinks.length,
  factHistory: ({ statements }) => statements.length,
  journeyChecks: ({ checks }) => checks.filter(({ result }: any) => result === 'PASS').length,
  neighbours: ({ groups }) => groups.reduce((sum: number, { total }: any) => sum + total, 0),
  naturalGroups: ({ totalCount }) => totalCount,
  centralOrganisations: ({ totalCount }) => totalCount,
  journeyWithVolumes: ({ steps }) => new Set(steps.flatMap(({ services }: any) => services.map(({ service }: any) => service.id))).size,
  boundaryMoves: ({ moves }) => moves.length,
  journeyTwins: ({ totalCount }) => totalCount,
  whatIf: ({ after }) => Math.round(after.splitIndex.low * 100),
  whomToInvite: ({ level, splitIndexAfter, atTableAfter }) =>
    level === 'TEAM' ? Math.round(splitIndexAfter.value * 100) : atTableAfter.handOffs,
  servicesWithoutOneOwner: ({ totalCount }) => totalCount,
  waysOfMaking: ({ services }) => services,
  serviceOwnersOverTime: ({ spans }) =>
    new Set(spans.flatMap(({ role, organisation }: any) => (role === 'OWNS' ? [organisation.id] : []))).size,
  servicesInNoJourney: ({ totalCount }) => totalCount,
  similarServices: ({ totalCount }) => totalCount,
  professionsMissing: ({ comparedWith }) => comparedWith,
  communitiesOverlapping: ({ totalCount }) => totalCount,
  communityReach: ({ handOffs }) => handOffs.length,
  affectedByReorganisation: ({ journeys }) => journeys.length,
  mixing: ({ inside }) => inside,
  brokers: ({ totalCount }) => totalCount,
  graphSummary: ({ labels }) => labels.find(({ label }: any) => label === 'Service').count,
};
/* eslint-enable @typescript-eslint/no-explicit-any */

const notSaid = {
  en: /\bis a silo\b|\bfail(s|ed|ing)?\b|\brefus\w+|\bisolated\b|\binward-looking\b|\bworst\b/i,
  cy: /\bseilo yw\b|\bmethu\b|\bgwrthod\b|\bynysig\b|\bmewnblyg\b|\bgwaethaf\b/i,
};

type Noted = Answer & { readonly note?: string | null };

/**
 * That an answer says itself first, in both languages, with the main number of its question in it.
 * @param whole the answer that the main number is read from, with every row that it counts
 */
export const checkSummary = (name: string, { en, cy, whole }: { en: Noted; cy: Noted; whole: Answer }): void => {
  for (const { summary } of [en, cy]) {
    expect(summary.length).toBeGreaterThan(0);
    for (const sentence of summary) {
      expect(sentence).toMatch(/^.{15,}[.!?]["”’)]?$/);
      expect(sentence).not.toMatch(/\d{4}-\d\d-\d\d/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[{}]| {2}|\b[A-Z]+_[A-Z]+\b|\b[a-z]+:[a-z]+-/);
    }
  }
  // A share may be said with digits after the point.
  const said = en.summary.join(' ').match(/\d+(?:,\d{3})*(?:\.\d+)?/g);
  if (!en.note) expect(said?.map((figure) => Math.round(Number(figure.replaceAll(',', ''))))).toContain(mainOf[name]!(whole));
  expect(cy.summary[0]).not.toBe(en.summary[0]);
  expect(en.summary.join(' ')).not.toMatch(notSaid.en);
  expect(cy.summary.join(' ')).not.toMatch(notSaid.cy);
  expect(en.summary.join(' ').includes('nvented example')).toBe(en.illustrative);
};
