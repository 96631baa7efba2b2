/** How one property of a node, a relationship or a dataset column is written and stored. */
export type PropertyType =
  | { readonly type: 'text' }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number }
  | { readonly type: 'integer'; readonly min?: number }
  | { readonly type: 'date' }
  | { readonly type: 'boolean' }
  | { readonly type: 'textList' }
  | { readonly type: 'enum'; readonly values: readonly string[] }
  | { readonly type: 'enumList'; readonly values: readonly string[] };

export const text = { type: 'text' } as const;
export const date = { type: 'date' } as const;
export const yesNo = { type: 'boolean' } as const;
export const textList = { type: 'textList' } as const;
export const number = (min?: number, max?: number): PropertyType => ({ type: 'number', min, max });
export const integer = (min?: number): PropertyType => ({ type: 'integer', min });
export const oneOf = <const V extends readonly string[]>(values: V) => ({ type: 'enum', values }) as const;
export const manyOf = <const V extends readonly string[]>(values: V) => ({ type: 'enumList', values }) as const;
