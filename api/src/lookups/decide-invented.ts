import type { NodeLabel } from '#graph-schema/labels';
import { decodeKey } from '#graph-schema/ids';
import { AskError } from '../ask-error.js';
import type { Run } from '#store/graph-store';
import type { IdParam, ParamSpec, ParamSpecs } from '../questions/params.js';
import type { AnyQuestion } from '../questions/question.js';

interface Decided {
  /** With `invented`, also of a question that has no such switch: what it names counts. */
  readonly params: Readonly<Record<string, unknown>>;
  /** For `counts` in Cypher; read only where a question can leave invented examples out. */
  readonly inventedSources: readonly string[];
  /** They count although none is asked about by name, and there is nothing real to look at. */
  readonly onlyInvented: boolean;
}

/**
 * Whether invented examples count, where whoever asks did not say: yes when what they name is invented itself, or when the map holds no
 * real thing of the kind that the question looks at. So invented and real things never mix unless somebody asks for it. A link says what was
 * decided, so what is said does not hang on who did.
 * @throws AskError BAD_USER_INPUT where they are to be left out and an invented thing is asked about
 */
export const decideInvented = async (
  run: Run,
  question: Pick<AnyQuestion, 'params'>,
  params: Readonly<Record<string, unknown>>,
  named: readonly IdParam[],
): Promise<Decided> => {
  const spec = (question.params as ParamSpecs).invented as ParamSpec | undefined;
  if (spec?.kind !== 'flag' || spec.of === undefined)
    return { params: { invented: true, ...params }, inventedSources: [], onlyInvented: false };
  const inventedSources = (await run("MATCH (s:Source) WHERE s.kind = 'ILLUSTRATIVE' RETURN s.id AS id ORDER BY id")).map(({ id }) =>
    String(id),
  );
  const decided = (invented: boolean, onlyInvented = false) => ({ params: { ...params, invented }, inventedSources, onlyInvented });
  if (inventedSources.length === 0) return decided(params.invented === true);
  if (params.invented === false) {
    await refuseInvented(run, named, new Set(inventedSources));
    return decided(false);
  }
  if (await firstInvented(run, named, new Set(inventedSources))) return decided(true);
  const onlyInvented = (await isThere(run, spec.of, [])) && !(await isThere(run, spec.of, inventedSources));
  return decided(params.invented === true || onlyInvented, onlyInvented);
};

type Named = Pick<IdParam, 'name' | 'label' | 'id'>;

/** @throws AskError BAD_USER_INPUT where invented examples are to be left out and one is asked about */
export const refuseInvented = async (run: Run, named: readonly Named[], invented: ReadonlySet<string>): Promise<void> => {
  const own = await firstInvented(run, named, invented);
  if (own)
    throw new AskError(
      'BAD_USER_INPUT',
      `${own.name}: ${own.id} is an invented example, and invented no leaves those out. Name a real one, or leave invented away.`,
    );
};

const firstInvented = async (run: Run, named: readonly Named[], invented: ReadonlySet<string>): Promise<Named | null> => {
  for (const param of named) {
    const key = param.label === 'ANY' ? decodeKey(param.id) : { label: param.label, id: param.id };
    const rows = key ? await run(`MATCH (n:${key.label} {id: $id}) RETURN n.sources AS sources`, { id: key.id }) : [];
    const sources = (rows[0]?.sources ?? []) as readonly string[];
    if (sources.length > 0 && sources.every((id) => invented.has(id))) return param;
  }
  return null;
};

/** Whether there is a thing that not only these sources speak of. */
const isThere = async (run: Run, label: NodeLabel, inventedSources: readonly string[]): Promise<boolean> => {
  const rows = await run(
    `MATCH (n:${label}) WHERE size(coalesce(n.sources, [])) = 0 OR any(source IN n.sources WHERE NOT source IN $inventedSources) RETURN n.id AS id LIMIT 1`,
    { inventedSources },
  );
  return rows.length > 0;
};
