import { z } from 'zod';
import { bareId, createNodeKey } from '#graph-schema/ids';
import type { GraphStore, Run } from '#store/graph-store';
import { StoreError } from '#store/graph-store';
import { say } from '#wording/say-answer';
import { AskError } from './ask-error.js';
import { readGraphState, sayChangedSince, type GraphState } from './lookups/graph-state.js';
import { citeAnswer } from './asking/cite-answer.js';
import { refuseLongLink, toPermalink } from './asking/permalink.js';
import { checkLimits } from './asking/check-limits.js';
import { markInvented } from './asking/mark-invented.js';
import { runReads } from './asking/run-reads.js';
import { checkParams, idsIn } from './asking/check-params.js';
import { checkIdsExist } from './asking/check-ids-exist.js';
import { sayBeyond } from './asking/say-beyond.js';
import { decideInvented } from './lookups/decide-invented.js';
import { inLanguage } from './questions/in-language.js';
import { sayCaveats, sayOnlyInvented } from './questions/parts/caveats.js';
import { sayCoverage } from './questions/parts/say-coverage.js';
import { notePastLast } from './questions/parts/page.js';
import type { Answer, AnswerContext, AnyQuestion, Finding, Question, Reads, SourceFact, Summary } from './questions/question.js';
import type { ParamSpecs } from './questions/params.js';

export interface Asking {
  readonly store: GraphStore;
  readonly language?: 'en' | 'cy';
  /** YYYY-MM-DD; the day in London when left out. */
  readonly today?: string;
  readonly timeoutMs?: number;
  /** Where “Say this is wrong” leads: an address of a page or of mail. */
  readonly contact?: string | null;
  /** Where this Crosscut is reached from anywhere, such as https://crosscut.example.gov.uk: citations link to it. */
  readonly address?: string | null;
  /** Told of every question that reached the store, once it is over: OK, or the code of its refusal. */
  readonly note?: (question: string, outcome: string, seconds: number) => void;
}

const oneQuestionMs = 10_000;

// Made once: making it costs more than many questions do.
const dayInLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The day in the United Kingdom, as YYYY-MM-DD. */
export const todayInLondon = (): string => dayInLondon.format(new Date());

/**
 * Asks one question of the store that is open. All its reads share one transaction.
 * @param cameIn what came in, by parameter name, unchecked; `graph` is the digest of the graph on which a link was made, for a warning when it is another
 * @throws AskError and nothing else
 */
export const ask = async <S extends ParamSpecs, R extends Reads, B extends object>(
  asking: Asking,
  question: Question<S, R, B>,
  cameIn: Readonly<Record<string, unknown>>,
): Promise<Answer & B> => {
  const today = asking.today ?? todayInLondon();
  const { linked, own } = takeLink(question, cameIn);
  const given = checkParams(question, own, today);
  refuseLongLink(question, given);
  const began = performance.now();
  let outcome = 'OK';
  try {
    return await asking.store.read(
      async (run) => {
        const named = idsIn(question.params, given);
        await checkIdsExist(run, named);
        const { params, inventedSources, onlyInvented } = await decideInvented(run, question, given, named);
        const graph = await readGraphState(run);
        const changed = linked === null ? null : await sayChangedSince(run, linked, graph);
        await checkLimits(run, question.limits ?? [], { ...params, inventedSources });
        const rows = await runReads(run, question.reads, { ...params, inventedSources });
        const sources = await readSources(run, sourceIdsIn(rows));
        const context = { language: asking.language ?? 'en', today, sources };
        const finding = question.answer(rows, params as never, context);
        const beyond = typeof params.asAt === 'string' ? await sayBeyond(run, params.asAt, today, context) : [];
        const envelope = toEnvelope(question, params, graph, finding, context);
        return {
          ...envelope,
          citation: citeAnswer({
            ...envelope,
            name: question.name,
            asks: envelope.question,
            params: ownOf(question, params),
            address: asking.address ?? null,
          }),
          warnings: [
            ...sayUnfinished(graph, context),
            ...(changed === null ? [] : [changed]),
            ...(onlyInvented ? [sayOnlyInvented(context)] : []),
            ...beyond,
            ...(finding.warnings ?? []),
            ...sayCaveats(question, finding, context),
          ],
          ...finding.body,
          ...notePastLast(finding.body, context),
        };
      },
      { timeoutMs: asking.timeoutMs ?? oneQuestionMs },
    );
  } catch (error) {
    const refusal = toAskError(error);
    outcome = refusal.code;
    throw refusal;
  } finally {
    asking.note?.(question.name, outcome, (performance.now() - began) / 1000);
  }
};

/** An answer's own link names the digest of the graph beside the parameters of the question. */
const takeLink = (
  question: AnyQuestion,
  { graph, ...own }: Readonly<Record<string, unknown>>,
): { linked: string | null; own: Readonly<Record<string, unknown>> } =>
  'graph' in question.params
    ? { linked: null, own: { ...own, graph } }
    : { linked: typeof graph === 'string' && graph !== '' ? graph : null, own };

const sourceIdsIn = (rows: unknown, found = new Set<string>()): Set<string> => {
  if (Array.isArray(rows)) for (const item of rows) sourceIdsIn(item, found);
  else if (rows && typeof rows === 'object') {
    for (const [name, value] of Object.entries(rows)) {
      if (name === 'sources' && Array.isArray(value)) for (const id of value) if (typeof id === 'string') found.add(id);
      sourceIdsIn(value, found);
    }
  }
  return found;
};

const sourceRow = z.object({
  id: z.string(),
  name: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  licence: z.string().nullable(),
  retrieved: z.string().nullable(),
  read: z.string().nullable(),
  kind: z.enum(['PUBLISHED', 'DEPARTMENT', 'UNVERIFIED', 'ILLUSTRATIVE']),
});

const readSources = async (run: Run, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, SourceFact>> => {
  if (ids.size === 0) return new Map();
  const rows = await run(
    `UNWIND $ids AS id MATCH (s:Source {id: id})
     RETURN s.id AS id, s.name AS name, s.publisher AS publisher, s.url AS url, s.licence AS licence, s.retrieved AS retrieved, s.read AS read, s.kind AS kind
     ORDER BY id`,
    { ids: [...ids].sort() },
  );
  return new Map(
    rows.map((row) => sourceRow.parse(row)).map((source) => [source.id, { ...source, id: createNodeKey('Source', source.id) }]),
  );
};

/** What was asked, fallbacks filled in. */
const ownOf = (question: AnyQuestion, params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.keys(question.params).map((name) => [name, params[name]]));

const toEnvelope = (
  question: AnyQuestion,
  params: Readonly<Record<string, unknown>>,
  graph: GraphState,
  finding: Finding<object>,
  context: AnswerContext,
): Omit<Answer, 'citation' | 'warnings' | 'note'> => {
  const asAt = typeof params.asAt === 'string' ? params.asAt : context.today;
  const used = finding.restsOn
    ? [...new Set([...finding.restsOn].map(bareId))].flatMap((id) => context.sources.get(id) ?? [])
    : [...context.sources.values()];
  return {
    question: inLanguage(question.asks, context.language),
    summary: markInvented(summaryOf(finding), used, context),
    asAt,
    sources: used.sort((a, b) => (a.id < b.id ? -1 : 1)),
    illustrative: used.some((source) => source.kind === 'ILLUSTRATIVE'),
    coverage: finding.coverage,
    coverageSentence: sayCoverage(question, finding.coverage, context),
    method: finding.method,
    permalink: `${toPermalink(question, { ...params, asAt })}&graph=${graph.digest}`,
    graphDigest: graph.digest,
  };
};

/** Why there is nothing is all that can be said of it. */
const summaryOf = ({ body, summary, noteBeside = false }: Finding<object>): Summary => {
  const { note = null }: Pick<Answer, 'note'> = body;
  return note === null || noteBeside ? summary() : [note];
};

const sayUnfinished = ({ unfinished }: GraphState, context: AnswerContext): string[] =>
  unfinished.map((dataset) =>
    say(context, 'The load of {dataset} is not finished, so this answer may mix old and new facts. Load {dataset} again to complete it.', {
      dataset,
    }),
  );

/** Names every failure in the words of the API; the inside stays in `cause`. */
export const toAskError = (error: unknown): AskError => {
  if (error instanceof AskError) return error;
  if (error instanceof StoreError) {
    if (error.code === 'TIMEOUT')
      return new AskError('TIMEOUT', 'The question took longer than it may. Ask about less: one journey, a nearer date, fewer hops.', {
        cause: error,
      });
    if (error.code === 'UNAVAILABLE' || error.code === 'AUTH' || error.code === 'TRANSIENT' || error.code === 'BUSY')
      return new AskError(
        'UNAVAILABLE',
        'The database does not answer just now. Try again in a moment; /health/ready tells when it is back.',
        { cause: error },
      );
  }
  return new AskError('INTERNAL', 'Something went wrong inside Crosscut. The log has the details under this request.', { cause: error });
};
