/** Where the playground shows a query; it stands in the part of the address that is never sent. */
export const playgroundAddress = (query: string, variables: string): string =>
  `/graphql#${new URLSearchParams({ query, ...(variables.trim() === '' ? {} : { variables }) })}`;

/** The inverse of `playgroundAddress`, from the part after `#`. */
export const playgroundFrom = (hash: string): { readonly query: string; readonly variables: string } => {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  return { query: params.get('query') ?? '', variables: params.get('variables') ?? '' };
};
