import { StoreError, type StoreErrorCode } from './graph-store.js';

interface DriverError {
  readonly code?: string;
  readonly message?: string;
}

const statement = [
  'SyntaxError',
  'ParameterMissing',
  'TypeError',
  'SemanticError',
  'ArgumentError',
  'ArithmeticError',
  'AccessMode',
  'EntityNotFound',
  'PropertyNotFound',
  'ExternalResourceFailed',
];

/** An error of the driver by its code; `address` and `database` are where it happened. The server's own words stay in `cause`. */
export const toNeo4jStoreError = (error: unknown, address: string, database: string): StoreError => {
  if (error instanceof StoreError) return error;
  const code = codeOf(error as DriverError);
  const missing = ((error as DriverError).code ?? '').endsWith('DatabaseNotFound');
  const message = missing ? `There is no database ${database} at ${address}. Check CROSSCUT_NEO4J_DATABASE.` : says(code, address);
  return new StoreError(code, message, { cause: error });
};

const codeOf = ({ code = '', message = '' }: DriverError): StoreErrorCode => {
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed')
    return message.includes('already exists with') ? 'UNIQUE_VIOLATION' : 'INTERNAL';
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') || code === 'Neo.ClientError.Transaction.LockClientStopped')
    return 'TIMEOUT';
  if (code.startsWith('Neo.ClientError.Security.')) return 'AUTH';
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.startsWith('Neo.TransientError.General.DatabaseUnavailable'))
    return 'UNAVAILABLE';
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return 'UNAVAILABLE';
  if (code.startsWith('Neo.ClientError.Cluster.')) return 'TRANSIENT';
  // Out of memory for one transaction is called transient, and asking again would only fail again.
  if (code.startsWith('Neo.TransientError.')) return /OutOfMemory|MemoryPool/.test(code) ? 'INTERNAL' : 'TRANSIENT';
  if (code === 'Neo.ClientError.Procedure.ProcedureNotFound' || statement.some((kind) => code === `Neo.ClientError.Statement.${kind}`))
    return 'SYNTAX';
  return 'INTERNAL';
};

const says = (code: StoreErrorCode, address: string): string => {
  switch (code) {
    case 'UNIQUE_VIOLATION':
      return 'Something with this id is in the store already.';
    case 'SYNTAX':
      return 'The store did not understand the statement.';
    case 'TIMEOUT':
      return 'The store did not answer in time. Ask for less, or try again.';
    case 'TRANSIENT':
      return 'Two changes met in the store. Try again.';
    case 'AUTH':
      return `Neo4j at ${address} refused the user or the password. Check CROSSCUT_NEO4J_USER and CROSSCUT_NEO4J_PASSWORD.`;
    case 'UNAVAILABLE':
      return `Neo4j at ${address} cannot be reached. Check that it runs and that CROSSCUT_NEO4J_URL is right.`;
    default:
      return 'The store failed. The log has the reason.';
  }
};
