import { z } from 'zod';
import { bareId, createNodeKey } from '#graph-schema/ids';
import { nodeLabels, type NodeLabel } from '#graph-schema/labels';
import type { AnswerContext, SourceFact } from '../question.js';
import { groupBy } from './group-by.js';

/** Anything in the graph as an answer names it. `id` is its key. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly label: NodeLabel;
  /** Only invented sources say that it exists, or what puts it here. */
  readonly illustrative: boolean;
}

/** The ids of the sources of one fact, as every read returns them. */
export const sourceIds = z
  .array(z.string())
  .nullable()
  .transform((ids) => ids ?? []);
/** The least that a read returns of a node. */
export const named = z.object({ id: z.string(), name: z.string(), sources: sourceIds });
export type Named = z.infer<typeof named>;
export const labelled = named.extend({ label: z.enum(nodeLabels as [NodeLabel, ...NodeLabel[]]) });
export const period = z.object({ from: z.string().nullable(), to: z.string().nullable() });

/** What a statement returns of a node in a map: `named` decodes it. */
export const namedMap = (variable: string): string => `{id: ${variable}.id, name: ${variable}.name, sources: ${variable}.sources}`;

/** One thing or one fact: only invented sources say so. */
export const isIllustrative = (ids: readonly string[], { sources }: AnswerContext): boolean =>
  ids.length > 0 && ids.every((id) => sources.get(id)?.kind === 'ILLUSTRATIVE');

/** A finding made of several facts: one of their sources is invented. */
export const restsOnInvented = (ids: readonly string[], { sources }: AnswerContext): boolean =>
  ids.some((id) => sources.get(id)?.kind === 'ILLUSTRATIVE');

/** As Cypher: somebody real says that `variable` is there. */
export const isReal = (variable: string): string =>
  `(size(coalesce(${variable}.sources, [])) = 0 OR any(source IN ${variable}.sources WHERE NOT source IN $inventedSources))`;

/** As Cypher: `variable` counts, because invented examples are asked for or because somebody real says so. ask.ts gives both parameters. */
export const counts = (variable: string): string => `($invented OR ${isReal(variable)})`;

/** @param factSources who says what puts it here */
export const toThing = (
  label: NodeLabel,
  { id, name, sources }: Named,
  context: AnswerContext,
  factSources: readonly string[] = [],
): Thing => ({
  id: createNodeKey(label, id),
  name,
  label,
  illustrative: isIllustrative(sources, context) || isIllustrative(factSources, context),
});

/** Each once, by name, whatever puts it here. */
export const toThings = (
  label: NodeLabel,
  rows: readonly (Named & { readonly fact?: { readonly sources: readonly string[] } })[],
  context: AnswerContext,
): Thing[] => {
  const facts = groupBy(rows, ({ id }) => id);
  return unique(rows).map((row) =>
    toThing(
      label,
      row,
      context,
      facts.get(row.id)?.flatMap(({ fact }) => fact?.sources ?? []),
    ),
  );
};

/** The sources of a fact, each once, in the order of their ids. */
export const toSources = (ids: Iterable<string>, { sources }: AnswerContext): SourceFact[] =>
  [...new Set([...ids].map(bareId))].sort().flatMap((id) => sources.get(id) ?? []);

/** The main label of `variable` as a Cypher expression: an organisation that is also a Department stays an organisation. */
export const mainLabel = (variable: string): string =>
  `head([l IN labels(${variable}) WHERE l IN [${nodeLabels.map((label) => `'${label}'`).join(', ')}]])`;

/** True when `variable` has any main label; beside `variable.id = …` each engine finds the node by its index. */
export const anyMainLabel = (variable: string): string => `(${nodeLabels.map((label) => `${variable}:${label}`).join(' OR ')})`;

/** Text that sorts the same everywhere: by code point, whatever the machine's language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const byName = (a: { name: string; id: string }, b: { name: string; id: string }): number =>
  byText(a.name, b.name) || byText(a.id, b.id);

/** Each once, by name. */
export const unique = <T extends { name: string; id: string }>(things: readonly T[]): T[] =>
  [...new Map(things.map((thing) => [thing.id, thing])).values()].sort(byName);
