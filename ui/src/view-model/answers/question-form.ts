/** What a form needs to know about one parameter of a question. */
export interface ParamShown {
  readonly name: string;
  readonly kind: string;
  readonly label: string | null;
  readonly values: readonly string[];
  readonly required: boolean;
  readonly fallback: string | null;
  readonly says: string;
  /** For a list: what it holds. */
  readonly of?: ParamShown | null;
  /** For a record: its fields. */
  readonly fields?: readonly ParamShown[];
}

/** The values of a form from its address: only parameters of this question, only those that are there. */
export const formFrom = (params: readonly ParamShown[], search: URLSearchParams): Record<string, string> =>
  Object.fromEntries(params.flatMap(({ name }) => (search.get(name) ? [[name, search.get(name)!] as const] : [])));

/** The address of a filled form, in the question's own order; empty fields are left out. */
export const searchForForm = (params: readonly Pick<ParamShown, 'name'>[], values: Readonly<Record<string, string>>): string => {
  const search = new URLSearchParams();
  for (const { name } of params) if (values[name]) search.set(name, values[name]);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

/** What asks for exactly this answer again: what was asked, with the date, method and facts that its own link holds. */
export const exactSearch = (search: string, permalink: string): string => {
  const exact = new URLSearchParams(search);
  for (const [name, value] of new URLSearchParams(permalink.slice(permalink.indexOf('?')))) exact.set(name, value);
  return `?${exact}`;
};

/** Whether it can be asked: everything that is required is there. */
export const isComplete = (params: readonly ParamShown[], values: Readonly<Record<string, string>>): boolean =>
  params.every(({ name, required }) => !required || Boolean(values[name]));

const bare = (text: string): string =>
  text
    .toLocaleLowerCase()
    .replace(/^(the|an?|yr?) /, '')
    .replace(/\.$/, '');
/** Whether what is said of a field adds anything to its label. */
export const saysMore = (says: string, label: string): boolean => bare(says) !== bare(label);

/** Parameters that most people leave as they are; a form folds them away. `after` is not typed at all: the answer links to its next page. */
const seldom = new Set(['asAt', 'invented', 'first', 'cohesionAt', 'nation', 'hops', 'relationships', 'atLeast']);

/** The parameters that a form shows at once, and those it folds away. */
export const toFormParts = (
  params: readonly ParamShown[],
): { readonly first: readonly ParamShown[]; readonly folded: readonly ParamShown[] } => {
  const shown = params.filter(({ name }) => name !== 'after');
  const folded = shown.filter(({ name, required }) => !required && seldom.has(name));
  return { first: shown.filter((param) => !folded.includes(param)), folded };
};

/** One entry of a repeatable group: the text of each field by its name; '' where nothing is given. A field that is a list itself holds several texts. */
export type GroupEntry = Readonly<Record<string, string | readonly string[]>>;

/** The fields of one entry: those of a record, or one field that is the entry. */
export const fieldsOfEntry = ({ of }: ParamShown): readonly ParamShown[] => (of?.kind === 'record' ? (of.fields ?? []) : of ? [of] : []);

export const emptyEntry = (param: ParamShown): GroupEntry =>
  Object.fromEntries(fieldsOfEntry(param).map((field) => [field.name, field.kind === 'list' ? ['', ''] : (field.fallback ?? '')]));

/** The entries of a list as they stand in an address: JSON, or words with commas between them. What cannot be read gives none. */
export const entriesFrom = (param: ParamShown, text: string): GroupEntry[] => {
  const fields = fieldsOfEntry(param);
  return parseList(text).map((item) => {
    if (param.of?.kind !== 'record') return { [fields[0]?.name ?? '']: textOf(item) };
    const record = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
    return Object.fromEntries(
      fields.map(({ name, kind }) => [name, kind === 'list' ? listOf(record[name]).map(textOf) : textOf(record[name])]),
    );
  });
};

/** The inverse of `entriesFrom`: empty entries and empty fields are left out; '' when nothing is left. */
export const textForEntries = (param: ParamShown, entries: readonly GroupEntry[]): string => {
  const fields = fieldsOfEntry(param);
  if (param.of?.kind !== 'record')
    return entries
      .map((entry) => textOf(entry[fields[0]?.name ?? '']))
      .filter(Boolean)
      .join(',');
  const records = entries.map((entry) =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const held = entry[field.name];
        const value = Array.isArray(held) ? held.filter(Boolean) : held;
        return value === undefined || value.length === 0
          ? []
          : [
              [
                field.name,
                field.kind === 'number' && typeof value === 'string' && Number.isFinite(Number(value)) ? Number(value) : value,
              ] as const,
            ];
      }),
    ),
  );
  const given = records.filter((record) => fields.some(({ name, fallback }) => name in record && String(record[name]) !== fallback));
  return given.length === 0 ? '' : JSON.stringify(given);
};

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const parseList = (text: string): unknown[] => {
  if (!text.trimStart().startsWith('['))
    return text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
  try {
    return listOf(JSON.parse(text));
  } catch {
    return [];
  }
};

/** What a refusal is about: the parameter, and for a list which entry (from 1) and which of its fields. */
export interface RefusedField {
  readonly name: string;
  readonly entry: number | null;
  readonly field: string | null;
  /** What the refusal says after the name that it begins with; null where it begins otherwise. */
  readonly says: string | null;
}

/** The field of the form that a refusal of the server names at its beginning or by its id; null when it names none. */
export const refusedField = (
  message: string,
  params: readonly ParamShown[],
  values: Readonly<Record<string, string>>,
): RefusedField | null => {
  const found = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?(?:\[\d+\])?((?::| is | has ).*)/s.exec(message);
  if (found && found[1] !== 'after' && params.some(({ name }) => name === found[1]))
    return { name: found[1]!, entry: found[2] ? Number(found[2]) : null, field: found[3] ?? null, says: found[4]! };
  const missing = /with the id ([^\s]+)\./.exec(message)?.[1];
  const holder = missing
    ? params.find(
        ({ name }) =>
          values[name] && (values[name] === missing || values[name].endsWith(`:${missing}`) || values[name].includes(`"${missing}"`)),
      )
    : undefined;
  return holder ? { name: holder.name, entry: null, field: null, says: null } : null;
};

/** The key of what an id parameter names: ids stand bare in an address where the label is clear. */
export const keyOfId = (label: string | null, id: string): string =>
  id.includes(':') || label === null || label === 'ANY' ? id : `${label.toLowerCase()}:${id}`;
/** The id as it goes into an address: the key where any kind is meant, else bare. */
export const idForAddress = (label: string | null, key: string): string =>
  label === 'ANY' || label === null ? key : key.slice(key.indexOf(':') + 1);
