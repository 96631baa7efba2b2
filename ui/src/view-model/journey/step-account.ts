export interface StepSource {
  readonly name: string;
  readonly publisher: string | null;
  readonly kind: string;
  readonly retrieved: string | null;
}

/** Whose account it is that a step belongs to a journey. */
export type StepAccount =
  { readonly kind: 'PUBLISHED'; readonly by: readonly string[]; readonly on: string | null } | { readonly kind: 'OUR_OWN' | 'INVENTED' };

/** Published before our own reading; its date is the one that the journey's steps describe, else the day on which the newest of its sources was read. */
export const accountOf = (sources: readonly StepSource[], describedOn: string | null): StepAccount => {
  const published = sources.filter(({ kind }) => kind === 'PUBLISHED' || kind === 'DEPARTMENT');
  if (published.length > 0)
    return {
      kind: 'PUBLISHED',
      by: [...new Set(published.map(({ name, publisher }) => publisher ?? name))],
      on:
        describedOn ??
        published
          .flatMap(({ retrieved }) => retrieved ?? [])
          .sort()
          .at(-1) ??
        null,
    };
  return { kind: sources.length > 0 && sources.every(({ kind }) => kind === 'ILLUSTRATIVE') ? 'INVENTED' : 'OUR_OWN' };
};
