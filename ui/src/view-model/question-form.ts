/** What a form needs to know about one parameter of a question. */
export interface ParamShown {
  readonly name: string;
  readonly kind: string;
  readonly label: string | null;
  readonly values: readonly string[];
  readonly required: boolean;
  readonly fallback: string | null;
  readonly says: string;
}

/** The values of a form from its address: only parameters of this question, only those that are there. */
export const formFrom = (params: readonly ParamShown[], search: URLSearchParams): Record<string, string> =>
  Object.fromEntries(params.flatMap(({ name }) => (search.get(name) ? [[name, search.get(name)!] as const] : [])));

/** The address of a filled form, in the question's own order; empty fields are left out. */
export const searchForForm = (params: readonly ParamShown[], values: Readonly<Record<string, string>>): string => {
  const search = new URLSearchParams();
  for (const { name } of params) if (values[name]) search.set(name, values[name]);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

/** Whether it can be asked: everything that is required is there. */
export const isComplete = (params: readonly ParamShown[], values: Readonly<Record<string, string>>): boolean => params.every(({ name, required }) => !required || Boolean(values[name]));
