import { z } from 'zod';
import { say } from '#wording/say-answer';
import { read, type AnswerContext } from '../question.js';
import { held } from './held.js';

const followed = (service: string, when: string): string => `EXISTS { MATCH (${service})-[next:SUCCEEDED_BY]->(:Service) WHERE ${when} }`;
const owned = (service: string, when = 'true'): string => `EXISTS { MATCH (${service})-[had:OWNED_BY]->(:Organisation) WHERE ${when} }`;

/**
 * As Cypher: the service was there on `$asAt`. A status is today's: one that is retired was there before another followed it, or, as long as none had, while
 * an owner had it who later had it no more. Where neither is recorded it counts on no date.
 */
export const isProvided = (service: string): string =>
  `(coalesce(${service}.status, 'LIVE') <> 'RETIRED' OR ${followed(service, 'next.on > $asAt')}
  OR (NOT ${followed(service, 'next.on <= $asAt')} AND ${owned(service, `had.to IS NOT NULL AND ${held('had')}`)}))`;

/** As Cypher: the service is not counted though nobody recorded when it ended. */
export const isEndUnknown = (service: string): string =>
  `(NOT ${isProvided(service)} AND NOT ${followed(service, 'next.on IS NOT NULL')} AND (${owned(service, 'had.to IS NULL')} OR NOT ${owned(service)}))`;

/** How many services that is true of. @param which as Cypher, of `s` @param matching how the statement comes to `s` */
export const readEndUnknown = (which: string, matching = 'MATCH (s:Service)') =>
  read({ cypher: `${matching} WHERE ${which} AND ${isEndUnknown('s')} RETURN count(s) AS count`, row: z.object({ count: z.number() }) });

/** That they are left out; on today nobody would look for them. */
export const sayEndUnknown = (rows: readonly { readonly count: number }[], asAt: string, context: AnswerContext): string[] => {
  const count = rows[0]?.count ?? 0;
  return count === 0 || asAt >= context.today
    ? []
    : [say(context, 'Services that have ended since, on a day that is not recorded, are left out: {count}.', { count })];
};
