import type { NodeLabel } from '#graph-schema/labels';

interface Base {
  /** A plain-English sentence for the API's description, the form's hint and `--help`. */
  readonly says: string;
}

/**
 * What one parameter of a question may be. The same value makes the GraphQL argument, the command's flag, the form on the page of
 * ready questions and the check of what came in (check-params.ts).
 */
export type ParamSpec =
  /**
   * The bare id of something in the graph; what came in may be a key. `label` is checked, and that the thing exists. With `declares` it need not:
   * it is proposed, and other ids of the same parameters may then name it.
   */
  | (Base & { readonly kind: 'id'; readonly label: NodeLabel | 'ANY'; readonly required: boolean; readonly declares?: true })
  | (Base & {
      readonly kind: 'choice';
      readonly name: string;
      readonly values: readonly string[];
      readonly required: boolean;
      readonly fallback: string | null;
    })
  /** A calendar date YYYY-MM-DD. `asAt` falls back to today. */
  | (Base & { readonly kind: 'date'; readonly required: boolean })
  /** A number; `above` excludes its bound, `least` and `most` include theirs. */
  | (Base & {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly above?: number;
      readonly least?: number;
      readonly most?: number;
      readonly required: boolean;
      readonly fallback: number | null;
    })
  /** `values`, where it has them, are all that make sense: a form offers them. With `keyed` it begins with a key, and a name or id alone may stand for that. */
  | (Base & {
      readonly kind: 'text';
      readonly required: boolean;
      readonly longest: number;
      readonly values?: readonly string[];
      readonly keyed?: true;
    })
  /** Yes or no. With `of`, what stands in is decided by the map: see `inventedOf`. */
  | (Base & { readonly kind: 'flag'; readonly fallback: boolean | null; readonly of?: NodeLabel })
  | (Base & { readonly kind: 'list'; readonly of: ParamSpec; readonly most: number })
  /** A small record, such as a proposed tie. `name` names the GraphQL input type. */
  | (Base & { readonly kind: 'record'; readonly name: string; readonly fields: ParamSpecs; readonly required: boolean });

export type ParamSpecs = Readonly<Record<string, ParamSpec>>;

type Present<S extends ParamSpec, T> = S extends { readonly required: true } ? T : T | null;

/** What a checked parameter is: null when it was not given and has no fallback. */
export type ParamValue<S extends ParamSpec> = S extends { kind: 'id' | 'text' | 'date' }
  ? Present<S, string>
  : S extends { kind: 'choice'; values: readonly (infer V)[]; fallback: infer F }
    ? F extends string
      ? V
      : Present<S, V>
    : S extends { kind: 'number'; fallback: infer F }
      ? F extends number
        ? number
        : Present<S, number>
      : S extends { kind: 'flag' }
        ? boolean
        : S extends { kind: 'list'; of: infer O extends ParamSpec }
          ? readonly NonNullable<ParamValue<O>>[]
          : S extends { kind: 'record'; fields: infer F extends ParamSpecs }
            ? Present<S, ParamsOf<F>>
            : never;

/** The checked parameters of a question, plain and complete. */
export type ParamsOf<S extends ParamSpecs> = { readonly [K in keyof S]: ParamValue<S[K]> };

export const idOf = <const L extends NodeLabel | 'ANY'>(label: L, says: string) => ({ kind: 'id', label, says, required: true }) as const;
export const perhapsIdOf = <const L extends NodeLabel | 'ANY'>(label: L, says: string) =>
  ({ kind: 'id', label, says, required: false }) as const;
export const newIdOf = <const L extends NodeLabel>(label: L, says: string) => ({ ...idOf(label, says), declares: true }) as const;
/** With a fallback the parameter always has a value. */
export const choiceOf = <const V extends readonly string[], const F extends V[number] | null>(
  name: string,
  values: V,
  fallback: F,
  says: string,
) => ({ kind: 'choice', name, values, fallback, required: false, says }) as const;
/** The date as at which the facts are read; ask.ts fills in today. */
export const asAt = { kind: 'date', required: true, says: 'The day whose facts count, as YYYY-MM-DD. Today when left out.' } as const;
export const numberOf = <const F extends number | null>(
  bounds: { above?: number; least?: number; most?: number; whole?: boolean },
  fallback: F,
  says: string,
) => ({ kind: 'number', whole: false, ...bounds, fallback, required: false, says }) as const;
export const textOf = (says: string, longest = 200) => ({ kind: 'text', required: true, longest, says }) as const;
export const perhapsText = (says: string, longest = 200, values: readonly string[] = []) =>
  ({ kind: 'text', required: false, longest, values, says }) as const;
/**
 * The one switch for invented examples, of every question that is not about one named thing. ask.ts decides what stands in: yes where the
 * thing that is asked about is invented itself, or where the map holds no real thing with this label; else no.
 */
export const inventedOf = <const L extends NodeLabel>(label: L) =>
  ({
    kind: 'flag',
    fallback: null,
    of: label,
    says: 'Whether invented examples count too. When left out, only where there is nothing real to look at, or where an invented thing is asked about.',
  }) as const;
export const listOf = <const O extends ParamSpec>(of: O, most: number, says: string) => ({ kind: 'list', of, most, says }) as const;
export const recordOf = <const F extends ParamSpecs>(name: string, fields: F, says: string) =>
  ({ kind: 'record', name, fields, required: true, says }) as const;

/** An id among checked parameters, with the parameter that it came by. */
export interface IdParam {
  readonly name: string;
  readonly label: NodeLabel | 'ANY';
  readonly id: string;
  readonly declares: boolean;
}
