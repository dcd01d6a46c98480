// The driver's and the server's errors in words that say what to do.
import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../../errors.ts';

interface Explanation {
  /** Beginning of Neo4j's status code (https://neo4j.com/docs/status-codes/current/errors/all-errors/). */
  readonly status: string;
  readonly code: string;
  readonly says: string;
  readonly remedy: string;
}

/** The first that fits. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    status: 'ServiceUnavailable',
    code: 'STORE_UNREACHABLE',
    says: 'cannot be reached',
    remedy:
      'Is it running? `npm run neo4j -- start` starts one. Check host, port and scheme (neo4j+s:// where it wants ' +
      'encryption), and NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  {
    status: 'SessionExpired',
    code: 'STORE_UNREACHABLE',
    says: 'closed the connection',
    remedy: 'Check that it is running, then run this again; what was committed is safe.',
  },
  {
    status: 'Neo.ClientError.Security.AuthenticationRateLimit',
    code: 'STORE_LOGIN_FAILED',
    says: 'refuses further logins for a while',
    remedy: 'Wait a few seconds, check NEO4J_USERNAME and NEO4J_PASSWORD, then run this again.',
  },
  {
    status: 'Neo.ClientError.Security.Forbidden',
    code: 'STORE_FORBIDDEN',
    says: 'does not allow this user to do so',
    remedy: 'Give the user of NEO4J_USERNAME the rights to read, write and set up the schema.',
  },
  {
    status: 'Neo.ClientError.Security.',
    code: 'STORE_LOGIN_FAILED',
    says: 'refuses the login',
    remedy: 'Set NEO4J_USERNAME and NEO4J_PASSWORD to those of the server.',
  },
  {
    status: 'Neo.ClientError.Database.DatabaseNotFound',
    code: 'STORE_DATABASE_UNKNOWN',
    says: 'has no such database',
    remedy: 'Set NEO4J_DATABASE to a database of the server, or unset it to use the default one.',
  },
  {
    status: 'Neo.ClientError.Transaction.TransactionTimedOut',
    code: 'STORE_TIMEOUT',
    says: 'ended a transaction that took too long',
    remedy: 'Ask for less at once, or give the server more memory.',
  },
  {
    status: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    code: 'STORE_MEMORY',
    says: 'has too little memory for this transaction',
    remedy:
      'Ingest with a smaller --batch-size, or give the server more heap (server.memory.heap.max_size).',
  },
  {
    status: 'Neo.TransientError.',
    code: 'STORE_BUSY',
    says: 'could not do it now, even when asked again',
    remedy: 'Let one process at a time ingest, give the server more memory, then run this again.',
  },
];
const OTHER: Omit<Explanation, 'status'> = {
  code: 'STORE_FAILED',
  says: 'failed',
  remedy:
    'Run `paperloom doctor`; if the message makes no sense to you, report it with the steps that led here.',
};

/** Any error of the driver, told about the server at `address`; errors of ours stay as they are. */
export function failureOf(error: unknown, address: string, during: string): Error {
  if (error instanceof StoreError) return error;
  const status = error instanceof Neo4jError ? error.code : '';
  const { code, says, remedy } = EXPLANATIONS.find((e) => status.startsWith(e.status)) ?? OTHER;
  const reason = error instanceof Error ? firstLine(error.message) : String(error);
  return new StoreError(
    code,
    `Neo4j at ${address} ${says} (${reason}, in ${during}).`,
    remedy,
    error,
  );
}

/** The server sets a picture of the statement below some messages. */
function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/\.$/, '') ?? '';
}
