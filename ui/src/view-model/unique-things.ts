/** Each thing once, by its id, in the order of first coming. */
export const uniqueThings = <T extends { readonly id: string }>(things: readonly T[]): T[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];
