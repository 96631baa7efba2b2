import { z } from 'zod';

/** What loading over HTTP says in both directions. Client and server decode what they get. */

/** The field `load` of the multipart body, as JSON. Each file is a part whose name is the place of its folder in `folders`, from 0. */
export const loadRequest = z.object({
  dryRun: z.boolean().default(false),
  allowEnds: z.boolean().default(false),
  snapshotAsOf: z.iso.date().optional(),
  folders: z
    .array(
      z.object({
        /** The dataset's name: that of the folder, or what its datapackage.json says. */
        name: z.string().max(255),
        /** How problems name the folder: as the person did; by the name when left out. */
        shown: z.string().max(4_096).optional(),
        /** What stands before the name of a file in it. */
        within: z.string().max(4_096).optional(),
      }),
    )
    .min(1)
    .max(50),
});
export type LoadRequest = z.output<typeof loadRequest>;

/** What `GET /loads` tells somebody with a key before anything is sent. */
export const loadTerms = z.object({ crosscut: z.literal('loads'), largestBytes: z.number() });

const problem = z.object({ file: z.string(), line: z.number(), column: z.string(), value: z.string(), reason: z.string() });
const change = z.object({
  what: z.enum(['added', 'changed', 'ended']),
  fact: z.string(),
  place: z.string().nullable(),
  values: z.array(z.string()).readonly(),
});
const dispute = z.object({
  service: z.string(),
  owners: z.array(z.object({ owner: z.string(), from: z.string(), to: z.string(), sources: z.array(z.string()).readonly() })).readonly(),
});
const dataset = z.object({
  dataset: z.string(),
  rows: z.number(),
  added: z.number(),
  changed: z.number(),
  ended: z.number(),
  unchanged: z.number(),
  disputed: z.number(),
  disputes: z.array(dispute).readonly(),
  changes: z.array(change).readonly(),
  notAnswered: z.number(),
  nothingToDo: z.boolean(),
});

/** One line of the answer. The last is `end`; an answer without it was cut off. */
export const loadEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('progress'), phase: z.enum(['checking', 'writing']), done: z.number(), of: z.number().nullable() }),
  z.object({ event: z.literal('waiting') }),
  z.object({ event: z.literal('problem'), problem }),
  z.object({ event: z.literal('dataset'), dataset }),
  z.object({ event: z.literal('end'), outcome: z.enum(['loaded', 'problems', 'refused', 'failed']), message: z.string().optional() }),
]);
export type LoadEvent = z.output<typeof loadEvent>;

/** A refusal before the load began, as every address words it. */
export const refusalBody = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).min(1),
});
