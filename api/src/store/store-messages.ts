import { StoreError, type Capabilities, type GraphStore, type Parameters, type Row, type StoreErrorCode } from './graph-store.js';

/** What a command says to the process that holds the store. One connection is one conversation, and a lost one is rolled back. */
export type StoreRequest =
  | { readonly ask: 'hello' | 'checkReachable' | 'commit' }
  | { readonly ask: 'begin'; readonly mode: 'read' | 'write'; readonly timeoutMs?: number }
  | { readonly ask: 'run'; readonly cypher: string; readonly parameters: Parameters }
  | { readonly ask: 'applySchema'; readonly statements: readonly string[] }
  /** Lasts as long as the connection does. */
  | { readonly ask: 'bulkLoading' }
  | { readonly ask: 'saveCopy'; readonly file: string };

export type StoreReply =
  | { readonly rows: Row[] }
  | { readonly done: true }
  | { readonly engine: GraphStore['engine']; readonly capabilities: Capabilities }
  | { readonly error: { readonly code: StoreErrorCode; readonly message: string; readonly cause: string } };

export const toErrorReply = (error: unknown): StoreReply => {
  const known =
    error instanceof StoreError ? error : new StoreError('INTERNAL', 'The store failed. The log has the reason.', { cause: error });
  const cause = known.cause instanceof Error ? known.cause.message : '';
  return { error: { code: known.code, message: known.message, cause } };
};

/** The reply, or the error that it carries thrown. */
export const replyOrThrow = (reply: StoreReply | null, lost: () => StoreError): Exclude<StoreReply, { error: unknown }> => {
  if (reply === null) throw lost();
  if ('error' in reply) throw new StoreError(reply.error.code, reply.error.message, { cause: new Error(reply.error.cause) });
  return reply;
};
