import { z } from 'zod';
import { activities, boundaries, reportEffects } from '#graph-schema/labels';

const text = z.string().nullable();
const sources = z
  .array(z.string())
  .nullable()
  .transform((ids) => ids ?? []);
const named = z.object({ id: z.string(), name: z.string(), sources });
/** A relationship to something, by its id, with the sources that say so. */
const link = z.object({ id: z.string(), sources });

export const journeyRow = named.extend({ summary: text });

export const stepRow = named.extend({
  position: z.number(),
  isOptional: z.boolean().nullable(),
  likelihood: z.number().nullable(),
  nations: z.array(z.string()).nullable(),
  uses: z.array(link),
  next: z.array(z.object({ to: z.string(), kind: z.enum(['THEN', 'OR', 'REWORK']), passes: text, sources })),
});

export const serviceRow = named.extend({
  level: z.string(),
  summary: text,
  status: z.string(),
  owners: z.array(link),
  teams: z.array(link),
  requires: z.array(link),
});

const teamFields = named.extend({
  activity: z.enum(activities),
  people: z.number().nullable(),
  organisations: z.array(link.extend({ from: text })),
  professions: z.array(z.object({ id: z.string(), name: z.string(), family: text, people: z.number().nullable(), sources })),
});

export const teamRow = teamFields.extend({
  ties: z.array(link.extend({ strength: z.number().nullable() })),
  communities: z.array(z.string()),
});
export const otherTeamRow = teamFields;

const communityFields = named.extend({ kind: z.string(), purpose: text });
export const communityRow = communityFields.extend({ members: z.array(link) });

export const organisationRow = named.extend({
  abbreviation: text,
  kind: z.string(),
  status: z.string(),
  surveyedOn: text,
  communities: z.array(communityFields.extend({ fact: z.object({ sources }) })),
});

export const reportRow = named.extend({
  effect: z.enum(reportEffects),
  boundary: z.enum(boundaries).nullable(),
  statement: z.string(),
  figures: text,
  reportedOn: text,
  since: text,
  sinceOn: text,
  handOffs: z.array(z.string()).nullable(),
  about: z.object({ sources }),
  organisations: z.array(link),
  professions: z.array(z.object({ id: z.string(), name: z.string(), family: text, sources })),
});

export type StepRow = z.infer<typeof stepRow>;
export type ServiceRow = z.infer<typeof serviceRow>;
export type TeamRow = z.infer<typeof teamRow>;
export type OtherTeamRow = z.infer<typeof otherTeamRow>;
export type CommunityRow = z.infer<typeof communityRow>;
export type ReportRow = z.infer<typeof reportRow>;
